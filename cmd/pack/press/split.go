package press

import (
	"cmp"
	"slices"
)

// block is a stretch of data with tables of its own.
type block struct {
	chunk
	tables []counts
	serves [contexts]uint8 // which table
}

const (
	mostTables  = 24
	perTable    = 2048          // tokens, at least, that a table is worth
	tableBits   = 5             // that name one
	headerPrice = 16 * 8 * 4000 // about what a block's tables take, in sixteenths of a bit
)

// split joins chunks with those that follow as long as that saves more than a header; those that lose least first.
func split(chunks []chunk) []*block {
	blocks := make([]*block, len(chunks))
	for i := range chunks {
		blocks[i] = &block{chunk: chunks[i]}
	}
	for len(blocks) > 1 {
		best, least := 0, int64(headerPrice)
		for i := range len(blocks) - 1 {
			a, b := &blocks[i].all, &blocks[i+1].all
			if loss := bitsOf(a, b) - bitsOf(a) - bitsOf(b); loss < least {
				best, least = i, loss
			}
		}
		if least >= headerPrice {
			break
		}
		blocks[best].join(&blocks[best+1].chunk)
		blocks = slices.Delete(blocks, best+1, best+2)
	}
	for _, b := range blocks {
		b.share()
	}
	return blocks
}

// bitsOf is how many sixteenths of a bit symbols take that are counted together.
func bitsOf(all ...*counts) (size int64) {
	var total uint32
	for s := range symbols {
		var n uint32
		for _, c := range all {
			n += c[s]
		}
		total += n
		if n > 0 {
			size -= int64(n) * int64(log2(n))
		}
	}
	return size + int64(total)*int64(log2(max(1, total)))
}

// share finds tables that contexts can share: it starts from the contexts that are met most, gives each context to the table
// in which it is cheapest, makes tables anew of those they serve, and so on.
func (b *block) share() {
	var uses [contexts]uint32
	order := make([]int, contexts)
	type use struct {
		symbol int
		n      uint32
	}
	var used [contexts][]use
	for i := range b.symbol {
		order[i] = i
		for s, n := range b.symbol[i] {
			if n > 0 {
				uses[i] += n
				used[i] = append(used[i], use{s, n})
			}
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(uses[j], uses[i]) })
	b.tables = nil
	var tokens uint32
	for _, n := range uses {
		tokens += n
	}
	for _, i := range order[:min(mostTables, 1+tokens/perTable)] {
		b.tables = append(b.tables, b.symbol[i])
	}
	for range 12 {
		costs := make([]*[symbols]uint32, len(b.tables))
		for k := range costs {
			costs[k] = priced(&b.tables[k])
		}
		next := make([]counts, len(b.tables))
		for i := range b.symbol {
			best, least := 0, int64(1)<<62
			for k := range costs {
				var cost int64
				for _, u := range used[i] {
					cost += int64(u.n) * int64(costs[k][u.symbol])
				}
				if cost < least {
					best, least = k, cost
				}
			}
			b.serves[i] = uint8(best)
			for _, u := range used[i] {
				next[best][u.symbol] += u.n
			}
		}
		b.tables = next
	}
}
