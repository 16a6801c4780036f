//go:build !page

package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/risk"
	"planleaf/core/unit"
)

// Simulation is what the draws of a plan came to, for programs and for a terminal.
//
//	Results    of the first scenario, on the single line
//	Of         what the draws came to
//	Scenarios  by study; the others are held against the first
//	Seed       in words
//	Uncertain  how many assumptions are drawn
//	Numbers    what is listed; Asked: they were named
//	Goals      the targets, by goal
//	Fans       the rows that are followed
//	Cash       the goal after those is that cash falls below zero
//	Drivers    what the first number hangs on (Hangs), and what to measure next (Measures); nil where nobody asked
type Simulation struct {
	*Results
	Of        *risk.Result
	Scenarios []Scenario
	Seed      string
	Uncertain int
	Numbers   []Simulated
	Asked     bool
	Goals     []compile.Target
	Fans      []SimulatedFan
	Cash      bool
	Drivers   *Drivers
	Hangs     bool
	Measures  bool
}

// Simulated is a number of a simulation: its address, what it reads, its place among the numbers, and
// what it is on the single line.
type Simulated struct {
	Address string
	Aim     compile.Aim
	Number  int
	Single  float64
}

// SimulatedFan is a row that is followed, and its place among the fans.
type SimulatedFan struct {
	Path string
	Fan  int
}

// quantiles are those that results list, in percent.
var quantiles = [...]int{5, 10, 25, 50, 75, 90, 95}

// unit of a number.
func (s *Simulation) unit(n *Simulated) unit.Unit { return s.Sheet.Model.Spec(n.Aim.Row).Unit }

// label names a number and its time.
func (s *Simulation) label(n *Simulated) string {
	spec := s.Sheet.Model.Spec(n.Aim.Row)
	if !n.Aim.By {
		return s.title(asked{n.Address, n.Aim.Query, spec})
	}
	w := wordBestUntil
	if spec.Agg == model.Last || spec.Agg == model.Least {
		w = wordUntil
	}
	return s.Names.Short(spec) + wordSep.in(s.Lang) + w.fill(s.Lang, s.month(n.Aim.To).Long(s.Lang))
}

// finding is the answer in a sentence.
func (s *Simulation) finding() string {
	switch all := s.Of.AllGoals(0); {
	case s.Uncertain == 0:
		return wordSimulatedCertain.in(s.Lang)
	case len(s.Goals) == 1:
		return wordSimulatedTarget.fill(s.Lang, inHundred(all.Value), s.aimed(&s.Goals[0]))
	case len(s.Goals) > 1:
		return wordSimulatedTargets.fill(s.Lang, inHundred(all.Value), strconv.Itoa(len(s.Goals)))
	case len(s.Numbers) == 0:
		return wordSimulatedNothing.in(s.Lang)
	}
	n := &s.Numbers[0]
	spread := s.Of.Number(0, n.Number)
	if spread.Count() == 0 {
		return wordSimulatedNever.fill(s.Lang, s.label(n))
	}
	return wordSimulatedRange.fill(s.Lang, s.label(n), s.within(spread.Quantile(0.1), s.unit(n)), s.within(spread.Quantile(0.9), s.unit(n)))
}

// aimed is a target with what its name leaves out.
func (s *Simulation) aimed(g *compile.Target) string {
	name, sub := s.targetName(g), s.targetSub(g)
	if g.At == "" && g.By == "" && s.Sheet.Model.Spec(g.Row).Agg == model.Last {
		if sub != "" {
			sub += wordSep.in(s.Lang)
		}
		sub += s.when(g, model.Last)
	}
	if sub == "" {
		return name
	}
	return wordParenthesis.fill(s.Lang, name, sub)
}

// within writes what was found by drawing with the digits that its error allows.
func (s *Simulation) within(e risk.Estimate, u unit.Unit) string {
	return s.Within(e.Value, e.Error, u)
}

// off is the error of what was found by drawing; "" where there is none but that of adding up.
func (s *Simulation) off(e risk.Estimate, u unit.Unit) string {
	if !isValue(e.Value) || !(e.Error > 1e-12*math.Abs(e.Value)) || math.IsInf(e.Error, 0) {
		return ""
	}
	return s.Error(e.Error, u)
}

