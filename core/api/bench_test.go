package api

import (
	"bytes"
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
			var requests [2][]byte
			for i, price := range []string{"410", "420"} {
				requests[i], _ = json.Marshal(Request{Do: "page", Plan: text, View: view, Edits: []plan.Edit{{Do: "type", Path: "customers.price", Text: price}}})
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				answer := e.Do(requests[i%2])
				if i == 0 && !bytes.Contains(answer, []byte(`"ok":true`)) {
					b.Fatal(string(answer))
				}
			}
		})
	}
}
