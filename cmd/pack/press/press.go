// Package press packs a program smaller than DEFLATE does. It serves cmd/pack, whose page carries the core in it, and whoever
// reads such a page; cmd/pack/opener is the same reading for a browser. Entry points: Pack, Unpack.
//
// A repetition may lie anywhere before it, since all that has been read stays in memory. Data is a row of tokens: a literal byte, or
// a match, which repeats a length of bytes from a distance before it. A token is a symbol of up to four hundred, whose probabilities
// hang on the byte before it and on how many literals there have been since the last match: a block of data has up to thirty tables
// of them, and says which serves each such context. Symbols are coded by tabled asymmetric numeral systems (Duda 2013), in
// fractions of a bit, with one state for all tables.
//
// Layout, in bits, the first lowest: 32 length of the data; then blocks, each
//
//	32       where it ends in the data
//	5        how many tables of symbols there are, less one
//	5 each   which of them serves a context, for each context
//	tables   of symbols, then of places, for each symbol its share of 1 << shareBits as (share+1) in Elias' gamma code
//	shareBits the first state
//	tokens   symbol, further bits of the length; of a match at a new place its symbol and further bits
package press

import "errors"

// ErrBroken says that packed data is not what Pack wrote.
var ErrBroken = errors.New("the packed data is broken")

// ErrLong says that it is longer than was asked for.
var ErrLong = errors.New("the packed data is too long")

// rounds are how often the way through the data is sought anew, with the prices of the way before.
const rounds = 2

// Pack returns data packed; the same data gives the same bytes.
func Pack(data []byte) []byte {
	p := newParser(data)
	tokens, chunks := p.way(nil)
	blocks := split(chunks)
	for range rounds {
		tokens, chunks = p.way(pricesOf(blocks))
		blocks = split(chunks)
	}
	return write(data, tokens, blocks)
}