// apart writes how far two scenarios are from each other, with the digits that its error allows.
func (s *Simulation) apart(e risk.Estimate, u unit.Unit) string {
	if u == unit.OfShare || !isValue(e.Value) {
		return s.Difference(e.Value, u)
	}
	size := s.Within(math.Abs(e.Value), e.Error, u)
	switch {
	case size == s.Format.Text(0, u):
		return "0"
	case e.Value < 0:
		return minus + size
	}
	return "+" + size
}

// cashOut is how likely cash falls below zero; ok is false where the plan does not say what it begins with.
func (s *Simulation) cashOut(study int) (chance risk.Estimate, ok bool) {
	if !s.Cash {
		return risk.Estimate{}, false
	}
	return s.Of.Goal(study, len(s.Goals)).Chance, true
}

// inHundred is a share as so many of 100; what is neither none nor all is never 0 or 100.
func inHundred(x float64) string {
	switch {
	case math.IsNaN(x):
		return "–"
	case x > 0 && x < 0.005:
		return "<1"
	case x < 1 && x >= 0.995:
		return ">99"
	}
	return fixed(x*100, 0)
}

// wins says in how many draws one scenario is better than the first in a number, and what is between them.
func (s *Simulation) wins(study int, n *Simulated) (share risk.Estimate, by *risk.Spread) {
	p := s.Of.Pair(0, study, n.Number)
	if better, told := betterMore[s.Sheet.Model.Spec(n.Aim.Row).Name]; told && !better {
		return p.Less, p.Difference
	}
	return p.More, p.Difference
}

// drawsText counts the draws.
func (s *Simulation) drawsText() string {
	return wordSimulatedDraws.fill(s.Lang, grouped(float64(s.Of.Draws()), 0))
}

// remarks are what a reader must know of the numbers: where the mean is not the single line, where draws
// have no value.
func (s *Simulation) remarks() []string {
	var out []string
	for i := range s.Numbers {
		n := &s.Numbers[i]
		spread, u := s.Of.Number(0, n.Number), s.unit(n)
		mean := spread.Expected()
		if gap := mean.Value - n.Single; isValue(gap) && n.Single != 0 && math.Abs(gap) > much*math.Abs(n.Single) && math.Abs(gap) > mean.Error {
			w := wordMeanOver
			if gap < 0 {
				w = wordMeanUnder
			}
			out = append(out, w.fill(s.Lang, s.label(n), s.within(mean, u), trim(fixed(math.Abs(gap/n.Single)*100, 1))+"%"))
		}
		for study := range s.Scenarios {
			if of := s.Of.Number(study, n.Number); !of.Stands() {
				out = append(out, s.noMean(study, n))
			}
		}
		if p := longTail(spread); p > 0 && isValue(mean.Value) {
			e := spread.Quantile(p)
			out = append(out, wordLongTail.fill(s.Lang, s.label(n), quantileHead(s.Lang, int(float64(p*100)+0.5)), s.within(e, u), s.off(e, u)))
		}
		if left := spread.Left(); left > 0 {
			out = append(out, wordLeft.fill(s.Lang, s.label(n), grouped(float64(left), 0), s.drawsText()))
		}
	}
	if s.Uncertain > 0 {
		out = append(out, wordErrorsMean.in(s.Lang))
	}
	return out
}

// noMean says that a number has no mean, and in which scenario where there are several.
func (s *Simulation) noMean(study int, n *Simulated) string {
	name := s.label(n)
	if len(s.Scenarios) > 1 {
		name += wordSep.in(s.Lang) + s.Scenarios[study].Name
	}
	return wordNoMean.fill(s.Lang, name)
}

// much is how far the mean may be from the single line before a word is said, as a part of it.
const much = 0.02

// again is how the same result is had again.
func (s *Simulation) again() string {
	return wordSeedAgain.fill(s.Lang, s.Seed, "--seed "+s.Seed+" --draws "+strconv.Itoa(s.Of.Draws()))
}

// quantileHead is the head of a column of quantiles.
func quantileHead(l Lang, percent int) string {
	if percent == 50 {
		return wordMiddle.in(l)
	}
	return strconv.Itoa(percent) + "%"
}

// joinedBy puts parts together that are there.
func joinedBy(sep string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, sep)
}
