package view

import (
	"math"
	"strconv"

	"planleaf/core/risk"
)

// mostBins is how many bars a histogram has at most; with few draws more would only show their luck.
const mostBins = 48

// bins is how many bars so many draws bear: twice their cube root.
func bins(draws int) float64 {
	n := 1
	for n < mostBins/2 && n*n*n < draws {
		n++
	}
	return float64(2 * n)
}

// edges are the places between which a histogram counts: round steps over nearly all draws, one of them where
// the target is, so that no bar is on both sides of it.
func (d *Drawn) edges(s *risk.Spread, a aimed) []float64 {
	low, high := s.Quantile(0.002).Value, s.Quantile(0.998).Value
	if reach := float64((high - low) / 2); a.value > low-reach && a.value < high+reach {
		low, high = math.Min(low, a.value), math.Max(high, a.value)
	}
	step := niceStep((high - low) / bins(s.Count()))
	from := a.value
	if !isValue(from) {
		from = 0
	}
	first := from + float64(math.Floor((low-from)/step)*step)
	n := int(math.Ceil((high-first)/step-1e-9)) + 1
	out := make([]float64, max(2, n))
	for i := range out {
		out[i] = first + float64(float64(i)*step)
	}
	return out
}

// histogram is how often the number falls where.
func (d *Drawn) histogram(s *risk.Spread) Figure {
	a, u := d.aimed(), d.asked.spec.Unit
	f := Figure{ID: "spread", Kind: "spread", Edges: d.edges(s, a), Subtitle: wordSpreadSub.fill(d.Lang, d.title(d.asked), d.draws())}
	f.Headline = d.missed(s, a)
	counts := s.Histogram(f.Edges)
	texts := d.Alike(f.Edges, u)
	total := float64(s.Count())
	bars := Series{ID: "share", Label: wordShareOfFutures.in(d.Lang), Colour: "leaf", Style: "solid"}
	f.Table = Table{Caption: f.Headline, Note: f.Subtitle, Columns: []string{d.Names.Short(d.asked.spec), wordShareOfFutures.in(d.Lang)}, Align: "lr"}
	row := func(label string, n int) {
		f.Table.Rows = append(f.Table.Rows, TableRow{Cells: []Cell{{Text: label}, {Text: shareText(float64(n) / total)}}})
	}
	if counts[0] > 0 {
		row("< "+texts[0], counts[0])
	}
	for i := range len(f.Edges) - 1 {
		share := float64(counts[i+1]) / total
		label := d.Between(f.Edges[i], f.Edges[i+1], u)
		f.Labels = append(f.Labels, label)
		bars.Values, bars.Texts = append(bars.Values, &share), append(bars.Texts, shareText(share))
		tone := "short"
		if inside := f.Edges[i] >= a.value-float64(1e-9*math.Abs(a.value)); inside != a.most {
			tone = "reach"
		}
		bars.Tones = append(bars.Tones, tone)
		row(label, counts[i+1])
	}
	if n := counts[len(counts)-1]; n > 0 {
		row("≥ "+texts[len(texts)-1], n)
	}
	f.Series = []Series{bars}
	f.Ticks = d.below(f.Edges)
	odd := d.odd(0, a).Chance.Value
	reach, short := wordReachShare, wordShortShare
	if a.goal < 0 {
		reach, short = wordSingleReach, wordSingleShort
	}
	mark := Mark{Kind: "target", At: a.value, Index: 1, Head: short.fill(d.Lang, ofHundred(1-odd)), Text: reach.fill(d.Lang, ofHundred(odd))}
	if a.most {
		mark.Index = 0
	}
	if isValue(a.value) && a.value >= f.Edges[0] && a.value <= f.Edges[len(f.Edges)-1] {
		f.Marks = []Mark{mark}
	}
	f.Describe = f.Headline + wordStop.in(d.Lang) + mark.Text + wordStop.in(d.Lang) + mark.Head
	return f
}

// missed says by how much futures miss the target, those that do; without one where most fall.
func (d *Drawn) missed(s *risk.Spread, a aimed) string {
	low, high := d.sureEnds(s, 0.1, 0.9)
	if a.goal < 0 {
		return wordEightyFall.fill(d.Lang, low, high)
	}
	odd := d.odd(0, a)
	size := ""
	if isValue(odd.Shortfall.Value) {
		size = d.sureSize(odd.Shortfall, d.asked.spec.Unit)
	}
	switch {
	case odd.Missed == 0:
		return wordNoMiss.fill(d.Lang, d.value(a))
	case size == "":
		return wordEightyFall.fill(d.Lang, low, high)
	case a.most:
		return wordMissOver.fill(d.Lang, size)
	}
	return wordMissShort.fill(d.Lang, size)
}

// below are the ticks under a histogram, as texts that stand alone.
func (d *Drawn) below(edges []float64) []Tick {
	u := d.asked.spec.Unit
	low, high := edges[0], edges[len(edges)-1]
	step := niceStep((high - low) / 6)
	var out []Tick
	var values []float64
	for at := math.Ceil(low/step) * step; at <= high; at += step {
		out, values = append(out, Tick{At: at}), append(values, at)
	}
	for i, text := range d.Alike(values, u) {
		out[i].Text = text
	}
	return out
}

// curve is the chance of each value: to get at least so much, or of what shall be little at most so much.
func (d *Drawn) curve(s *risk.Spread) Figure {
	a, u := d.aimed(), d.asked.spec.Unit
	f := Figure{ID: "curve", Kind: "curve", Edges: d.edges(s, a), Ticks: nil, Subtitle: wordCurveSub.fill(d.Lang, d.title(d.asked))}
	p, head, label := 0.2, wordEightySure, wordAtLeastChance
	if a.most {
		p, head, label = 0.8, wordEightySureMost, wordAtMostChance
		f.Subtitle = wordCurveSubMost.fill(d.Lang, d.title(d.asked))
	}
	f.Headline = head.fill(d.Lang, d.sure(s.Quantile(p), u))
	line := Series{ID: "chance", Label: label.in(d.Lang), Colour: "leaf", Style: "solid"}
	f.Table = Table{Caption: f.Headline, Note: f.Subtitle, Columns: []string{d.Names.Short(d.asked.spec), label.in(d.Lang)}, Align: "lr"}
	f.Labels = d.Alike(f.Edges, u)
	for i, edge := range f.Edges {
		chance := s.Below(edge).Value
		if !a.most {
			chance = 1 - chance
		}
		text := d.Whole(chance)
		line.Values, line.Texts = append(line.Values, &chance), append(line.Texts, text)
		f.Table.Rows = append(f.Table.Rows, TableRow{Cells: []Cell{{Text: f.Labels[i]}, {Text: text}}})
	}
	f.Series = []Series{line}
	f.Ticks = d.below(f.Edges)
	for i := 0; i <= 4; i++ {
		f.Across = append(f.Across, Tick{At: float64(i) / 4, Text: strconv.Itoa(i*25) + "%"})
	}
	if isValue(a.value) && a.value >= f.Edges[0] && a.value <= f.Edges[len(f.Edges)-1] {
		f.Marks = []Mark{{Kind: "target", At: a.value, Text: d.value(a) + wordSep.in(d.Lang) + ofHundred(d.odd(0, a).Chance.Value) + "%"}}
	}
	f.Describe = f.Headline
	return f
}
