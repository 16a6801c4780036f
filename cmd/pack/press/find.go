package press

import "encoding/binary"

const (
	nodes    = 48 // of a tree, looked at for a position
	plenty   = 96 // a match so long is taken, and what lies within it is not looked for
	sameHash = 17 // bits of a hash
)

// match is a place before a position that holds the same bytes.
type match struct {
	length   uint16
	distance uint32
}

// tree holds all positions before one in binary trees ordered by the bytes that follow, one for each hash of four bytes, the
// latest at the root; and the latest position of each three bytes.
type tree struct {
	data  []byte
	root  []int32
	three []int32
	child []int32 // of a position: the lesser, the greater
	quiet int     // positions before it lie within a long match
}

func newTree(data []byte) *tree {
	t := &tree{data: data, root: make([]int32, 1<<sameHash), three: make([]int32, 1<<sameHash), child: make([]int32, 2*len(data))}
	for i := range t.root {
		t.root[i], t.three[i] = -1, -1
	}
	return t
}

// add puts a position into its tree, at the root, and appends its matches to dst: each longer than the one before it, none nearer
// for its length.
func (t *tree) add(dst []match, i int) []match {
	most, looks := min(longest, len(t.data)-i), nodes
	if most < 4 {
		return dst
	}
	quiet := i < t.quiet
	if quiet {
		most, looks = min(most, 256), 16
	}
	here := t.data[i : i+most]
	bytes := binary.LittleEndian.Uint32(here)
	three := &t.three[bytes<<8*0x9e3779b1>>(32-sameHash)]
	best := 3
	if near := *three; !quiet && near >= 0 && string(t.data[near:near+3]) == string(here[:3]) {
		dst = append(dst, match{3, uint32(i - int(near))})
	}
	*three = int32(i)
	root := &t.root[bytes*0x9e3779b1>>(32-sameHash)]
	node := *root
	*root = int32(i)
	less, more := &t.child[2*i], &t.child[2*i+1]
	var sameLess, sameMore int
	for ; looks > 0 && node >= 0; looks-- {
		there := t.data[node : int(node)+most]
		same := min(sameLess, sameMore)
		for same < most && there[same] == here[same] {
			same++
		}
		if same > best {
			best = same
			if !quiet {
				dst = append(dst, match{uint16(same), uint32(i - int(node))})
			}
		}
		if same == most { // this position takes the place of the one that it equals
			break
		}
		if there[same] < here[same] {
			*less = node
			less, sameLess = &t.child[2*node+1], same
			node = *less
		} else {
			*more = node
			more, sameMore = &t.child[2*node], same
			node = *more
		}
	}
	if best == most && node >= 0 {
		*less, *more = t.child[2*node], t.child[2*node+1]
	} else {
		*less, *more = -1, -1
	}
	if best >= plenty && !quiet {
		t.quiet = i + best - 1
	}
	return dst
}
