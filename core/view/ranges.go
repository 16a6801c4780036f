package view

import (
	"math"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/risk"
)

// Ranges is what draws add to the overview and to What-if: how sure the key figures are, and how likely the
// target is.
//
//	Sentence  the page's, with the chance in it; nil where the plan has no target to be reached
//	Band      where 80% of the draws are in each month, for one figure of the page
//	Odds      the chance of each target, for a column of their table under Head
//	Draws     how many there are, in words
type Ranges struct {
	Sentence []Span  `json:"sentence,omitempty"`
	Live     string  `json:"live,omitempty"`
	Kpis     []Range `json:"kpis"`
	Band     *Band   `json:"band,omitempty"`
	Head     string  `json:"head,omitempty"`
	Odds     []Odd   `json:"odds,omitempty"`
	Draws    string  `json:"draws"`
}

// Range is the range of a key figure: "80% 区间 590–662万".
type Range struct {
	ID   string `json:"id"` // of the Kpi
	Text string `json:"text"`
	Line *Line  `json:"line,omitempty"`
}

// Band is drawn behind the last line of a figure; its axis is that of line and band together.
type Band struct {
	Figure string     `json:"figure"`
	Low    []*float64 `json:"low"`
	High   []*float64 `json:"high"`
	Texts  []string   `json:"texts"` // by month
	Head   string     `json:"head"`  // of their column in the figure's table
	Ticks  []Tick     `json:"ticks"`
	Unit   string     `json:"unit"`
}

// Odd is the chance that a target is reached.
type Odd struct {
	ID   string  `json:"id"`
	Text string  `json:"text"`
	Bar  float64 `json:"bar"` // 0..1
}

// Ranged is a plan on the single line and what its draws came to. The first study is the scenario that is shown.
//
//	Trial    of What-if: the draft and what it stands on, which is study On; nil of the overview
//	Numbers  the number of each key figure in a study, by the path of its row
//	Fan      the path of the row that is followed over time, the first of a study
type Ranged struct {
	*Results
	Of      *risk.Result
	Trial   *Trial
	On      int
	Numbers map[string]int
	Fan     string
}

// lowEnd and highEnd enclose 80% of the draws.
const lowEnd, highEnd = 0.1, 0.9

// Ranges puts draws beside the figures that they belong to.
func (d *Ranged) Ranges() *Ranges {
	out := &Ranges{Draws: d.drawsSaid(d.Of.Draws()), Kpis: []Range{}, Band: d.band()}
	goals := d.goals()
	if d.Trial == nil {
		out.Sentence = d.sentenceWith(d.likely(goals))
		for i := range goals {
			p := d.Of.Goal(0, i).Chance.Value
			out.Head = wordTargetChance.in(d.Lang)
			out.Odds = append(out.Odds, Odd{goals[i].ID, d.oddsOf(p), p})
		}
		for _, k := range d.kpis() {
			out.put(d, k.ID, math.NaN())
		}
	} else {
		out.Sentence = append(d.Trial.sentence(), d.moved(goals)...)
		for _, k := range d.Trial.kpis() {
			id, _ := d.row(k.ID)
			out.put(d, k.ID, d.Trial.Base.reads(id))
		}
	}
	if out.Sentence != nil {
		out.Live = wordLive.fill(d.Lang, plain(out.Sentence))
	}
	return out
}

// put adds the range of a key figure, was in the base.
func (out *Ranges) put(d *Ranged, path string, was float64) {
	n, asked := d.Numbers[path]
	if !asked {
		return
	}
	id, _ := d.row(path)
	s, now := d.Of.Number(0, n), d.reads(id)
	text, low, high := d.eighty(s, id)
	if text != "" {
		l := line{now: now, was: was, low: low, high: high, goal: d.goalOf(id)}
		out.Kpis = append(out.Kpis, Range{path, text, l.drawn()})
	}
}

