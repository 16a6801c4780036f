package eventlog

// Close ends the text and gives the log with what was found in it. The reader is spent.
func (r *Reader) Close() (*Log, *Report) {
	r.finish()
	l := &Log{
		Events: r.events.list(), Days: r.opt.Clock == DayNumbers, Dates: !r.hours, Zone: r.opt.Zone,
	}
	rep := &Report{Lines: r.line - 1, Rows: r.rows, Faulty: r.faulty, IDs: len(r.users.ends)}
	if r.zoned && r.local {
		r.found.add(MixedZones, r.local1.Line, []byte(r.local1.Text))
	}
	who := r.persons(l)
	key := r.sort(l, who)
	if r.opt.Columns.Channel != "" {
		l.Channels = r.channels.list()
	}
	if r.opt.Columns.Employee != "" {
		l.Employees = r.employees.list()
	}
	for i := range l.Groups {
		l.Groups[i].Values = r.groups[i].list()
	}
	r.blocks = nil
	r.check(l, key)
	for i, code := range order {
		r.found[i].Left = i <= lost || r.opt.drops(code)
	}
	rep.Files = r.locate()
	rep.Found, rep.Events, rep.Users = r.found.found(), l.Rows(), len(l.Users)
	return l, rep
}

// persons joins the ids by the identity table: by id the user, −1 of one who is left out.
func (r *Reader) persons(l *Log) []int32 {
	ids := r.users.list()
	who := make([]int32, len(ids))
	t := r.opt.Identity
	if t == nil {
		l.Users = ids
		for i := range who {
			who[i] = int32(i)
		}
		return who
	}
	var persons names
	seen := make([]bool, t.Rows())
	inTable := len(t.persons)
	for i, id := range ids {
		n := int(t.ids.find([]byte(id)))
		person := id
		if n >= 0 && n < inTable {
			person, seen[n] = t.persons[n], true
		} else {
			r.found.add(NotJoined, 0, []byte(id))
			if r.opt.DropUnjoined {
				who[i] = -1
				continue
			}
		}
		who[i] = persons.of([]byte(person))
	}
	for n, ok := range seen {
		if !ok {
			r.found.add(NotSeen, t.lines[n], t.ids.at(int32(n)))
		}
	}
	for i, f := range t.found {
		r.found[i].Count += f.Count
		r.found[i].First = append(r.found[i].First, f.First...)
	}
	l.Users = persons.list()
	return who
}

// sort puts the rows into the order of users, by counting, then each user's by time where they are not. It returns the
// keys of the rows, nil where there are none.
func (r *Reader) sort(l *Log, who []int32) (key []uint32) {
	start := make([]int32, len(l.Users)+1)
	for _, b := range r.blocks {
		for i, u := range b.user[:b.n] {
			u = who[u]
			b.user[i] = u
			if u >= 0 {
				start[u+1]++
			}
		}
	}
	for u := range l.Users {
		start[u+1] += start[u]
	}
	n := int(start[len(l.Users)])
	l.Start = start
	l.Event, l.Time, l.Line = make([]uint16, n), make([]int64, n), make([]int32, n)
	c := r.opt.Columns
	if c.Value != "" {
		l.Value = make([]float64, n)
	}
	if c.Key != "" {
		key = make([]uint32, n)
	}
	if c.Channel != "" {
		l.Channel = make([]uint16, n)
	}
	if c.Employee != "" {
		l.Employee = make([]uint16, n)
	}
	for _, name := range c.Groups {
		l.Groups = append(l.Groups, Group{Name: name, Of: make([]uint16, n)})
	}
	next := append([]int32(nil), start[:len(l.Users)]...)
	for _, b := range r.blocks {
		for i, u := range b.user[:b.n] {
			if u < 0 {
				continue
			}
			at := next[u]
			next[u] = at + 1
			l.Event[at], l.Time[at], l.Line[at] = b.event[i], b.time[i], b.line[i]
			b.user[i] = at // where the row went
		}
		at := b.user[:b.n]
		spread(l.Value, b.value, at)
		spread(key, b.key, at)
		spread(l.Channel, b.channel, at)
		spread(l.Employee, b.employee, at)
		for g := range l.Groups {
			spread(l.Groups[g].Of, b.groups[g], at)
		}
	}
	r.order(l, key)
	return key
}

// spread puts the values of a block where its rows went.
func spread[T any](into, from []T, at []int32) {
	if from == nil {
		return
	}
	for i, to := range at {
		if to >= 0 {
			into[to] = from[i]
		}
	}
}
