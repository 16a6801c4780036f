package view

import (
	"math"

	"planleaf/core/forecast"
	"planleaf/core/plan"
)

// Observed is what the record of a plan says: how it went beside the plan, what that teaches of the assumptions, why
// the number that matters is another, how it goes on from here, and how good earlier forecasts were.
//
//	Results   of the plan itself
//	To        the last period on record, −1 without any
//	Untold    assumptions that it does not update, with the reason
//	Counted   by path of an assumption: on the mean of the months on record, by the plan and as it was
//	Causes    the difference of Number between the plan and the plan as it was; nil where there is none
//	Ahead     numbers by the plan, and as it goes on from the record
//	Record    earlier forecasts, by how many months ahead they looked; Revisions is how many states were asked
type Observed struct {
	*Results
	To        int
	Learned   []Learned
	Untold    []Untold
	Causes    *Attribution
	Counted   map[string][2]float64
	Ahead     []Ahead
	Draws     int
	Tracked   []Tracked
	Revisions int
	Finding   *plan.Finding // of what may be adopted
}

// Learned is what the record says of one assumption.
//
//	Kind       "share" of those who could pass, "count" against what was planned, "amount" by month; "ages" is churn by
//	           age as a whole; "total" is a row that Movers assumptions move, of which none is told: Path is the row
//	Base       the row that Row is a part of, where not all of it is on record and planned numbers stand in
//	Split      of a count: part of it is another event's, and it was split
//	Won, Of    share: who passed, of how many; count: how many, where the plan expected Of; amount: mean, of so many months
//	Prior      what was believed before: "range" of the plan, "pool" of Groups channels, tiers or both (Pooled), "none"
//	Was, Seen  by the plan (on the mean of the months), by the record alone
//	Now…High   believed now, with its middle 90%
//	Luck       probability of a gap at least as large if the plan is right; Verdict "luck", "open" or "real" among all
//	Value      what may be adopted, JSON; "" for nothing, Why says the reason
type Learned struct {
	Path, Row, Kind, Unit string
	Base                  string
	From, To              int
	Won, Of               float64
	Prior                 string
	Groups, Movers        int
	Pooled                string
	Split                 bool
	Was, Seen             float64
	Now, Low, High        float64
	Luck                  float64
	Verdict, Why          string
	Value                 string
}

// Untold is an assumption that the record does not update. Why is the reason (untoldWords); Row, where not "", is the row
// whose figures would tell it.
type Untold struct{ Path, Why, Row string }

// Ahead is a number of the plan's end, by the plan and from the record on. Low and High are the middle 90% of
// draws, NaN where nothing is uncertain.
type Ahead struct {
	Address         string
	Plan, Now       float64
	Low, High       float64
	PlanLow, PlanHi float64
}

// Tracked judges earlier forecasts of one row.
type Tracked struct {
	Path string
	forecast.Record
}

// Edits put the finding and what was learned into the plan: one step.
func (o *Observed) Edits() []plan.Edit {
	var out []plan.Edit
	if o.Finding == nil {
		return out
	}
	out = append(out, o.item().edit())
	for _, l := range o.Learned {
		if l.Value != "" {
			out = append(out, plan.Edit{Do: "adopt", Path: l.Path, JSON: l.Value, Finding: o.Finding.ID, Source: o.Finding.Name, AsOf: o.Finding.AsOf})
		}
	}
	if len(out) == 1 {
		return nil
	}
	return out
}

// item is what was learned as a finding of the plan.
func (o *Observed) item() findingItem {
	out := findingItem{ID: o.Finding.ID, Name: o.Finding.Name, Kind: "actuals", AsOf: o.Finding.AsOf, Question: wordLearnedQuestion.in(o.Lang)}
	for _, l := range o.Learned {
		if l.Value != "" {
			out.Counts = append(out.Counts, FindingCount{l.Path + ".won", plan.Rounded(l.Won)}, FindingCount{l.Path + ".of", plan.Rounded(l.Of)})
		}
	}
	return out
}

// counted is what an assumption counted at on the mean of the months on record, by the plan (0) or as it was (1);
// NaN where that is no number.
func (o *Observed) counted(path string, side int) float64 {
	if by, ok := o.Counted[path]; ok {
		return by[side]
	}
	return math.NaN()
}
