package view

import (
	"math"
	"strings"

	"planleaf/core/risk"
	"planleaf/core/unit"
)

// aimed is what a chance is of: the target of the number, else its value on the single line.
//
//	goal  index of the target; −1: the single line
//	most  it is to stay at or below value
type aimed struct {
	goal  int
	most  bool
	value float64
}

// aimed is what the chance of the number is of.
func (d *Drawn) aimed() aimed {
	if goal := d.judged(d.asked.at, d.asked.metric); goal != nil {
		for i := range d.Goals {
			if d.Goals[i].ID == goal.ID {
				return aimed{i, goal.Most, goal.Value}
			}
		}
	}
	better, told := betterMore[d.asked.spec.Name]
	return aimed{-1, told && !better, d.Single}
}

// odd is how likely a study does what is aimed at, with the mean miss where it does not.
func (d *Drawn) odd(study int, a aimed) risk.Chance {
	if a.goal >= 0 {
		return d.Of.Goal(study, a.goal)
	}
	s := d.spread(study)
	out := risk.Chance{Chance: s.Below(a.value), Shortfall: risk.Estimate{Value: math.NaN(), Error: math.NaN()}}
	if !a.most {
		out.Chance.Value = 1 - out.Chance.Value
	}
	return out
}

// value is what is aimed at, as a text.
func (d *Drawn) value(a aimed) string {
	if a.goal >= 0 {
		return d.Exact(a.value, d.asked.spec.Unit)
	}
	return d.Text(a.value, d.asked.spec.Unit)
}

// sentence says in how many futures the number does what it shall.
func (d *Drawn) sentence(s *risk.Spread) []Span {
	if flat := d.flat(s); flat != "" {
		return []Span{{Text: flat}}
	}
	a := d.aimed()
	w := wordReachIn
	switch {
	case a.goal < 0:
		w = wordSingleIn
	case a.most:
		w = wordStayIn
	}
	return []Span{{Text: capital(w.fill(d.Lang, d.hundred(d.odd(0, a).Chance.Value), d.value(a), d.spoken(d.asked)))}}
}

// rest says where most futures fall.
func (d *Drawn) rest(s *risk.Spread) []Span {
	if d.flat(s) != "" {
		return nil
	}
	low, high := d.sureEnds(s, 0.1, 0.9)
	return []Span{{Text: wordStop.in(d.Lang) + wordEightyBetween.fill(d.Lang, low, high)}}
}

// chance is the number of futures in a hundred that do it, with the few numbers that go with it.
func (d *Drawn) chance(s *risk.Spread) Figure {
	a, u := d.aimed(), d.asked.spec.Unit
	odd := d.odd(0, a).Chance
	side := "≥ "
	if a.most {
		side = "≤ "
	}
	hundred := ofHundred(odd.Value)
	value := math.Floor(float64(odd.Value*100) + 0.5)
	f := Figure{
		ID: "chance", Kind: "hundred", Headline: wordChanceHead.in(d.Lang), Unit: wordOneDot.in(d.Lang),
		Subtitle: d.Names.Short(d.asked.spec) + " " + side + d.value(a) + wordSep.in(d.Lang) + d.during(d.timeOf()),
		Under:    []string{d.sampled(odd.Error)},
		Series:   []Series{{ID: "chance", Values: []*float64{&value}, Texts: []string{hundred + "%"}, Total: hundred, Share: "%"}},
	}
	if a.goal < 0 {
		f.Headline = wordChanceSingle.in(d.Lang)
	}
	f.Table = Table{Caption: f.Headline, Columns: []string{"", wordChanceValue.in(d.Lang), wordChanceOff.in(d.Lang)}, Align: "lrr"}
	put := func(kind, label, text, off string) {
		f.Table.Rows = append(f.Table.Rows, TableRow{Kind: kind, Cells: []Cell{{Text: label}, {Text: text}, {Text: off}}})
	}
	estimate := func(kind string, w word, e risk.Estimate) {
		put(kind, w.in(d.Lang), d.sure(e, u), d.off(e.Error, u))
	}
	put("", f.Headline, hundred+"%", d.offPoints(odd.Error))
	estimate("total", wordMedian, s.Quantile(0.5))
	estimate("", wordMean, s.Expected())
	put("", wordSingleLine.in(d.Lang), d.Text(d.Single, u), "")
	if a.most {
		estimate("", wordTenthAbove, s.Quantile(0.9))
	} else {
		estimate("", wordTenthBelow, s.Quantile(0.1))
	}
	if d.Cash {
		out := d.Of.Goal(0, len(d.Goals)).Chance
		put("", wordCashOut.in(d.Lang), ofHundred(out.Value)+"%", d.offPoints(out.Error))
	}
	f.Note = strings.Join(d.notes(s), wordStop.in(d.Lang))
	said := []string{f.Headline + " " + hundred + "%", f.Subtitle}
	for _, row := range f.Table.Rows[1:] {
		said = append(said, row.Cells[0].Text+" "+row.Cells[1].Text)
	}
	f.Describe = strings.Join(said, wordStop.in(d.Lang))
	return f
}

