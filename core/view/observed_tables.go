package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// onRow is a row on record beside the plan, over its months where they add up, else in the last of them.
type onRow struct {
	path     string
	spec     model.Spec
	from, to int
	was, is  float64
}

// onRecord are the rows on record.
func (o *Observed) onRecord() (out []onRow) {
	for _, a := range o.Sheet.Actuals() {
		spec, planned := o.Sheet.Model.Spec(a.Row), o.State.Row(a.Row)
		r := onRow{path: a.Path, spec: spec, from: -1}
		for m, v := range a.Values {
			if math.IsNaN(v) {
				continue
			}
			if r.to = m; r.from < 0 || spec.Agg != model.Sum {
				r.from, r.was, r.is = m, 0, 0
			}
			r.was, r.is = r.was+planned[m], r.is+v
		}
		if r.from >= 0 {
			out = append(out, r)
		}
	}
	return out
}

// rowsTable sets what was recorded beside the plan.
func (o *Observed) rowsTable() Table {
	t := o.table("llrrr", wordRecordRows, wordRecordRow, wordRecordMonths, wordPlan, wordActual, wordRecordDifference)
	for _, r := range o.onRecord() {
		gap, u := r.is-r.was, r.spec.Unit
		t.Rows = append(t.Rows, TableRow{ID: r.path, Cells: []Cell{{Text: o.Names.Row(r.spec)}, {Text: shortly(o.month(r.from), o.month(r.to), o.Lang)},
			{Text: o.Format.Text(r.was, u)}, {Text: o.Format.Text(r.is, u)}, {Text: o.Difference(gap, u), Tone: toneOf(r.spec.Name, gap)}}})
	}
	return t
}

// learnedTable says of each assumption what was planned and seen, what is believed now, and whether the gap is luck.
func (o *Observed) learnedTable() Table {
	t := o.table("lrrrlrl", wordLearnedTitle, wordLearnedAssumption, wordPlan, wordLearnedSeen, wordLearnedNow, wordLearnedRests, wordLearnedLuck, wordLearnedVerdict)
	t.Note = wordLearnedNote.in(o.Lang)
	for _, l := range o.Learned {
		u := units[l.Unit]
		now := "–"
		if l.Now == l.Now {
			now = o.Format.Text(l.Now, u)
		}
		if l.Low <= l.High {
			now += " (" + o.Between(l.Low, l.High, u) + ")"
		}
		name := Cell{Text: o.learnedName(l), Path: l.Path}
		if l.Kind == "total" || l.Kind == "ages" {
			name.Path = ""
		}
		t.Rows = append(t.Rows, TableRow{ID: l.Path, Cells: []Cell{
			name, {Text: o.Format.Text(l.Was, u)}, {Text: o.Format.Text(l.Seen, u)}, {Text: now}, {Text: o.restsOn(l)}, {Text: o.odds(l.Luck)}, {Text: luckWords[l.Verdict].in(o.Lang)},
		}})
	}
	return t
}

// learnedName is what was learned of: an assumption, all ages of churn, or a row.
func (o *Observed) learnedName(l Learned) string {
	switch l.Kind {
	case "ages":
		return o.Names.of(wordChurnByAge.in(o.Lang), o.ownersOf(l.Path)...)
	case "total":
		return o.rowName(l.Path)
	}
	return o.Names.Path(l.Path)
}

// ownersOf are the names of the items on the way to churn by age.
func (o *Observed) ownersOf(path string) []string {
	if steps := strings.Split(path, "."); steps[0] == "tiers" {
		return []string{o.Names.tier[steps[1]]}
	}
	return nil
}

