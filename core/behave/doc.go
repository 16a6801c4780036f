// Package behave simulates new users of a product: how often they do its key behavior, who is activated, who leaves and
// comes back, and what interventions change. It computes the same twice, user by user and exactly as a Markov chain, and
// knows how much of a difference may be taken for an effect, and what a test of it would be worth.
// Entry points: Of reads the section behavior of a plan; Exact, Simulate, Study.
package behave

// Users are how new users behave.
//
//	Times, Days    activated: done on Times days of the first Days
//	Until          how many days are looked at
//	Mean, Spread   of the chance to do it on a day: the mean over users, and the correlation of two days of one user, 0 … 1
//	Decay          the part of a user's chance that goes with each day
//	Before, After  the share that leaves on a day on which it was done, before activation and after it
//	Idle           how much that grows with each day in a row without it, as a part of it, up to idleDays days
//	Return         the share of those who left that comes back on a day, as if it had just been done
type Users struct {
	Times, Days, Until          int
	Mean, Spread, Decay         float64
	Before, After, Idle, Return float64
}

// idleDays is from how many days on one more without it changes nothing.
const idleDays = 30

// Lift multiplies the chance on the days From … To−1 of those who have done it on fewer than Below days so far. Of is the
// intervention that it belongs to.
type Lift struct {
	Of, From, To, Below int
	Times               float64
	First               bool // what counts as reached is each first time in these days; else each user who has it when it begins
}

// Group is a share of the users and what lifts their chance.
type Group struct {
	Share float64
	Lifts []Lift
}

// Saving is what is done when a user is about to leave: Reach is the chance to be contacted by it, and Stay that of staying
// then, as if it had just been done. Of is the intervention that it belongs to.
type Saving struct {
	Of          int
	Reach, Stay float64
}

// Arm is one way to treat the users: groups whose shares sum to 1, and savings that hold for all of them, of which one at
// most contacts a user.
type Arm struct {
	Groups  []Group
	Savings []Saving
	Kinds   int // how many interventions there are, whose reach is counted
}

// Nothing is the Arm in which nothing is done.
func Nothing(kinds int) Arm { return Arm{Groups: []Group{{Share: 1}}, Kinds: kinds} }

// Curves are what becomes of one new user, in shares of all of them.
//
//	Active   there at the end of so many days, from 0 to Until
//	Done     did it on Times days by then
//	Counts   on how many days it was done within the window: 0, 1, …, Times or more
//	Reached  how often each intervention reaches a user
type Curves struct {
	Active, Done, Counts, Reached []float64
}

// as takes over what users do from other curves; whom interventions reach stays.
func (c *Curves) as(of *Curves) { c.Active, c.Done, c.Counts = of.Active, of.Done, of.Counts }

// Activated is the share that did it often enough within the window.
func (c *Curves) Activated() float64 { return c.Counts[len(c.Counts)-1] }

// Kept is the share that is there at the end.
func (c *Curves) Kept() float64 { return c.Active[len(c.Active)-1] }

// Median is the day by whose end half of all users did it often enough; ok is false when fewer ever do.
func (c *Curves) Median() (day int, ok bool) {
	for d, share := range c.Done {
		if share >= 0.5 {
			return d, true
		}
	}
	return 0, false
}

// beta are the parameters of the chance over users; ok is false when all are alike.
func (u *Users) beta() (a, b float64, ok bool) {
	if u.Spread < 1e-9 || !(u.Mean > 0 && u.Mean < 1) {
		return 0, 0, false
	}
	n := 1/min(u.Spread, mostSpread) - 1
	return float64(u.Mean * n), float64((1 - u.Mean) * n), true
}

// mostSpread keeps the beta a density: at 1 every user does it always or never.
const mostSpread = 0.995

// state numbers: 0 … Times−1 days so far, then activated, then often enough but too late.
func (u *Users) states() int { return u.Times + 2 }

// hazards are the shares that leave a day, by idle days, before activation and after it.
func (u *Users) hazards() (before, after []float64) {
	n := 1
	if u.Idle > 0 {
		n = idleDays + 1
	}
	before, after = make([]float64, n), make([]float64, n)
	for s := range before {
		grown := 1 + float64(u.Idle*float64(s))
		before[s], after[s] = min(1, u.Before*grown), min(1, u.After*grown)
	}
	return before, after
}

// factors are what a user's chance is multiplied by in a group, by state and day.
func (u *Users) factors(g *Group) [][]float64 {
	out := make([][]float64, u.states())
	for c := range out {
		out[c] = make([]float64, u.Until)
		left := 1.0
		for d := range out[c] {
			f := left
			for i := range g.Lifts {
				if l := &g.Lifts[i]; d >= l.From && d < l.To && min(c, u.Times) < l.Below {
					f *= l.Times
				}
			}
			out[c][d] = f
			left *= 1 - u.Decay
		}
	}
	return out
}
