package behave

import (
	"planleaf/core/dist"
	"planleaf/core/num"
	"planleaf/core/rng"
)

// Block is how many users are simulated together: one independent randomisation, as of draws.
const Block = rng.Block

// Simulator simulates users one by one, a block at a time. A user's luck hangs on the seed and on the number of the user
// alone, so that two arms share it, and blocks come to the same counts in any order.
type Simulator struct {
	// Independent draws the chances of users one by one, as a log has them; else they are spread evenly within a block,
	// which makes the curves more certain than so many users are.
	Independent bool

	u       *Users
	arm     *Arm
	table   *dist.Table   // of the chance; nil where all are alike
	factors [][][]float64 // by group, state, day
	before  []float64
	after   []float64
	away    float64 // logarithm of the share that is not back on a day
	chances rng.Stream
	groups  rng.Stream
	days    rng.Stream
	chance  [Block]float64
	group   [Block]float64
	change  []int64 // of those who are there, by day
	done    []int64 // who does it the last time that is needed, by day
}

// NewSimulator gets ready for an arm.
func NewSimulator(u *Users, arm *Arm, seed uint64) *Simulator {
	s := &Simulator{u: u, arm: arm, chances: rng.Of(seed, "behavior:chance"), groups: rng.Of(seed, "behavior:group"), days: rng.Of(seed, "behavior:days")}
	if a, b, ok := u.beta(); ok {
		s.table = dist.NewTable(dist.Beta(a, b))
	}
	for i := range arm.Groups {
		s.factors = append(s.factors, u.factors(&arm.Groups[i]))
	}
	s.before, s.after = u.hazards()
	s.away = num.Log1p(-u.Return)
	s.change, s.done = make([]int64, u.Until+1), make([]int64, u.Until+1)
	return s
}

// Run adds the first count users of block b to a tally.
func (s *Simulator) Run(b, count int, t *Tally) {
	s.draw(b, count)
	clear(s.change)
	clear(s.done)
	activated := 0
	for i := range count {
		if s.user(b*Block+i, s.chance[i], s.of(s.group[i]), t, nil) {
			activated++
		}
	}
	t.close(s, count, activated)
}

// draw sets the chance of each user of a block, and the number that says which group it is in.
func (s *Simulator) draw(b, count int) {
	if s.Independent {
		s.chances.Plain(b, s.chance[:count])
	} else {
		s.chances.Block(b, s.chance[:count])
	}
	if s.table != nil {
		s.table.Quantiles(s.chance[:count], s.chance[:count])
	} else {
		for i := range s.chance[:count] {
			s.chance[i] = s.u.Mean
		}
	}
	if len(s.arm.Groups) > 1 {
		s.groups.Block(b, s.group[:count])
	}
}

// of is the group that a number between 0 and 1 stands for.
func (s *Simulator) of(x float64) int {
	for g := range s.arm.Groups[:len(s.arm.Groups)-1] {
		if x -= s.arm.Groups[g].Share; x < 0 {
			return g
		}
	}
	return len(s.arm.Groups) - 1
}

// user takes one user through the days, and tells of each what happened when log is given. It reports whether the
// user was activated. One number a day says both whether it is done and whether the user leaves.
func (s *Simulator) user(id int, chance float64, group int, t *Tally, log *[]Event) bool {
	u, factors, hazard, change := s.u, s.factors[group], s.before, s.change
	lifts := s.arm.Groups[group].Lifts
	last, until, back := len(hazard)-1, u.Until, u.Return
	lifted, saving := len(lifts) > 0, len(s.arm.Savings) > 0
	factor := factors[0]
	luck := s.days.Counter(id)
	state, within, idle := 0, 0, 0
	for d := 0; d < until; d++ {
		x := float64(luck.Next())
		if lifted {
			s.reached(lifts, d, state, t)
		}
		p := float64(chance * factor[d])
		var leaves bool
		if x < p {
			idle = 0
			if state < u.Times {
				if state == 0 {
					s.first(lifts, d, t)
				}
				state = u.on(state, d)
				factor = factors[state]
				if state >= u.Times {
					s.done[d+1]++
				}
				if state == u.Times {
					hazard = s.after
				}
				if d < u.Days {
					within = state
				}
			}
			if p > 1 {
				p = 1
			}
			leaves = x < p*hazard[0]
			note(log, id, d, Done)
		} else {
			if idle < last {
				idle++
			}
			leaves = 1-x < (1-p)*hazard[idle]
		}
		if !leaves {
			continue
		}
		if saving && s.saved(luck.Next(), t) {
			idle = 0
			continue
		}
		change[d+1]--
		note(log, id, d, Left)
		if back == 0 {
			break
		}
		// Each day the same share is back: on which day, one number says.
		away := num.Log(luck.Next()) / s.away
		if away >= float64(until-d-1) {
			break
		}
		d += 1 + int(away)
		idle = 0
		change[d+1]++
		note(log, id, d, Returned)
	}
	t.Counts[within]++
	return state == u.Times
}

// reached counts a user whom the lifts that begin today reach.
func (s *Simulator) reached(lifts []Lift, day, state int, t *Tally) {
	for i := range lifts {
		if l := &lifts[i]; !l.First && day == l.From && min(state, s.u.Times) < l.Below {
			t.Reached[l.Of]++
		}
	}
}

// first counts a first time that a lift pays for.
func (s *Simulator) first(lifts []Lift, day int, t *Tally) {
	for i := range lifts {
		if l := &lifts[i]; l.First && day >= l.From && day < l.To {
			t.Reached[l.Of]++
		}
	}
}

// saved reports whether a user who is about to leave is contacted and stays.
func (s *Simulator) saved(x float64, t *Tally) bool {
	for i := range s.arm.Savings {
		save := &s.arm.Savings[i]
		if x < save.Reach {
			t.Reached[save.Of]++
			return x < save.Reach*save.Stay
		}
		x -= save.Reach
	}
	return false
}
