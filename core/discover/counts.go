package discover

// Counts are what a finding about key behaviours needs of a log: of each behaviour, window and number of times how
// many users, and how many of them were kept; of all users, and of the parts that they divide into.
//
//	Key      the question, filled in
//	Events   the behaviours
//	End      until when the log was observed, in its seconds
//	Young    users left out because the log ends before their windows do
//	Gone     users left out because what the outcome says they must not do was done before its window
//	Late     users left out because they started behind the origin
//	NoStart  users left out because they never started
//	Spare    events that were left out because there are more than MostEvents
type Counts struct {
	Key     Key
	Events  []string
	End     int64
	Young   int
	Gone    int
	Late    int
	NoStart int
	Spare   int
	All     Part
	Held    Part // users held out: HeldOf of a user's id
	Strata  []Part
	Cohorts []Part
}

// Part is the counts of some of the users.
//
//	Users, Kept   how many, and how many of them the outcome kept
//	Did, DidKept  by event, window and times, as at: users who did it exactly so often, Most standing for Most or
//	              more, and how many of them were kept. Times 0 is not kept: it is what is left of Users.
type Part struct {
	Name        string
	Users, Kept int
	Did         []int32
	DidKept     []int32
}

// at is the place in a Part of event e, window w and the first times.
func (c *Counts) at(e, w int) int { return (e*len(c.Key.Windows) + w) * c.Key.Most }

// part makes an empty Part.
func (c *Counts) part(name string) Part {
	n := c.at(len(c.Events), 0)
	return Part{Name: name, Did: make([]int32, n), DidKept: make([]int32, n)}
}

// Rule is a behaviour with its threshold: Event at least Times times before age Window.
type Rule struct{ Event, Window, Times int } // Event and Window are indices, Times counts from 1

// Four are the four counts of a rule against the outcome.
type Four struct {
	TP, FP, FN, TN int // did it and kept, did it and not, did not and kept, neither
}

// Of counts a rule in a part.
func (c *Counts) Of(p *Part, r Rule) (f Four) {
	at := c.at(r.Event, r.Window)
	for n := r.Times - 1; n < c.Key.Most; n++ {
		f.TP += int(p.DidKept[at+n])
		f.FP += int(p.Did[at+n] - p.DidKept[at+n])
	}
	f.FN, f.TN = p.Kept-f.TP, p.Users-p.Kept-f.FP
	return f
}

// Each calls f for every rule, in the order of events, windows and times, with its four counts in a part.
func (c *Counts) Each(p *Part, f func(r Rule, four Four)) {
	fours := make([]Four, c.Key.Most)
	for e := range c.Events {
		for w := range c.Key.Windows {
			at := c.at(e, w)
			tp, did := 0, 0
			for n := c.Key.Most - 1; n >= 0; n-- {
				tp, did = tp+int(p.DidKept[at+n]), did+int(p.Did[at+n])
				fours[n] = Four{tp, did - tp, p.Kept - tp, p.Users - p.Kept - did + tp}
			}
			for n, four := range fours {
				f(Rule{e, w, n + 1}, four)
			}
		}
	}
}

// Rest is a part without another that lies within it.
func (p *Part) Rest(inner *Part) Part {
	out := Part{Name: p.Name, Users: p.Users - inner.Users, Kept: p.Kept - inner.Kept,
		Did: make([]int32, len(p.Did)), DidKept: make([]int32, len(p.Did))}
	for i := range p.Did {
		out.Did[i], out.DidKept[i] = p.Did[i]-inner.Did[i], p.DidKept[i]-inner.DidKept[i]
	}
	return out
}