// restsOn is what a belief rests on: "30 of 200 · with the plan's range".
func (o *Observed) restsOn(l Learned) string {
	people := unit.People
	text := ""
	switch l.Kind {
	case "share":
		text = wordLearnedShare.fill(o.Lang, o.Format.Text(l.Won, people), o.Format.Text(l.Of, people))
	case "count", "ages", "total":
		if l.Unit == "money" {
			text = count(wordLearnedMonths, wordLearnedMonth, o.Lang, l.To-l.From+1)
			break
		}
		text = wordLearnedCount.fill(o.Lang, o.Format.Text(l.Won, people), o.Format.Text(l.Of, people))
	default:
		text = count(wordLearnedMonths, wordLearnedMonth, o.Lang, int(l.Of))
	}
	prior := priorWords[l.Prior].in(o.Lang)
	if l.Prior == "pool" {
		prior = poolWords[l.Pooled].fill(o.Lang, strconv.Itoa(l.Groups))
	}
	text += wordSep.in(o.Lang) + prior
	if l.Split {
		text += wordSep.in(o.Lang) + wordLearnedSplit.in(o.Lang)
	}
	if l.Base != "" {
		text += wordSep.in(o.Lang) + wordLearnedBase.fill(o.Lang, o.rowName(l.Base))
	}
	if l.Kind == "ages" {
		text += wordSep.in(o.Lang) + wordLearnedAges.in(o.Lang)
	}
	if l.Why != "" {
		text += wordSep.in(o.Lang) + whyNotWords[l.Why].fill(o.Lang, strconv.Itoa(l.Movers))
	}
	return text
}

// odds is a probability in percent, with a bound where it is nearly 0.
func (o *Observed) odds(p float64) string {
	if p < 0.001 {
		return "<0.1%"
	}
	return o.Format.Text(p, unit.OfShare)
}

// untoldTable are the assumptions that stay as the plan has them, each with the reason.
func (o *Observed) untoldTable() Table {
	t := o.table("ll", wordUntoldTitle, wordLearnedAssumption, wordUntoldWhy)
	t.Note = wordUntoldNote.fill(o.Lang, strconv.Itoa(len(o.Untold)))
	for _, u := range o.Untold {
		t.Rows = append(t.Rows, TableRow{ID: u.Path, Cells: []Cell{{Text: o.Names.Path(u.Path), Path: u.Path}, {Text: o.untoldWhy(u)}}})
	}
	return t
}

// untoldWhy is why an assumption is not updated.
func (o *Observed) untoldWhy(u Untold) string {
	return untoldWords[u.Why].fill(o.Lang, o.rowName(u.Row))
}

// rowName is the name of a row by its path, "" without one.
func (o *Observed) rowName(path string) string {
	if id, ok := o.Sheet.Model.Find(path); ok {
		return o.Names.Row(o.Sheet.Model.Spec(id))
	}
	return ""
}

// causesTable splits the difference of the number.
func (o *Observed) causesTable() Table {
	a := o.Causes
	if a == nil || len(a.parts) == 0 {
		return Table{}
	}
	t := o.table("lrrrr", wordCauseChange, wordCauseChange, wordPlan, wordLearnedSeen, wordCauseContribution, wordCauseShare)
	t.Caption = wordRecordCauses.fill(o.Lang, strings.TrimSpace(o.spoken(a.asked)))
	t.Note = wordRecordCausesNote.in(o.Lang)
	unitOf := map[string]unit.Unit{}
	for _, one := range plan.Assumptions(o.Doc) {
		unitOf[one.Path] = units[one.Unit]
	}
	shown, _ := a.shown()
	order := a.bySize()
	for k, i := range order {
		p := &a.parts[i]
		was, is := p.was, p.is
		if by, known := o.Counted[p.path]; known {
			was, is = o.near(by[0], unitOf[p.path]), o.near(by[1], unitOf[p.path])
		}
		t.Rows = append(t.Rows, TableRow{ID: p.path, Cells: []Cell{{Text: p.label, Path: a.editable(p.path)}, {Text: was}, {Text: is}, {Text: shown[k], Tone: toneOf(a.spec.Name, a.split.Parts[i][0])}, {Text: a.percent(a.share(i))}}})
	}
	return t
}
