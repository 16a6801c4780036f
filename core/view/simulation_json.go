//go:build !page

package view

import (
	"math"
	"strconv"

	"planleaf/core/jsontext"
	"planleaf/core/risk"
)

type simulatedNumber struct {
	Metric    string          `json:"metric,omitempty"`
	Unit      string          `json:"unit"`
	Single    float64         `json:"single"`
	State     string          `json:"state,omitempty"` // of the single line
	Mean      float64         `json:"mean"`
	Error     float64         `json:"error"`
	SD        float64         `json:"sd"`
	Quantiles jsontext.Object `json:"quantiles"`
	Errors    jsontext.Object `json:"errors"`
	Left      int             `json:"left"`
	Why       string          `json:"why,omitempty"`
}

type simulatedChance struct {
	Chance float64 `json:"chance"`
	Error  float64 `json:"error"`
}

// JSON writes the simulation for programs:
//
//	{"draws", "seed": number, "words": "bamboo-ferry-seven", "scenario": "base",
//	 "metrics": {"mrr@last": {"unit", "single", "mean", "error", "sd", "quantiles": {"5": …, …, "95": …}, "errors": {"5": …}, "left"}},
//	 "targets": [{"id", "metric", "atLeast" or "atMost", "chance", "error", "shortfall", "shortfallError"}],
//	 "all": {"chance", "error"}, "cashOut": {"chance", "error"},
//	 "periods": ["2027-01", …], "fans": {"mrr": {"unit", "5": […], …, "95": […]}},
//	 "scenarios": [{"id", "metrics", "targets", "all", "cashOut"}],
//	 "pairs": [{"scenario", "versus", "metric", "more", "moreError", "less", "lessError", "quantiles", "left"}],
//	 "drivers": [{"paths", "rank", "first": {"value", "error"}, "total", "evppi", "halving"}], "evpi": {"value", "error"},
//	 "receipt"}
//
// An error is half the width of a 95% interval. What is not available is null, "why" beside it. left counts the draws that
// have no value, or never. scenarios and pairs are there where scenarios are compared: the first holds what stands above.
func (s *Simulation) JSON() []byte {
	out := jsontext.Object{
		{Key: "draws", Value: s.Of.Draws()}, {Key: "seed", Value: s.Receipt.Seed}, {Key: "words", Value: s.Seed}, {Key: "scenario", Value: s.Receipt.Scenario},
	}
	out = append(out, s.studyJSON(0)...)
	out = append(out, jsontext.Pair{Key: "periods", Value: s.Sheet.Periods()}, jsontext.Pair{Key: "fans", Value: s.fansJSON()})
	if len(s.Scenarios) > 1 {
		var others []jsontext.Object
		for i, one := range s.Scenarios {
			if i > 0 {
				others = append(others, append(jsontext.Object{{Key: "id", Value: one.ID}, {Key: "name", Value: one.Name}}, s.studyJSON(i)...))
			}
		}
		out = append(out, jsontext.Pair{Key: "scenarios", Value: others}, jsontext.Pair{Key: "pairs", Value: s.pairsJSON()})
	}
	if d := s.Drivers; d != nil {
		out = append(out, jsontext.Pair{Key: "drivers", Value: d.Holds})
		if d.Perfect != nil {
			out = append(out, jsontext.Pair{Key: "evpi", Value: *d.Perfect})
		}
	}
	return jsontext.Append(nil, append(out, jsontext.Pair{Key: "receipt", Value: s.Receipt}))
}

// studyJSON are the numbers and targets of one scenario.
func (s *Simulation) studyJSON(study int) jsontext.Object {
	var metrics jsontext.Object
	for i := range s.Numbers {
		n := &s.Numbers[i]
		metrics = append(metrics, jsontext.Pair{Key: n.Address, Value: s.numberJSON(study, n)})
	}
	var targets []jsontext.Object
	for i := range s.Goals {
		targets = append(targets, s.targetJSON(study, i))
	}
	if targets == nil {
		targets = []jsontext.Object{}
	}
	out := jsontext.Object{{Key: "metrics", Value: metrics}, {Key: "targets", Value: targets}}
	if len(s.Goals) > 0 {
		out = append(out, jsontext.Pair{Key: "all", Value: chanceJSON(s.Of.AllGoals(study))})
	}
	if e, ok := s.cashOut(study); ok {
		out = append(out, jsontext.Pair{Key: "cashOut", Value: chanceJSON(e)})
	}
	return out
}