// eighty is where 80% of the draws are, in words; "" of a number that does not move. Where more than a tenth
// of the draws have no such number there is no range, and that is said.
func (d *Ranged) eighty(s *risk.Spread, id model.RowID) (text string, low, high float64) {
	u := d.Sheet.Model.Spec(id).Unit
	if left, all := s.Left(), s.Left()+s.Count(); float64(left) > lowEnd*float64(all) {
		return wordLeftOut.fill(d.Lang, d.oddsOf(float64(left)/float64(all))), math.NaN(), math.NaN()
	}
	from, to := s.Quantile(lowEnd), s.Quantile(highEnd)
	if !(to.Value > from.Value) {
		return "", math.NaN(), math.NaN()
	}
	return wordEightyAt.fill(d.Lang, d.BetweenWithin(from.Value, to.Value, math.Max(from.Error, to.Error), u)), from.Value, to.Value
}

// band is the row that is followed, month by month.
func (d *Ranged) band() *Band {
	id, ok := d.row(d.Fan)
	if !ok {
		return nil
	}
	f := d.cash()
	if d.Trial != nil {
		f = d.Trial.main()
	}
	b := &Band{Figure: f.ID, Head: wordEightyHead.in(d.Lang)}
	width := 0.0
	for t := range d.last + 1 {
		s := d.Of.Fan(0, 0, t)
		low, high := s.Quantile(lowEnd), s.Quantile(highEnd)
		if s.Count() == 0 {
			b.Low, b.High, b.Texts = append(b.Low, nil), append(b.High, nil), append(b.Texts, wordNotAvailable.in(d.Lang))
			continue
		}
		width = math.Max(width, high.Value-low.Value)
		b.Low, b.High = append(b.Low, &low.Value), append(b.High, &high.Value)
		b.Texts = append(b.Texts, d.BetweenWithin(low.Value, high.Value, math.Max(low.Error, high.Error), d.Sheet.Model.Spec(id).Unit))
	}
	if !(width > 0) {
		return nil
	}
	f.Series = append(f.Series, Series{Values: b.Low}, Series{Values: b.High})
	d.axis(&f, d.Sheet.Model.Spec(id).Unit, false)
	b.Ticks, b.Unit = f.Ticks, f.Unit
	return b
}

// likely is how likely the first target is, as a part of the sentence.
func (d *Ranged) likely(goals []compile.Target) []Span {
	if len(goals) == 0 || math.IsNaN(goals[0].Got) {
		return nil
	}
	return []Span{{Text: wordStop.in(d.Lang) + wordChanceIs.fill(d.Lang, d.oddsOf(d.Of.Goal(0, 0).Chance.Value))}}
}

// moved is how the changes move the chance of the target that the sentence of What-if speaks of.
func (d *Ranged) moved(goals []compile.Target) []Span {
	row := d.Trial.Base.Answer().Row
	for i := range goals {
		if goals[i].Row != row || d.due(goals[i].At, goals[i].By) != d.last {
			continue
		}
		now, was := d.Of.Goal(0, i).Chance.Value, d.Of.Goal(d.On, i).Chance.Value
		from, to := d.oddsOf(was), d.oddsOf(now)
		switch {
		case d.Trial.Changes == 0:
			return []Span{{Text: wordStop.in(d.Lang) + wordChanceIs.fill(d.Lang, to)}}
		case from == to:
			return []Span{{Text: wordStop.in(d.Lang) + wordChanceStays.fill(d.Lang, to)}}
		case now > was:
			return []Span{{Text: wordStop.in(d.Lang) + wordChanceUp.fill(d.Lang, from, to)}}
		}
		return []Span{{Text: wordStop.in(d.Lang) + wordChanceDown.fill(d.Lang, from, to)}}
	}
	return nil
}

// oddsOf is a share of draws without decimals: never 0% or 100%, which no number of draws can tell.
func (f Format) oddsOf(p float64) string {
	switch p {
	case 0:
		p = 1e-9
	case 1:
		p = 1 - 1e-9
	}
	return f.Whole(p)
}

// drawsSaid counts draws in words.
func (f Format) drawsSaid(n int) string { return wordDraws.fill(f.Lang, grouped(float64(n), 0)) }
