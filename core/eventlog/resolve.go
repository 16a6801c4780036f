package eventlog

// batch is how many users are numbered at a time. Where a table of users is larger than the processor's cache each
// look-up waits for memory; those of a batch wait together.
const batch = 256

// waiting is a user that is not numbered yet: where it stands in what is read, and its mark.
type waiting struct {
	mark
	from, to int32
}

// wait puts the user of the row that was kept last with those that wait.
func (r *Reader) wait(from, to int32, m mark) {
	r.waiting[r.waits] = waiting{m, from, to}
	if r.waits++; r.waits == batch {
		r.resolve()
	}
}

// resolve numbers the users of the last rows.
func (r *Reader) resolve() {
	if r.waits == 0 {
		return
	}
	last := r.blocks[len(r.blocks)-1]
	user := last.user[last.n-r.waits : last.n]
	all := r.waiting[:r.waits]
	r.waits = 0
	table := r.users.table
	mask := uint32(max(len(table), 1) - 1)
	for i := range all {
		w := &all[i]
		user[i] = -1
		if len(table) == 0 {
			continue
		}
		s := &table[w.tag>>8&mask]
		if s.begin == w.begin && s.tag == w.tag && s.id != 0 && w.to-w.from <= 8 { // most of them, at once
			user[i] = int32(s.id - 1)
		}
	}
	for i, id := range user { // those that are new come in the order of the text
		if id >= 0 {
			continue
		}
		w := &all[i]
		b := r.base[w.from:w.to]
		if user[i] = r.users.look(b, w.mark); user[i] < 0 {
			user[i] = r.users.add(b, w.mark)
		}
	}
}

// ascii reports whether a text has no byte beyond ASCII.
func ascii(m mark, b []byte) bool {
	all := m.begin | m.tail
	for i := 8; i < len(b)-8; i += 8 {
		all |= word(b[i:])
	}
	return all&tops == 0
}
