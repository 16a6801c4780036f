package view

import (
	"strconv"

	"planleaf/core/lifetime"
	"planleaf/core/stat"
	"planleaf/core/unit"
)

// takingFit is a number of the section that a log tells: observed counts, or an estimate with its 95% interval.
type takingFit struct {
	path      string
	won, of   float64 // of is 0: an estimate
	value     float64
	low, high float64
}

// tallyFit is a share of which so many of so many were seen.
func tallyFit(path string, won, of float64) takingFit {
	i := stat.Jeffreys(won, of, 0.95)
	return takingFit{path, won, of, (won + 0.5) / (of + 1), i.Low, i.High}
}

func estimated(path string, p lifetime.Parameter) takingFit {
	return takingFit{path: path, value: p.Value, low: p.Low, high: p.High}
}

// json is the value as a plan says it, whose ranges are the middle 90%.
func (f *takingFit) json() string {
	if f.of > 0 {
		return tallied(f.won, f.of)
	}
	p := lifetime.Parameter{Value: f.value, Low: f.low, High: f.high}
	low, high := p.Middle90(f.path != "leaving.idle")
	return `{"value": ` + digits(f.value) + `, "low": ` + digits(low) + `, "high": ` + digits(high) + `}`
}

// digits are four of them: more are not known.
func digits(x float64) string {
	x, _ = strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	return strconv.FormatFloat(x, 'f', -1, 64)
}

// leastTold is how many users, or absences, a number of the section must rest on.
const leastTold = 30

// fits are the numbers that the log tells.
func (t *Taking) fits() []takingFit {
	h := t.h
	if h.Alone || h.Users < leastTold {
		return nil
	}
	var out []takingFit
	if p := h.Chance.Parameters; h.Chance.State == lifetime.Found {
		out = append(out, estimated("chance", p[0]), estimated("spread", p[1]))
	} else if h.Did > 0 && h.Did < h.Of {
		out = append(out, tallyFit("chance", h.Did, h.Of))
	}
	out = append(out, t.leaving()...)
	if h.Gone >= leastTold && h.Absent > 0 {
		out = append(out, tallyFit("leaving.return", h.Returned, h.Absent))
	}
	return out
}

// leaving are the shares that leave a day. Whether it hangs on the days since the last time is told where leaving is an event,
// not a silence; where it is not told, or left out, the shares are those that go with the plan's own.
func (t *Taking) leaving() []takingFit {
	h := t.h
	enough := [2]bool{h.Seen[0] >= leastTold, h.Seen[1] >= leastTold}
	if h.Asked.Leaving.Leave != "" && enough[0] && enough[1] && !t.out["leaving.idle"] {
		if fit := lifetime.FitLeaving(h.Before, h.After); fit.State == lifetime.Found {
			p := fit.Parameters
			return []takingFit{estimated("leaving.before", p[0]), estimated("leaving.after", p[1]), estimated("leaving.idle", p[2])}
		}
	}
	var out []takingFit
	idle := t.figure("leaving.idle")
	for s, path := range [2]string{"leaving.before", "leaving.after"} {
		cells := [2][]lifetime.Exits{h.Before, h.After}[s]
		if !enough[s] {
			continue
		}
		if won, of := lifetime.SumExits(cells); idle == 0 {
			out = append(out, tallyFit(path, won, of))
		} else if fit := lifetime.FitShare(cells, idle); fit.State == lifetime.Found {
			out = append(out, estimated(path, fit.Parameters[0]))
		}
	}
	return out
}

// fitted are the lines of the numbers, told or not.
func (t *Taking) fitted() {
	h, l := t.h, t.r.Lang
	fits := map[string]takingFit{}
	for _, f := range t.fits() {
		fits[f.path] = f
	}
	few := func(n int) string { return wordTakingFew.fill(l, headcount(n)) }
	idle := wordTakingNoIdle.in(l)
	if h.Asked.Leaving.Leave == "" {
		idle = wordTakingNoIdleQuiet.in(l)
	}
	for _, one := range []struct {
		path  string
		label word
		must  bool
		why   string
	}{
		{"chance", wordTakingChance, true, few(h.Users)}, {"spread", wordTakingSpread, false, wordTakingNoSpread.in(l)},
		{"leaving.before", wordTakingBefore, true, few(h.Seen[0])}, {"leaving.after", wordTakingAfter, true, few(h.Seen[1])},
		{"leaving.idle", wordTakingIdle, false, idle}, {"leaving.return", wordTakingReturn, false, wordTakingNoReturn.fill(l, headcount(h.Gone))},
	} {
		u := unit.OfShare
		if one.path == "leaving.idle" {
			u = unit.Number
		}
		line := TakingLine{ID: one.path, Label: one.label.in(l), From: wordTakingNone.in(l), To: wordTakingUntold.in(l), Note: one.why,
			Must: one.must && t.r.Doc.Behavior == nil}
		if t.own(one.path) != nil {
			line.From = t.r.Text(t.figure(one.path), u)
		}
		if h.Alone {
			line.Note = wordTakingAlone.in(l)
		}
		f, told := fits[one.path]
		if !told && one.path == "leaving.idle" && t.out[one.path] {
			line.Note = wordTakingLeftOut.in(l)
		}
		if told {
			line.Told, line.To = true, t.r.Text(f.value, u)
			line.Note = wordTakingInterval.fill(l, t.r.Between(f.low, f.high, u))
			if f.of > 0 {
				line.Note += wordStop.in(l) + wordTakingOf.fill(l, fixed(f.won, 0), grouped(f.of, 0))
			}
			if one.path == "chance" && t.figure("decay") > 0 {
				line.Note += wordStop.in(l) + wordTakingDecay.fill(l, t.r.Text(t.figure("decay"), unit.OfShare))
			}
		}
		t.put(line)
	}
}
