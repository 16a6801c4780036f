package plan

import "strconv"

// Behavior is what makes a new user feel what the product is worth, who comes to do it, and what may be done about it.
//
//	Event          what it is, in words: "invite a colleague"
//	Times, Days    a user who does it on Times days of the first Days is activated
//	Until          the day on which staying counts, such as that of the first renewal; default 90
//	Chance         of doing it on a day, the mean over users
//	Spread         how users differ in it: the correlation of two days of one user, 1/(a+b+1) of the beta; 0 = all alike
//	Decay          the part of a user's chance that goes with each day
//	Row, Arrivals  new users: the row of the plan whose flow they are (default new), or their number by period
//	Causal         the part of the difference between those who do it and others that is its effect; default 0 to 50%
//	Ages           of the product: from a month on new users have another key behavior
type Behavior struct {
	Event         string         `plan:"event"`
	Times         int            `plan:"times,required,within=1..60"`
	Days          int            `plan:"days,required,within=1..365"`
	Until         int            `plan:"until,within=7..730"`
	Chance        *Value         `plan:"chance,unit=share,required,once"`
	Spread        *Value         `plan:"spread,unit=share,once"`
	Decay         *Value         `plan:"decay,unit=share,once"`
	Leaving       Leaving        `plan:"leaving,required"`
	Row           string         `plan:"row,names"`
	Arrivals      *Value         `plan:"arrivals,unit=people"`
	Causal        *Value         `plan:"causal,unit=share,once"`
	Ages          []ProductAge   `plan:"ages"`
	Interventions []Intervention `plan:"interventions"`
	Experiments   []Experiment   `plan:"experiments"`
	Extra         []Member
}

// Leaving is how users stop coming.
//
//	Before, After  the share that leaves on a day on which it was done, before and after activation
//	Idle           how much more likely with each day since the last time, of that share: 0.1 is a tenth more a day
//	Return         the share of those who left that comes back on a day
type Leaving struct {
	Before *Value `plan:"before,unit=share,required,once"`
	After  *Value `plan:"after,unit=share,required,once"`
	Idle   *Value `plan:"idle,unit=number,once"`
	Return *Value `plan:"return,unit=share,once"`
	Extra  []Member
}

// ProductAge is a time in the life of a product, from a month of the plan on: what its key behavior is then, where that
// differs from what it was at first.
type ProductAge struct {
	ID     string `plan:"id,required,id"`
	Name   string `plan:"name"`
	From   string `plan:"from,required,month"`
	Event  string `plan:"event"`
	Times  int    `plan:"times,within=1..60"`
	Days   int    `plan:"days,within=1..365"`
	Chance *Value `plan:"chance,unit=share,once"`
	Spread *Value `plan:"spread,unit=share,once"`
	Decay  *Value `plan:"decay,unit=share,once"`
	Extra  []Member
}

// Intervention is something done so that more users do it, or fewer leave.
//
//	guidance  Share of new users have Lift times the chance for Lasts days (default: the window)
//	subsidy   to Share of new users the first time is paid for: Lift until they did it once, within the window
//	reminder  of those who by Day did it on fewer than Below days (default Times), Share are reminded: Lift for Lasts days (3)
//	save      of those who are about to leave, Share are contacted, and Saved of these stay
//
// Cost is per user whom it reaches, a subsidy's per first time; Monthly is what it costs beside that. Capacity is how many it
// can reach in a month.
type Intervention struct {
	ID       string `plan:"id,required,id"`
	Name     string `plan:"name"`
	Kind     string `plan:"kind,required,enum=guidance|subsidy|reminder|save"`
	Owner    string `plan:"owner"`
	Share    *Value `plan:"share,unit=share,required,once"`
	Lift     *Value `plan:"lift,unit=number,once,of=guidance|subsidy|reminder,must=guidance|subsidy|reminder"`
	Lasts    int    `plan:"lasts,within=1..365,of=guidance|reminder"`
	Day      int    `plan:"day,within=1..365,of=reminder,must=reminder"`
	Below    int    `plan:"below,within=1..60,of=reminder"`
	Saved    *Value `plan:"saved,unit=share,once,of=save,must=save"`
	Cost     *Value `plan:"cost,unit=price,once"`
	Monthly  *Value `plan:"monthly,unit=money,once"`
	Capacity *Value `plan:"capacity,unit=people,once"`
	Note     string `plan:"note"`
	Extra    []Member
}

