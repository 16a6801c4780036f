package api

import (
	"encoding/json"
	"testing"

	"planleaf/core/plan"
	"planleaf/core/templates"
)

// BenchmarkPageAfterEdit is what one change in the page costs: the request as bytes, the
// edit, compilation, evaluation, the page as bytes.
func BenchmarkPageAfterEdit(b *testing.B) {
	text, _ := templates.Text("b2b-saas", "zh")
	for _, view := range []string{"overview", "assume", "funnel"} {
		b.Run(view, func(b *testing.B) {
			e := NewEngine()
			now := text
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				price := []string{"410", "420"}[i%2]
				q, _ := json.Marshal(Request{Do: "page", Plan: now, View: view, Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: price}}})
				var a Response
				_ = json.Unmarshal(e.Do(q), &a)
				if !a.OK {
					b.Fatal(a.Faults)
				}
				now = a.Plan
			}
		})
	}
}
