package eventlog

import "bytes"

// Identity says which ids are one person: a table of two columns, id and person.
type Identity struct {
	ids     names
	persons []string // by id
	lines   []int    // by id: where it stands
	found   tally
}

// ReadIdentity reads a table of ids and persons, UTF-8, any separator of logs, with a header or none. Its columns are
// named id (or user …) and person (or customer …), else they are the first two.
func ReadIdentity(table []byte) *Identity {
	table = bytes.TrimPrefix(table, []byte("\ufeff"))
	t := &Identity{}
	f := Recognise(table)
	id, person := identityColumns(f)
	s := &splitter{sep: f.Separator, eol: lineEnd(table)}
	head := f.Header || len(f.Heads) == 2 && named(f.Heads)
	s.each(table, func(line int, row []byte, ok bool) bool {
		switch {
		case !ok:
			t.found.add(IdentityFaulty, line, row)
		case !head:
			t.put(line, row, s.trimmed(id, row), s.trimmed(person, row))
		}
		head = false
		return true
	})
	return t
}

// Rows counts the ids that the table joins.
func (t *Identity) Rows() int { return len(t.persons) }

func (t *Identity) put(line int, row, id, person []byte) {
	if len(id) == 0 || len(person) == 0 {
		t.found.add(IdentityFaulty, line, lineOf(row))
		return
	}
	n := t.ids.of(id)
	switch {
	case n < 0:
		t.found.add(IdentityFaulty, line, lineOf(row))
	case int(n) == len(t.persons):
		t.persons, t.lines = append(t.persons, text(person)), append(t.lines, line)
	case t.persons[n] != text(person):
		t.found.add(IdentityTwice, line, id)
	}
}

// identityColumns are the columns of id and person: a head that says person is the second.
func identityColumns(f Form) (id, person int) {
	if !f.Header || len(f.Heads) < 2 {
		return 0, 1
	}
	for i, h := range f.Heads {
		switch lower(h) {
		case "person", "person_id", "personid", "人", "自然人", "本人":
			person = i
			if id == i {
				id = 1 - min(i, 1)
			}
			return id, person
		}
	}
	return 0, 1
}

func named(heads []string) bool { return lower(heads[0]) == "id" }

// trimmed is a field without the spaces around it, nothing where the record is shorter.
func (s *splitter) trimmed(i int, record []byte) []byte {
	if i >= len(s.fields) {
		return nil
	}
	return trim(s.field(i, record))
}
