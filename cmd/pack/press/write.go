package press

import "math/bits"

// writer puts bits into bytes, the first lowest.
type writer struct {
	out  []byte
	bits uint64
	n    int
}

func (w *writer) put(value uint32, n int) {
	w.bits |= uint64(value) << w.n
	for w.n += n; w.n >= 8; w.n -= 8 {
		w.out = append(w.out, byte(w.bits))
		w.bits >>= 8
	}
}

// gamma writes a number from 1 on: a zero for each of its bits but the highest, a one, then those bits.
func (w *writer) gamma(x uint32) {
	n := bits.Len32(x) - 1
	w.put(1<<n, n+1)
	w.put(x&(1<<n-1), n)
}

func (w *writer) shares(all []uint32) *encoder {
	for _, n := range all {
		w.gamma(n + 1)
	}
	return newEncoder(all)
}

// few are bits that are written later: the coder goes backwards.
type few struct {
	value uint32
	n     int
}

// write gives the data's tokens in the layout that the package describes.
func write(data []byte, tokens []token, blocks []*block) []byte {
	var w writer
	w.put(uint32(len(data)), 32)
	var now past
	at := 0
	for _, b := range blocks {
		w.put(uint32(b.end), 32)
		w.put(uint32(len(b.tables)-1), tableBits)
		for _, k := range b.serves {
			w.put(uint32(k), tableBits)
		}
		symbol, place := make([]*encoder, len(b.tables)), make([]*encoder, placeTables)
		for i := range symbol {
			symbol[i] = w.shares(sharesOf(b.tables[i][:]))
		}
		for i := range place {
			place[i] = w.shares(sharesOf(b.place[i][:]))
		}
		type coded struct {
			token
			symbol int
			by     *encoder
		}
		var way []coded
		for at < b.end {
			var before byte
			if at > 0 {
				before = data[at-1]
			}
			t := tokens[0]
			way = append(way, coded{t, symbolOf(data, at, t), symbol[b.serves[context(before, now.since)]]})
			now, at, tokens = now.after(t), at+int(t.length), tokens[1:]
		}
		var out []few
		var state uint32
		code := func(e *encoder, symbol int) {
			before, value, n := e.before(state, symbol)
			out, state = append(out, few{value, n}), before
		}
		for i := len(way) - 1; i >= 0; i-- {
			if t := way[i]; t.length > 1 {
				if t.kind == recent {
					c := placeOf(t.distance)
					out = append(out, few{c.extra, c.bits})
					code(place[placeTable(int(t.length))], c.symbol)
				}
				c := sizeOf(int(t.length))
				out = append(out, few{c.extra, c.bits})
			}
			code(way[i].by, way[i].symbol)
		}
		w.put(state, shareBits)
		for i := len(out) - 1; i >= 0; i-- {
			w.put(out[i].value, out[i].n)
		}
	}
	w.put(0, 7)
	return w.out
}
