package plan

import (
	"fmt"

	"pgregory.net/rapid"
)

// random draws parts of a plan that are right by construction, so that laws meet every
// form of every section.
type random struct{ *rapid.T }

func (r random) chance(label string) bool { return rapid.Bool().Draw(r.T, label) }

func (r random) words(label string) string {
	return rapid.SampledFrom([]string{"", "线索", "Paid \"ads\"", "a\\b\n\tc", "e\u0301 😀", "\u0001"}).Draw(r.T, label)
}

// amount is a number in the bounds of a quantity.
func (r random) amount(q quantity, label string) float64 {
	switch {
	case q.unit == "share":
		return rapid.Float64Range(0.001, 0.999).Draw(r.T, label)
	case q.signed:
		return rapid.Float64Range(-1e9, 1e9).Draw(r.T, label) + 0
	}
	return rapid.OneOf(rapid.Float64Range(0, 1e12), rapid.Just(0.0), rapid.Just(12000.0), rapid.Just(1e300), rapid.Just(5e-324)).Draw(r.T, label)
}

func (r random) amounts(q quantity, n int, label string) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = r.amount(q, label)
	}
	return out
}

// value is an assumption in any form.
func (r random) value(q quantity, label string) Value {
	v := Value{Form: Form(rapid.IntRange(0, int(Counts)).Draw(r.T, label))}
	if v.Form == Counts && q.unit != "share" && q.unit != "number" {
		v.Form = Series
	}
	switch v.Form {
	case Constant:
		v.Number = r.amount(q, label)
	case Series:
		v.Series = r.amounts(q, rapid.IntRange(1, 5).Draw(r.T, label), label)
	case Growth:
		v.Start, v.Growth = r.amount(q, label), rapid.Float64Range(-0.5, 0).Draw(r.T, label)+0
		if r.chance(label) && q.unit != "share" {
			v.Season = r.amounts(aShare, 12, label) // a start of 1e300 shall stay a number
			v.Dated = []Dated{{"2027-02", r.amount(aShare, label)}}
		}
	case Range:
		low := 0.01 + 0.4*r.amount(quantity{unit: "share"}, label)
		v.Low, v.High, v.Wide = low, low+0.3, r.chance(label)
		if v.HasValue = r.chance(label); v.HasValue {
			v.Number = v.Low + 0.1
		}
		v.Dist = rapid.SampledFrom([]string{"", "normal", "lognormal", "uniform"}).Draw(r.T, label)
	case Dist:
		r.dist(&v, label)
	case Counts:
		v.Won = float64(rapid.IntRange(0, 50).Draw(r.T, label))
		v.Of = v.Won + float64(rapid.IntRange(0, 50).Draw(r.T, label))
		if r.chance(label) {
			v.Prior = []float64{1, 0.5}
		}
	}
	r.uncertain(&v, q, label)
	if r.chance(label) {
		v.Source, v.Owner, v.AsOf = r.words(label), r.words(label), rapid.SampledFrom([]string{"", "2026", "2026-10", "2026-10-31"}).Draw(r.T, label)
		v.Note, v.Finding, v.Extra = r.words(label), r.words(label), r.extra(label)
	}
	return v
}

// uncertain cuts off the ends of what is uncertain, makes three points of a range, and gives the rest a factor.
func (r random) uncertain(v *Value, q quantity, label string) {
	if !r.chance(label) {
		return
	}
	least, most, keep := 0.0, 0.9, 0.7
	switch v.Form {
	case Range:
		v.AtMost = &most
		if v.HasValue && v.Dist == "" {
			v.Dist = "pert"
		}
	case Dist:
		v.AtLeast, v.AtMost = &least, &most
	case Constant, Series, Growth:
		v.Factor = &Value{Form: Range, Low: 0.9, High: 1.1}
		if v.Form == Growth {
			v.Factor, v.Persistence = &Value{Form: Range, Low: 0.5, High: 2, HasValue: true, Number: 0.5}, &keep
		}
	}
}

func (r random) dist(v *Value, label string) {
	v.Dist = rapid.SampledFrom([]string{"normal", "lognormal", "beta", "pert", "triangular", "uniform", "discrete"}).Draw(r.T, label)
	for _, d := range distributions {
		if d.name != v.Dist {
			continue
		}
		for i, name := range d.params {
			p := Param{Name: name, Values: []float64{0.1 * float64(i+1)}}
			if d.name == "discrete" {
				p.Values = []float64{0.25, 0.75}
			}
			v.Params = append(v.Params, p)
		}
	}
	if v.HasValue = r.chance(label); v.HasValue {
		v.Number = 0.2
	}
}

