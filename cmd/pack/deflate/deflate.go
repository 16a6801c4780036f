// Package deflate writes DEFLATE (RFC 1951) smaller than compress/flate does, and slower:
// it looks at every match and takes the cheapest way through them. It serves cmd/pack,
// whose page carries the core in it; anything that inflates reads it. Entry point: Compress.
package deflate

import "sync"

// segment is how many bytes are worked on at once: matches of a segment are kept in memory,
// and segments are independent but for the window before them.
const segment = 1 << 20

// How often blocks are parted anew, and the way through one is sought again at most. More
// of either gain less than a thousandth.
const (
	turns  = 3
	rounds = 5
)

// Compress returns data as one DEFLATE stream; the same data gives the same bytes.
func Compress(data []byte) []byte {
	count := max(1, (len(data)+segment-1)/segment)
	blocks := make([][]block, count)
	var wg sync.WaitGroup
	for i := range blocks {
		wg.Go(func() { blocks[i] = compress(data, i*segment, min(len(data), (i+1)*segment)) })
	}
	wg.Wait()
	var w writer
	for i, some := range blocks {
		for j, b := range some {
			w.block(b, i == count-1 && j == len(some)-1)
		}
	}
	return w.done()
}

// block is a run of tokens with one pair of Huffman codes.
type block struct {
	tokens []token
	counts counts
}

// token is a literal byte (length 0) or a match.
type token struct {
	length   uint16 // 3..258, or 0
	distance uint16 // of a match: 1..32767; else the byte
}

// compress makes the blocks of data[from:to]. Where blocks part follows from the tokens, and
// the tokens from the prices of their blocks, so both are sought in turn.
func compress(data []byte, from, to int) []block {
	found := find(data, from, to)
	first := parse(found, from, to, standard())
	first = parse(found, from, to, first.counts.prices())
	tokens, prices := first.tokens, first.counts.prices()
	var blocks []block
	for range turns {
		blocks = nil
		at := from
		for _, n := range split(tokens) {
			blocks = append(blocks, settle(found, at, at+n, prices))
			at += n
		}
		tokens = nil
		for _, b := range blocks {
			tokens = append(tokens, b.tokens...)
		}
	}
	return blocks
}

// settle seeks the way through a block until its prices are those of the way itself.
func settle(m *matches, from, to int, p *prices) block {
	best := parse(m, from, to, p)
	for range rounds {
		next := parse(m, from, to, best.counts.prices())
		if next.size() >= best.size() {
			break
		}
		best = next
	}
	return best
}
