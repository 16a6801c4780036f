package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/stat"
)

// measureText says a measure's value.
func (b *KeyFound) measureText(m discover.Measure, x float64) string {
	switch m {
	case discover.PPV, discover.Recall, discover.Specificity, discover.NPV, discover.Reach:
		return shareText(x)
	case discover.Lift, discover.OddsRatio:
		return times(x)
	case discover.Difference:
		return pointsText(b.lang, x)
	case discover.Information:
		return fixed(x, 4)
	}
	return score(x)
}

// range_ says an interval of a measure.
func (b *KeyFound) range_(m discover.Measure, i stat.Interval) string {
	switch m {
	case discover.Difference:
		return pointsRange(b.lang, i.Low, i.High)
	case discover.PPV, discover.Recall, discover.Specificity, discover.NPV, discover.Reach:
		return shareIn(i)
	}
	return intervalText(b.lang, i, func(x float64) string { return b.measureText(m, x) })
}

// candidates is a row a behaviour: its best rule by MCC.
func (b *KeyFound) candidates() Table {
	l := b.lang
	t := Table{Caption: wordKeyCandidates.in(l), Align: "lrrrrrr", Columns: []string{wordKeyRule.in(l)}}
	shown := []discover.Measure{discover.MCC, discover.PPV, discover.Recall, discover.Lift, discover.Reach}
	for _, m := range shown {
		t.Columns = append(t.Columns, measureWords[m].in(l))
	}
	t.Columns = append(t.Columns, wordKeyDid.in(l))
	for _, s := range b.found.Each {
		rule := b.rule(s.Rule)
		row := TableRow{ID: rule.Event, Cells: []Cell{{Text: rule.Text}}}
		for _, m := range shown {
			row.Cells = append(row.Cells, Cell{Text: b.measureText(m, m.Of(s.Four))})
		}
		t.Rows = append(t.Rows, TableRow{ID: row.ID, Cells: append(row.Cells, Cell{Text: headcount(s.Did())})})
	}
	return t
}

// best is a row a measure: the rule that it likes best. Each measure has its own: the measure chooses the answer.
func (b *KeyFound) best() Table {
	l := b.lang
	t := Table{Caption: wordKeyBest.in(l), Align: "lrll", Columns: []string{wordKeyMeasure.in(l), wordKeyValue.in(l), wordKeyRange.in(l), wordKeyRule.in(l)}}
	for m, s := range b.found.Best {
		m := discover.Measure(m)
		if s.Times == 0 {
			continue
		}
		of := discover.Intervals(s.Four, b.found.Seed)[m]
		t.Rows = append(t.Rows, TableRow{ID: measureNames[m], Cells: []Cell{
			{Text: measureWords[m].in(l)}, {Text: b.measureText(m, s.Value)}, {Text: b.range_(m, of)}, {Text: b.rule(s.Rule).Text},
		}})
	}
	return t
}

// cross are the four counts of the rule.
func (b *KeyFound) cross() {
	f, l := b.found.Rule.Four, b.lang
	b.CrossTitle = wordKeyCross.fill(l, shareText(discover.PPV.Of(f)), shareText(1-discover.NPV.Of(f)))
	b.Cross = Table{Caption: wordKeyCrossSub.in(l), Align: "lrr", Columns: []string{"", wordKeyKept.in(l), wordKeyLost.in(l)}, Rows: []TableRow{
		{Cells: []Cell{{Text: wordKeyDid.in(l)}, {Text: headcount(f.TP)}, {Text: headcount(f.FP)}}},
		{Cells: []Cell{{Text: wordKeyDidNot.in(l)}, {Text: headcount(f.FN)}, {Text: headcount(f.TN)}}},
	}}
}

