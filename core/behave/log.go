package behave

// What happens to a user.
const (
	Arrived = iota
	Done
	Left
	Returned
)

// Event is what happened to a user on a day after arrival.
type Event struct{ User, Day, What int }

// note adds an event to a log, where one is kept.
func note(log *[]Event, user, day, what int) {
	if log != nil {
		*log = append(*log, Event{user, day, what})
	}
}

// Log appends the events of the first count users of block b, user by user, day by day, as Run simulates them.
func (s *Simulator) Log(b, count int, events []Event) []Event {
	s.draw(b, count)
	t := NewTally(s.u, s.arm)
	for i := range count {
		id := b*Block + i
		events = append(events, Event{id, 0, Arrived})
		s.user(id, s.chance[i], s.of(s.group[i]), t, &events)
	}
	return events
}
