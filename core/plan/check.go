package plan

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Check notes what only shows once the whole document is read: what one section asks of
// another, and weights that don't add up. A plan on its way to being whole passes through such
// faults, so they don't keep it from being a document; they keep it from having results.
// Notes have paths and no places: see Place.
func Check(d *Doc) diag.Notes {
	l := &log{}
	(&checker{log: l, root: &node{kind: object, at: -1}, d: d}).check()
	return l.sorted("")
}

// checker does the work of Check, also on documents that have faults already.
//
//	root   the text, for places
//	bound  how many notes there were before: nothing is said twice about their places
type checker struct {
	*log
	root  *node
	d     *Doc
	bound int
}

func (c *checker) check() {
	if len(c.d.Stages) < 2 {
		c.fault("stages", "stages", "stages-few", strconv.Itoa(len(c.d.Stages)))
	}
	c.customers()
	for i := range c.d.Channels {
		c.channel(&c.d.Channels[i])
	}
	c.size()
	c.months()
	c.growing()
	c.scenarios()
	c.correlations()
	c.behavior()
	for i := range c.d.Conflicts {
		path := c.d.Conflicts[i].Path
		c.on(path, offsetOf(c.root, path), "conflict-open").warn()
	}
	if _, broken := Revisions(c.d); broken != nil {
		c.on("history", offsetOf(c.root, "history"), "history-broken").warn()
	}
	c.seal()
}

// fault notes a fault on a path, at the place of what stands there. Nothing is said when
// the scope, a path that contains it, had a fault before.
func (c *checker) fault(scope, path, code string, args ...string) {
	for i := range c.notes[:c.bound] {
		if at := c.notes[i].Path; !c.notes[i].Warning && (at == scope || strings.HasPrefix(at, scope+".")) {
			return
		}
	}
	c.on(path, offsetOf(c.root, path), code, args...)
}

// leaving are the ways in which customers leave, of which exactly one holds.
const leaving = "churn, churnByAge, contract"

// ways counts how many of them terms have.
func (t *Terms) ways() int {
	n := 0
	for _, given := range [...]bool{t.Churn != nil, len(t.ChurnByAge) > 0, t.Contract != nil} {
		if given {
			n++
		}
	}
	return n
}

// customers checks that each tier's customers leave in one way, and start in one place.
func (c *checker) customers() {
	all := &c.d.Customers.Terms
	c.sumsToOne("customers.ages", all.Ages)
	if all.ways() > 1 {
		c.fault("customers", "customers", "churn-in-two-ways", leaving)
	}
	for i := range c.d.Tiers {
		t := &c.d.Tiers[i]
		path := "tiers." + t.ID
		c.sumsToOne(path+".ages", t.Ages)
		switch {
		case t.ways() > 1:
			c.fault(path, path, "churn-in-two-ways", leaving)
		case t.ways()+all.ways() == 0:
			c.fault(path, path, "churn-missing")
		}
	}
	if len(c.d.Tiers) == 0 {
		if all.ways() == 0 {
			c.fault("customers", "customers", "churn-missing")
		}
		return
	}
	if all.Opening != nil {
		c.fault("customers.opening", "customers.opening", "opening-by-tier", c.d.Tiers[0].ID)
	}
	if len(all.Ages) > 0 {
		c.fault("customers.ages", "customers.ages", "opening-by-tier", c.d.Tiers[0].ID)
	}
}

// channel checks that leads of every tier can pass every stage, and how they split.
func (c *checker) channel(ch *Channel) {
	path := "channels." + ch.ID
	c.lags(path, ch.Lags)
	for i := range ch.Tiers {
		c.lags(path+".tiers."+ch.Tiers[i].Key, ch.Tiers[i].Lags)
	}
	if ch.Nurture != nil {
		c.sumsToOne(path+".nurture.lag", ch.Nurture.Lag)
	}
	if len(c.d.Tiers) > 0 {
		if len(ch.Mix) == 0 {
			c.fault(path+".mix", path, "mix-missing", ch.ID)
		}
		c.mix(path+".mix", ch)
	}
	for i := 1; i < len(c.d.Stages); i++ {
		stage := c.d.Stages[i].ID
		if !ch.passes(stage) && stage != "" {
			c.fault(path+".rates", path+".rates", "rate-missing", stage, ch.ID)
		}
	}
}