// facts are the measures of the rule, and what its strata leave of the difference.
func (b *KeyFound) facts() {
	f := b.found
	add := func(label, value, span string) { b.Facts = append(b.Facts, KeyFact{label, value, span}) }
	add(wordKeyCrude.in(b.lang), pointsText(b.lang, discover.Difference.Of(f.Rule.Four)), b.range_(discover.Difference, f.Intervals[discover.Difference]))
	if s := f.Stratified; s != nil && s.Users > 0 {
		add(wordKeyWithin.in(b.lang), pointsText(b.lang, s.Standard), b.range_(discover.Difference, s.StandardOf))
	}
	for _, m := range []discover.Measure{discover.MCC, discover.PPV, discover.Recall, discover.Specificity, discover.Lift, discover.F1, discover.Information, discover.OddsRatio, discover.Reach} {
		add(measureWords[m].in(b.lang), b.measureText(m, m.Of(f.Rule.Four)), b.range_(m, f.Intervals[m]))
	}
}

// checks are sentences about how far the rule can be trusted.
func (b *KeyFound) checks() {
	f, l, c := b.found, b.lang, b.found.Counts
	say := func(text string) { b.Checks = append(b.Checks, text) }
	tried := wordKeyTried.fill(l, headcount(f.Tests), headcount(len(c.Events)), headcount(f.Enough))
	switch p := f.Permuted; {
	case p != nil && p.Rounds > 0:
		say(wordKeyPermuted.fill(l, tried, headcount(p.Rounds), pSaid(p.P())))
	case b.Alone:
		say(wordKeyAlone.fill(l, tried, pSaid(f.Holm), pSaid(f.BH)))
	default:
		say(wordKeyHolm.fill(l, tried, pSaid(f.Holm), pSaid(f.BH)))
	}
	if f.Train.Times > 0 {
		w := wordKeyHeld
		if f.Train.Rule != f.Rule.Rule {
			w = wordKeyHeldOther
		}
		say(w.fill(l, headcount(c.Held.Users), score(f.Test.Value), sure(l, intervalText(l, f.TestOf, score)), b.rule(f.Train.Rule).Text,
			score(f.Own.Value), sure(l, intervalText(l, f.OwnOf, score))))
	}
	more, all := 0, 0
	for _, s := range f.Cohorts {
		if d := discover.Difference.Of(s.Four); d == d {
			all++
			if d > 0 {
				more++
			}
		}
	}
	if all > 0 {
		say(wordKeyCohorts.fill(l, headcount(all), headcount(more)))
	}
	if s := f.Stratified; s != nil && s.Users > 0 {
		people := func(x float64) string { return fixed(math.Round(x), 0) }
		say(wordKeyGain.fill(l, clean(c.Key.By), people(s.Gain), sure(l, intervalText(l, s.GainOf, people)), people(s.Crude)))
	} else if c.Key.By == "" {
		say(wordKeyNoStrata.in(l))
	}
	if s := f.Stratified; s != nil && s.Left > 0 {
		say(count(wordKeyAsOne, wordKeyAsOneOne, l, s.Left))
	}
}

// parts is a row a stratum or cohort: users, how many did it, shares kept, the difference; nil where there are none.
func (b *KeyFound) parts(head string, parts []discover.Part, rules []discover.Scored) *Table {
	if len(parts) == 0 {
		return nil
	}
	l := b.lang
	t := &Table{Caption: head, Align: "lrrrrr", Columns: []string{head, wordKeyUsers.in(l), measureWords[discover.Reach].in(l), wordKeyDidKept.in(l), wordKeyNotKept.in(l), measureWords[discover.Difference].in(l)}}
	for i, s := range rules {
		name := parts[i].Name
		if name == "" {
			name = wordKeyNoName.in(l)
		}
		t.Rows = append(t.Rows, TableRow{ID: parts[i].Name, Cells: []Cell{
			{Text: clean(name)}, {Text: headcount(parts[i].Users)}, {Text: shareText(discover.Reach.Of(s.Four))},
			{Text: shareText(discover.PPV.Of(s.Four))}, {Text: shareText(1 - discover.NPV.Of(s.Four))}, {Text: pointsText(b.lang, discover.Difference.Of(s.Four))},
		}})
	}
	return t
}

