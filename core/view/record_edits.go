package view

import (
	"math"
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/sorted"
)

// done puts what was read beside what the plan has.
func (r *recordReader) done(source string) *RecordRead {
	out := &RecordRead{Faults: r.faults, Rows: Table{Caption: wordReadTitle.in(r.Lang), Align: "lllrr", Rows: []TableRow{}}}
	if out.Faults == nil {
		out.Faults = []RecordFault{}
	}
	for _, w := range []word{wordRecordRow, wordReadHead, wordRecordMonths, wordReadFirst, wordReadLast} {
		out.Rows.Columns = append(out.Rows.Columns, w.in(r.Lang))
	}
	sorted.By(out.Faults, func(a, b RecordFault) int { return a.Line - b.Line })
	least, most := math.MaxInt, 0
	for _, path := range r.order {
		id, _ := r.sheet.Model.Find(path)
		spec := r.sheet.Model.Spec(id)
		from, to := math.MaxInt, 0
		for month := range r.values[path] {
			from, to = min(from, month), max(to, month)
		}
		least, most = min(least, from), max(most, to)
		out.Values += len(r.values[path])
		out.Rows.Rows = append(out.Rows.Rows, TableRow{ID: path, Cells: []Cell{{Text: r.names.own.Row(spec)}, {Text: clean(r.heads[path])}, {Text: shortly(Month(from), Month(to), r.Lang)},
			{Text: r.Text(r.values[path][from], spec.Unit)}, {Text: r.Text(r.values[path][to], spec.Unit)}}})
		edits, over := r.edits(path, from, to, source)
		out.Over += over
		out.Edits = append(out.Edits, edits...)
	}
	if out.Values == 0 {
		out.Says = wordReadNothing.in(r.Lang)
		return out
	}
	out.Says = wordReadSays.fill(r.Lang, count(wordReadValues, wordReadValue, r.Lang, out.Values), count(wordReadRows, wordReadOneRow, r.Lang, len(r.order)), between(Month(least), Month(most), r.Lang))
	if out.Over > 0 {
		out.Says += wordReadOver.fill(r.Lang, strconv.Itoa(out.Over))
	}
	out.Name = wordReadStep.fill(r.Lang, strconv.Itoa(out.Values))
	return out
}

// edits join the values of a row with those that the plan has of it.
func (r *recordReader) edits(path string, from, to int, source string) (edits []plan.Edit, over int) {
	values, at := r.values[path], -1
	for i, a := range r.sheet.Doc.Actuals {
		if a.Path != path {
			continue
		}
		at = i
		first, _ := plan.Month(a.Start)
		from, to = min(from, first), max(to, first+len(a.Values)-1)
		for j, v := range a.Values {
			if now, is := values[first+j]; v != nil && !is {
				values[first+j] = *v
			} else if v != nil && now != *v {
				over++
			}
		}
		break
	}
	all := make([]float64, to-from+1)
	for i := range all {
		all[i] = math.NaN()
		if v, ok := values[from+i]; ok {
			all[i] = v
		}
	}
	item := struct {
		Path   string    `json:"path"`
		Start  string    `json:"start"`
		Values []float64 `json:"values"`
		Source string    `json:"source,omitempty"`
	}{path, plan.MonthName(from), all, source}
	if at < 0 {
		return []plan.Edit{{Do: "add", Path: "actuals", JSON: string(jsontext.Append(nil, item))}}, 0
	}
	base := "actuals." + strconv.Itoa(at+1)
	set := func(key string, v any) {
		edits = append(edits, plan.Edit{Do: "set", Path: base + key, JSON: string(jsontext.Append(nil, v))})
	}
	set(".start", item.Start)
	set(".values", all)
	if source != "" {
		set(".source", source)
	}
	return edits, over
}
