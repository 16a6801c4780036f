package deflate

// chunk is the fewest tokens that a block is made of, but for the last.
const chunk = 512

// split parts tokens into blocks where codes of their own are worth their headers, and
// returns how many bytes each holds: chunks are merged with the one that follows as long as
// that makes the whole smaller, those that gain most first.
func split(tokens []token) []int {
	type run struct {
		bytes int
		uses  counts
		size  int
		alone int // size with the run that follows, 0 when not known yet
	}
	var runs []run
	for len(tokens) > 0 {
		var r run
		n := min(chunk, len(tokens))
		for _, t := range tokens[:n] {
			r.bytes += max(1, int(t.length))
			r.uses.add(t)
		}
		r.size = r.uses.size()
		runs, tokens = append(runs, r), tokens[n:]
	}
	for {
		best, gain := -1, 0
		for i := range max(0, len(runs)-1) {
			if runs[i].alone == 0 {
				both := runs[i].uses.plus(&runs[i+1].uses)
				runs[i].alone = both.size()
			}
			if won := runs[i].size + runs[i+1].size - runs[i].alone; best < 0 || won > gain {
				best, gain = i, won
			}
		}
		if gain <= 0 {
			break
		}
		a, b := &runs[best], runs[best+1]
		*a = run{bytes: a.bytes + b.bytes, uses: a.uses.plus(&b.uses), size: a.alone}
		runs = append(runs[:best+1], runs[best+2:]...)
		if best > 0 {
			runs[best-1].alone = 0
		}
	}
	out := make([]int, max(1, len(runs))) // of nothing, one block of nothing
	for i, r := range runs {
		out[i] = r.bytes
	}
	return out
}

// size is about how many sixteenths of a bit a block takes, without the extra bits, which are the same however blocks are cut.
func (c *counts) size() int {
	size := 16 * 40
	for _, of := range [][]uint32{c.literals[:], c.distances[:]} {
		var total uint32
		for _, n := range of {
			total += n
		}
		if total == 0 {
			continue
		}
		all := log2(total)
		for _, n := range of {
			if n > 0 {
				size += int(n*(all-log2(n))) + 16*4 // and four bits in the header
			}
		}
	}
	return size
}

// size is that of a block with its extra bits.
func (b *block) size() int {
	size := b.counts.size()
	for i, n := range b.counts.literals[257:] {
		size += 16 * int(n) * int(lengthExtra[i])
	}
	for s, n := range b.counts.distances {
		size += 16 * int(n) * distanceExtra(s)
	}
	return size
}
