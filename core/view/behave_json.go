//go:build !page

package view

import (
	"planleaf/core/behave"
	"planleaf/core/jsontext"
)

// behaveArm is what one way to treat new users comes to, in numbers.
type behaveArm struct {
	ID        string     `json:"id"`
	Activated behaveSaid `json:"activated"`
	Kept      behaveSaid `json:"kept"`
	Median    *int       `json:"median"` // day; null: fewer than half ever
	Counts    []float64  `json:"counts"`
	Active    []float64  `json:"active"`
	Done      []float64  `json:"done"`
	Reached   float64    `json:"reached"`
	Believed  *float64   `json:"believed,omitempty"` // kept, as far as it is an effect
	Causal    []float64  `json:"causal,omitempty"`   // what is believed: least, figure, most
	Cost      *float64   `json:"cost,omitempty"`     // over the plan
	Gain      []float64  `json:"gain,omitempty"`     // gross profit less cost at causal parts 0, ¼, ½, ¾, 1
	More      []float64  `json:"more,omitempty"`     // of the main number, likewise
}

// behaveSaid is a share: exact, its range over what is uncertain, and what simulated users say, with its error.
type behaveSaid struct {
	Value     float64   `json:"value"`
	Range     []float64 `json:"range,omitempty"`
	Simulated *float64  `json:"simulated,omitempty"`
	Error     *float64  `json:"error,omitempty"`
}

// JSON is the answer for programs: the numbers, and beside them what the page shows.
func (b *Behaving) JSON() []byte {
	s := b.study
	type numbers struct {
		Without behaveArm   `json:"without"`
		Each    []behaveArm `json:"interventions"`
	}
	n := numbers{Without: b.arm("", &s.Without, func(d *behave.Draw) *behave.Point { return &d.Without }, b.of.Tallies[0])}
	for i := range s.Each {
		tally := b.of.Tallies[1]
		if i != b.of.Help || b.of.Tallies[0] == nil {
			tally = nil
		}
		one := b.arm(s.Figures.Helps[i].ID, &s.Each[i], func(d *behave.Draw) *behave.Point { return &d.Each[i] }, tally)
		one.Reached = s.Each[i].Reached[i]
		stays := s.Staying(i, s.Believed(i))
		one.Believed = &stays[len(stays)-1]
		low, high := s.Belief(i)
		one.Causal = []float64{low, s.Believed(i), high}
		one.Cost, one.Gain, one.More = &b.payoffs[i].total, b.payoffs[i].gain[:], b.payoffs[i].more[:]
		n.Each = append(n.Each, one)
	}
	return jsontext.Append(nil, struct {
		Numbers numbers `json:"numbers"`
		View    *Behave `json:"view"`
		Receipt Receipt `json:"receipt"`
	}{n, &b.Behave, b.Receipt})
}

func (b *Behaving) arm(id string, c *behave.Curves, at func(d *behave.Draw) *behave.Point, t *behave.Tally) behaveArm {
	out := behaveArm{ID: id, Counts: c.Counts, Active: c.Active, Done: c.Done, Activated: behaveSaid{Value: c.Activated()}, Kept: behaveSaid{Value: c.Kept()}}
	if day, ok := c.Median(); ok {
		out.Median = &day
	}
	if len(b.study.Draws) > 0 {
		low, high := b.study.Range(func(d *behave.Draw) float64 { return at(d).Activated })
		out.Activated.Range = []float64{low, high}
		low, high = b.study.Range(func(d *behave.Draw) float64 { return at(d).Kept })
		out.Kept.Range = []float64{low, high}
	}
	if t != nil {
		mean := t.Curves()
		activated, kept := mean.Activated(), mean.Kept()
		errs := [2]float64{}
		errs[0], errs[1] = t.Errors()
		out.Activated.Simulated, out.Activated.Error = &activated, &errs[0]
		out.Kept.Simulated, out.Kept.Error = &kept, &errs[1]
	}
	return out
}