func (r random) pointer(q quantity, label string) *Value {
	if !r.chance(label) {
		return nil
	}
	return r.needed(q, label)
}

// single is a value that holds once.
func (r random) single(q quantity, label string) *Value {
	v := r.value(q, label)
	if v.Form == Series || v.Form == Growth {
		v = Value{Number: r.amount(q, label)}
	}
	return &v
}

func (r random) needed(q quantity, label string) *Value {
	v := r.value(q, label)
	return &v
}

func (r random) extra(label string) []Member {
	return rapid.SampledFrom([][]Member{nil, {{"x-a", `{"b": [1.50, null, "c"]}`}, {"x-A", `true`}}}).Draw(r.T, label)
}

var (
	aShare = quantity{unit: "share"}
	aMoney = quantity{unit: "money"}
	people = quantity{unit: "people"}
	plain  = quantity{unit: "number"}
	aPrice = quantity{unit: "price"}
)

func (r random) lags(keys []string, label string) []StageLag {
	var out []StageLag
	for _, key := range keys {
		if r.chance(label) {
			out = append(out, StageLag{key, rapid.SampledFrom([][]float64{{1}, {0, 0.5, 0.5}, {0.2, 0.8}}).Draw(r.T, label)})
		}
	}
	return out
}

func (r random) rates(keys []string, label string) []StageValue {
	var out []StageValue
	for _, key := range keys {
		out = append(out, StageValue{key, r.value(aShare, label)})
	}
	return out
}

func (r random) terms(label string) Terms {
	t := Terms{Winback: r.pointer(aShare, label), Price: r.pointer(aPrice, label), Margin: r.pointer(aShare, label)}
	switch rapid.IntRange(0, 2).Draw(r.T, label) {
	case 0:
		t.Churn = r.needed(aShare, label)
	case 1:
		t.ChurnByAge = []Value{r.value(aShare, label), r.value(aShare, label)}
	default:
		t.Contract = &Contract{Term: 12, Renewal: r.needed(aShare, label), Extra: r.extra(label)}
	}
	return t
}

// channel is a channel of any kind, with what that kind needs.
func (r random) channel(i int, stages, tiers []string) Channel {
	label := fmt.Sprint("channel", i)
	c := Channel{ID: fmt.Sprint("渠道-", i), Name: r.words(label), Owner: r.words(label), Spend: r.needed(aMoney, label), Extra: r.extra(label)}
	c.Kind = rapid.SampledFrom([]string{"paid", "organic", "referral", "outbound", "partner", "event", "series"}).Draw(r.T, label)
	switch c.Kind {
	case "paid":
		c.Response = &Response{Kind: "hill", Cap: r.needed(people, label), Half: r.needed(aMoney, label), Slope: r.needed(plain, label)}
		if r.chance(label) {
			c.Response = &Response{Kind: "linear", Cost: r.needed(aPrice, label)}
			c.Carryover = &Carryover{Keep: r.needed(aShare, label), Length: 12}
		}
	case "organic", "series":
		c.Leads = r.needed(people, label)
	case "referral":
		c.Rate, c.Market = r.needed(plain, label), r.pointer(people, label)
	case "outbound":
		c.Rate, c.Contacts = r.needed(plain, label), r.needed(people, label)
	case "partner":
		c.Rate, c.Partners = r.needed(plain, label), r.needed(plain, label)
	case "event":
		c.Pulses = []Pulse{{ID: "fair", At: "2027-03", Leads: r.single(people, label), Keep: r.single(aShare, label)}}
	}
	c.Rates, c.Lags = r.rates(stages[1:], label), r.lags(stages[1:], label)
	if r.chance(label) {
		c.Nurture = &Nurture{Stage: stages[1], Share: r.needed(aShare, label), Rate: r.needed(aShare, label), Lag: []float64{0, 1}}
		c.Before = []Before{{"spend", []float64{1, 2}}, {stages[0], []float64{0}}}
	}
	for i, tier := range tiers {
		share := Value{Number: 1}
		if i > 0 {
			share = Value{Form: Series, Series: []float64{0}}
		}
		c.Mix = append(c.Mix, StageValue{tier, share})
		if r.chance(label) {
			c.Tiers = append(c.Tiers, ChannelTier{Key: tier, Rates: r.rates(stages[2:], label), Lags: r.lags(stages[1:], label), Extra: r.extra(label)})
		}
	}
	return c
}

