package behave

// Reminder is one way to remind: on a day, those with fewer than Below days so far.
type Reminder struct {
	Day, Below               int
	Activated, Kept, Reached float64 // more than without, of all users; how many it reaches
}

// mostTried bounds the days and the thresholds that are tried.
const mostTried = 20

// Reminders tries the days and thresholds of a reminder, alone, in order of day and threshold.
func (s *Study) Reminders(i int) []Reminder {
	p := s.Figures
	p.Helps = append([]Help{}, p.Helps...)
	h := &p.Helps[i]
	nothing := Nothing(len(p.Helps))
	base := p.at(&nothing)
	var out []Reminder
	for _, day := range tried(1, p.Users.Days-1) {
		for _, below := range tried(1, p.Users.Times) {
			h.Day, h.Below = day, below
			arm := p.Arm(p.only(i))
			at := p.at(&arm)
			out = append(out, Reminder{day, below, at.Activated - base.Activated, at.Kept - base.Kept, at.Reached[i]})
		}
	}
	return out
}

// ReminderRange are the 5% and 95% points of what a reminder adds to the share that is activated; ok is false where nothing is
// uncertain.
func (s *Study) ReminderRange(i int, r *Reminder) (low, high float64, ok bool) {
	more := make([]float64, len(s.Draws))
	for k := range s.Draws {
		p := *s.Draws[k].Program
		p.Helps = append([]Help{}, p.Helps...)
		p.Helps[i].Day, p.Helps[i].Below = r.Day, r.Below
		arm := p.Arm(p.only(i))
		more[k] = p.at(&arm).Activated - s.Draws[k].Without.Activated
	}
	low, high = between(more)
	return low, high, len(more) > 0
}

// tried are the numbers from low to high, every one or, of many, evenly spaced ones.
func tried(low, high int) []int {
	var out []int
	step := (high-low)/mostTried + 1
	for x := low; x <= high; x += step {
		out = append(out, x)
	}
	return out
}

// Budget fills interventions, the cheapest for one more who stays first, until a sum for each new user is used up: how much
// of its share each gets, 0 … 1. What costs nothing is filled; what keeps nobody is not.
func (s *Study) Budget(sum float64) []float64 {
	p := &s.Figures
	fill := make([]float64, len(p.Helps))
	for {
		best, least := -1, 0.0
		for i := range p.Helps {
			cost := float64(s.Each[i].Reached[i] * p.Helps[i].Cost)
			more := float64(s.Believed(i) * (s.Each[i].Kept() - s.Without.Kept()))
			if fill[i] > 0 || more <= 0 {
				continue
			}
			if each := cost / more; best < 0 || each < least {
				best, least = i, each
			}
		}
		if best < 0 || sum <= 0 {
			return fill
		}
		cost := float64(s.Each[best].Reached[best] * p.Helps[best].Cost)
		fill[best] = 1
		if cost > sum {
			fill[best] = sum / cost
		}
		sum -= cost
	}
}

// Filled are the curves of interventions that are filled so far.
func (s *Study) Filled(fill []float64) Curves {
	arm := s.Figures.Arm(fill)
	return Exact(&s.Figures.Users, &arm)
}
