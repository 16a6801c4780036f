//go:build !page

package view

import (
	"math"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/jsontext"
)

// Text is the finding for a terminal of so many columns (0: 100).
func (b *KeyFound) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	l := b.lang
	var out strings.Builder
	indented(&out, b.Title, "", "  ", width)
	for _, line := range []string{b.Sub, b.Left} {
		if line != "" {
			indented(&out, line, "", "  ", width)
		}
	}
	block := func(head string, t *Table) {
		out.WriteString("\n" + head + "\n" + t.Text())
	}
	if b.Rule != nil {
		out.WriteString("\n" + b.VerdictText + wordColon.in(l) + b.Rule.Text + "\n")
		cross := b.Cross
		block(b.CrossTitle, &cross)
		facts := Table{Columns: []string{wordKeyMeasure.in(l), wordKeyValue.in(l), wordKeyRange.in(l)}, Align: "lrl"}
		for _, f := range b.Facts {
			facts.Rows = append(facts.Rows, TableRow{Cells: []Cell{{Text: f.Label}, {Text: f.Value}, {Text: f.Range}}})
		}
		out.WriteString("\n" + facts.Text())
		block(b.Candidates.Caption, &b.Candidates)
		block(b.Best.Caption, &b.Best)
		if g := b.Grid; g != nil {
			t := g.Table
			t.Rows = append([]TableRow(nil), t.Rows...)
			if at := b.bestAt; at[1] > 0 {
				row := append([]Cell(nil), t.Rows[at[0]].Cells...)
				row[at[1]].Text = "[" + row[at[1]].Text + "]"
				t.Rows[at[0]].Cells = row
			}
			block(g.Headline+wordStop.in(l)+g.Note, &t)
		}
		for _, t := range []*Table{b.Strata, b.Cohorts} {
			if t != nil {
				out.WriteString("\n" + t.Text())
			}
		}
		out.WriteString("\n")
	}
	for _, c := range b.Checks {
		indented(&out, "· "+c, "", "  ", width)
	}
	return out.String()
}

// keyRuleJSON is a rule with its counts for programs.
type keyRuleJSON struct {
	Event string `json:"event"`
	Days  int    `json:"days"`
	Times int    `json:"times"`
	TP    int    `json:"tp"`
	FP    int    `json:"fp"`
	FN    int    `json:"fn"`
	TN    int    `json:"tn"`
}

func (b *KeyFound) ruleJSON(s discover.Scored) keyRuleJSON {
	c := b.found.Counts
	return keyRuleJSON{c.Events[s.Event], c.Key.Windows[s.Window], s.Times, s.TP, s.FP, s.FN, s.TN}
}

