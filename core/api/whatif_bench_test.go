//go:build !js

package api_test

import (
	"os"
	"testing"

	"planleaf/core/api"
)

func BenchmarkSlide(b *testing.B) {
	text, _ := os.ReadFile("../../examples/reference.plan.json")
	e := api.NewEngine()
	q := api.Request{Do: "page", View: "whatif", Plan: string(text), Lang: "zh", Quick: true}
	i := 0
	for b.Loop() {
		i++
		q.Slides = []api.Slide{{Path: "customers.churn", Step: 10 + i%20}}
		a := e.Run(q)
		b.SetBytes(int64(len(a.Result)))
	}
}
