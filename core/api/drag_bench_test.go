//go:build !js

package api_test

import (
	"os"
	"testing"

	"planleaf/core/api"
)

// What the page asks while a slider is held: 1,024 draws of the draft and of what it stands on, and what they say.
func BenchmarkDrawsWhileASliderIsHeld(b *testing.B) {
	text, _ := os.ReadFile("../../examples/reference.plan.json")
	e := api.NewEngine()
	q := api.Request{Do: "risk", View: "whatif", Plan: string(text), Lang: "zh", Quick: true, Draft: true, Draws: 10000, Scenarios: []string{"base"}, To: 4}
	i := 0
	for b.Loop() {
		i++
		q.Slides = []api.Slide{{Path: "customers.churn", Step: 10 + i%20}}
		a := e.Run(q)
		b.SetBytes(int64(len(a.Result)))
	}
}
