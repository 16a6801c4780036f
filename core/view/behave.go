package view

import (
	"math"
	"slices"
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Behaved is what a view of the key behavior is made of beside its study.
//
//	Age       of the product: 0 is the first
//	Help      the intervention that is looked at, −1 without any
//	Arrivals  new users by month of the plan
//	Tallies   users simulated one by one, without and with that intervention; perhaps none
//	Users     how many of them are wanted
//	Budget    a month, 0: none is asked for
//	Tiers     whose staying changes, none: all
//	Name      of the scenario that an intervention becomes; "" is its own
//	Ages      studies of all ages of the product, none where there is but one
//	Payoff    what the plan comes to with an intervention of a study, at a causal part; of len(Helps): without
//	Seed      of the draws and of the users, in words
type Behaved struct {
	Age, Help, Users int
	Arrivals         []float64
	Tallies          [2]*behave.Tally
	Budget           float64
	Tiers            []string
	Name             string
	Ages             []*behave.Study
	Payoff           func(s *behave.Study, help int, causal float64) Payoff
	Seed             string
}

// Payoff are numbers of a plan: the main one, customers at its end, revenue and gross profit of all months.
type Payoff struct{ Main, Customers, Revenue, Profit float64 }

// Behave is the key behavior of a plan: what new users do, what interventions add, and how much of it may be an effect.
//
//	Says      the finding, and Also what it is to be read with
//	Ages      of the product, and Helps the interventions, to look at one of them; Tiers whose staying changes
//	Answers   one line an answer, with its range and what the simulated users say
//	Reach     the share that did it often enough, by day; Active those who are there
//	Compare   a line an intervention
//	Causal    what the one that is looked at is worth by the causal part; Test the experiment that would tell,
//	          Tests those that were made
//	Remind    the best day and threshold, of a reminder; Budget what a budget goes to
//	ByAge     the ages of the product beside each other, and AgesAre who stays in each
//	Adopts    what can be taken into the plan
//	Done      how many users have been simulated, of Users, in Blocks
type Behave struct {
	Says    string        `json:"says"`
	Also    string        `json:"also"`
	Ages    []Option      `json:"ages,omitempty"`
	Helps   []Option      `json:"helps,omitempty"`
	Tiers   []Option      `json:"tiers,omitempty"`
	Answers Table         `json:"answers"`
	Reach   Figure        `json:"reach"`
	Active  Figure        `json:"active"`
	Compare *Table        `json:"compare,omitempty"`
	Causal  *Figure       `json:"causal,omitempty"`
	Test    *Table        `json:"test,omitempty"`
	Tests   *Table        `json:"tests,omitempty"`
	Remind  *Table        `json:"remind,omitempty"`
	Budget  *Table        `json:"budget,omitempty"`
	ByAge   *Table        `json:"byAge,omitempty"`
	AgesAre *Figure       `json:"agesAre,omitempty"`
	Adopts  []BehaveAdopt `json:"adopts,omitempty"`
	Users   int           `json:"users"`
	Done    int           `json:"done"`
	Blocks  int           `json:"blocks"`
	Seed    string        `json:"seed"`
}

// Behaving is a Behave about to be told.
type Behaving struct {
	*Results
	Behave
	study   *behave.Study
	of      *Behaved
	payoffs []payoff // by intervention
}

// NewBehave is the view of a study.
func NewBehave(r *Results, s *behave.Study, of *Behaved) *Behaving {
	b := &Behaving{Results: r, study: s, of: of, Behave: Behave{Users: of.Users, Done: int(of.Tallies[0].Users), Seed: of.Seed}}
	b.Blocks = (of.Users + behave.Block - 1) / behave.Block
	if b.Done == 0 {
		of.Tallies[0] = nil
	}
	b.options()
	for i := range s.Each {
		b.payoffs = append(b.payoffs, b.payoff(s, i))
	}
	b.Answers = b.answers()
	b.Reach, b.Active = b.reach(), b.active()
	if of.Help >= 0 {
		b.Compare = b.compare()
		b.Causal = b.causal()
		if b.Test = b.test(); b.Test != nil {
			b.Tests = b.experiments()
		}
		if s.Figures.Helps[of.Help].Kind == "reminder" {
			b.Remind = b.remind()
		}
		if of.Budget > 0 {
			b.Budget = b.budget()
		}
	}
	b.ByAge, b.AgesAre = b.byAge(), b.agesAre()
	b.Adopts = b.adopts()
	b.Says, b.Also = b.finding()
	return b
}

// habit is the section that it is of.
func (b *Behaving) habit() *plan.Behavior { return b.Doc.Behavior }

// users are the numbers of the age that is looked at.
func (b *Behaving) users() *behave.Users { return &b.study.Figures.Users }

// help is the name of an intervention.
func (b *Behaving) help(i int) string {
	return b.Names.item["interventions."+b.study.Figures.Helps[i].ID]
}

// options are what can be looked at.
func (b *Behaving) options() {
	h := b.habit()
	if len(h.Ages) > 0 {
		b.Ages = append(b.Ages, Option{ID: "", Label: wordBehaveFirst.in(b.Lang), On: b.of.Age == 0})
	}
	for i := range h.Ages {
		month, _ := plan.Month(h.Ages[i].From)
		label := wordBehaveFrom.fill(b.Lang, b.Names.item["ages."+h.Ages[i].ID], Month(month).Long(b.Lang))
		b.Ages = append(b.Ages, Option{ID: h.Ages[i].ID, Label: label, On: b.of.Age == i+1})
	}
	for i := range h.Interventions {
		b.Helps = append(b.Helps, Option{ID: h.Interventions[i].ID, Label: b.help(i), On: b.of.Help == i})
	}
	for i := range b.Doc.Tiers {
		id := b.Doc.Tiers[i].ID
		b.Tiers = append(b.Tiers, Option{ID: id, Label: b.Names.named(b.Names.tier, id), On: len(b.of.Tiers) == 0 || slices.Contains(b.of.Tiers, id)})
	}
}

// event is what the key behavior is called.
func (b *Behaving) event() string { return b.eventOf(b.of.Age) }

// eventOf is what the key behavior of an age is called.
func (b *Behaving) eventOf(age int) string {
	h := b.habit()
	if age > 0 && h.Ages[age-1].Event != "" {
		return clean(h.Ages[age-1].Event)
	}
	if h.Event != "" {
		return clean(h.Event)
	}
	return wordBehaveIt.in(b.Lang)
}

// finding is what stands above all of it.
func (b *Behaving) finding() (says, also string) {
	u := b.users()
	also = wordBehaveAlso.fill(b.Lang, b.event(), strconv.Itoa(u.Times), strconv.Itoa(u.Days), strconv.Itoa(u.Until))
	says, raises := b.activation()
	if b.of.Help >= 0 && (b.study.Figures.Helps[b.of.Help].Kind == "save" || !raises) {
		stays := b.study.Staying(b.of.Help, b.study.Believed(b.of.Help))
		kept := b.share(stays[len(stays)-1])
		return wordBehaveKeeps.fill(b.Lang, b.help(b.of.Help), strconv.Itoa(u.Until), b.share(b.study.Without.Kept()), kept), also
	}
	return says, also
}

// activation says how many are activated, and with an intervention how many then; raises where the numbers shown differ.
func (b *Behaving) activation() (says string, raises bool) {
	base, days := b.share(b.study.Without.Activated()), strconv.Itoa(b.users().Days)
	if b.of.Help >= 0 {
		if with := b.share(b.study.Each[b.of.Help].Activated()); with != base {
			return wordBehaveRaises.fill(b.Lang, b.help(b.of.Help), days, base, with), true
		}
	}
	return wordBehaveAlone.fill(b.Lang, base, days), false
}

// share is a share of users.
func (b *Behaving) share(x float64) string { return shareText(x) }

// between are the ends of a range, "" where nothing is uncertain.
func (b *Behaving) between(low, high float64, u unit.Unit) string {
	if math.IsNaN(low) || low == high {
		return ""
	}
	return b.Between(low, high, u)
}