// changes are some of a scenario, orphans among them, none of which leaves the bounds of its unit.
func (r random) changes(d *Doc, label string) []Change {
	var out []Change
	half, nothing := 0.5, 0.0
	for _, a := range Assumptions(d) {
		q := a.quantity()
		c := Change{Path: a.Path, Note: r.words(label)}
		switch rapid.IntRange(0, 15).Draw(r.T, label) {
		case 0:
			if c.Set = r.single(q, label); !a.Once {
				c.Set = r.needed(q, label)
			}
		case 1:
			c.Multiply = &half
		case 2:
			c.Add = &nothing
		case 3:
			c.Path, c.Set = a.Path+".start", &Value{Number: 0.25}
		case 4:
			c.Path, c.Set, c.Extra = a.Path+".gone", r.single(quantity{signed: true}, label), r.extra(label)
		case 5:
			c.Multiply, c.From, c.To = &half, "2027-03", "2027-05"
			if a.Once {
				continue
			}
			out = append(out, c)
			c.Multiply, c.Set, c.To = nil, &Value{Number: 0.25}, ""
		default:
			continue
		}
		out = append(out, c)
	}
	return out
}

// doc is a whole plan.
func (r random) doc() *Doc {
	truth, tenth := true, 0.1
	d := &Doc{Planleaf: 1, ID: "p", Title: "t" + r.words("title"), Currency: "CNY", Note: r.words("note"),
		Horizon: Horizon{Start: "2027-01", Periods: 24}, Extra: r.extra("doc")}
	if r.chance("conventions") {
		d.Conventions = Conventions{FiscalYearStart: 4, Discount: &tenth, Extra: r.extra("conventions")}
	}
	stages, tiers := []string{"lead", "mql", "客户"}, []string(nil)
	for _, id := range stages {
		d.Stages = append(d.Stages, Stage{ID: id, Name: r.words(id)})
	}
	d.Customers.Terms = r.terms("customers")
	if r.chance("tiers") {
		tiers = []string{"vip", "rest"}
		for _, id := range tiers {
			t := Tier{ID: id, Name: r.words(id), Terms: r.terms(id), Extra: r.extra(id)}
			t.Opening, t.Ages = r.single(people, id), []float64{0.25, 0.75}
			d.Tiers = append(d.Tiers, t)
		}
	}
	for i := 0; i < rapid.IntRange(0, 4).Draw(r.T, "channels"); i++ {
		d.Channels = append(d.Channels, r.channel(i, stages, tiers))
	}
	d.Money.Cash = r.single(quantity{unit: "money", signed: true}, "cash")
	if r.chance("rest") {
		goal := r.amount(quantity{signed: true}, "goal")
		d.Money.Costs = []Cost{{ID: "w", Kind: "people", Acquisition: &truth, Amount: r.needed(aMoney, "cost")}}
		d.Inputs = []Input{{ID: "i", Unit: "money", Value: r.needed(quantity{unit: "money", signed: true}, "input")}}
		d.Metrics = []Metric{{ID: "m", Formula: "mrr / 2", Total: "sum"}}
		d.Targets = []Target{{ID: "t", Metric: "mrr", AtMost: &goal, By: "2027-12"}}
		d.Views.Pinned = rapid.SampledFrom([][]string{nil, {}, {"customers.churn", "no.more"}}).Draw(r.T, "pinned")
		d.Comments = []Comment{{ID: "c1", On: "mrr@2027-06", Scenario: "s", Remark: Remark{By: "a", At: "2026-11-22T12:00Z", Text: "t" + r.words("comment")},
			Replies: []Reply{{ID: "c2", Remark: Remark{Text: "yes"}, Extra: r.extra("reply")}}, Resolved: &Closed{By: "b"}, Extra: r.extra("comment")}}
		d.Seal = &Seal{Hash: "00", By: "a", At: "2026-11-22T12:00Z"}
		d.Logs = []Log{{ID: "l", Name: r.words("log"), File: "a.csv", Size: 1 << 40, AsOf: "2026-11-22", Columns: LogColumns{User: "id", As: "order", Header: "no", Start: r.words("start"), Drop: rapid.SampledFrom([][]string{nil, {"across", "no-start"}}).Draw(r.T, "drop"), Extra: r.extra("columns")}, Extra: r.extra("log")}}
		lost := r.amount(quantity{unit: "share"}, "lost")
		d.Findings = []Finding{{ID: "f", Name: r.words("finding"), Kind: "behavior", Log: "l", AsOf: "2026-11", Point: r.words("point"), Lost: &lost, Reason: r.words("reason"), Intervention: r.words("intervention"), Counts: []Count{{Name: "n", Value: &goal, Extra: r.extra("count")}}, Extra: r.extra("finding")}}
		d.Actuals = []Actual{{Path: "mql", Start: "2027-01", Values: []*float64{nil, &goal}, Source: r.words("actual")}}
	}
	if r.chance("behavior") {
		d.Behavior = r.behavior()
	}
	if r.chance("simulation") {
		d.Simulation = Simulation{Seed: rapid.SampledFrom([]Seed{"", "bamboo-ferry-seven", "12345678901"}).Draw(r.T, "seed"), Draws: 2000, Sampling: "plain", Extra: r.extra("simulation")}
	}
	r.correlate(d)
	for i, id := range []string{"one", "二", Draft}[:rapid.IntRange(0, 3).Draw(r.T, "scenarios")] {
		on := append([]string{"", Base}, "one", "二")[:2+i]
		d.Scenarios = append(d.Scenarios, Scenario{ID: id, Name: r.words(id), Note: r.words(id), Locked: r.chance(id),
			On: rapid.SampledFrom(on).Draw(r.T, id), Changes: r.changes(d, id), Extra: r.extra(id)})
	}
	return d
}

