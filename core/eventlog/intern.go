package eventlog

import "unicode/utf8"

// names numbers the different texts of a column in the order in which they first come. It holds their
// bytes one behind the other and finds them by open addressing, so that a row costs no allocation. Texts are
// trimmed: their last byte is no control character.
type names struct {
	table []slot
	bytes []byte
	ends  []uint32 // where each text ends in bytes
	tails []uint64 // the last eight bytes of each; of a shorter one 0
}

// slot is a place of the table: the beginning of a text, its tag, and its number plus 1; 0 is free.
type slot struct {
	begin   uint64
	tag, id uint32
}

// mark is what a text is looked for by. Texts of at most eight bytes that have the same begin and tag are the same;
// those of at most sixteen, if the tail is the same, too.
//
//	begin  the first eight bytes; of a shorter text all of it
//	tail   the last eight bytes; of a shorter text 0
//	tag    24 bits of a hash, then the length, 255 of a longer one
type mark struct {
	begin, tail uint64
	tag         uint32
}

// markOf makes the mark of a text. It decides where a text is looked for, never what is answered.
func markOf(b []byte) (m mark) {
	const k = 0x9e3779b97f4a7c15
	n := len(b)
	switch {
	case n > 8:
		m.begin, m.tail = word(b), word(b[n-8:])
		h := m.begin * k
		for i := 8; i < n-8; i += 8 {
			h = (h ^ h>>32 ^ word(b[i:])) * k
		}
		h = (h ^ h>>32 ^ m.tail) * k
		m.tag = uint32(h>>32)&^255 | uint32(min(n, 255))
		return m
	case n == 8:
		m.begin = word(b)
	case cap(b) >= 8: // what follows in the buffer is cut off again
		m.begin = word(b[:8]) & (1<<(8*uint(n)) - 1)
	default:
		for i, c := range b {
			m.begin |= uint64(c) << (8 * uint(i))
		}
	}
	h := (m.begin ^ m.begin>>32) * k
	m.tag = uint32(h>>32)&^255 | uint32(n)
	return m
}

// word is eight bytes as a number, which compilers read at once.
func word(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// of numbers a text; −1 for one that is not UTF-8.
func (n *names) of(b []byte) int32 {
	m := markOf(b)
	if id := n.look(b, m); id >= 0 {
		return id
	}
	return n.add(b, m)
}

// find is the number of a text that is there; −1 of another.
func (n *names) find(b []byte) int32 { return n.look(b, markOf(b)) }

func (n *names) look(b []byte, m mark) int32 {
	table := n.table
	if len(table) == 0 {
		return -1
	}
	mask := uint32(len(table) - 1)
	for i := m.tag >> 8 & mask; ; i = (i + 1) & mask {
		s := &table[i]
		if s.id == 0 {
			return -1
		}
		if s.begin == m.begin && s.tag == m.tag && (len(b) <= 8 ||
			n.tails[s.id-1] == m.tail && (len(b) <= 16 || string(n.at(int32(s.id-1))) == string(b))) {
			return int32(s.id - 1)
		}
	}
}

func (n *names) add(b []byte, m mark) int32 {
	if !utf8.Valid(b) {
		return -1
	}
	if 3*(len(n.ends)+1) > 2*len(n.table) {
		n.grow()
	}
	n.bytes = append(n.bytes, b...)
	n.ends = append(n.ends, uint32(len(n.bytes)))
	n.tails = append(n.tails, m.tail)
	n.place(slot{m.begin, m.tag, uint32(len(n.ends))})
	return int32(len(n.ends) - 1)
}

func (n *names) place(s slot) {
	mask := uint32(len(n.table) - 1)
	i := s.tag >> 8 & mask
	for n.table[i].id != 0 {
		i = (i + 1) & mask
	}
	n.table[i] = s
}

// grow makes the table four times as large, or twice when it is large already; it is at most two thirds full.
func (n *names) grow() {
	old := n.table
	size := 4 * len(old)
	if len(old) >= 1<<16 {
		size = 2 * len(old)
	}
	n.table = make([]slot, max(64, size))
	for _, s := range old {
		if s.id != 0 {
			n.place(s)
		}
	}
}

// at is the text of a number.
func (n *names) at(i int32) []byte {
	from := uint32(0)
	if i > 0 {
		from = n.ends[i-1]
	}
	return n.bytes[from:n.ends[i]]
}

// list gives the texts as strings that share their bytes.
func (n *names) list() []string {
	all, from := string(n.bytes), uint32(0)
	out := make([]string, len(n.ends))
	for i, end := range n.ends {
		out[i] = all[from:end]
		from = end
	}
	return out
}
