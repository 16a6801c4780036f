package api

import (
	"bytes"
	"encoding/json"
	"testing"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
	"planleaf/core/templates"
)

// BenchmarkPageAfterEdit is what one change in the page costs: the request as bytes, the
// edit, compilation, evaluation, the page as bytes; of a common plan and of a big one.
func BenchmarkPageAfterEdit(b *testing.B) {
	common, _ := templates.Text("b2b-saas", "zh")
	for _, one := range []struct{ name, text, path string }{
		{"common", common, "customers.service"},
		{"big", string(plan.Format(plantest.Big())), "tiers.tier-3.price.start"},
	} {
		for _, view := range []string{"overview", "assume", "funnel"} {
			b.Run(one.name+"/"+view, func(b *testing.B) {
				e := NewEngine()
				var requests [2][]byte
				for i, price := range []string{"410", "420"} {
					requests[i], _ = json.Marshal(Request{Do: "page", Plan: one.text, View: view, Edits: []plan.Edit{{Do: "type", Path: one.path, Text: price}}})
				}
				e.Run(Request{Do: "page", Plan: one.text, View: view}) // the plan was opened before it is edited
				b.ReportAllocs()
				var answer []byte
				for i := 0; b.Loop(); i++ {
					answer = e.Do(requests[i%2])
					if i == 0 && !bytes.Contains(answer, []byte(`"ok":true`)) {
						b.Fatal(string(answer))
					}
				}
				b.ReportMetric(float64(len(answer)), "bytes")
			})
		}
	}
}