// JSON writes the finding for programs:
//
//	{"verdict", "question", "users", "kept", "left": {"young", "gone", "late", "noStart", "spare"},
//	 "rule": {"event", "days", "times", "tp", "fp", "fn", "tn"}, "measures": {"mcc": {"value", "low", "high"}, …},
//	 "best": {"mcc": {rule, "value"}, …}, "rules": [{rule, "mcc"}, …],
//	 "tests", "enough", "p", "holm", "bh", "permuted": {"rounds", "reached", "p"}, where rounds were made,
//	 "held": {"users", "rule", "mcc", "low", "high", "own": {"mcc", "low", "high"}}, own being of the rule above,
//	 "strata": [{"name", rule}], "stratified": {"users", "left", "oddsRatio", "difference", "standard", "gain", …}, "cohorts": […]}
//
// What is not available is null.
func (b *KeyFound) JSON() []byte {
	f := b.found
	c := f.Counts
	pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
	out := jsontext.Object{
		pair("verdict", b.Verdict), pair("question", b.Question), pair("users", c.All.Users), pair("kept", c.All.Kept),
		pair("left", jsontext.Object{pair("young", c.Young), pair("gone", c.Gone), pair("late", c.Late), pair("noStart", c.NoStart), pair("spare", c.Spare)}),
	}
	scored := func(s discover.Scored, name string) jsontext.Object {
		r := b.ruleJSON(s)
		return jsontext.Object{pair("event", r.Event), pair("days", r.Days), pair("times", r.Times), pair("tp", r.TP), pair("fp", r.FP), pair("fn", r.FN), pair("tn", r.TN), pair(name, s.Value)}
	}
	if f.Rule.Times > 0 {
		measures, best := jsontext.Object{}, jsontext.Object{}
		for m := range discover.Measures {
			i := f.Intervals[m]
			measures = append(measures, pair(measureNames[m], jsontext.Object{pair("value", unlessEndless(m.Of(f.Rule.Four))), pair("low", i.Low), pair("high", i.High)}))
			if f.Best[m].Times > 0 {
				best = append(best, pair(measureNames[m], scored(f.Best[m], "value")))
			}
		}
		out = append(out, pair("rule", b.ruleJSON(f.Rule)), pair("measures", measures), pair("best", best))
	}
	rules := []jsontext.Object{}
	c.Each(&c.All, func(r discover.Rule, four discover.Four) {
		if four.Did() > 0 {
			rules = append(rules, scored(discover.Scored{Rule: r, Four: four, Value: discover.MCC.Of(four)}, "mcc"))
		}
	})
	out = append(out, pair("rules", rules), pair("tests", f.Tests), pair("enough", f.Enough), pair("p", f.P), pair("holm", f.Holm), pair("bh", f.BH))
	if p := f.Permuted; p != nil {
		out = append(out, pair("permuted", jsontext.Object{pair("rounds", p.Rounds), pair("reached", p.Reached), pair("p", p.P())}))
	}
	if f.Train.Times > 0 {
		out = append(out, pair("held", jsontext.Object{pair("users", c.Held.Users), pair("rule", b.ruleJSON(f.Test)), pair("mcc", f.Test.Value), pair("low", f.TestOf.Low), pair("high", f.TestOf.High),
			pair("own", jsontext.Object{pair("mcc", f.Own.Value), pair("low", f.OwnOf.Low), pair("high", f.OwnOf.High)})}))
	}
	parts := func(parts []discover.Part, rules []discover.Scored) []jsontext.Object {
		list := []jsontext.Object{}
		for i, s := range rules {
			list = append(list, append(jsontext.Object{pair("name", parts[i].Name)}, scored(s, "mcc")...))
		}
		return list
	}
	out = append(out, pair("strata", parts(c.Strata, f.Strata)))
	if s := f.Stratified; s != nil {
		out = append(out, pair("stratified", jsontext.Object{
			pair("users", s.Users), pair("left", s.Left),
			pair("oddsRatio", s.OddsRatio), pair("oddsRatioLow", s.OddsInterval.Low), pair("oddsRatioHigh", s.OddsInterval.High),
			pair("difference", s.Difference), pair("differenceLow", s.Interval.Low), pair("differenceHigh", s.Interval.High),
			pair("standard", s.Standard), pair("standardLow", s.StandardOf.Low), pair("standardHigh", s.StandardOf.High),
			pair("gain", s.Gain), pair("gainLow", s.GainOf.Low), pair("gainHigh", s.GainOf.High), pair("crudeGain", s.Crude),
		}))
	}
	return jsontext.Append(nil, append(out, pair("cohorts", parts(c.Cohorts, f.Cohorts))))
}

// CSV writes every rule that somebody meets with its counts and measures, then the 95% intervals of these, for a spreadsheet.
func (b *KeyFound) CSV() []byte {
	c := b.found.Counts
	head := []string{"event", "days", "times", "tp", "fp", "fn", "tn"}
	for m := range discover.Measures {
		head = append(head, measureNames[m])
	}
	for m := range discover.Measures {
		head = append(head, measureNames[m]+"Low", measureNames[m]+"High")
	}
	var rows [][]string
	c.Each(&c.All, func(r discover.Rule, f discover.Four) {
		if f.Did() == 0 {
			return
		}
		line := []string{c.Events[r.Event]}
		for _, n := range []int{c.Key.Windows[r.Window], r.Times, f.TP, f.FP, f.FN, f.TN} {
			line = append(line, csvNumber(float64(n)))
		}
		for m := range discover.Measures {
			line = append(line, csvNumber(unlessEndless(m.Of(f))))
		}
		for _, i := range discover.Intervals(f, b.found.Seed) {
			line = append(line, csvNumber(i.Low), csvNumber(i.High))
		}
		rows = append(rows, line)
	})
	return csvPlain(head, rows)
}

// unlessEndless is a number for programs: what is beyond all numbers, as an odds ratio may be, is not available.
func unlessEndless(x float64) float64 {
	if x-x != 0 {
		return math.NaN()
	}
	return x
}
