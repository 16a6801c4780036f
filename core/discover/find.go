package discover

import (
	"cmp"
	"math"

	"planleaf/core/sorted"
	"planleaf/core/stat"
)

// Verdict is what a finding may be called.
type Verdict uint8

// The verdicts. None of them is "proven": that takes an experiment.
const (
	Nothing    Verdict = iota // no rule tells more than chance would
	Confounded                // what it tells, the strata tell as well
	Weak                      // it tells something, but little, or not on users who were held out
	Candidate                 // worth an experiment
)

// WeakBelow is the MCC below which a rule is called weak: between Cohen's small (0.1) and medium (0.3) correlations.
// Source: Cohen, Statistical Power Analysis for the Behavioral Sciences, 1988, section 3.2.
const WeakBelow = 0.2

// Scored is a rule with its counts and the value of a measure. Rule.Times is 0 where there is no such rule.
type Scored struct {
	Rule
	Four
	Value float64
}

// Found is what counts say about key behaviours.
//
//	Rule       the rule that it is about: the best by MCC unless another was asked for
//	Intervals  of the rule's measures
//	Best       the best by each measure
//	Each       the best by MCC of each behaviour, best first; behaviours without a rule that enough users meet are left out
//	Tests      how many rules were scored; Enough, how many of them enough users meet
//	P, Holm, BH of the rule: of Pearson's chi-square alone, and adjusted for all rules with enough users
//	Train      the best by MCC on the users who were not held out, and Test, how it does on those who were
//	Own        how Rule does on the users held out; where it is not Train's, they had a part in choosing it
//	Strata     the rule in each stratum; Stratified, what that comes to, nil without strata
//	Cohorts    the rule in each cohort
//	Seed       of bootstrapped intervals
//	Permuted   nil until rounds were made
type Found struct {
	Counts      *Counts
	Rule        Scored
	Intervals   [Measures]stat.Interval
	Best        [Measures]Scored
	Each        []Scored
	Tests       int
	Enough      int
	P, Holm, BH float64
	Train, Test Scored
	TestOf      stat.Interval
	Own         Scored
	OwnOf       stat.Interval
	Strata      []Scored
	Stratified  *Stratified
	Cohorts     []Scored
	Seed        uint64
	Permuted    *Permuted
}

// Find scores all rules of counts. about is the rule that is asked about, nil the best. The seed is that of
// bootstrapped intervals.
func Find(c *Counts, about *Rule, seed uint64) *Found {
	f := &Found{Counts: c, Seed: seed}
	each := make([]Scored, len(c.Events))
	var p []float64
	var rules []Rule
	c.Each(&c.All, func(r Rule, four Four) {
		f.Tests++
		if !c.enough(four) {
			return
		}
		f.Enough++
		for m := range Measures {
			better(&f.Best[m], r, four, m)
		}
		better(&each[r.Event], r, four, MCC)
		_, chance := four.Chi2()
		p, rules = append(p, chance), append(rules, r)
	})
	for _, s := range each {
		if s.Times > 0 {
			f.Each = append(f.Each, s)
		}
	}
	sorted.By(f.Each, func(a, b Scored) int { return cmp.Compare(b.Value, a.Value) })
	f.Rule = f.Best[MCC]
	if about != nil {
		four := c.Of(&c.All, *about)
		f.Rule = Scored{*about, four, MCC.Of(four)}
	}
	f.P, f.Holm, f.BH = math.NaN(), math.NaN(), math.NaN()
	if f.Rule.Times == 0 {
		return f
	}
	_, f.P = f.Rule.Chi2()
	holm, bh := stat.Holm(p), stat.BenjaminiHochberg(p)
	for i, r := range rules {
		if r == f.Rule.Rule {
			f.Holm, f.BH = holm[i], bh[i]
		}
	}
	f.Intervals = Intervals(f.Rule.Four, seed)
	f.hold(seed)
	f.divide()
	return f
}

// better keeps the better of two rules: the greater value, else the one that comes first, which is the earlier
// window and the lower threshold. A value that is not finite is no value.
func better(best *Scored, r Rule, f Four, m Measure) {
	if x := m.Of(f); x-x == 0 && (best.Times == 0 || x > best.Value) {
		*best = Scored{r, f, x}
	}
}

// hold finds the best rule on the users who are not held out, and tries it on the others.
func (f *Found) hold(seed uint64) {
	c := f.Counts
	rest := c.All.Rest(&c.Held)
	c.Each(&rest, func(r Rule, four Four) {
		if c.enough(four) {
			better(&f.Train, r, four, MCC)
		}
	})
	try := func(r Rule) (Scored, stat.Interval) {
		four := c.Of(&c.Held, r)
		return Scored{r, four, MCC.Of(four)}, Intervals(four, seed)[MCC]
	}
	f.TestOf = stat.Unknown()
	if f.Train.Times > 0 {
		f.Test, f.TestOf = try(f.Train.Rule)
	}
	f.Own, f.OwnOf = try(f.Rule.Rule)
}

// divide looks at the rule within strata and cohorts.
func (f *Found) divide() {
	c := f.Counts
	of := func(parts []Part) (out []Scored) {
		for i := range parts {
			four := c.Of(&parts[i], f.Rule.Rule)
			out = append(out, Scored{f.Rule.Rule, four, MCC.Of(four)})
		}
		return out
	}
	f.Strata, f.Cohorts = of(c.Strata), of(c.Cohorts)
	if len(f.Strata) == 0 {
		return
	}
	fours := make([]Four, len(f.Strata))
	for i, s := range f.Strata {
		fours[i] = s.Four
	}
	s := Stratify(fours)
	f.Stratified = &s
}

// Verdict is what the finding may be called.
func (f *Found) Verdict() Verdict {
	chance := f.Holm
	if f.Permuted != nil {
		chance = f.Permuted.P()
	}
	switch s := f.Stratified; {
	case f.Rule.Times == 0, !f.Counts.enough(f.Rule.Four), !(chance <= 1-Level), !(f.Rule.Value > 0):
		return Nothing
	case s != nil && !(s.StandardOf.Low > 0): // nor where no stratum has both who did it and who did not
		return Confounded
	case f.Rule.Value < WeakBelow, !(f.TestOf.Low > 0), !(f.OwnOf.Low > 0):
		return Weak
	}
	return Candidate
}
