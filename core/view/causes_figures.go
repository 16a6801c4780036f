package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/explain"
)

// figure is the waterfall: both totals, and between them the parts, the largest first; a part that does
// nothing stays and says 0.
func (a *Attribution) figure() Figure {
	f := Figure{ID: "waterfall", Kind: "waterfall", Subtitle: a.sub(), Series: []Series{{ID: "steps"}}}
	from, to := a.looks()
	order := a.bySize()
	shown, total := a.shown()
	u := a.spec.Unit
	s := &f.Series[0]
	put := func(label, under, text, tone string, value float64) {
		f.Labels, f.Under = append(f.Labels, label), append(f.Under, under)
		s.Values, s.Texts, s.Tones = append(s.Values, &value), append(s.Texts, text), append(s.Tones, tone)
	}
	put(from.Name, "", a.Results.Text(a.split.From[0], u), from.Colour, a.split.From[0])
	level := a.split.From[0]
	low, high := math.Min(level, a.split.To[0]), math.Max(level, a.split.To[0])
	rest, count := 0.0, 0
	for k, i := range order {
		value := a.split.Parts[i][0]
		level += value
		low, high = math.Min(low, level), math.Max(high, level)
		if len(order) > mostSteps && k >= mostSteps-1 {
			rest += value
			count++
			continue
		}
		put(a.parts[i].label, a.becomes(i), shown[k], toneOf(a.spec.Name, value), value)
	}
	if count > 0 {
		put(wordCauseOthers.fill(a.Lang, strconv.Itoa(count)), "", a.Difference(rest, u), toneOf(a.spec.Name, rest), rest)
	}
	put(to.Name, "", a.Results.Text(a.split.To[0], u), to.Colour, a.split.To[0])

	if target := a.goalValue(a.asked); isValue(target) && target > low-float64((high-low)/2) && target < high+float64((high-low)/2) {
		f.Marks = []Mark{{Kind: "target", Index: -1, At: target, Head: wordTargetHead.in(a.Lang), Text: a.Exact(target, u)}}
		low, high = math.Min(low, target), math.Max(high, target)
	}
	if f.Broken = low > 0 && high-low < high/2; f.Broken {
		f.Ticks, f.Unit = a.Ticks(math.Max(0, low-float64((high-low)/2)), high, u)
		f.Note = wordBroken.fill(a.Lang, a.Results.Text(f.Ticks[0].At, u)) + wordAddsUp.fill(a.Lang, total)
	} else {
		f.Ticks, f.Unit = a.Ticks(math.Min(0, low), math.Max(0, high), u)
		f.Note = wordAddsUp.fill(a.Lang, total)
	}
	f.Headline = wordNothingMoves.in(a.Lang)
	if len(order) > 0 && shown[0] != "0" {
		f.Headline = wordWorthMost.fill(a.Lang, a.parts[order[0]].label, shown[0])
	}
	f.Table = a.table()
	f.Table.Caption = f.Headline
	f.Describe = f.Headline + wordStop.in(a.Lang) + f.Note
	return f
}

// sub says which number was split, and how.
func (a *Attribution) sub() string {
	how, _, _ := strings.Cut(a.how(), wordStop.in(a.Lang))
	return a.title(a.asked) + wordSep.in(a.Lang) + how
}

// mostSteps is how many parts a waterfall shows; what is more stands as one.
const mostSteps = 10

// becomes is what a change counts at afterwards: "→ 8.2%".
func (a *Attribution) becomes(i int) string {
	if is := a.parts[i].is; is != "" {
		return "→ " + is
	}
	return ""
}

// monthly is the difference by month: a small chart for each of the largest parts.
func (a *Attribution) monthly() Figure {
	f := Figure{ID: "months", Kind: "multiples", Headline: wordMonthsHead.in(a.Lang), Subtitle: a.sub()}
	for _, t := range a.months {
		m := a.month(t)
		f.Labels, f.Long = append(f.Labels, m.Axis(a.Lang, a.years())), append(f.Long, m.Long(a.Lang))
	}
	colours := [...]string{"slate", "ochre", "plum", "clay", "leaf", "vio"}
	for k, i := range a.bySize() {
		if k == len(colours) {
			break
		}
		values := a.split.Parts[i][1:]
		s := Series{ID: a.parts[i].path, Label: a.parts[i].label, Colour: colours[k], Style: "forecast", Total: a.Difference(a.split.Parts[i][0], a.spec.Unit)}
		for _, x := range values {
			if isValue(x) {
				s.Values = append(s.Values, &x)
			} else {
				s.Values = append(s.Values, nil)
			}
			s.Texts = append(s.Texts, a.Difference(x, a.spec.Unit))
		}
		f.Series = append(f.Series, s)
	}
	a.axis(&f, a.spec.Unit, true)
	f.tabulate(f.Headline, wordMonth.in(a.Lang))
	f.Describe = f.Headline
	return f
}