// passes reports whether a channel has a rate to a stage for each tier that it reaches.
func (ch *Channel) passes(stage string) bool {
	if hasKey(ch.Rates, stage) {
		return true
	}
	for _, m := range ch.Mix {
		own := false
		for _, t := range ch.Tiers {
			own = own || t.Key == m.Key && hasKey(t.Rates, stage)
		}
		if !own {
			return false
		}
	}
	return len(ch.Mix) > 0
}

func hasKey(values []StageValue, key string) bool {
	for i := range values {
		if values[i].Key == key {
			return true
		}
	}
	return false
}

// mix checks that the parts of a channel's leads add up to all of them, in every period.
// Parts that are uncertain, counted or growing are taken as they come.
func (c *checker) mix(path string, ch *Channel) {
	periods := 1
	for _, m := range ch.Mix {
		if m.Value.Form != Constant && m.Value.Form != Series {
			return
		}
		periods = max(periods, len(m.Value.Series))
	}
	for t := 0; t < periods && len(ch.Mix) > 0; t++ {
		parts := make([]float64, len(ch.Mix))
		for i, m := range ch.Mix {
			parts[i] = m.Value.Number
			if n := len(m.Value.Series); n > 0 {
				parts[i] = m.Value.Series[min(t, n-1)]
			}
		}
		if _, ok := sumOfOne(parts); !ok {
			c.sumsToOne(path, parts)
			return
		}
	}
}

// lags checks the lag weights of a channel, or of a tier's override.
func (c *checker) lags(path string, lags []StageLag) {
	for _, l := range lags {
		c.sumsToOne(path+".lags."+l.Key, l.Weights)
	}
}

// sumsToOne notes weights that don't add up to 1; without any there is nothing to add.
func (c *checker) sumsToOne(path string, weights []float64) {
	if sum, ok := sumOfOne(weights); !ok && len(weights) > 0 {
		c.fault(path, path, "weights-sum", show(sum))
	}
}

// months checks that targets and actuals lie within the plan.
func (c *checker) months() {
	first, ok := Month(c.d.Horizon.Start)
	if !ok || c.d.Horizon.Periods < 1 {
		return
	}
	last := first + c.d.Horizon.Periods - 1
	within := func(path string, month int) {
		if month > last || month < first && !strings.HasPrefix(path, "actuals") {
			c.fault(path, path, "month-outside", MonthName(month), c.d.Horizon.Start, MonthName(last), strconv.Itoa(last-first+1))
		}
	}
	for i := range c.d.Targets {
		t := &c.d.Targets[i]
		path := "targets." + t.ID
		if (t.AtLeast == nil) == (t.AtMost == nil) {
			c.fault(path, path, "target-sides")
		}
		if t.At != "" && t.By != "" {
			c.fault(path, path, "target-at-and-by")
		}
		if month, ok := Month(t.At); ok {
			within(path+".at", month)
		}
		if month, ok := Month(t.By); ok {
			within(path+".by", month)
		}
	}
	for i := range c.d.Actuals {
		a := &c.d.Actuals[i]
		if start, ok := Month(a.Start); ok && len(a.Values) > 0 {
			path := "actuals." + strconv.Itoa(i+1)
			if start > last {
				within(path+".start", start)
			} else {
				within(path+".values", start+len(a.Values)-1)
			}
		}
	}
}

// growing checks that a share which grows stays a share throughout the plan.
func (c *checker) growing() {
	first, ok := Month(c.d.Horizon.Start)
	if !ok {
		return
	}
	for _, a := range Assumptions(c.d) {
		if a.Unit != "share" || a.Value.Form != Growth {
			continue
		}
		level := a.Value.Start
		for t := 0; t < c.d.Horizon.Periods; t++ {
			if x := level * a.Value.factor(first+t); x > 1+sumTolerance {
				c.fault(a.Path, a.Path, "share-grows-out", strconv.Itoa(t+1), strconv.FormatFloat(x, 'g', 3, 64))
				break
			}
			level *= 1 + a.Value.Growth
		}
	}
}

// factor is the season's factor of a month, 1 without a season.
func (v *Value) factor(month int) float64 {
	for _, d := range v.Dated {
		if at, ok := Month(d.Month); ok && at == month {
			return d.Factor
		}
	}
	if len(v.Season) == 12 {
		return v.Season[month%12]
	}
	return 1
}
