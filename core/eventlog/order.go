package eventlog

// order sorts the rows of each user by time where the text has them otherwise, and counts those that are earlier than
// the row before. Rows of one time stay as they are.
func (r *Reader) order(l *Log, key []uint32) {
	var s sorting
	for u := range l.Users {
		from, to := l.Start[u], l.Start[u+1]
		late := false
		for i := from + 1; i < to; i++ {
			if l.Time[i] < l.Time[i-1] {
				r.found.add(OutOfOrder, int(l.Line[i]), []byte(l.Users[u]))
				late = true
			}
		}
		if late {
			s.rows(l, key, int(from), int(to))
		}
	}
}

// sorting is the room for sorting rows: their times with their places, twice.
type sorting struct{ a, b []placed }

type placed struct {
	at  int64
	row int32
}

// rows sorts the rows from … to−1 of a log.
func (s *sorting) rows(l *Log, key []uint32, from, to int) {
	s.a = s.a[:0]
	for i := from; i < to; i++ {
		s.a = append(s.a, placed{l.Time[i], int32(i)})
	}
	s.merge()
	for i, p := range s.a {
		l.Time[from+i] = p.at
	}
	permute(s.a, l.Event, from)
	permute(s.a, l.Line, from)
	permute(s.a, l.Value, from)
	permute(s.a, key, from)
	permute(s.a, l.Channel, from)
	permute(s.a, l.Employee, from)
	for _, g := range l.Groups {
		permute(s.a, g.Of, from)
	}
}

// merge sorts a: runs in order are merged two by two, ever longer ones. Runs that fall are turned about first, since
// many logs have the newest on top.
func (s *sorting) merge() {
	n := len(s.a)
	s.b = append(s.b[:0], s.a...)
	for i := 0; i < n; {
		j := i + 1
		for j < n && s.a[j].at < s.a[j-1].at {
			j++
		}
		for x, y := i, j-1; x < y; x, y = x+1, y-1 {
			s.a[x], s.a[y] = s.a[y], s.a[x]
		}
		i = j
	}
	for sorted := false; !sorted; s.a, s.b = s.b, s.a {
		sorted = true
		for i := 0; i < n; {
			m := run(s.a, i)
			j := run(s.a, m)
			sorted = sorted && i == 0 && m == n
			x, y := i, m
			for k := i; k < j; k++ {
				if y == j || x < m && s.a[x].at <= s.a[y].at {
					s.b[k] = s.a[x]
					x++
				} else {
					s.b[k] = s.a[y]
					y++
				}
			}
			i = j
		}
	}
}

// run is the end of the run in order that begins at i.
func run(xs []placed, i int) int {
	if i >= len(xs) {
		return len(xs)
	}
	for i++; i < len(xs) && xs[i].at >= xs[i-1].at; i++ {
	}
	return i
}

// permute puts the values of a column in the order of rows, which lie from from on. It is not inlined: the page would
// carry it six times.
//
//go:noinline
func permute[T uint16 | int32 | uint32 | float64](rows []placed, column []T, from int) {
	if column == nil {
		return
	}
	old := append([]T(nil), column[from:from+len(rows)]...)
	for i, p := range rows {
		column[from+i] = old[int(p.row)-from]
	}
}
