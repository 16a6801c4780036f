// Package opener packs a program and opens it again, here and in a browser: the program is folded (cmd/pack/fold), then pressed
// (cmd/pack/press). A browser has no such reading of its own, and one written in JavaScript takes four times as long on its first
// run as WebAssembly does, so the page carries a module of a kilobyte for it. Entry points: Pack, Unpack, Module.
package opener

import (
	"bytes"
	"encoding/binary"
	"errors"

	"planleaf/cmd/pack/fold"
	"planleaf/cmd/pack/press"
)

// Version names the packing: another one gives other bytes of the same program (a test).
const Version = "2"

// ErrOther says that something was not packed by Pack, or so that it opens otherwise.
var ErrOther = errors.New("no packed program that this version opens")

// ErrLong says that a program is longer than was asked for.
var ErrLong = press.ErrLong

// head is how many bytes stand before what is pressed: the length of the program.
const head = 4

// Pack returns a program packed: the length of the module that opens it (16 bits) and the module, the length of the program (32 bits;
// the lowest byte first), and what is pressed. The same program gives the same bytes.
func Pack(program []byte) []byte {
	module := Module()
	out := append(binary.LittleEndian.AppendUint16(nil, uint16(len(module))), module...)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(program)))
	return append(out, press.Pack(fold.Fold(program))...)
}

// Unpack returns what Pack was given, if that is no longer than most bytes.
func Unpack(all []byte, most int) ([]byte, error) {
	module := Module()
	if len(all) < 2+len(module)+head || int(binary.LittleEndian.Uint16(all)) != len(module) || !bytes.Equal(all[2:2+len(module)], module) {
		return nil, ErrOther
	}
	all = all[2+len(module):]
	length := int(binary.LittleEndian.Uint32(all))
	if length > most {
		return nil, ErrLong
	}
	folded, err := press.Unpack(all[head:], most)
	if err != nil {
		return nil, err
	}
	program, err := fold.Unfold(folded, length)
	if err == nil && len(program) != length {
		err = fold.ErrBroken
	}
	return program, err
}
