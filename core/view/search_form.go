package view

import (
	"math"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// SearchForm is what the view of searches offers: what may move, and what it may be asked of.
// Texts of Low, High, To and Total are as one types them.
//
//	Together  patterns that one multiplier may move, as levers of a seek
//	First     the lever that a seek begins with
//	Total     what the levers of Split add up to today, Whole over all months
//	Sure      something is uncertain: a search can look at many futures
//	Split     the levers that a split begins with, Few those of the least effort
type SearchForm struct {
	Levers   []SearchLever  `json:"levers"`
	Together []SearchLever  `json:"together"`
	Metrics  []SearchMetric `json:"metrics"`
	First    string         `json:"first"`
	Total    string         `json:"total"`
	Whole    string         `json:"whole"`
	Split    []string       `json:"split"`
	Few      []string       `json:"few"`
	Sure     bool           `json:"sure,omitempty"`
}

// SearchLever is an assumption that may move, with the bounds it has unless others are typed.
type SearchLever struct {
	Path  string `json:"path"`
	Label string `json:"label"`
	Now   string `json:"now"`
	Low   string `json:"low"`
	High  string `json:"high"`
}

// SearchMetric is a number that may be sought; those of the targets come first. To is its target, else a tenth
// more than it is.
type SearchMetric struct {
	Path  string `json:"path"`
	Label string `json:"label"`
	Now   string `json:"now"`
	To    string `json:"to"`
}

// searchNumbers are the numbers that are offered, where the plan has them.
var searchNumbers = [...]string{"mrr@last", "new@total", "active@last", "cash@last", "cash.low@last", "gp@total", "ltv", "cac", "ltv.cac", "nrr@last"}

// SearchForm offers levers; the state must compute what Needs says of the view. pinned and own are as
// Pinned gives them.
func (r *Results) SearchForm(levers []Lever, pinned []string, own bool) *SearchForm {
	f := &SearchForm{Sure: r.uncertain() > 0}
	total := 0.0
	for i := range levers {
		l := &levers[i]
		f.Levers = append(f.Levers, SearchLever{l.Path, r.nameOf(l), r.leverText(l, l.Now), r.typedAs(l, l.Low), r.typedAs(l, l.High)})
		if isSpend(l.Path) {
			f.Split = append(f.Split, l.Path)
			total += l.Now
		}
		if isSpend(l.Path) || l.Path == "customers.price" || l.Path == "customers.churn" {
			f.Few = append(f.Few, l.Path)
		}
	}
	if len(f.Split) > 1 {
		f.Together = append(f.Together, SearchLever{spendPattern, wordSearchSpend.in(r.Lang), "×1", "0", "3"})
		f.Total, f.Whole = handy(total), handy(float64(total*float64(r.Doc.Horizon.Periods)))
	}
	f.First = firstLever(f, levers, pinned, own)
	for _, g := range r.Sheet.Targets(r.State) {
		r.offerNumber(f, targetAddress(&g))
	}
	for _, address := range searchNumbers {
		r.offerNumber(f, address)
	}
	for _, m := range r.Doc.Metrics {
		r.offerNumber(f, "metrics."+m.ID)
	}
	return f
}

// firstLever is what a search begins with, something that a person can move: the first that the plan pins, else
// the spend of all channels, else of the rates, prices and spends the one that moves the answer most.
func firstLever(f *SearchForm, levers []Lever, pinned []string, own bool) string {
	if !own && len(f.Together) > 0 {
		return f.Together[0].Path
	}
	for _, pin := range pinned {
		for i := range levers {
			l := &levers[i]
			if (l.Path == pin || strings.HasPrefix(pin, l.Path+".")) && (own || steers(l)) {
				return l.Path
			}
		}
	}
	if own {
		return firstLever(f, levers, nil, false)
	}
	for i := range levers {
		if steers(&levers[i]) {
			return levers[i].Path
		}
	}
	return ""
}

// steers reports whether a lever is a rate, a price or a spend.
func steers(l *Lever) bool {
	return isSpend(l.Path) || l.Unit == unit.OfShare || l.Unit == unit.PerPerson
}

// spendPattern names the spend of all channels.
const spendPattern = "channels.*.spend"

func isSpend(path string) bool {
	return len(path) > len("channels.")+len(".spend") && path[:9] == "channels." && path[len(path)-6:] == ".spend"
}

// typedAs is a bound of a lever as one types it.
func (r *Results) typedAs(l *Lever, x float64) string {
	return typedIn(x, l.Unit)
}

// handy is a number with as many digits as one types: whole from a thousand on.
func handy(x float64) string {
	if math.Abs(x) >= 1000 {
		return fixed(x, 0)
	}
	return trim(fixed(x, 2))
}

// offerNumber offers a number, where the plan has it and it has a value.
func (r *Results) offerNumber(f *SearchForm, address string) {
	at, note := r.Sheet.Resolve(address)
	if note != nil || r.State.Row(at.Row) == nil || r.offered(f, at) {
		return
	}
	x, _ := r.Sheet.Value(r.State, at)
	if !isValue(x) {
		return
	}
	spec := r.Sheet.Model.Spec(at.Row)
	to := r.targetOf(at)
	if to != to {
		to = roundly(x * 1.1)
	}
	text := handy(to)
	if spec.Unit == unit.OfShare {
		text = trim(fixed(to*100, 1)) + "%"
	}
	n := r.asked(address, at)
	f.Metrics = append(f.Metrics, SearchMetric{address, r.title(n), r.Text(x, spec.Unit), text})
}

// targetAddress is the number that a target is set for, in its month.
func targetAddress(g *compile.Target) string {
	switch {
	case g.At != "":
		return g.Metric + "@" + g.At
	case g.By != "":
		return g.Metric + "@" + g.By
	}
	return g.Metric
}

// offered says whether a number is offered already.
func (r *Results) offered(f *SearchForm, at compile.Query) bool {
	for i := range f.Metrics {
		if other, note := r.Sheet.Resolve(f.Metrics[i].Path); note == nil && other == at {
			return true
		}
	}
	return false
}

// targetOf is the target that the plan has of a number in the same months, NaN for none.
func (r *Results) targetOf(at compile.Query) float64 {
	if g := r.goalIn(at.Row, at.To); g != nil {
		return g.Value
	}
	return math.NaN()
}

// roundly is a number to two digits.
func roundly(x float64) float64 {
	if x == 0 {
		return 0
	}
	unit := 1.0
	for a := math.Abs(x); a >= 100; a /= 10 {
		unit *= 10
	}
	return float64(math.Floor(x/unit+0.5) * unit)
}

// searchNeeds are the rows of the numbers that are offered, and of the targets.
func searchNeeds(s *compile.Sheet) []model.RowID {
	ids := s.TargetRows()
	for _, address := range searchNumbers {
		if at, note := s.Resolve(address); note == nil {
			ids = append(ids, at.Row)
		}
	}
	for _, m := range s.Doc.Metrics {
		if at, note := s.Resolve("metrics." + m.ID); note == nil {
			ids = append(ids, at.Row)
		}
	}
	return ids
}

// searchSentence opens the view before anything is searched: the number that the form begins with, as it stands.
func (r *Results) searchSentence() []Span {
	at := r.Main().Query
	x := r.State.Over(at.Row, at.From, at.To)
	return []Span{{Text: wordSearchAsk.fill(r.Lang, r.spoken(r.asked("", at)), r.Text(x, r.Sheet.Model.Spec(at.Row).Unit))}}
}
