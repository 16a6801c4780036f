package eventlog

import (
	"math"
	"unicode/utf8"
)

// places are the columns of a file that are mapped; −1 where there is none.
type places struct {
	user, event, time, value, channel, employee, key, flag int
	groups                                                 []int
}

// row reads the fields of a row that lies at from in what is read: either all of it goes into the log, or it is a fault.
func (r *Reader) row(row []byte, from int) {
	fields := len(r.split.fields)
	if fields < r.need {
		r.fault(FewFields, row)
		return
	}
	if r.width > 0 && fields > r.width && !r.emptyFrom(r.width, row) {
		r.fault(ManyFields, row)
		return
	}
	user := r.field(r.at.user, row)
	if len(user) == 0 {
		r.fault(NoUser, row)
		return
	}
	event := r.constant
	if r.at.event >= 0 {
		b := r.field(r.at.event, row)
		if len(b) == 0 {
			r.fault(NoEvent, row)
			return
		}
		m := markOf(b)
		if event = r.events.look(b, m); event < 0 {
			var code string
			if event, code = named16(&r.events, b); code != "" {
				r.fault(code, b)
				return
			}
		}
	}
	b := r.field(r.at.time, row)
	at, code := r.time(b)
	if code != "" {
		r.bad(code, row, b)
		return
	}
	into := r.room()
	n := into.n
	if r.more && !r.further(into, n, row, &event) {
		return
	}
	m := markOf(user)
	if !ascii(m, user) && !utf8.Valid(user) {
		r.fault(NotUTF8, user)
		return
	}
	into.line[n], into.time[n], into.event[n] = int32(r.line), at, uint16(event)
	into.n++
	if f := r.split.fields[r.at.user]; f.to >= 0 {
		begin := int32(from) + f.from + int32(r.spaces(f, row))
		r.wait(begin, begin+int32(len(user)), m)
		return
	}
	into.n-- // a text that does not stand in what is read is numbered at once, behind those that wait
	r.resolve()
	into.user[n] = r.users.of(user)
	into.n++
}

// spaces is how many bytes a field has before its text.
func (r *Reader) spaces(f span, row []byte) int {
	b := row[f.from:f.to]
	if len(b) > 0 && b[0] > ' ' && b[0] != 0xe3 {
		return 0
	}
	return cap(b) - cap(trim(b))
}

// field is the text of a column without spaces around it.
func (r *Reader) field(i int, row []byte) []byte {
	b := r.split.field(i, row)
	if n := len(b); n > 0 && (b[0] <= ' ' || b[n-1] <= ' ' || b[0] == 0xe3 || b[n-1] == 0x80) {
		return trim(b)
	}
	return b
}

// further reads the columns that not every log has.
func (r *Reader) further(into *block, n int, row []byte, event *int32) bool {
	if i := r.at.value; i >= 0 {
		b := r.field(i, row)
		v, code := r.value(b)
		if code != "" {
			r.bad(code, row, b)
			return false
		}
		into.value[n] = v
	}
	if i := r.at.key; i >= 0 {
		into.key[n] = keyOf(r.field(i, row))
	}
	few := func(i int, names *names, column []uint16) bool {
		if i < 0 {
			return true
		}
		b := r.field(i, row)
		id, code := named16(names, b)
		if code != "" {
			r.bad(code, row, b)
			return false
		}
		column[n] = uint16(id)
		return true
	}
	ok := few(r.at.channel, &r.channels, into.channel) && few(r.at.employee, &r.employees, into.employee)
	for g, i := range r.at.groups {
		ok = ok && few(i, &r.groups[g], into.groups[g])
	}
	if !ok {
		return false
	}
	if i := r.at.flag; i >= 0 && set(r.field(i, row)) {
		if *event = r.flagged; r.flagged < 0 {
			r.found.add(Flagged, r.line, lineOf(row))
			return false
		}
	}
	return true
}

// keyOf is what tells the rows of a key apart: 32 bits of a hash.
func keyOf(b []byte) uint32 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return uint32(h ^ h>>32)
}

// bad counts a faulty row, with the field that is at fault, or the row where the field is empty.
func (r *Reader) bad(code string, row, field []byte) {
	if len(field) == 0 {
		field = row
	}
	r.fault(code, field)
}

// named16 numbers a name of a column of few.
func named16(n *names, b []byte) (int32, string) {
	if len(n.ends) == math.MaxUint16 {
		if id := n.find(b); id >= 0 {
			return id, ""
		}
		return 0, ManyNames
	}
	id := n.of(b)
	if id < 0 {
		return 0, NotUTF8
	}
	return id, ""
}

// value reads the amount of a row; an empty one is NaN.
func (r *Reader) value(b []byte) (float64, string) {
	if len(b) == 0 {
		r.found.add(NoValue, r.line, nil)
		return math.NaN(), ""
	}
	v, ok := number(b)
	if !ok {
		return 0, BadValue
	}
	return v, ""
}

// set reports whether a flag is raised.
func set(b []byte) bool {
	if len(b) == 1 && b[0] == '0' {
		return false
	}
	switch lower(string(b)) {
	case "", "0", "no", "n", "false", "f", "否", "无":
		return false
	}
	return true
}

// emptyFrom reports whether the fields from one on are empty: some programs end every row with separators.
func (r *Reader) emptyFrom(from int, row []byte) bool {
	for i := from; i < len(r.split.fields); i++ {
		if len(trim(r.split.field(i, row))) > 0 {
			return false
		}
	}
	return true
}