// correlate puts what is uncertain into groups of two and three.
func (r random) correlate(d *Doc) {
	var of []string
	for _, a := range Assumptions(d) {
		if a.Value.drawn() {
			of = append(of, a.Path)
		}
	}
	tenth := 0.1
	if len(of) >= 2 && r.chance("correlated") {
		d.Correlations = append(d.Correlations, Correlation{ID: "g", Name: r.words("group"), Of: of[:2], Rho: &tenth, Extra: r.extra("group")})
		of = of[2:]
	}
	if len(of) >= 3 && r.chance("matrix") {
		d.Correlations = append(d.Correlations, Correlation{ID: "h", Of: of[:3], Note: r.words("group"), Matrix: [][]float64{{1, 0.5, -0.25}, {0.5, 1, 0}, {-0.25, 0, 1}}})
	}
}

// behavior has an intervention of each kind, and something of everything else.
func (r random) behavior() *Behavior {
	one := func(q quantity) *Value { return r.single(q, "behavior") }
	b := &Behavior{Event: r.words("behavior"), Times: 3, Days: 10, Until: 60, Chance: one(aShare), Spread: one(aShare), Decay: one(aShare),
		Leaving: Leaving{Before: one(aShare), After: one(aShare), Idle: one(plain), Return: one(aShare), Extra: r.extra("leaving")}, Extra: r.extra("behavior")}
	b.Arrivals, b.Causal = r.pointer(people, "arrivals"), one(aShare)
	b.Ages = []ProductAge{{ID: "late", Name: r.words("age"), From: "2027-07", Times: 2, Chance: one(aShare), Extra: r.extra("age")}}
	for _, n := range []Intervention{
		{ID: "g", Kind: "guidance", Lift: one(plain), Lasts: 7}, {ID: "s", Kind: "subsidy", Lift: one(plain)},
		{ID: "m", Kind: "reminder", Lift: one(plain), Day: 4, Below: 2}, {ID: "v", Kind: "save", Saved: one(aShare)},
	} {
		n.Share, n.Cost, n.Monthly, n.Capacity, n.Extra = one(aShare), one(aPrice), one(aMoney), one(people), r.extra("intervention")
		b.Interventions = append(b.Interventions, n)
	}
	b.Experiments = []Experiment{{ID: "e", Intervention: "g", With: one(aShare), Without: one(aShare), AsOf: "2027-03", Extra: r.extra("experiment")}}
	return b
}
