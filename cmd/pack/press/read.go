package press

// reader takes bits from bytes, the first lowest; behind the end there are zeros, and it has failed.
type reader struct {
	in     []byte
	at     int // in bits
	failed bool
}

func (r *reader) take(n int) (value uint32) {
	for i := range n {
		if r.at>>3 >= len(r.in) {
			r.failed = true
			return value
		}
		value |= uint32(r.in[r.at>>3]>>(r.at&7)&1) << i
		r.at++
	}
	return value
}

func (r *reader) gamma() uint32 {
	n := 0
	for !r.failed && r.take(1) == 0 {
		n++
	}
	if n > shareBits+1 {
		r.failed = true
		return 1
	}
	return 1<<n | r.take(n)
}

func (r *reader) decoder(symbols int) *decoder {
	shares := make([]uint32, symbols)
	var given uint32
	for s := range shares {
		shares[s] = r.gamma() - 1
		given += shares[s]
	}
	if given != states || r.failed {
		r.failed = true
		return new(decoder)
	}
	return newDecoder(shares)
}

// Unpack returns what Pack was given, if that is no longer than most bytes; less of it and ErrBroken or
// ErrLong where it is not.
func Unpack(packed []byte, most int) ([]byte, error) {
	r := reader{in: packed}
	length := int(r.take(32))
	if r.failed {
		return nil, ErrBroken
	}
	if length > most {
		return nil, ErrLong
	}
	var out []byte
	var now past
	for len(out) < length {
		end := int(r.take(32))
		if r.failed || end > length {
			return out, ErrBroken
		}
		symbol := make([]*decoder, r.take(tableBits)+1)
		var serves [contexts]int
		for i := range serves {
			if serves[i] = int(r.take(tableBits)); serves[i] >= len(symbol) {
				return out, ErrBroken
			}
		}
		for i := range symbol {
			symbol[i] = r.decoder(symbols)
		}
		var place [placeTables]*decoder
		for i := range place {
			place[i] = r.decoder(places)
		}
		state := r.take(shareBits)
		code := func(d *decoder) int {
			is := d[state]
			state = uint32(is.next) + r.take(int(is.bits))
			return int(is.symbol)
		}
		for len(out) < end {
			var before byte
			if len(out) > 0 {
				before = out[len(out)-1]
			}
			s := code(symbol[serves[context(before, now.since)]])
			t := token{length: 1}
			if s < firstMatch {
				out = append(out, byte(s))
			} else {
				first, more := firstOf((s-firstMatch)%sizes, exactSizes)
				t = token{length: uint16(shortest + first + r.take(more)), kind: uint8((s - firstMatch) / sizes)}
				if t.kind < recent {
					t.distance = now.recent[t.kind]
				} else {
					first, more := firstOf(code(place[max(0, placeTable(int(t.length)))]), exactPlaces)
					t.distance = 1 + first + r.take(more)
				}
				if t.distance == 0 || int(t.distance) > len(out) || int(t.length) > end-len(out) {
					return out, ErrBroken
				}
				for range t.length {
					out = append(out, out[len(out)-int(t.distance)])
				}
			}
			if r.failed {
				return out, ErrBroken
			}
			now = now.after(t)
		}
	}
	return out, nil
}