// Experiment is a test in which chance decided who got an intervention: the share of either arm that stayed until the
// day that counts. It takes the place of Behavior.Causal.
type Experiment struct {
	ID           string `plan:"id,required,id"`
	Name         string `plan:"name"`
	Intervention string `plan:"intervention,required"` // its id
	With         *Value `plan:"with,unit=share,required,once"`
	Without      *Value `plan:"without,unit=share,required,once"`
	AsOf         string `plan:"asOf,day"`
	Note         string `plan:"note"`
	Extra        []Member
}

// The usual choices of a behavior that says nothing.
const (
	usualUntil = 90
	usualLasts = 3 // days of a reminder
	usualMost  = 0.5
)

// MaxInterventions is how many are looked at together: who gets which of them doubles the cases with each.
const MaxInterventions = 8

// Horizon is the day on which staying counts.
func (b *Behavior) Horizon() int {
	if b.Until > 0 {
		return b.Until
	}
	return usualUntil
}

// Belief is how much of the difference is taken for an effect before an experiment: as given, else anything from
// none to half of it.
func (b *Behavior) Belief() *Value {
	if b.Causal != nil {
		return b.Causal
	}
	return &Value{Form: Dist, Dist: "uniform", Params: []Param{{"min", []float64{0}}, {"max", []float64{usualMost}}}}
}

// Intervention is that of an id, nil without one.
func (b *Behavior) Intervention(id string) *Intervention {
	for i := range b.Interventions {
		if b.Interventions[i].ID == id {
			return &b.Interventions[i]
		}
	}
	return nil
}

// Lasting is for how many days an intervention lifts the chance within a window of so many days.
func (n *Intervention) Lasting(days int) int {
	switch {
	case n.Kind == "subsidy":
		return days
	case n.Lasts > 0:
		return n.Lasts
	case n.Kind == "reminder":
		return usualLasts
	}
	return days
}

// behavior checks what one part of the section asks of another.
func (c *checker) behavior() {
	b := c.d.Behavior
	if b == nil {
		return
	}
	c.window("behavior", b.Times, b.Days, b.Horizon())
	if b.Row != "" && b.Arrivals != nil {
		c.fault("behavior", "behavior.row", "arrivals-twice")
	}
	for i := range b.Ages {
		a := &b.Ages[i]
		times, days := b.Times, b.Days
		if a.Times > 0 {
			times = a.Times
		}
		if a.Days > 0 {
			days = a.Days
		}
		if a.Times > 0 || a.Days > 0 {
			c.window("behavior.ages."+a.ID, times, days, b.Horizon())
		}
		if i > 0 && a.From <= b.Ages[i-1].From {
			c.fault("behavior.ages."+a.ID, "behavior.ages."+a.ID+".from", "ages-in-order", a.From)
		}
	}
	if n := len(b.Interventions); n > MaxInterventions {
		c.fault("behavior.interventions", "behavior.interventions", "section-too-long", strconv.Itoa(n), strconv.Itoa(MaxInterventions))
	}
	for i := range b.Interventions {
		n := &b.Interventions[i]
		if n.Day >= b.Horizon() {
			c.fault("behavior", "behavior.interventions."+n.ID+".day", "day-after-until", strconv.Itoa(n.Day), strconv.Itoa(b.Horizon()))
		}
	}
	for i := range b.Experiments {
		if e := &b.Experiments[i]; b.Intervention(e.Intervention) == nil {
			path := "behavior.experiments." + e.ID + ".intervention"
			c.on(path, offsetOf(c.root, path), "experiment-of-none", e.Intervention).warn()
		}
	}
}

// window checks that so many times have room in the window, once a day, and the window before the day that counts.
func (c *checker) window(path string, times, days, until int) {
	if times > days {
		c.fault(path, path+".times", "times-more-than-days", strconv.Itoa(times), strconv.Itoa(days))
	}
	if days >= until {
		c.fault(path, path+".days", "window-after-until", strconv.Itoa(days), strconv.Itoa(until))
	}
}
