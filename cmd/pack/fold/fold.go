// Package fold writes a program of Go's linker shorter, so that it packs better: where a function calls another it first notes on
// its stack where to go on, as its own number and that of a place in it, a number that is met nowhere else. Fold puts the step from
// the last such number in its place. Entry points: Fold, Unfold; cmd/pack/opener unfolds in a browser.
//
// Layout: the byte that escapes, the first number (32 bits, the lowest byte first), then the program, in which the escape is followed
// by what it stands for:
//
//	0    the escaping byte itself
//	255  nothing: the number is that of the next function, at its first place
//	254  nothing: the number is greater by stride
//	else a call's note: the number is greater by one less than this
package fold

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// What follows the escape.
const (
	Itself       = 0
	Stride       = 254
	NextFunction = 255
	stride       = Stride - 1
)

// Head is how many bytes stand before the program.
const Head = 5

// Before and After stand around the number in a note: SP is lowered by 8, and the number of 64 bits is stored there.
var (
	Before = []byte{0x20, 1, 0x41, 8, 0x6b, 0x22, 1, 0x24, 0, 0x20, 1, 0x42}
	After  = []byte{0x37, 3, 0}
)

// ErrBroken says that a folded program is not what Fold wrote.
var ErrBroken = errors.New("the folded program is broken")

// placeBits are those of a number that are the place in a function.
const placeBits = 16

// mostNumber is more than the number of a note is.
const mostNumber = 1 << 31

// Fold returns a program folded; whatever it is given comes back from Unfold.
func Fold(program []byte) []byte {
	var uses [256]int
	for _, c := range program {
		uses[c]++
	}
	escape := byte(slices.Index(uses[:], slices.Min(uses[:])))
	out := []byte{escape, 0, 0, 0, 0}
	var now uint32
	begun := false
	for rest := program; len(rest) > 0; {
		if number, n := note(rest); n > 0 {
			if !begun {
				begun, now = true, number>>placeBits<<placeBits
				binary.LittleEndian.PutUint32(out[1:], now)
			}
			if steps, ok := way(escape, now, number); ok {
				out, now, rest = append(out, steps...), number, rest[n:]
				continue
			}
		}
		out = append(out, rest[0])
		if rest[0] == escape {
			out = append(out, Itself)
		}
		rest = rest[1:]
	}
	return out
}

// note reads the number of a note, and how long the note is.
func note(code []byte) (number uint32, n int) {
	if !bytes.HasPrefix(code, Before) {
		return 0, 0
	}
	value := uint64(0)
	for i, c := range code[len(Before):] {
		if i == 5 {
			return 0, 0
		}
		value |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			n = len(Before) + i + 1
			break
		}
	}
	if n == 0 || value >= mostNumber || !bytes.HasPrefix(code[n:], After) || !bytes.HasPrefix(code, written(uint32(value))) {
		return 0, 0
	}
	return uint32(value), n + len(After)
}

// written is a note.
func written(number uint32) []byte {
	out := append([]byte(nil), Before...)
	for ; number >= 0x40; number >>= 7 {
		out = append(out, byte(number)|0x80)
	}
	return append(append(out, byte(number)), After...)
}

// mostSteps is how many functions without calls may follow each other.
const mostSteps = 1 << 10

// way leads from one number to a later one.
func way(escape byte, from, to uint32) (out []byte, ok bool) {
	if to < from || to>>placeBits-from>>placeBits > mostSteps {
		return nil, false
	}
	for from>>placeBits < to>>placeBits {
		from = (from>>placeBits + 1) << placeBits
		out = append(out, escape, NextFunction)
	}
	for ; to-from >= stride; from += stride {
		out = append(out, escape, Stride)
	}
	return append(out, escape, byte(to-from+1)), true
}

// Unfold returns what Fold was given, if that is no longer than most bytes.
func Unfold(folded []byte, most int) ([]byte, error) {
	if len(folded) < Head {
		return nil, ErrBroken
	}
	escape, now := folded[0], binary.LittleEndian.Uint32(folded[1:])
	var out []byte
	for rest := folded[Head:]; len(rest) > 0; {
		if len(out) > most {
			return out, ErrBroken
		}
		i := bytes.IndexByte(rest, escape)
		if i < 0 {
			out = append(out, rest...)
			break
		}
		if i+1 == len(rest) {
			return out, ErrBroken
		}
		out = append(out, rest[:i]...)
		switch step := rest[i+1]; step {
		case Itself:
			out = append(out, escape)
		case NextFunction:
			now = (now>>placeBits + 1) << placeBits
		case Stride:
			now += stride
		default:
			now += uint32(step) - 1
			out = append(out, written(now)...)
		}
		rest = rest[i+2:]
	}
	if len(out) > most {
		return out, ErrBroken
	}
	return out, nil
}
