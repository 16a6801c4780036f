package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/risk"
	"planleaf/core/unit"
)

// RiskForm is the frame of the page of risk: what can be asked, and how it is asked. Its figures take
// many evaluations and come by themselves: see Risk.
//
//	Metric   address of the number that is looked at, Name what it is called
//	Metrics  numbers to ask about, those that one asks first before every other row
//	Months   the same number in other months, by their addresses
//	Empty    nothing is uncertain: what would stand here
type RiskForm struct {
	Metric  string     `json:"metric"`
	Name    string     `json:"name"`
	Metrics []Option   `json:"metrics"`
	Months  []Option   `json:"months"`
	Empty   *RiskEmpty `json:"empty,omitempty"`
}

// RiskEmpty says what a page of risk would show, and how an assumption gets its range: what may be typed for
// Path, as an example. Path is "" where the plan has no assumption that it fits.
type RiskEmpty struct {
	Says  string `json:"says"`
	Path  string `json:"path,omitempty"`
	Text  string `json:"text,omitempty"`  // "25%~35%"
	Label string `json:"label,omitempty"` // of the button that types it
	Step  string `json:"step,omitempty"`  // name of the edit
}

// Risk is what a run of draws says.
//
//	Lead     sentence and rest as a paragraph
//	Rest     how the sentence ends where nobody says what the number hangs on
//	Draws    how many there are, in words
//	Fan      nil where the number does not move with anything uncertain; Flat says so
//	Odds        the scenarios that were drawn together; nil of one alone
//	Pairs    each of them beside the one that it is compared with
//	Targets  every target of the plan
//	More     draws that would bring the chance within a percentage point; 0: it is
type Risk struct {
	Crumb    string     `json:"crumb"`
	Sentence []Span     `json:"sentence"`
	Rest     []Span     `json:"rest,omitempty"`
	Live     string     `json:"live"`
	Lead     string     `json:"lead"`
	Draws    string     `json:"draws"`
	Flat     string     `json:"flat,omitempty"`
	Fan      *Figure    `json:"fan,omitempty"`
	Chance   *Figure    `json:"chance,omitempty"`
	Odds     *SameDraws `json:"odds,omitempty"`
	Spread   *Figure    `json:"spread,omitempty"`
	Curve    *Figure    `json:"curve,omitempty"`
	Pairs    *Figure    `json:"pairs,omitempty"`
	Targets  *Table     `json:"targets,omitempty"`
	More     int        `json:"more,omitempty"`
}

// Drawn is a plan of which many futures were drawn, ready to be read.
//
//	Results    of the scenario that is open, on the single line
//	Of         what the draws came to
//	Studies    the scenarios in it, the open one first
//	Single     the number on the single line
//	Versus     the study that the others are compared with
//	Number     the number that is looked at, an index in it; Fan that of its row
//	Goals      by goal, the target that it stands for
//	Cash       the goal after those is that cash falls below zero
type Drawn struct {
	*Results
	Of      *risk.Result
	Studies []Scenario
	Single  float64
	Versus  int
	Number  int
	Fan     int
	Goals   []compile.Target
	Cash    bool

	asked asked
}

// NewDrawn is what was drawn of the number at an address.
func NewDrawn(r *Results, address string, at compile.Query, of Drawn) *Drawn {
	of.Results, of.asked = r, r.asked(address, at)
	return &of
}

// Risk puts draws on the page.
func (d *Drawn) Risk() *Risk {
	s := d.spread(0)
	out := &Risk{
		Crumb: wordCrumb.fill(d.Lang, viewWords[RiskView].in(d.Lang), d.scenario(), d.draws()),
		Draws: d.draws(), Sentence: d.sentence(s), Rest: d.rest(s), Targets: d.targets(), More: d.more(s),
	}
	out.Live = wordLive.fill(d.Lang, plain(out.Sentence))
	out.Lead = strings.TrimSpace(plain(out.Sentence) + plain(out.Rest) + wordFullStop.in(d.Lang))
	out.Odds, out.Pairs = d.odds(), d.pairs()
	if out.Flat = d.flat(s); out.Flat != "" {
		return out
	}
	fan, chance, spread, curve := d.fan(s), d.chance(s), d.histogram(s), d.curve(s)
	out.Fan, out.Chance, out.Spread, out.Curve = &fan, &chance, &spread, &curve
	return out
}

