package eventlog

import "slices"

// check names what is odd in a sorted log, and takes out what the user wants out.
func (r *Reader) check(l *Log, key []uint32) {
	start := -1
	if r.opt.Start != "" {
		start = l.EventOf(r.opt.Start)
	}
	var drop []bool
	out := func(i int) {
		if drop == nil {
			drop = make([]bool, l.Rows())
		}
		drop[i] = true
	}
	for u, name := range l.Users {
		from, to := int(l.Start[u]), int(l.Start[u+1])
		for i := from + 1; i < to; i++ {
			if l.Time[i] != l.Time[i-1] {
				continue
			}
			if code, of := r.repeats(l, from, i, key); code != "" {
				r.found.add(code, int(l.Line[i]), []byte(name))
				r.found.of(code).as(of)
				if r.opt.drops(code) {
					out(i)
				}
			}
		}
		if r.opt.Start == "" {
			continue
		}
		first := from
		for first < to && int(l.Event[first]) != start {
			first++
		}
		if first == to {
			r.found.add(NoStart, 0, []byte(name))
			for i := from; i < to && r.opt.DropNoStart; i++ {
				out(i)
			}
			continue
		}
		for i := from; i < first; i++ {
			if l.Time[i] < l.Time[first] {
				r.found.add(BeforeStart, int(l.Line[i]), []byte(name))
				if r.opt.DropBeforeStart {
					out(i)
				}
			}
		}
	}
	if drop != nil {
		l.without(drop)
	}
}

// repeats reports whether a row of a user says what an earlier one of the same time does: Duplicate in its own file, Across
// where another file has it as often, with the line there. Of exports that overlap what is alike within each of them stays apart.
func (r *Reader) repeats(l *Log, from, i int, key []uint32) (code string, line int) {
	own := -1                    // not looked up: most rows that share a time are not alike
	mine, theirs, of := 1, 0, -1 // how often it is in its own file up to here, and in an earlier one
	for j := i - 1; j >= from && l.Time[j] == l.Time[i]; j-- {
		if l.Event[j] != l.Event[i] || !l.alike(j, i) || key != nil && key[j] != key[i] {
			continue
		}
		code = Duplicate
		if len(r.files) == 1 {
			return code, 0
		}
		if own < 0 {
			own = r.fileOf(int(l.Line[i]))
		}
		at := r.fileOf(int(l.Line[j]))
		switch {
		case at == own:
			mine++
			continue
		case at != of:
			theirs, of = 0, at
		}
		if theirs++; theirs == mine {
			return Across, int(l.Line[j])
		}
	}
	if mine == 1 {
		return "", 0
	}
	return code, 0
}

// alike reports whether two rows have the same value, channel, employee and groups.
func (l *Log) alike(i, j int) bool {
	if l.Value != nil && l.Value[i] != l.Value[j] && (l.Value[i] == l.Value[i] || l.Value[j] == l.Value[j]) ||
		l.Channel != nil && l.Channel[i] != l.Channel[j] || l.Employee != nil && l.Employee[i] != l.Employee[j] {
		return false
	}
	return !slices.ContainsFunc(l.Groups, func(g Group) bool { return g.Of[i] != g.Of[j] })
}

// without takes rows out, and users who have none left.
func (l *Log) without(drop []bool) {
	kept, users := 0, 0
	from := int(l.Start[0])
	for u := range l.Users {
		to := int(l.Start[u+1])
		first := kept
		for i := from; i < to; i++ {
			if drop[i] {
				continue
			}
			l.Event[kept], l.Time[kept], l.Line[kept] = l.Event[i], l.Time[i], l.Line[i]
			move(l.Value, kept, i)
			move(l.Channel, kept, i)
			move(l.Employee, kept, i)
			for g := range l.Groups {
				move(l.Groups[g].Of, kept, i)
			}
			kept++
		}
		from = to
		if kept > first {
			l.Users[users] = l.Users[u]
			users++
			l.Start[users] = int32(kept)
		}
	}
	l.Users, l.Start = l.Users[:users], l.Start[:users+1]
	l.Event, l.Time, l.Line = l.Event[:kept], l.Time[:kept], l.Line[:kept]
	l.Value, l.Channel, l.Employee = short(l.Value, kept), short(l.Channel, kept), short(l.Employee, kept)
	for g := range l.Groups {
		l.Groups[g].Of = l.Groups[g].Of[:kept]
	}
}

func move[T any](xs []T, to, from int) {
	if xs != nil {
		xs[to] = xs[from]
	}
}

func short[T any](xs []T, n int) []T {
	if xs == nil {
		return nil
	}
	return xs[:n]
}
