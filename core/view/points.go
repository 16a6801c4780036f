package view

import (
	"cmp"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/plan"
)

// KeptPoint is a churn point that the plan keeps, as a line of the list that a planner works down.
//
//	Finding  its path, "findings.churn"
//	Name     where users leave; Lost, of those there, the share that leaves; From, the log and its day
//	Reason, Intervention  as they were entered
type KeptPoint struct {
	Finding      string `json:"finding"`
	Name         string `json:"name"`
	Lost         string `json:"lost"`
	From         string `json:"from"`
	Reason       string `json:"reason"`
	Intervention string `json:"intervention"`
}

// points are the churn points that the plan keeps, in its order.
func (r *Results) points() []KeptPoint {
	var out []KeptPoint
	for _, f := range r.Doc.Findings {
		if f.Kind == "churn" && f.Point != "" {
			one := KeptPoint{"findings." + f.ID, r.point(f.Point), "", r.source(f), f.Reason, f.Intervention}
			if f.Lost != nil {
				one.Lost = wordPointLost.fill(r.Lang, shareText(*f.Lost))
			}
			out = append(out, one)
		}
	}
	return out
}

// made is what people make of a finding: a note, and of a churn point reason and intervention.
func (r *Results) made(f plan.Finding) string {
	var parts []string
	if f.Reason != "" {
		parts = append(parts, wordPointReasonIs.fill(r.Lang, clean(f.Reason)))
	}
	if f.Intervention != "" {
		parts = append(parts, wordPointAnswerIs.fill(r.Lang, clean(f.Intervention)))
	}
	if f.Note != "" {
		parts = append(parts, clean(f.Note))
	}
	return strings.Join(parts, wordStop.in(r.Lang))
}

// pointAfter begins the name of a point that is a last action.
const pointAfter = "after "

// pointOf is a step as a plan names it: "31..60".
func pointOf(h discover.Hazard) string {
	return strconv.FormatInt(h.From, 10) + ".." + strconv.FormatInt(h.To, 10)
}

// point says a point as a plan names it; what is none stands as it is.
func (f Format) point(point string) string {
	if event, ok := strings.CutPrefix(point, pointAfter); ok {
		return wordLifeAfter.fill(f.Lang, clean(event))
	}
	from, to, _ := strings.Cut(point, "..")
	a, wrong := strconv.ParseInt(from, 10, 64)
	b, err := strconv.ParseInt(to, 10, 64)
	if cmp.Or(wrong, err) != nil {
		return clean(point)
	}
	return f.ages(a, b)
}

// keptPoint is a point that a plan keeps, nil where it does not or there is none.
func keptPoint(doc *plan.Doc, point string) *plan.Finding {
	if doc == nil {
		return nil
	}
	return doc.ChurnPoint(point)
}
