package view

import (
	"math"
	"strconv"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

// NewRetention puts how long users stay into words; months is how a plan's churn would take it over.
func NewRetention(f Format, log *eventlog.Log, r *discover.Retention) *Insight {
	l := newLife(f, log)
	t := &Insight{Sentence: []Span{{Text: l.stays(r)}}, Question: l.line(r.Question, r.Lives.To)}
	t.Counts = []FindingCount{{wordLifeCountUsers.in(l.Lang), float64(r.Lives.N())}, {wordLifeCountLeft.in(l.Lang), float64(r.Left)}}
	t.Notes = l.about(r.Lives, r.Left)
	if r.Lives.N() == 0 {
		return t
	}
	t.Notes = append(t.Notes, wordLifeNoteObserved.in(l.Lang), wordLifeNoteKM.in(l.Lang))
	t.Figures = []Figure{l.curve(r), l.triangle(r)}
	if len(r.Groups) > 0 {
		t.Tables = append(t.Tables, l.groups(r))
		if r.Rest > 0 {
			t.Notes = append(t.Notes, wordLifeNoteGroups.fill(l.Lang, headcount(len(r.Groups)), headcount(r.Rest)))
		}
	}
	t.Tables = append(t.Tables, l.models(r))
	t.Adopts = l.takes(r)
	return t
}

// stays is the finding.
func (l life) stays(r *discover.Retention) string {
	users := headcount(r.Lives.N())
	switch {
	case r.Lives.N() == 0:
		return wordLifeStayNone.in(l.Lang)
	case r.Left == 0:
		return wordLifeStayAll.fill(l.Lang, users, fixed(r.Curve.Last, 0))
	}
	age, low, high := r.Curve.Median()
	if age == 0 {
		return l.gone(r, users)
	}
	if !math.IsNaN(age) {
		within := wordLifeFromOn.fill(l.Lang, l.age(low))
		if !math.IsNaN(high) {
			within = wordLifeFromUpTo.fill(l.Lang, l.age(low), l.age(high))
		}
		return count(wordLifeStayMedian, wordLifeStayMedianOne, l.Lang, r.Left, users, l.age(age), sure(l.Lang, within))
	}
	at := l.sure(r)
	share, low, high := r.Curve.At(at)
	return count(wordLifeStayAt, wordLifeStayAtOne, l.Lang, r.Left, users, fixed(at, 0), shareText(share), sure(l.Lang, shareRange(low, high)))
}

// gone is the finding where half are not seen again after the day on which they begin: a median of no days says nothing.
func (l life) gone(r *discover.Retention, users string) string {
	share, low, high := r.Curve.At(0)
	at := l.sure(r)
	later, _, _ := r.Curve.At(at)
	w, one := wordLifeStayGone, wordLifeStayGoneOne
	if r.Question.Leave == "" {
		w, one = wordLifeStayOnce, wordLifeStayOnceOne
	}
	return count(w, one, l.Lang, r.Left, users, shareText(1-share), sure(l.Lang, shareRange(1-high, 1-low)), fixed(at, 0), shareText(later), strconv.Itoa(r.Question.Silence))
}

// age writes an age in days.
func (l life) age(days float64) string {
	if math.IsNaN(days) {
		return wordLifeNotReached.in(l.Lang)
	}
	if days == 0 {
		return wordLifeFirstDay.in(l.Lang)
	}
	return trim(fixed(days, 1))
}

// sure is the last whole step of age at which at least thirty users were still observed: what later ages say is of few.
func (l life) sure(r *discover.Retention) float64 {
	at := float64(r.Question.Period)
	for k, age := range r.Terms.Age {
		if r.Terms.AtRisk[k] >= 30 {
			at = max(at, age*float64(r.Question.Period))
		}
	}
	return min(at, r.Curve.Last)
}

// groups is the table of the groups, and whether they differ.
func (l life) groups(r *discover.Retention) Table {
	ages := []float64{1, 3, 6, 12}
	t := Table{Caption: wordLifeGroupsTitle.in(l.Lang), Align: "lrrr", Columns: []string{wordLifeGroup.in(l.Lang), wordLifeUsers.in(l.Lang), wordLifeLeftCount.in(l.Lang), wordLifeMedianDays.in(l.Lang)}}
	last := l.sure(r)
	for _, k := range ages {
		if at := k * float64(r.Question.Period); at <= last {
			t.Columns = append(t.Columns, wordLifeStayBeyond.fill(l.Lang, fixed(at, 0)))
			t.Align += "r"
		}
	}
	for _, g := range r.Groups {
		age, _, _ := g.Curve.Median()
		name := clean(g.Name)
		if r.By == "cohort" {
			name = l.cohort(name)
		}
		if name == "" {
			name = "–"
		}
		cells := row(name, fixed(g.Curve.N, 0), fixed(g.Curve.Left, 0), l.age(age))
		for i := range t.Columns[4:] {
			share, low, high := g.Curve.At(ages[i] * float64(r.Question.Period))
			c := Cell{Text: shareText(share)}
			if !math.IsNaN(low) {
				c.Sub = shareRange(low, high)
			}
			cells.Cells = append(cells.Cells, c)
		}
		t.Rows = append(t.Rows, cells)
	}
	if len(r.Groups) > 1 && !math.IsNaN(r.Rank.P) {
		w := wordLifeRankAlike
		if r.Rank.P < 0.05 {
			w = wordLifeRankTold
		}
		t.Note = w.fill(l.Lang, trim(fixed(r.Rank.ChiSquare, 2)), strconv.Itoa(r.Rank.Freedom), pSaid(r.Rank.P))
	}
	return t
}
