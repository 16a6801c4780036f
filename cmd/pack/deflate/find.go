package deflate

import "encoding/binary"

const (
	window   = 1 << 15
	shortest = 3
	longest  = 258
	depth    = 1000 // nodes of the tree looked at for a position
)

// match is a place before a position that holds the same bytes.
type match struct {
	length, distance uint16
}

// matches are those of each position of a segment: each longer than the one before it,
// none nearer for its length.
type matches struct {
	data  []byte
	base  int      // position that first[0] is of
	first []uint32 // where the matches of a position begin in all
	all   []match
}

// at returns the matches at a position of data.
func (m *matches) at(i int) []match {
	return m.all[m.first[i-m.base]:m.first[i-m.base+1]]
}

// find looks for the matches of data[from:to] in the window before each position.
func find(data []byte, from, to int) *matches {
	m := &matches{data: data, base: from, first: make([]uint32, 1, to-from+1), all: make([]match, 0, 4*(to-from))}
	t := newTree(data, to)
	for i := max(0, from-window); i < from; i++ {
		m.all = t.add(m.all[:0], i)
	}
	m.all = m.all[:0]
	for i := from; i < to; i++ {
		m.all = t.add(m.all, i)
		m.first = append(m.first, uint32(len(m.all)))
	}
	return m
}

// tree holds the positions of the window in binary trees ordered by the bytes that follow,
// one for each hash of four bytes, the latest at the root; and the latest position of three bytes.
type tree struct {
	data  []byte // up to the end of the segment
	root  [1 << 16]int32
	three [1 << 15]int32
	child [2 * window]int32 // of a position modulo the window: the lesser, the greater
}

func newTree(data []byte, to int) *tree {
	t := &tree{data: data[:to]}
	for i := range t.root {
		t.root[i] = -1
	}
	for i := range t.three {
		t.three[i] = -1
	}
	return t
}

func (t *tree) inWindow(node int32, i int) bool { return node >= 0 && i-int(node) < window }

// add puts a position into its tree, at the root, and appends its matches to dst.
func (t *tree) add(dst []match, i int) []match {
	most := min(longest, len(t.data)-i)
	if most < 4 {
		return dst
	}
	here := t.data[i : i+most]
	bytes := binary.LittleEndian.Uint32(here)
	three := &t.three[bytes<<8*0x9e3779b1>>17]
	best := shortest
	if near := *three; t.inWindow(near, i) && string(t.data[near:near+3]) == string(here[:3]) {
		dst = append(dst, match{shortest, uint16(i - int(near))})
	}
	*three = int32(i)
	root := &t.root[bytes*0x9e3779b1>>16]
	node := *root
	*root = int32(i)
	slot := 2 * (i & (window - 1))
	less, more := &t.child[slot], &t.child[slot+1]
	var sameLess, sameMore int
	for n := 0; n < depth && t.inWindow(node, i); n++ {
		there := t.data[node : int(node)+most]
		same := min(sameLess, sameMore)
		for same < most && there[same] == here[same] {
			same++
		}
		slot = 2 * (int(node) & (window - 1))
		if same > best {
			best = same
			dst = append(dst, match{uint16(same), uint16(i - int(node))})
		}
		if same == most { // this position takes the place of the one that it equals
			*less, *more = t.child[slot], t.child[slot+1]
			return dst
		}
		if there[same] < here[same] {
			*less = node
			less, sameLess = &t.child[slot+1], same
			node = *less
		} else {
			*more = node
			more, sameMore = &t.child[slot], same
			node = *more
		}
	}
	*less, *more = -1, -1
	return dst
}
