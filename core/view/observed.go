package view

import (
	"strconv"
	"strings"
)

// RecordName names the record up to its last month: "Actual figures to June 2027".
func (o *Observed) RecordName() string {
	return wordRecordTo.fill(o.Lang, o.month(o.To).Long(o.Lang))
}

// finding is what matters of the record in a sentence.
func (o *Observed) finding() string {
	if o.To < 0 {
		return wordRecordNone.in(o.Lang)
	}
	var said []string
	if a := o.Causes; a != nil {
		u := a.spec.Unit
		whole := 0.0
		if len(a.split.From) > 0 {
			whole = a.split.To[0] - a.split.From[0]
		}
		said = append(said, wordRecordGap.fill(o.Lang, o.spoken(a.asked), o.Format.Text(a.split.To[0], u), o.Difference(whole, u)))
	}
	var real []string
	for _, l := range o.Learned {
		if l.Verdict == "real" {
			real = append(real, o.learnedName(l))
		}
	}
	switch {
	case len(o.Learned) == 0:
	case len(real) == 0:
		said = append(said, wordRecordAllLuck.in(o.Lang))
	default:
		said = append(said, wordRecordReal.fill(o.Lang, strings.Join(real[:min(3, len(real))], wordListAnd.in(o.Lang)), strconv.Itoa(len(real)), strconv.Itoa(len(o.Learned))))
	}
	gap := " "
	if o.Lang == Zh {
		gap = ""
	}
	return strings.Join(said, gap)
}

// tables are the record in tables: rows, assumptions, causes, what lies ahead, earlier forecasts. Empty ones are left out.
func (o *Observed) tables() []Table {
	var out []Table
	for _, t := range []Table{o.rowsTable(), o.learnedTable(), o.causesTable(), o.aheadTable(), o.trackTable()} {
		if len(t.Rows) > 0 {
			out = append(out, t)
		}
	}
	return out
}

func (o *Observed) table(align string, caption word, heads ...word) Table {
	t := Table{Caption: caption.in(o.Lang), Align: align, Rows: []TableRow{}}
	for _, h := range heads {
		t.Columns = append(t.Columns, h.in(o.Lang))
	}
	return t
}