func chanceJSON(e risk.Estimate) simulatedChance { return simulatedChance{e.Value, e.Error} }

func (s *Simulation) numberJSON(study int, n *Simulated) simulatedNumber {
	spread := s.Of.Number(study, n.Number)
	mean := spread.Expected()
	out := simulatedNumber{Unit: s.unit(n).Code(s.Currency), Single: n.Single, State: stateOf(n.Single), Mean: mean.Value, Error: mean.Error, SD: spread.SD(), Left: spread.Left()}
	if study > 0 {
		out.Single, out.State = math.NaN(), ""
	}
	out.Quantiles, out.Errors = quantilesJSON(spread)
	switch {
	case spread.Count() == 0:
		out.Why = wordSimulatedNever.fill(s.Lang, s.label(n))
	case !isValue(mean.Value):
		out.SD, out.Why = mean.Value, s.noMean(study, n)
	}
	return out
}

// quantilesJSON are the quantiles of a spread and their errors, by percent.
func quantilesJSON(spread *risk.Spread) (values, errors jsontext.Object) {
	for _, q := range quantiles {
		e := spread.Quantile(float64(q) / 100)
		values = append(values, jsontext.Pair{Key: strconv.Itoa(q), Value: e.Value})
		errors = append(errors, jsontext.Pair{Key: strconv.Itoa(q), Value: e.Error})
	}
	return values, errors
}

func (s *Simulation) targetJSON(study, goal int) jsontext.Object {
	g, c := &s.Goals[goal], s.Of.Goal(study, goal)
	side := "atLeast"
	if g.Most {
		side = "atMost"
	}
	return jsontext.Object{
		{Key: "id", Value: g.ID}, {Key: "metric", Value: g.Metric}, {Key: side, Value: g.Value},
		{Key: "chance", Value: c.Chance.Value}, {Key: "error", Value: c.Chance.Error},
		{Key: "shortfall", Value: c.Shortfall.Value}, {Key: "shortfallError", Value: c.Shortfall.Error},
	}
}

// fansJSON are the rows that are followed, a list a quantile.
func (s *Simulation) fansJSON() jsontext.Object {
	var out jsontext.Object
	for _, f := range s.Fans {
		id, ok := s.row(f.Path)
		if !ok {
			continue
		}
		lists := make([][]float64, len(quantiles))
		for t := range s.last + 1 {
			spread := s.Of.Fan(0, f.Fan, t)
			for k, q := range quantiles {
				lists[k] = append(lists[k], spread.Quantile(float64(q)/100).Value)
			}
		}
		fan := jsontext.Object{{Key: "unit", Value: s.Sheet.Model.Spec(id).Unit.Code(s.Currency)}}
		for k, q := range quantiles {
			fan = append(fan, jsontext.Pair{Key: strconv.Itoa(q), Value: lists[k]})
		}
		out = append(out, jsontext.Pair{Key: f.Path, Value: fan})
	}
	return out
}

// pairsJSON holds every other scenario against the first, number by number.
func (s *Simulation) pairsJSON() []jsontext.Object {
	var out []jsontext.Object
	for study := 1; study < len(s.Scenarios); study++ {
		for i := range s.Numbers {
			n := &s.Numbers[i]
			p := s.Of.Pair(0, study, n.Number)
			values, _ := quantilesJSON(p.Difference)
			mean := p.Difference.Expected()
			out = append(out, jsontext.Object{
				{Key: "scenario", Value: s.Scenarios[study].ID}, {Key: "versus", Value: s.Scenarios[0].ID}, {Key: "metric", Value: n.Address},
				{Key: "more", Value: p.More.Value}, {Key: "moreError", Value: p.More.Error}, {Key: "less", Value: p.Less.Value}, {Key: "lessError", Value: p.Less.Error},
				{Key: "mean", Value: mean.Value}, {Key: "error", Value: mean.Error}, {Key: "quantiles", Value: values}, {Key: "left", Value: p.Difference.Left()},
			})
		}
	}
	return out
}
