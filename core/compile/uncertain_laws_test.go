package compile_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// The single line runs at the figures that are given, else at the means of what is drawn: the draws and it are of one
// distribution, however the ends are cut off and in whichever form it is given.
func TestTheSingleLineRunsAtTheGivenFigureElseAtTheMeanOfTheDraws(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := plantest.Plan(draw(rt), plantest.Without{})
		own := rapid.SampledFrom([]*plan.Value{
			{Form: plan.Range, Low: 80, High: 130},
			{Form: plan.Range, Low: 80, High: 130, Wide: true, Dist: "normal"},
			{Form: plan.Range, Low: 80, High: 130, Number: 95, HasValue: true},
			{Form: plan.Range, Low: 80, High: 130, Number: 95, HasValue: true, Dist: "pert"},
			{Form: plan.Range, Low: 80, High: 130, Number: 110, HasValue: true, Dist: "triangular"},
			{Form: plan.Range, Low: 80, High: 130, AtLeast: number(90), AtMost: number(120)},
		}).Draw(rt, "own")
		d.Inputs = append(d.Inputs, plan.Input{ID: "own", Unit: "number", Value: own})
		d.Metrics = append(d.Metrics, plan.Metric{ID: "own-row", Formula: "inputs.own * 1"})
		s, notes := compile.Plan(d)
		if s == nil {
			rt.Fatalf("%v", notes)
		}
		given := map[string]*plan.Value{}
		for _, a := range plan.Assumptions(d) {
			given[a.Path] = a.Value
			if a.Value.Factor != nil {
				given[a.Path] = a.Value.Factor
			}
		}
		found := false
		for _, u := range s.Uncertain() {
			found = found || u.Key == "inputs.own.value"
			p, v := s.Model.Params()[u.Param], given[u.Key]
			for _, piece := range u.Pieces {
				want := v.Number
				switch at := piece.Dist.CDF(want); {
				case !v.HasValue && p.Path != u.Key:
					want = 1 // a factor does nothing on the single line
				case !v.HasValue:
					want = piece.Plus + piece.Times*piece.Dist.Mean()
				case at > 0 && at < 1:
					if x := piece.Of(piece.Dist.Quantile(at)); !near(x, want) {
						rt.Fatalf("%s: the draw at the share of %v is %v", u.Key, want, x)
					}
				}
				for i := piece.From; i <= piece.To; i++ {
					if got := s.Model.Defaults()[p.Offset+i]; !near(got, want) {
						rt.Fatalf("%s: the single line runs at %v, not %v", u.Key, got, want)
					}
				}
			}
		}
		if !found {
			rt.Fatalf("the own input is not drawn")
		}
	})
}

func number(x float64) *float64 { return &x }

func near(x, y float64) bool { return math.Abs(x-y) <= 1e-9*math.Abs(y) }
