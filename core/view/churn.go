package view

import (
	"cmp"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// NewChurn puts churn points into words; those that the plan keeps, where there is one, with their reason and intervention.
func NewChurn(f Format, log *eventlog.Log, c *discover.Churn, doc *plan.Doc) *Insight {
	l := newLife(f, log)
	t := &Insight{Sentence: []Span{{Text: l.points(c)}}, Question: l.line(c.Question, c.Lives.To), Weak: len(c.Points) == 0}
	t.Counts = []FindingCount{{wordLifeCountUsers.in(l.Lang), float64(c.Lives.N())}, {wordLifeCountLeft.in(l.Lang), float64(c.Left)}}
	t.Notes = append(l.about(c.Lives, c.Left), wordLifeNotePoints.in(l.Lang))
	if len(c.Steps) == 0 {
		return t
	}
	t.Figures = []Figure{l.hazard(c)}
	if len(c.Actions) > 1 {
		t.Tables = append(t.Tables, l.actionTable(c))
	}
	if list, takes := l.pointTable(c, doc); len(list.Rows) > 0 { // last, as what is entered of each point stands below it
		t.Tables, t.Adopts = append(t.Tables, list), takes
	}
	return t
}

// points is the finding.
func (l life) points(c *discover.Churn) string {
	users, left := headcount(c.Lives.N()), headcount(c.Left)
	most := -1
	for i, p := range c.Points {
		if most < 0 || p.Lost > c.Points[most].Lost {
			most = i
		}
	}
	if most < 0 {
		return wordLifePointsNone.fill(l.Lang, users, left)
	}
	w := wordLifePointsOne
	if len(c.Points) > 1 {
		w = wordLifePointsMore
	}
	p := c.Points[most]
	return w.fill(l.Lang, users, left, l.ages(p.From, p.To), shareText(p.OfLost), strconv.Itoa(len(c.Points)))
}

// ages says where a step stands.
func (f Format) ages(from, to int64) string {
	if to == 0 {
		return wordLifeAtStart.in(f.Lang)
	}
	return wordLifeAtAges.fill(f.Lang, strconv.FormatInt(from, 10), strconv.FormatInt(to, 10))
}

// hazard is the chart of what leaves at each step.
func (l life) hazard(c *discover.Churn) Figure {
	f := Figure{ID: "hazard", Kind: "bars", Headline: wordLifeHazardFlat.in(l.Lang), Subtitle: wordLifeHazardSub.in(l.Lang)}
	s := Series{ID: "hazard", Label: wordLifeLeaveRate.in(l.Lang), Colour: "clay", Style: "actual"}
	f.Table = Table{Caption: wordLifeHazard.in(l.Lang), Align: "lrrrrr", Columns: []string{wordLifeAgeDays.in(l.Lang), wordLifeUsers.in(l.Lang), wordLifeLeftCount.in(l.Lang),
		wordLifeLeaveRate.in(l.Lang), wordLifeInterval.in(l.Lang), wordLifeAroundIt.in(l.Lang)}}
	top := 0.0
	for _, h := range c.Steps {
		label := strconv.FormatInt(h.To, 10)
		f.Labels, f.Long = append(f.Labels, label), append(f.Long, l.ages(h.From, h.To))
		l.put(&s, h.Share)
		tone := ""
		for _, p := range c.Points {
			if p.To == h.To {
				tone = "point"
			}
		}
		s.Tones = append(s.Tones, tone)
		top = max(top, h.Share)
		f.Table.Rows = append(f.Table.Rows, row(l.ages(h.From, h.To), headcount(h.AtRisk), headcount(h.Lost), shareText(h.Share), shareIn(h.In), shareText(h.Around)))
	}
	f.Series = []Series{s}
	f.Ticks, f.Unit = l.Ticks(0, top, unit.OfShare)
	most := 0
	for i, p := range c.Points {
		if p.Lost > c.Points[most].Lost {
			most = i
		}
	}
	if len(c.Points) > 0 {
		p := c.Points[most]
		f.Headline = wordLifeHazardTitle.fill(l.Lang, l.ages(p.From, p.To), shareText(p.Share), shareText(p.Around))
	}
	f.Describe = f.Headline
	return f
}

// pointTable is the list that a planner works down; reason and intervention are his to enter, and stand beside the points that the plan
// keeps. The others can be taken.
func (l life) pointTable(c *discover.Churn, doc *plan.Doc) (Table, []Taken) {
	t := Table{Caption: wordLifePointList.in(l.Lang), Align: "lrrrl", Columns: []string{wordLifePoint.in(l.Lang), wordLifeLeftCount.in(l.Lang), wordLifeLeaveRate.in(l.Lang),
		wordLifePCorrected.in(l.Lang), wordLifeShared.in(l.Lang)}}
	var takes []Taken
	var kept []*plan.Finding
	add := func(r TableRow, point string, lost float64) {
		f := keptPoint(doc, point)
		if kept = append(kept, f); f == nil {
			takes = append(takes, Taken{ID: "point-" + r.ID, Label: wordLifeKeepPoint.in(l.Lang), Point: point, Lost: lost,
				Says: wordLifePointSays.fill(l.Lang, r.Cells[0].Text, r.Cells[2].Text, r.Cells[1].Text, r.Cells[1].Sub)})
		}
		t.Rows = append(t.Rows, r)
	}
	for _, p := range c.Points {
		r := row(l.ages(p.From, p.To), headcount(p.Lost), shareText(p.Share), pText(p.P), l.shared(p))
		r.ID = strconv.FormatInt(p.To, 10)
		r.Cells[1].Sub = wordLifeShareLost.fill(l.Lang, shareText(p.OfLost))
		r.Cells[2].Sub = shareIn(p.In) + wordStop.in(l.Lang) + wordLifeAroundIt.in(l.Lang) + " " + shareText(p.Around)
		add(r, pointOf(p.Hazard), p.Share)
	}
	for i, a := range c.Actions {
		if a.Peak() {
			r := row(wordLifeAfter.fill(l.Lang, clean(a.Event)), headcount(a.Left), shareText(a.Share), pText(a.P), "")
			r.ID = "after-" + strconv.Itoa(i)
			r.Cells[1].Sub = wordLifeShareLost.fill(l.Lang, shareText(float64(a.Left)/float64(c.Left)))
			r.Cells[2].Sub = shareIn(a.In) + wordStop.in(l.Lang) + wordLifeOthersLeave.in(l.Lang) + " " + shareText(a.Others)
			add(r, pointAfter+a.Event, a.Share)
		}
	}
	if len(takes) == len(t.Rows) {
		return t, takes
	}
	t.Align += "ll"
	t.Columns = append(t.Columns, wordPointReason.in(l.Lang), wordPointAnswer.in(l.Lang))
	for i, f := range kept {
		made := cells("", "")
		if f != nil {
			made = cells(clean(cmp.Or(f.Reason, "–")), clean(cmp.Or(f.Intervention, "–")))
		}
		t.Rows[i].Cells = append(t.Rows[i].Cells, made...)
	}
	return t, takes
}

// shared says what those who leave at a point have in common.
func (l life) shared(p discover.Point) string {
	if len(p.Shared) == 0 {
		return wordLifeSharedNone.in(l.Lang)
	}
	var parts []string
	for _, s := range p.Shared {
		name := wordLifeTraitIs.fill(l.Lang, clean(s.Kind), clean(s.Name))
		if s.Kind == "event" {
			name = wordLifeDidIt.fill(l.Lang, clean(s.Name))
		}
		parts = append(parts, wordLifeTrait.fill(l.Lang, name, shareText(float64(s.Left)/float64(s.Lefts)), shareText(float64(s.Stay)/float64(s.Stays)), pointsRange(l.Lang, s.In.Low, s.In.High)))
	}
	return strings.Join(parts, wordStop.in(l.Lang))
}

// actionTable is who left after what.
func (l life) actionTable(c *discover.Churn) Table {
	t := Table{Caption: wordLifeActions.in(l.Lang), Align: "lrrrrr", Columns: []string{wordLifeLastAction.in(l.Lang), wordLifeUsers.in(l.Lang), wordLifeLeftCount.in(l.Lang),
		wordLifeLeaveRate.in(l.Lang), wordLifeOthersLeave.in(l.Lang), wordLifePCorrected.in(l.Lang)}}
	for _, a := range c.Actions {
		r := row(clean(a.Event), headcount(a.Users), headcount(a.Left), shareText(a.Share), shareText(a.Others), pText(a.P))
		r.Cells[3].Sub = shareIn(a.In)
		t.Rows = append(t.Rows, r)
	}
	return t
}