// figure is the tornado: the widest assumptions, each with its own ends.
func (t *Tornado) figure() Figure {
	u := t.spec.Unit
	f := Figure{ID: "tornado", Kind: "tornado", Subtitle: t.title(t.asked) + wordSep.in(t.Lang) + t.table().Note,
		Series: []Series{{ID: "low"}, {ID: "high"}}, Marks: []Mark{{Kind: "base", Text: wordCauseNow.in(t.Lang) + " " + t.Results.Text(t.base, u)}}}
	f.Headline = plain(t.widest())
	reach := 0.0
	for i, b := range t.bars {
		if i == mostBars || b.Width() == 0 || !isValue(t.base) {
			break
		}
		q := t.Sheet.Model.Params()[b.Param]
		f.Labels = append(f.Labels, t.Names.Path(q.Path))
		for k, end := range []struct{ at, is float64 }{{b.AtLow, b.Low[0]}, {b.AtHigh, b.High[0]}} {
			s := &f.Series[k]
			text := t.near(end.is, q.Unit)
			d := end.at - t.base
			if isValue(d) {
				s.Values = append(s.Values, &d)
				reach = math.Max(reach, math.Abs(d))
			} else {
				s.Values = append(s.Values, nil)
				text = t.Results.Text(end.at, u)
			}
			s.Texts, s.Tones = append(s.Texts, text), append(s.Tones, t.tone(end.at))
		}
	}
	if reach > 0 {
		f.Ticks = []Tick{{At: -reach, Text: t.Difference(-reach, u)}, {At: reach, Text: t.Difference(reach, u)}}
	}
	f.Table = t.table()
	f.Table.Caption = f.Headline
	f.Describe = f.Headline
	return f
}

// mostBars is how many assumptions a tornado draws.
const mostBars = 10

// widest says which assumption moves the number most.
func (t *Tornado) widest() []Span {
	if len(t.bars) == 0 || t.bars[0].Width() == 0 || !isValue(t.base) {
		return []Span{{Text: wordNothingMoves.in(t.Lang)}}
	}
	b := &t.bars[0]
	q := t.Sheet.Model.Params()[b.Param]
	low, high := b.AtLow, b.AtHigh
	if low > high {
		low, high = high, low
	}
	return []Span{{Text: wordMovesMost.fill(t.Lang, t.Names.Path(q.Path), t.Names.Short(t.spec), t.Results.Text(low, t.spec.Unit), t.Results.Text(high, t.spec.Unit))}}
}

// notably is how far an assumption moves a number that counts as moving it notably.
const notably = 0.05

// many says how many assumptions move the number notably by themselves; of a number that is nothing, how
// many move it at all. It stands where the widest is said already.
func (t *Tornado) many() string {
	n, least, some, one := 0, float64(notably*math.Abs(t.base)), wordMovers, wordMoversOne
	if !(least > 0) {
		least, some, one = 0, wordMoversAny, wordMoversAnyOne
	}
	for _, b := range t.bars {
		if b.Width() > 0 && (math.Abs(b.AtLow-t.base) > least || math.Abs(b.AtHigh-t.base) > least) {
			n++
		}
	}
	return count(some, one, t.Lang, n, t.Names.Short(t.spec), trim(fixed(notably*100, 1))+"%")
}

// figure is the data table: a line over one assumption, a heat map over two.
func (t *DataTable) figure() Figure {
	f := Figure{ID: "datatable", Kind: "line", Headline: t.finding(), Labels: t.texts(&t.across)}
	u := t.spec.Unit
	f.Subtitle = wordTableSub.fill(t.Lang, t.title(t.asked), t.Names.Path(t.path(&t.across)))
	f.Table = t.table()
	f.Table.Note = ""
	f.Describe = f.Headline
	if t.down == nil {
		values := t.cells[0]
		s := Series{ID: "value", Label: t.Names.Short(t.spec), Colour: "leaf", Style: "solid", Texts: t.Alike(values, u)}
		for _, x := range values {
			if isValue(x) {
				s.Values = append(s.Values, &x)
			} else {
				s.Values = append(s.Values, nil)
			}
		}
		f.Series = []Series{s}
		low, high := t.ends()
		if isValue(t.reach) && t.reach > low-float64((high-low)/2) && t.reach < high+float64((high-low)/2) {
			f.Marks = []Mark{{Kind: "target", Index: -1, At: t.reach, Head: wordTargetHead.in(t.Lang), Text: t.Exact(t.reach, u)}}
		}
		t.axis(&f, u, false)
		f.Across = t.roundTicks(&t.across)
		return f
	}
	f.Kind = "heat"
	f.Subtitle = wordTableSubTwo.fill(t.Lang, t.title(t.asked), t.Names.Path(t.path(&t.across)), t.Names.Path(t.path(t.down)))
	low, high := t.ends()
	down := t.texts(t.down)
	for i, row := range t.cells {
		s := Series{ID: "row" + strconv.Itoa(i), Label: down[i], Texts: t.Alike(row, u)}
		for _, x := range row {
			if !isValue(x) {
				s.Values, s.Tones = append(s.Values, nil), append(s.Tones, "none")
				continue
			}
			s.Values = append(s.Values, &x)
			s.Tones = append(s.Tones, strconv.Itoa(shade(x, low, high)))
		}
		f.Series = append(f.Series, s)
	}
	if isValue(t.reach) {
		_, lines := explain.Crossing(t.cells, t.reach)
		for _, l := range lines {
			f.Lines = append(f.Lines, []float64{l[0].Across, l[0].Down, l[1].Across, l[1].Down})
		}
		if len(lines) > 0 {
			f.Note = wordEvenLine.fill(t.Lang, t.Exact(t.reach, u))
		}
	}
	return f
}

// shades are how many grounds a heat map has.
const shades = 6

// shade is the ground of a value between the least and the greatest, 0 … shades−1.
func shade(x, low, high float64) int {
	if !(high > low) {
		return 0
	}
	return min(shades-1, int(shades*(x-low)/(high-low)))
}
