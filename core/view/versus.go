package view

import (
	"math"
	"slices"

	"planleaf/core/unit"
)

// versus draws a row of the draft beside that of the base, with its targets.
func (t *Trial) versus(f *Figure, path string) {
	r := t.Draft
	id, _ := r.row(path)
	spec := r.Sheet.Model.Spec(id)
	f.Kind = "versus"
	put := func(of *Results, id, label, colour string) {
		row, _ := of.row(path)
		f.Series = append(f.Series, r.series(Series{ID: id, Label: label, Colour: colour, Style: id}, of.State.Row(row), spec.Unit, nil))
	}
	put(t.Base, "base", t.standsOn(), "leaf")
	put(r, "draft", wordDraft.in(r.Lang), "vio")
	for at, seen := range r.actual(id) {
		if !math.IsNaN(seen) {
			f.Now = at + 1
		}
	}
	r.months(f, path)
	r.target(f, id)
	r.axis(f, spec.Unit, false)
	f.tabulate(r.Names.Row(spec), wordMonth.in(r.Lang))
	t.tabulated(f, spec.Unit)
}

// tabulated adds the difference to the table of a figure of two series.
func (t *Trial) tabulated(f *Figure, u unit.Unit) {
	f.Table.Columns = append(f.Table.Columns, wordDifferenceH.fill(t.Draft.Lang, t.from()))
	f.Table.Align += "r"
	for i, diff := range differences(f) {
		row := &f.Table.Rows[i]
		row.Cells = append(row.Cells, Cell{Text: t.Draft.Difference(diff, u)})
	}
}

// differences are the draft's values less the base's; NaN where one has none.
func differences(f *Figure) []float64 {
	out := make([]float64, len(f.Labels))
	for i := range out {
		out[i] = math.NaN()
		if a, b := f.Series[0].Values[i], f.Series[1].Values[i]; a != nil && b != nil {
			out[i] = *b - *a
		}
	}
	return out
}

// main is what the plan is about, and when the draft parts from the base.
func (t *Trial) main() Figure {
	r := t.Draft
	path := r.about()
	f := Figure{ID: "whatif-main", Subtitle: wordCustomersSub.in(r.Lang)}
	if path == "mrr" {
		f.Subtitle = wordMRRSub.in(r.Lang)
	}
	t.versus(&f, path)
	id, _ := r.row(path)
	spec := r.Sheet.Model.Spec(id)
	f.Headline = t.apart(&f, r.Names.Short(spec), spec.Unit)
	f.Describe = r.described(&f)
	return f
}

// seen is the share of the widest gap from which a gap is one to be seen.
const seen = 0.05

// apart says when the draft parts from the base, and how far they are apart at the end.
func (t *Trial) apart(f *Figure, name string, u unit.Unit) string {
	r, diffs := t.Draft, differences(f)
	widest := 0
	for i, d := range diffs {
		if math.Abs(d) > math.Abs(diffs[widest]) {
			widest = i
		}
	}
	end := diffs[r.last]
	switch {
	case t.Changes == 0:
		return wordNotApart.fill(r.Lang, t.from())
	case r.Difference(diffs[widest], u) == "0" || math.IsNaN(end):
		return wordSameMain.fill(r.Lang, lowered(name))
	case math.Abs(end) < 0.9*math.Abs(diffs[widest]):
		return wordWidest.fill(r.Lang, r.month(widest).Long(r.Lang), r.Difference(diffs[widest], u), r.Difference(end, u))
	}
	first := slices.IndexFunc(diffs, func(d float64) bool { return math.Abs(d) >= seen*math.Abs(end) })
	return wordPart.fill(r.Lang, r.month(first).Long(r.Lang), r.Difference(end, u))
}

// cash is cash at the end of each month.
func (t *Trial) cash() Figure {
	r := t.Draft
	f := Figure{ID: "whatif-cash", Subtitle: wordCashSub.in(r.Lang)}
	if r.Doc.Money.Cash == nil {
		f.Subtitle = wordCumulative.in(r.Lang)
	}
	t.versus(&f, "cash")
	f.Headline = t.lowest()
	f.Describe = r.described(&f)
	return f
}

// lowest says how the low point of cash moved.
func (t *Trial) lowest() string {
	r := t.Draft
	now, was := r.values("cash"), t.Base.values("cash")
	at, before := low(now), low(was)
	diff, u := now[at]-was[before], r.unit("cash")
	if math.IsNaN(diff) {
		id, _ := r.row("cash")
		_, reason := r.over("cash")
		return wordNoValue.fill(r.Lang, r.Names.Short(r.Sheet.Model.Spec(id)), r.why(reason))
	}
	w := wordLowHigher
	switch size := r.Size(diff, u); {
	case size == r.Size(0, u):
		w = wordLowSame
	case diff < 0:
		w = wordLowDeeper
	}
	return w.fill(r.Lang, r.Text(now[at], u), r.month(at).Long(r.Lang), r.Size(diff, u), t.from())
}
