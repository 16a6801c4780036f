package api

import (
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// experiment reads the counts of an experiment, and answers with the edits that put it into the plan: from then on it stands
// in the place of what is believed of its intervention.
func (b *behaved) experiment(q Request) Response {
	if b.help < 0 || len(b.ask.Arms) != 4 {
		return refuse(q, diag.Note{Code: "experiment-number", Args: []string{""}})
	}
	var counts [4]float64
	var notes diag.Notes
	for i, text := range b.ask.Arms {
		n, note := plan.ReadNumber(text, "people")
		if note != nil || n < 0 || n != float64(int(n)) {
			notes = append(notes, diag.Note{Code: "experiment-number", Path: strconv.Itoa(i), Args: []string{text}})
		}
		counts[i] = n
	}
	if len(notes) > 0 {
		return refuse(q, notes...)
	}
	for i := 0; i < 4; i += 2 {
		switch stayed, of := counts[i], counts[i+1]; {
		case of == 0:
			notes = append(notes, diag.Note{Code: "experiment-nobody", Path: strconv.Itoa(i + 1)})
		case stayed > of:
			notes = append(notes, diag.Note{Code: "experiment-more", Path: strconv.Itoa(i), Args: []string{b.ask.Arms[i], b.ask.Arms[i+1]}})
		}
	}
	if len(notes) > 0 {
		return refuse(q, notes...)
	}
	d := b.o.sheet.Doc
	a := result(view.EnterExperiment(d, d.Behavior.Interventions[b.help].ID, counts, view.ParseLang(q.Lang)))
	return a.of(q, b.o)
}