// timeOf is the time of the number: of a stock its last month.
func (d *Drawn) timeOf() (from, to int) {
	from, to = d.asked.at.From, d.asked.at.To
	if d.isStock() {
		from = to
	}
	return from, to
}

// sampled says how far drawing alone may have the chance wrong.
func (d *Drawn) sampled(err float64) string {
	if off := d.offPoints(err); off != "" {
		return wordSampling.fill(d.Lang, off)
	}
	return ""
}

// offPoints is an error of a chance: "±0.9 pp".
func (d *Drawn) offPoints(err float64) string { return d.off(err, unit.OfShare) }

// targets are all targets with their chances, and the chance of all at once; nil where the chance of the number that
// is looked at says all there is to say.
func (d *Drawn) targets() *Table {
	if len(d.Goals) == 0 || len(d.Goals) == 1 && d.aimed().goal == 0 && d.flat(d.spread(0)) == "" {
		return nil
	}
	t := &Table{Columns: []string{wordTargetHead.in(d.Lang), wordSingleLine.in(d.Lang), wordChanceColumn.in(d.Lang), wordMissColumn.in(d.Lang)}, Align: "lrrr", Note: wordTargetsDrawn.in(d.Lang)}
	all := d.Of.AllGoals(0)
	row := func(id, kind string, first, single Cell, chance risk.Estimate, miss string) {
		bar := chance.Value
		t.Rows = append(t.Rows, TableRow{ID: id, Kind: kind, Cells: []Cell{first, single,
			{Text: ofHundred(chance.Value) + "%", Sub: d.offPoints(chance.Error), Bar: &bar, Colour: "leaf"}, {Text: miss}}})
	}
	for i := range d.Goals {
		g := &d.Goals[i]
		u := d.Sheet.Model.Spec(g.Row).Unit
		odd := d.Of.Goal(0, i)
		miss := "–"
		if isValue(odd.Shortfall.Value) {
			miss = d.sureSize(odd.Shortfall, u)
		}
		row(g.ID, "", Cell{Text: d.targetName(g), Sub: d.targetSub(g)}, Cell{Text: d.Text(g.Got, u)}, odd.Chance, miss)
	}
	if len(d.Goals) > 1 {
		row("", "total", Cell{Text: wordAllTargets.in(d.Lang)}, Cell{}, all, "")
		t.Caption = capital(wordAllTargetsIn.fill(d.Lang, d.hundred(all.Value)))
	} else {
		t.Caption = wordOneTargetIn.fill(d.Lang, d.targetName(&d.Goals[0]), d.hundred(all.Value))
	}
	return t
}

// mostDraws is how far a run until the chance is within a percentage point may go.
const mostDraws = 1_000_000

// more is how many draws bring the chance within a percentage point, and the median within one percent.
func (d *Drawn) more(s *risk.Spread) int {
	if s.Count() == 0 || d.Of.Certain() {
		return 0
	}
	off := d.odd(0, d.aimed()).Chance.Error / 0.01
	if m := s.Quantile(0.5); m.Value != 0 && isValue(m.Error) {
		off = math.Max(off, m.Error/math.Abs(m.Value)/0.01)
	}
	if math.IsNaN(off) {
		return 4 * d.Of.Draws()
	}
	if off <= 1 {
		return 0
	}
	return int(math.Min(mostDraws, math.Ceil(float64(d.Of.Draws())*off*off/1000)*1000))
}