// grid is the MCC of the rule's behaviour by threshold, the highest above, and window, the best ringed. Thresholds that
// nobody meets are left out.
func (b *KeyFound) grid() *Figure {
	f, l, c := b.found, b.lang, b.found.Counts
	event := f.Rule.Event
	best, met := discover.Scored{}, 1
	cells := make([][]discover.Four, len(c.Key.Windows))
	c.Each(&c.All, func(r discover.Rule, four discover.Four) {
		if r.Event != event {
			return
		}
		cells[r.Window] = append(cells[r.Window], four)
		if four.Did() > 0 {
			met = max(met, r.Times)
		}
		enough := four.Did() >= c.Key.Least && four.N()-four.Did() >= c.Key.Least
		if x := discover.MCC.Of(four); enough && x == x && (best.Times == 0 || x > best.Value) {
			best = discover.Scored{Rule: r, Four: four, Value: x}
		}
	})
	corner := wordKeyGridRows.in(l)
	if c.Key.Days {
		corner = wordKeyGridDays.in(l)
	}
	g := &Figure{ID: "key-grid", Kind: "heat", Subtitle: wordKeyGridSub.fill(l, b.outcome()), Ticks: []Tick{}}
	for _, w := range c.Key.Windows {
		g.Labels = append(g.Labels, wordKeyGridHead.fill(l, strconv.Itoa(w)))
	}
	g.Table = Table{Columns: append([]string{corner}, g.Labels...), Align: "l" + strings.Repeat("r", len(g.Labels))}
	rows := min(met, gridRows, c.Key.Most)
	for times := rows; times >= 1; times-- {
		row := Series{ID: strconv.Itoa(times), Label: "≥ " + strconv.Itoa(times)}
		cellsOf := []Cell{{Text: row.Label}}
		for w := range c.Key.Windows {
			x, text, tone := discover.MCC.Of(cells[w][times-1]), "–", "0"
			if x == x {
				text = fixed(x, 2)
				for level, share := range [...]float64{0.15, 0.35, 0.55, 0.75, 0.9} {
					if best.Value > 0 && x >= float64(share*best.Value) {
						tone = strconv.Itoa(level + 1)
					}
				}
			}
			row.Values, row.Texts, row.Tones = append(row.Values, number64(x)), append(row.Texts, text), append(row.Tones, tone)
			cellsOf = append(cellsOf, Cell{Text: text})
		}
		g.Series = append(g.Series, row)
		g.Table.Rows = append(g.Table.Rows, TableRow{ID: row.ID, Cells: cellsOf})
	}
	g.Headline = wordKeyGridOnly.in(l)
	if best.Times > 0 {
		g.Headline = b.flat(cells, best)
		g.Note = wordKeyGridBest.fill(l, b.rule(best.Rule).Text)
		if down := rows - best.Times; down >= 0 {
			x, y := float64(best.Window), float64(down)
			g.Lines = [][]float64{{x - 0.48, y - 0.46, x + 0.48, y - 0.46}, {x - 0.48, y + 0.46, x + 0.48, y + 0.46},
				{x - 0.48, y - 0.46, x - 0.48, y + 0.46}, {x + 0.48, y - 0.46, x + 0.48, y + 0.46}}
			b.bestAt = [2]int{down, best.Window + 1}
		}
	}
	g.Table.Caption = g.Headline
	g.Describe = g.Headline + wordStop.in(l) + g.Note
	return g
}

// gridRows is how many thresholds a grid shows at most.
const gridRows = 12

// flat says whether the neighbours of the best cell are about as good: a threshold is then no magic number.
func (b *KeyFound) flat(cells [][]discover.Four, best discover.Scored) string {
	near, much := 0.0, 0
	for _, step := range [...][2]int{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
		w, n := best.Window+step[0], best.Times+step[1]
		if w < 0 || w >= len(cells) || n < 1 || n > len(cells[w]) {
			continue
		}
		if x := discover.MCC.Of(cells[w][n-1]); x == x {
			much++
			near += x
		}
	}
	switch {
	case much == 0 || best.Value <= 0:
		return wordKeyGridOnly.in(b.lang)
	case near/float64(much) >= 0.8*best.Value:
		return wordKeyGridFlat.in(b.lang)
	}
	return wordKeyGridSteep.in(b.lang)
}
