package discover

import (
	"cmp"

	"planleaf/core/eventlog"
	"planleaf/core/rng"
	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// WarnRule warns of a user whose visits become rarer than his own before: on a day on which the visits of the last
// Recent days, by the day, are at most Drop times those of the Before days ahead of them, of which there were at
// least Least. A visit is a day with an active event. It warns once, and again only after visits have come back.
type WarnRule struct {
	Recent, Before int // days
	Drop           float64
	Least          int // visits within Before
}

// Score is how a rule did on some users. A loss is the day on which leaving is certain: of the event, or that on which the silence has
// lasted long enough. A warning is right if the loss comes within Horizon days after it; those of which that can not be known yet are not counted.
type Score struct {
	Alerts, Right int     // warnings that can be judged, and those that were right
	Losses, Seen  int     // losses of users known long enough to be warned of, and those warned of within Horizon days before
	Lead          float64 // median days from the first such warning to the loss; NaN without one
	Weekly        float64 // warnings a week, of all users of the log
	Days, Doomed  int     // days of users on which the rule could be asked, and those followed by a loss within Horizon: the chance of a random warning
}

// Precision is the share of right warnings; Recall that of losses seen; Chance what warning at random would have.
func (s Score) Precision() float64 { return float64(s.Right) / float64(s.Alerts) }
func (s Score) Recall() float64    { return float64(s.Seen) / float64(s.Losses) }
func (s Score) Chance() float64    { return float64(s.Doomed) / float64(s.Days) }

// F1 is the harmonic mean of precision and recall, 0 without right warnings.
func (s Score) F1() float64 {
	if s.Right == 0 || s.Seen == 0 {
		return 0
	}
	p, r := s.Precision(), s.Recall()
	return 2 * float64(p*r) / (p + r)
}

// Tried is a rule with what it did on the users that it was chosen by, and on those held out.
type Tried struct {
	WarnRule
	Chosen, Held Score
}

// In are the 95% intervals of precision and recall on the users held out, Wilson.
func (t Tried) In() (precision, recall stat.Interval) {
	return stat.Wilson(float64(t.Held.Right), float64(t.Held.Alerts), Level), stat.Wilson(float64(t.Held.Seen), float64(t.Held.Losses), Level)
}

// Weak reports whether a rule's warnings, on users held out, are too few, or not surely better than warnings at random.
func (t Tried) Weak() bool {
	in, _ := t.In()
	return t.Held.Alerts < leastAlerts || !(in.Low > t.Held.Chance())
}

// Warning is what rules of early warning are worth on a log.
type Warning struct {
	Question Leaving
	Horizon  int
	Lives    *Lives
	Named    bool    // the rules are a person's
	Users    int     // looked at: all, or mostWatched of them chosen by chance
	Rules    []Tried // the best by F1 on the users chosen by, first
}

// mostWatched is how many users rules are tried on.
const mostWatched = 10_000

// LeastVisits is how many visits a rule asks for before they become rarer.
const LeastVisits = 4

// WarnRules are the ones that are tried where a person names none. Of silence windows are at most half as long: a longer one says
// little before it is complete.
func WarnRules(q Leaving) []WarnRule {
	var rules []WarnRule
	for _, recent := range [...]int{3, 7, 14, 28, 56} {
		if q.Leave == "" && 2*recent > q.Silence || recent < 7 && (q.Leave != "" || q.Silence >= 14) {
			continue
		}
		for _, before := range [...]int{2 * recent, 4 * recent} {
			for _, drop := range [...]float64{0, 0.25, 1.0 / 3, 0.5} {
				rules = append(rules, WarnRule{recent, before, drop, LeastVisits})
			}
		}
	}
	return rules
}

// FindWarning tries rules, of WarnRules without any, on one half of the users to choose and on the other to judge. horizon in days.
func FindWarning(log *eventlog.Log, q Leaving, horizon int, rules []WarnRule) *Warning {
	found, w := AskWarning(log, q, horizon, rules)
	w.Until(1)
	return found
}

// mostTries is how many rules times users are tried in a step.
const mostTries = 20_000

// AskWarning is FindWarning step by step.
func AskWarning(log *eventlog.Log, q Leaving, horizon int, rules []WarnRule) (*Warning, *Work) {
	named := len(rules) > 0
	if !named {
		rules = WarnRules(q)
	}
	t := trial{Warning: &Warning{Question: q, Horizon: horizon, Named: named}, leads: make([][2][]float64, len(rules)), coin: rng.Of(1, "discover.warning")}
	for _, r := range rules {
		t.Rules = append(t.Rules, Tried{WarnRule: r})
	}
	steps := 1 + mostWatched*len(rules)/mostTries
	w := &Work{}
	w.then(func() { t.Lives = lives(log, q) })
	for range steps {
		w.then(func() { t.watch(log, min(mostWatched, t.Users+1+mostWatched/steps)) })
	}
	w.then(t.judge)
	return t.Warning, w
}

// trial is rules being tried on one user after another.
type trial struct {
	*Warning
	leads [][2][]float64 // by rule: days ahead, on the users chosen by and on those held out
	coin  rng.Stream
	luck  [rng.Block]float64
	next  int // user of Lives
}

// watch tries the rules until so many users were looked at.
func (t *trial) watch(log *eventlog.Log, until int) {
	l, active := t.Lives, log.EventOf(t.Question.Active)
	for ; t.next < l.N() && t.Users < until; t.next++ {
		i := t.next
		if i%rng.Block == 0 {
			t.coin.Plain(i/rng.Block, t.luck[:])
		}
		u := t.luck[i%rng.Block]
		if float64(u*float64(l.N()-i)) >= float64(mostWatched-t.Users) {
			continue
		}
		t.Users++
		v := watch(log, l, i, t.Question, active)
		half := int(u*1e6) % 2
		for k := range t.Rules {
			r := &t.Rules[k]
			s := &r.Chosen
			if half == 1 {
				s = &r.Held
			}
			if lead, seen := v.try(r.WarnRule, int64(t.Horizon), s); seen {
				t.leads[k][half] = append(t.leads[k][half], lead)
			}
		}
	}
}

// judge puts the rules in order.
func (t *trial) judge() {
	weeks := float64(t.Lives.To-t.Lives.From+1) / 7
	for k := range t.Rules {
		r := &t.Rules[k]
		r.Chosen.Lead, r.Held.Lead = median(t.leads[k][0]), median(t.leads[k][1])
		share := 2 * float64(t.Lives.N()) / max(1, float64(t.Users)) / weeks
		r.Chosen.Weekly *= share
		r.Held.Weekly *= share
	}
	sorted.By(t.Rules, func(a, b Tried) int { return cmp.Compare(b.merit(), a.merit()) })
}

// Silent reports whether a rule never warned of anybody.
func (t Tried) Silent() bool { return t.Chosen.Weekly+t.Held.Weekly == 0 }

// Alike reports whether two rules ask about the same days and warned alike: one drop among few visits is another.
func (t Tried) Alike(o Tried) bool {
	same := func(a, b Score) bool {
		return a.Alerts == b.Alerts && a.Right == b.Right && a.Seen == b.Seen && a.Weekly == b.Weekly
	}
	return t.Recent == o.Recent && t.Before == o.Before && same(t.Chosen, o.Chosen) && same(t.Held, o.Held)
}

// leastAlerts is how many warnings a rule must have given before anything is said of it.
const leastAlerts = 20

// merit is what rules are chosen by: F1, but nothing of too few warnings.
func (t Tried) merit() float64 {
	if t.Chosen.Alerts < leastAlerts {
		return -1
	}
	return t.Chosen.F1()
}
