// Package trim makes a WebAssembly program that Go linked pack smaller without changing what
// it does. It serves cmd/pack, whose page carries the core in it. Entry point: Trim.
//
// The linker cuts the initial memory into a segment wherever eight zeros stand, 70,000 of
// them in the core, and its tables for stack traces stay even when it is told to strip.
// Trim writes the memory in few segments, calls that look alike (code.go), and zeros in place of files, lines and names of
// functions, also of those that the compiler wrote into others: a trace says nothing where they stood. Without traces nobody misses them; the
// tables that the collector, growing stacks, panics and recover need are kept.
package trim

import "errors"

// ErrTables says that the tables for traces are not where this package knows them: another
// release of Go lays them out otherwise.
var ErrTables = errors.New("the tables of this release of Go are not known")

// Trim returns the program with less to pack in it.
func Trim(wasm []byte) ([]byte, error) {
	sections, err := parse(wasm)
	if err != nil {
		return nil, err
	}
	out := append([]byte(nil), wasm[:header]...)
	for _, s := range sections {
		switch s.id {
		case custom:
			continue // for debuggers
		case code:
			if s.body, err = shorten(s.body); err != nil {
				return nil, err
			}
		case data:
			m, err := load(s.body)
			if err != nil {
				return nil, err
			}
			if err := blank(m); err != nil {
				return nil, err
			}
			s.body = m.segments()
		}
		out = append(out, s.id)
		out = appendUnsigned(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, nil
}
