package deflate

// writer puts bits into bytes, the first lowest.
type writer struct {
	out  []byte
	bits uint64
	n    uint
}

func (w *writer) put(value uint32, n int) {
	w.bits |= uint64(value) << w.n
	for w.n += uint(n); w.n >= 8; w.n -= 8 {
		w.out = append(w.out, byte(w.bits))
		w.bits >>= 8
	}
}

func (w *writer) done() []byte {
	if w.n > 0 {
		w.put(0, int(8-w.n))
	}
	return w.out
}

// block writes one with codes of its own (RFC 1951, 3.2.7).
func (w *writer) block(b block, last bool) {
	const endOfBlock = 256
	b.counts.literals[endOfBlock] = 1
	literals, distances := lengths(b.counts.literals[:], 15), lengths(b.counts.distances[:], 15)
	if last {
		w.put(1, 1)
	} else {
		w.put(0, 1)
	}
	w.put(2, 2)
	w.codes(literals, distances)
	literalWords, distanceWords := words(literals), words(distances)
	for _, t := range b.tokens {
		if t.length == 0 {
			w.put(uint32(literalWords[t.distance]), int(literals[t.distance]))
			continue
		}
		s := lengthSymbol[t.length]
		w.put(uint32(literalWords[s]), int(literals[s]))
		w.put(uint32(t.length-lengthFirst[s-257]), int(lengthExtra[s-257]))
		d := distanceSymbol(t.distance)
		w.put(uint32(distanceWords[d]), int(distances[d]))
		w.put(uint32(t.distance-1)&(1<<distanceExtra(d)-1), distanceExtra(d))
	}
	w.put(uint32(literalWords[endOfBlock]), int(literals[endOfBlock]))
}

// codes writes the two codes of a block as runs of their lengths.
func (w *writer) codes(literals, distances []uint8) {
	literals, distances = trimmed(literals, 257), trimmed(distances, 1)
	runs := runsOf(append(append([]uint8(nil), literals...), distances...))
	counts := make([]uint32, 19)
	for _, r := range runs {
		counts[r.symbol]++
	}
	if counts[0] == 0 {
		counts[0] = 1 // with one symbol alone the code would not be whole
	}
	code := lengths(counts, 7)
	order := [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
	n := len(order)
	for n > 4 && code[order[n-1]] == 0 {
		n--
	}
	w.put(uint32(len(literals)-257), 5)
	w.put(uint32(len(distances)-1), 5)
	w.put(uint32(n-4), 4)
	for _, s := range order[:n] {
		w.put(uint32(code[s]), 3)
	}
	word := words(code)
	for _, r := range runs {
		w.put(uint32(word[r.symbol]), int(code[r.symbol]))
		w.put(r.extra, r.bits)
	}
}

func trimmed(lengths []uint8, least int) []uint8 {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return lengths[:n]
}

// run is a symbol of the code of lengths: a length, or how often one is repeated.
type run struct {
	symbol uint8
	extra  uint32
	bits   int
}

func runsOf(lengths []uint8) (out []run) {
	for i := 0; i < len(lengths); {
		n := 1
		for i+n < len(lengths) && lengths[i+n] == lengths[i] {
			n++
		}
		left := n
		if lengths[i] > 0 { // the length itself stands before its repetitions
			out = append(out, run{symbol: lengths[i]})
			left--
		}
		for left > 0 {
			switch {
			case lengths[i] == 0 && left >= 11:
				k := min(left, 138)
				out = append(out, run{18, uint32(k - 11), 7})
				left -= k
			case lengths[i] == 0 && left >= 3:
				out = append(out, run{17, uint32(left - 3), 3})
				left = 0
			case lengths[i] > 0 && left >= 3:
				k := min(left, 6)
				out = append(out, run{16, uint32(k - 3), 2})
				left -= k
			default:
				out = append(out, run{symbol: lengths[i]})
				left--
			}
		}
		i += n
	}
	return out
}
