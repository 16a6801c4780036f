package view

import (
	"math"
	"strconv"

	"planleaf/core/sensitivity"
	"planleaf/core/unit"
)

// mostHolds is how many assumptions are drawn by themselves.
const mostHolds = 8

// hang is the shares of the variance as bars, the greatest first.
func (h *Hanging) hang() Figure {
	sub := wordHangSub
	if h.Totals {
		sub = wordHangSubAll
	}
	f := Figure{ID: "hang", Kind: "gains", Subtitle: sub.fill(h.Lang, h.title(h.asked))}
	f.Headline = wordHangNone.in(h.Lang)
	if top := &h.Holds[0]; top.First.Value > top.First.Error || !(top.First.Error >= 0) {
		f.Headline = wordHangOne.fill(h.Lang, h.called(h.name(top)), h.share(top.First))
	}
	sum, rest, restTotal := 0.0, 0.0, 0.0
	put := func(id, label, text string, first, total float64) {
		s := Series{ID: id, Label: label, Colour: "leaf", Style: "gain", Values: []*float64{number64(math.Max(0, first))}, Texts: []string{text}}
		if h.Totals {
			s.Values = append(s.Values, number64(math.Max(first, total)))
		}
		f.Labels, f.Series = append(f.Labels, label), append(f.Series, s)
	}
	for i := range h.Holds {
		o := &h.Holds[i]
		sum += o.First.Value
		if i >= mostHolds && len(h.Holds) > mostHolds+1 {
			rest, restTotal = rest+o.First.Value, restTotal+o.Total.Value
			continue
		}
		text := h.share(o.First)
		if h.Totals {
			text += wordSep.in(h.Lang) + h.share(o.Total)
		}
		put(o.Paths[0], h.name(o), text+h.arrow(o), o.First.Value, o.Total.Value)
	}
	if n := len(h.Holds) - mostHolds; n > 1 {
		put("others", wordHangOthers.fill(h.Lang, strconv.Itoa(n)), h.share(sensitivity.Estimate{Value: rest}), rest, rest)
	}
	h.axis(&f, unit.OfShare, true)
	if sum < 0.985 {
		f.Note = wordHangRest.fill(h.Lang, fixed(100-float64(math.Max(0, sum)*100), 0)+"%")
	}
	if h.Idle > 0 {
		if f.Note != "" {
			f.Note += wordStop.in(h.Lang)
		}
		f.Note += wordHangIdle.fill(h.Lang, strconv.Itoa(h.Idle))
	}
	f.Table = h.table()
	f.Table.Caption = f.Headline
	f.Describe = f.Headline + wordStop.in(h.Lang) + f.Subtitle
	return f
}

// table has every assumption with its shares, each with its error, and its rank correlation.
func (h *Hanging) table() Table {
	t := Table{Align: "lr", Columns: []string{wordWeakHead.in(h.Lang), wordHangFirst.in(h.Lang)}}
	if h.Totals {
		t.Align, t.Columns = t.Align+"r", append(t.Columns, wordHangTotal.in(h.Lang))
	}
	t.Align, t.Columns = t.Align+"r", append(t.Columns, wordHangRank.in(h.Lang))
	for i := range h.Holds {
		o := &h.Holds[i]
		row := TableRow{ID: o.Paths[0], Cells: []Cell{{Text: h.name(o)}, h.estimate(o.First)}}
		if h.Totals {
			row.Cells = append(row.Cells, h.estimate(o.Total))
		}
		rank := ""
		if isValue(o.Rank) {
			rank = fixed(o.Rank, 2)
		}
		row.Cells = append(row.Cells, Cell{Text: rank + h.arrow(o)})
		t.Rows = append(t.Rows, row)
	}
	return t
}

// estimate is a share with its error, neither of them finer than a tenth of a point.
func (h *Hanging) estimate(e sensitivity.Estimate) Cell {
	c := Cell{Text: fixed(e.Value*100, 1) + "%"}
	if isValue(e.Error) {
		c.Text += " " + h.Error(math.Ceil(float64(max(e.Error, 0.001)*1000)-1e-9)/1000, unit.OfShare)
	}
	return c
}

// swing is the number at the 10% and the 90% point of each assumption, the others on the single line.
func (h *Hanging) swing() Figure {
	t := &Tornado{Results: h.Results, asked: h.asked, base: h.Base, bars: h.Bars, note: wordHangSwing.in(h.Lang)}
	f := t.figure()
	f.ID = "hang-swing"
	return f
}