// flat says why there is nothing to draw of a number: no future has it, or all have the same; "" where there is.
func (d *Drawn) flat(s *risk.Spread) string {
	switch {
	case s.Count() == 0:
		return wordRiskNever.fill(d.Lang, d.title(d.asked))
	case !(s.Most() > s.Least()):
		return wordRiskFlat.fill(d.Lang, d.title(d.asked))
	}
	return ""
}

// spread is how the number spreads in a study.
func (d *Drawn) spread(study int) *risk.Spread { return d.Of.Number(study, d.Number) }

// draws counts the draws in words.
func (d *Drawn) draws() string { return d.drawsSaid(d.Of.Draws()) }

// uncertain is how many assumptions of the scenario are no single number.
func (r *Results) uncertain() int {
	n := 0
	all := plan.Assumptions(r.Doc)
	for i := range all {
		if all[i].Value.Uncertain() {
			n++
		}
	}
	return n
}

// RiskForm is the frame for the number at an address.
func (r *Results) RiskForm(p *Page, address string, at compile.Query) {
	n := r.asked(address, at)
	f := &RiskForm{Metric: address, Name: r.Names.Short(n.spec), Metrics: r.metricOptions(n), Months: r.riskMonths(n)}
	for _, id := range Visible(r.Sheet) {
		spec := r.Sheet.Model.Spec(id)
		if !r.Names.isAssumption(spec.Path) {
			f.Metrics = append(f.Metrics, Option{ID: spec.Path, Label: r.Names.Short(spec)})
		}
	}
	p.Risk = f
	switch u := r.uncertain(); u {
	case 0:
		f.Empty = r.riskEmpty()
		p.Sentence = []Span{{Text: wordRiskCertain.in(r.Lang)}}
	default:
		p.Sentence = []Span{{Text: count(wordRiskUncertain, wordRiskUncertainOne, r.Lang, u)}}
	}
	p.Live = wordLive.fill(r.Lang, plain(p.Sentence))
}

// riskMonths are the other months of a number: all of the plan first where it adds up.
func (r *Results) riskMonths(n asked) []Option {
	name, _, _ := strings.Cut(n.metric, "@")
	var out []Option
	put := func(address string) {
		if q, note := r.Sheet.Resolve(address); note == nil {
			one := r.asked(address, q)
			_, when, _ := strings.Cut(r.title(one), r.Names.Short(n.spec)+wordSep.in(r.Lang))
			out = append(out, Option{ID: address, Label: when, On: q == n.at})
		}
	}
	if q, note := r.Sheet.Resolve(name); note == nil && q.From < q.To && r.title(r.asked(name, q)) != r.title(r.asked(name, compile.Query{Row: q.Row, From: q.To, To: q.To})) {
		put(name)
	}
	for t := r.last; t >= 0; t-- {
		put(name + "@" + r.Sheet.Month(t))
	}
	return out
}

// riskEmpty says how to make a plan uncertain, by an example of its own: a rate if there is one.
func (r *Results) riskEmpty() *RiskEmpty {
	e := &RiskEmpty{Says: wordRiskEmpty.in(r.Lang)}
	all := plan.Assumptions(r.Doc)
	var best *plan.Assumption
	for i := range all {
		a := &all[i]
		rate := units[a.Unit] == unit.OfShare && strings.Contains(a.Path, ".rates.")
		if a.Value.Form == plan.Constant && a.Value.Number > 0 && a.Value.Number < 1 && rate {
			best = a
			break
		}
		if best == nil && a.Value.Form == plan.Constant && a.Value.Number > 0 && a.Unit != "growth" {
			best = a
		}
	}
	if best == nil {
		return e
	}
	v := plan.Value{Form: plan.Range, Low: twoDigits(best.Value.Number * 0.8), High: twoDigits(best.Value.Number * 1.2)}
	if best.Unit == "share" {
		v.High = min(v.High, twoDigits((1+best.Value.Number)/2))
	}
	name := r.Names.Path(best.Path)
	e.Path, e.Text = best.Path, plan.Typed(&v, best.Unit)
	e.Label, e.Step = wordRiskTry.fill(r.Lang, name, e.Text), wordRiskTryStep.fill(r.Lang, name)
	return e
}

// twoDigits is a number with two significant digits, as one would guess it.
func twoDigits(x float64) float64 {
	text := strconv.FormatFloat(x, 'e', 1, 64)
	y, _ := strconv.ParseFloat(text, 64)
	return y
}
