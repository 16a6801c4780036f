package view

import (
	"math"
	"strings"

	"planleaf/core/risk"
)

// SameDraws are the chances of scenarios on the same draws.
type SameDraws struct {
	Head   string     `json:"head"`   // "同一批抽样"
	Column string     `json:"column"` // "概率"
	Rows   []SameDraw `json:"rows"`
}

// SameDraw is the chance of one scenario.
type SameDraw struct {
	ID     string  `json:"id"`
	Name   string  `json:"name"`
	Colour string  `json:"colour"`
	Shape  string  `json:"shape"`
	Bar    float64 `json:"bar"` // 0..1
	Text   string  `json:"text"`
	Off    string  `json:"off,omitempty"`
}

// odds puts the scenarios side by side; nil of one alone.
func (d *Drawn) odds() *SameDraws {
	if len(d.Studies) < 2 {
		return nil
	}
	o := &SameDraws{Head: wordSameDraws.in(d.Lang), Column: wordChanceColumn.in(d.Lang)}
	a := d.aimed()
	for i, s := range d.Studies {
		c := d.odd(i, a).Chance
		bar := c.Value
		if !isValue(bar) {
			bar = 0
		}
		o.Rows = append(o.Rows, SameDraw{ID: s.ID, Name: s.Name, Colour: s.Colour, Shape: s.Shape, Bar: bar, Text: ofHundred(c.Value) + "%", Off: d.offPoints(c.Error)})
	}
	return o
}

// pairs is each scenario beside the one that it is compared with, on the same draws; nil of one alone.
func (d *Drawn) pairs() *Figure {
	if len(d.Studies) < 2 {
		return nil
	}
	u := d.asked.spec.Unit
	to := d.Studies[d.Versus]
	f := &Figure{
		ID: "pairs", Kind: "pairs", Subtitle: wordPairsSub.fill(d.Lang, d.title(d.asked), d.called(to.Name)),
		Series: []Series{{ID: "p10", Label: "P10"}, {ID: "p50", Label: wordMedian.in(d.Lang)}, {ID: "p90", Label: "P90"}},
		Marks:  []Mark{{Kind: "base", Head: wordWorseThan.fill(d.Lang, d.called(to.Name)), Text: wordBetterThan.fill(d.Lang, d.called(to.Name))}},
	}
	better, told := betterMore[d.asked.spec.Name]
	less := told && !better
	if less {
		f.Marks[0].Head, f.Marks[0].Text = f.Marks[0].Text, f.Marks[0].Head
	}
	f.Table = Table{Note: f.Subtitle, Columns: []string{wordScenario.in(d.Lang), wordBeats.in(d.Lang), "P10", wordMedian.in(d.Lang), "P90"}, Align: "lrrrr"}
	best, most := "", -1.0
	low, high := 0.0, 0.0
	for i, s := range d.Studies {
		if i == d.Versus {
			continue
		}
		p := d.Of.Pair(d.Versus, i, d.Number)
		share := p.More
		if less {
			share = p.Less
		}
		if p.Difference.Count() == 0 {
			continue
		}
		label := s.Shape + " " + s.Name
		f.Labels = append(f.Labels, label)
		f.Under = append(f.Under, wordInFutures.fill(d.Lang, ofHundred(share.Value)))
		var texts []string
		for k, q := range [...]float64{0.1, 0.5, 0.9} {
			e := p.Difference.Quantile(q)
			text := d.sureDifference(e, u)
			line := &f.Series[k]
			line.Values, line.Texts = append(line.Values, &e.Value), append(line.Texts, text)
			texts = append(texts, text)
			low, high = math.Min(low, e.Value), math.Max(high, e.Value)
		}
		f.Series[0].Tones = append(f.Series[0].Tones, s.Colour)
		f.Table.Rows = append(f.Table.Rows, TableRow{ID: s.ID, Cells: []Cell{{Text: label}, {Text: ofHundred(share.Value) + "%"}, {Text: texts[0]}, {Text: texts[1]}, {Text: texts[2]}}})
		if share.Value > most {
			most, best = share.Value, d.beats(s, to, share, p.Difference, less)
		}
	}
	if len(f.Labels) == 0 {
		return nil
	}
	f.Headline = best
	f.Table.Caption = best
	f.Describe = best
	if high > low {
		ticks, _ := d.Ticks(low, high, u)
		for _, t := range ticks {
			f.Ticks = append(f.Ticks, Tick{At: t.At, Text: d.Difference(t.At, u)})
		}
	}
	return f
}

// beats says in how many futures one scenario does better than another, and by how much: "B beats A in 83 of 100
// futures, by 40 to 210 customers".
func (d *Drawn) beats(one, other Scenario, share risk.Estimate, by *risk.Spread, less bool) string {
	u := d.asked.spec.Unit
	low, high := by.Quantile(0.1), by.Quantile(0.9)
	if less {
		low, high = high, low
		low.Value, high.Value = -low.Value, -high.Value
	}
	w, from := wordBeatsBy, ""
	switch {
	case !(by.Most() > by.Least()) && by.Most() == 0:
		return wordNoPair.fill(d.Lang, d.called(one.Name), d.called(other.Name))
	case low.Value < 0:
		w, from = wordBeatsOr, d.sureDifference(low, u)
	default:
		from = d.sureSize(low, u)
	}
	to := d.sureSize(high, u)
	if w == wordBeatsOr {
		to = d.sureDifference(high, u)
	}
	return strings.TrimSpace(w.fill(d.Lang, d.called(one.Name), d.called(other.Name), d.hundred(share.Value), from, to))
}
