package behave

// fine and coarse are how many points the beta is summed at: for the answer itself, and for each of many draws.
const (
	fine   = 24
	coarse = 8
)

// Exact computes the curves of an arm as a Markov chain over days: its state is on how many days it was done, or that the
// user is activated, and how many days ago; how users differ is summed over the beta.
func Exact(u *Users, arm *Arm) Curves { return u.exact(arm, fine) }

func (u *Users) exact(arm *Arm, points int) Curves {
	out := newCurves(u, arm.Kinds)
	x, w := []float64{u.Mean}, []float64{1.0}
	if a, b, ok := u.beta(); ok {
		x, w = nodes(a, b, points)
	}
	ch := newChain(u, arm, &out)
	for i := range arm.Groups {
		g := &arm.Groups[i]
		if g.Share <= 0 {
			continue
		}
		ch.factors = u.factors(g)
		for j := range x {
			ch.run(g, x[j], float64(g.Share*w[j]))
		}
	}
	for d, x := range out.Active { // the parts of all may add up to a bit more than all
		out.Active[d] = min(1, x)
	}
	return out
}

func newCurves(u *Users, kinds int) Curves {
	return Curves{Active: make([]float64, u.Until+1), Done: make([]float64, u.Until+1), Counts: make([]float64, u.Times+1), Reached: make([]float64, kinds)}
}

// chain walks one kind of user through the days.
//
//	here     the share by state and idle days, [state·idle + days]; next is that of the next day
//	gone     the share that has left, by state
//	factors  what the chance is multiplied by, by state and day
type chain struct {
	*Users
	arm           *Arm
	out           *Curves
	before, after []float64
	factors       [][]float64
	here, next    []float64
	gone          []float64
}

func newChain(u *Users, arm *Arm, out *Curves) *chain {
	c := &chain{Users: u, arm: arm, out: out}
	c.before, c.after = u.hazards()
	n := u.states() * len(c.before)
	c.here, c.next, c.gone = make([]float64, n), make([]float64, n), make([]float64, u.states())
	return c
}

// run adds what becomes of users of one chance, who are a share of all, to the curves.
func (c *chain) run(g *Group, chance, share float64) {
	clear(c.here)
	clear(c.gone)
	c.here[0] = share
	c.out.Active[0] += share
	for d := range c.Until {
		c.reached(g, d)
		c.does(g, d, chance)
		c.leaves()
		here := 0.0
		for _, x := range c.here {
			here += x
		}
		c.out.Active[d+1] += here
		c.out.Done[d+1] += c.whole(c.Times) + c.whole(c.Times+1)
		if d == c.Days-1 {
			for s := range c.states() {
				if s <= c.Times {
					c.out.Counts[s] += c.whole(s)
				}
			}
		}
	}
}

// whole is the share in a state, there or gone.
func (c *chain) whole(state int) float64 {
	idle := len(c.before)
	sum := c.gone[state]
	for _, x := range c.here[state*idle : (state+1)*idle] {
		sum += x
	}
	return sum
}

// reached counts whom the lifts that begin today reach.
func (c *chain) reached(g *Group, day int) {
	idle := len(c.before)
	for i := range g.Lifts {
		l := &g.Lifts[i]
		if l.First || day != l.From {
			continue
		}
		for s := 0; s < c.states() && min(s, c.Times) < l.Below; s++ {
			for _, x := range c.here[s*idle : (s+1)*idle] {
				c.out.Reached[l.Of] += x
			}
		}
	}
}

// does moves everybody through the day: those who do it one state on, the others a day further from it.
func (c *chain) does(g *Group, day int, chance float64) {
	idle := len(c.before)
	clear(c.next)
	for s := range c.states() {
		p := min(1, float64(chance*c.factors[s][day]))
		here, next := c.here[s*idle:(s+1)*idle], c.next[s*idle:(s+1)*idle]
		did := 0.0
		for i, x := range here {
			yes := float64(x * p)
			did += yes
			next[min(i+1, idle-1)] += x - yes
		}
		to := s
		if s < c.Times {
			to = c.on(s, day)
		}
		c.next[to*idle] += did
		if s == 0 {
			for i := range g.Lifts {
				if l := &g.Lifts[i]; l.First && day >= l.From && day < l.To {
					c.out.Reached[l.Of] += did
				}
			}
		}
	}
	c.here, c.next = c.next, c.here
}

// on is the state after one more day on which it was done.
func (u *Users) on(state, day int) int {
	switch {
	case state+1 < u.Times:
		return state + 1
	case day < u.Days:
		return u.Times
	}
	return u.Times + 1
}

// leaves takes those who leave today, and brings back some who left before.
func (c *chain) leaves() {
	idle := len(c.before)
	for s := range c.states() {
		hazard := c.before
		if s == c.Times {
			hazard = c.after
		}
		here := c.here[s*idle : (s+1)*idle]
		out := 0.0
		for i, h := range hazard {
			going := float64(here[i] * h)
			here[i] -= going
			out += going
		}
		about := out
		for _, save := range c.arm.Savings {
			contacted := float64(about * save.Reach)
			c.out.Reached[save.Of] += contacted
			stay := float64(contacted * save.Stay)
			here[0] += stay
			out -= stay
		}
		back := float64(c.gone[s] * c.Return)
		here[0] += back
		c.gone[s] += out - back
	}
}
