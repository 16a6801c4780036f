package view

import (
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// EnterExperiment puts an experiment with an intervention into a plan: who stayed with it, of how many, and without.
func EnterExperiment(d *plan.Doc, help string, counts [4]float64, l Lang) BehaveAdopt {
	id := plan.FreshID(help, func(id string) bool { return experimentOf(d, id) })
	type arm struct {
		Won float64 `json:"won"`
		Of  float64 `json:"of"`
	}
	item := jsontext.Append(nil, struct {
		ID           string `json:"id"`
		Intervention string `json:"intervention"`
		With         arm    `json:"with"`
		Without      arm    `json:"without"`
	}{id, help, arm{counts[0], counts[1]}, arm{counts[2], counts[3]}})
	return BehaveAdopt{ID: id, Label: wordBehaveExperiment.fill(l, NewNames(d, l).named(NewNames(d, l).item, "interventions."+help)),
		Edits: []plan.Edit{{Do: "add", Path: "behavior.experiments", JSON: string(item)}}}
}

func experimentOf(d *plan.Doc, id string) bool {
	for i := range d.Behavior.Experiments {
		if d.Behavior.Experiments[i].ID == id {
			return true
		}
	}
	return false
}

// experiments are those of the intervention that is looked at, with the counts of both arms; nil without any.
func (b *Behaving) experiments() *Table {
	t := &Table{Caption: wordBehaveExperiments.in(b.Lang), Align: "lrr", Columns: []string{"", wordBehaveWith.in(b.Lang), wordBehaveWithoutIt.in(b.Lang)}}
	for i := range b.habit().Experiments {
		e := &b.habit().Experiments[i]
		if e.Intervention != b.study.Figures.Helps[b.of.Help].ID {
			continue
		}
		row := TableRow{ID: e.ID, Cells: []Cell{{Text: b.Names.item["experiments."+e.ID], Sub: e.AsOf}}}
		for _, v := range []*plan.Value{e.With, e.Without} {
			x, err := v.Figure(true)
			cell := Cell{Sub: b.Format.Evidence(v, "share")}
			if err == nil {
				cell.Text = b.share(x)
			}
			row.Cells = append(row.Cells, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}
