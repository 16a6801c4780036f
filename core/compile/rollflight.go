package compile

import (
	"strings"

	"planleaf/core/plan"
)

// flight carries what of a channel is on its way: counts that have yet to pass a step, and
// spend that is still felt or has yet to win its customers.
func (r *roller) flight(was, now *plan.Channel) {
	old := &channel{doc: was}
	steps := stepsOf(r.Doc, was)
	now.Before = nil
	way, moving := 0, 0
	for _, longest := range steps {
		way += longest
	}
	for k, longest := range steps {
		key := "leads"
		if k > 0 {
			key = r.Doc.Stages[k].ID
		}
		given := old.before(key)
		if longest > 0 {
			moving = k + 1
		}
		if len(given) > 0 { // it says how far back costs reach, too
			longest = way
		}
		if longest > 0 {
			keep(now, key, longest, append([]float64{r.past(key + "." + was.ID)}, given...))
		}
	}
	if moving > 0 && r.splits(was, moving > 1) {
		r.lose("roll-split", section("channels").item(was.ID).path)
	}
	r.spent(old, now)
}

// stepsOf are the longest waits at each step of a channel, nurtured ones included.
func stepsOf(d *plan.Doc, ch *plan.Channel) []int {
	var out []int
	for k := 1; k < len(d.Stages); k++ {
		id := d.Stages[k].ID
		n := last(stageLag(ch.Lags, id))
		for i := range ch.Tiers {
			n = max(n, last(stageLag(ch.Tiers[i].Lags, id)))
		}
		if ch.Nurture != nil && ch.Nurture.Stage == id {
			n += last(ch.Nurture.Lag)
		}
		out = append(out, n)
	}
	return out
}

// last is the place of the last weight that is not 0.
func last(weights []float64) int {
	n := len(weights) - 1
	for n > 0 && weights[n] == 0 {
		n--
	}
	return max(n, 0)
}

// keep puts at most n months of a history, the latest first, before a channel's plan.
func keep(ch *plan.Channel, key string, n int, latest []float64) {
	latest = latest[:min(n, len(latest))]
	b := plan.Before{Key: key}
	for i := len(latest) - 1; i >= 0; i-- {
		b.Values = append(b.Values, plan.Rounded(latest[i]))
	}
	ch.Before = append(ch.Before, b)
}

// splits reports whether counts before the plan would be divided over tiers otherwise than
// they were: the format divides them by the mix and the rates of its first month.
func (r *roller) splits(ch *plan.Channel, deep bool) bool {
	if len(r.Doc.Tiers) == 0 {
		return false
	}
	for i := range ch.Mix {
		if moves(&ch.Mix[i].Value) {
			return true
		}
	}
	return deep && len(ch.Tiers) > 0
}

// reach is how many months before the plan a channel's customers can have come in as leads:
// what pipeline says of it once it is compiled.
func reach(d *plan.Doc, ch *plan.Channel) int {
	out := 0
	for _, tier := range tiersOf(d, ch) {
		on := 0 // the longest way from lead to the stage
		for k := range len(d.Stages) - 1 {
			key := "leads"
			if k > 0 {
				key = d.Stages[k].ID
			}
			if n := len((&channel{doc: ch}).before(key)); n > 0 {
				out = max(out, n+on)
			}
			on += waits(ch, tier, d.Stages[k+1].ID)
		}
	}
	return out
}

// tiersOf are the tiers that a channel's leads are of; without tiers that of all.
func tiersOf(d *plan.Doc, ch *plan.Channel) []string {
	if len(d.Tiers) == 0 {
		return []string{""}
	}
	var out []string
	for _, m := range ch.Mix {
		if m.Value.Form != plan.Constant || m.Value.Number != 0 {
			out = append(out, m.Key)
		}
	}
	return out
}

// waits is how many weights of the lag to a stage follow the first.
func waits(ch *plan.Channel, tier, stage string) int {
	n := max(len(lagOf(ch, tier, stage))-1, 0)
	if ch.Nurture != nil && ch.Nurture.Stage == stage {
		n += max(len(ch.Nurture.Lag)-1, 0)
	}
	return n
}

// spent carries what the channel has spent, as far back as carry-over feels it and as
// customers who are on their way cost something.
func (r *roller) spent(old *channel, now *plan.Channel) {
	id := now.ID
	ago, before := reach(r.Doc, now), reach(r.Doc, old.doc)
	if _, shared := r.Model.Find("costs.acquisition"); shared && ago > 0 {
		r.lose("roll-cost", section("money").key("costs").path)
	}
	if _, ok := r.Model.Find("spend." + id); !ok {
		return
	}
	felt := 0
	if c := now.Carryover; c != nil {
		felt = c.Length
		if felt <= 0 {
			felt = defaultCarryover
		}
	}
	given := old.before("spend")
	months := []float64{r.past("spend." + id)}
	inexact := false
	for back := 1; back < ago || back <= len(given); back++ { // months before the plan as it was
		cost := 0.0
		switch {
		case back <= len(given) && (back <= before || felt > 0):
			cost = given[back-1]
			inexact = inexact || back > before && back < ago && cost != 0 // felt, but no customer's cost
		case back <= before && felt > 0: // a customer's cost, but not felt
			inexact = true
		case back <= before: // leads of then are known and their cost is not: that of the first month
			cost = months[0]
		}
		months = append(months, cost)
	}
	if inexact {
		r.lose("roll-cost", section("channels").item(id).path)
	}
	if n := max(felt, ago); n > 0 {
		keep(now, "spend", n, months)
		spend := now.Before[len(now.Before)-1]
		now.Before = append([]plan.Before{spend}, now.Before[:len(now.Before)-1]...)
	}
}

// forgotten names what every plan loses, and what its formulas look back at.
func (r *roller) forgotten() {
	for i := range r.Doc.Metrics {
		m := &r.Doc.Metrics[i]
		if strings.Contains(strings.ReplaceAll(m.Formula, " ", ""), "lag(") {
			r.lose("roll-lag", "metrics."+m.ID, m.Name)
		}
	}
	if r.periods >= trailing {
		r.lose("roll-trailing", "horizon.start")
	}
	for i := range r.doc.Targets {
		if t := &r.doc.Targets[i]; t.At == "" {
			r.lose("roll-target-window", "targets")
		}
	}
}
