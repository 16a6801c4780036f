package trim

import "encoding/binary"

// A function into which the compiler wrote others has a tree of them: for each what kind of function it is, its name, where it
// was called, and the line where it starts. By kinds and places the runtime finds who recovers; names and lines are for traces.
const (
	dataInlined   = 3 // the tree, as an offset from where such data starts
	valueInlined  = 2 // where in a function which entry of its tree runs
	inlinedSize   = 16
	inlinedName   = 4
	inlinedLine   = 12
	moduleInlined = 8 * 40 // of the module's data: where such data starts
)

// inlined are the addresses of the entries of all trees, if they are as told.
func (t *tables) inlined() (entries []int, ok bool) {
	module, ok := t.module()
	if !ok || module+moduleInlined+8 > len(t.m) {
		return nil, false
	}
	start := int(binary.LittleEndian.Uint64(t.m[module+moduleInlined:]))
	if start <= 0 || start >= len(t.m) {
		return nil, false
	}
	for i := range t.count {
		f := t.function(i)
		values, datas := int(t.word(f+funcValues)), int(t.m[f+funcData])
		if values <= valueInlined || datas <= dataInlined {
			continue
		}
		tree, where := t.word(f+funcSize+4*values+4*dataInlined), t.word(f+funcSize+4*valueInlined)
		if tree == noData || where == 0 {
			continue
		}
		for k := range t.greatest(int(where)) + 1 {
			at := start + int(tree) + k*inlinedSize
			if at+inlinedSize > len(t.m) || !t.startsName(int(t.word(at+inlinedName))) {
				return nil, false
			}
			entries = append(entries, at)
		}
	}
	return entries, true
}

// greatest is the greatest value of a table of values; they begin at -1.
func (t *tables) greatest(offset int) int {
	r := reader{rest: t.run(offset)}
	value, most := -1, -1
	for len(r.rest) > 1 { // up to the zero that ends it
		step := r.unsigned()
		value += int(step>>1) ^ -int(step&1)
		most = max(most, value)
		r.unsigned()
	}
	return most
}

func (t *tables) startsName(offset int) bool {
	return offset == 0 || offset > 0 && offset < t.units-t.names && t.m[t.names+offset-1] == 0
}

// blankInlined does nothing where the trees are not as told.
func (t *tables) blankInlined() {
	entries, ok := t.inlined()
	if !ok {
		return
	}
	for _, at := range entries {
		t.put(at+inlinedName, 0)
		t.put(at+inlinedLine, 0)
	}
}
