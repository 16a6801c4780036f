package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/stat"
)

// Contract is the shifted beta-geometric model of the steps of age, and how it did.
type Contract struct {
	Model lifetime.SBG
	Fit   lifetime.Fit
	Check Check
}

// Check is a model fitted without the last part of the log, against what came then.
type Check struct {
	From, To  int64   // days held back, after From; From = To where there was too little to hold any back
	Users     int     // who were known by then
	Predicted float64 // NaN where the model could not be fitted without them
	Low, High float64 // 95%, of chance alone with the model as it is; NaN where that is not known
	Actual    float64
}

// held is which part of the time is held back.
const held = 0.25

// cut is the day up to which a check fits.
func cut(from, known int64) int64 { return known - int64(float64(known-from)*held) }

// contract fits the model and checks it: of those who were there at the cut, how many are at the end.
func contract(log *eventlog.Log, l *Lives, q Leaving) Contract {
	var c Contract
	c.Model, c.Fit = lifetime.FitSBG(l.terms(q.Period, nil))
	at := cut(l.From, l.Known)
	c.Check = Check{From: at, To: l.Known, Predicted: math.NaN(), Low: math.NaN(), High: math.NaN()}
	early := q
	early.AsOf = at + int64(q.Silence)
	if q.Leave != "" {
		early.AsOf = at
	}
	before := lives(log, early)
	m, fit := lifetime.FitSBG(before.terms(q.Period, nil))
	place := 0
	sum, spread := 0.0, 0.0
	for i, u := range before.User {
		for l.User[place] != u {
			place++
		}
		if before.Left[i] {
			continue
		}
		seen := float64(before.Age[i] / int64(q.Period))
		end := (l.Known - l.Start[place]) / int64(q.Period)
		c.Check.Users++
		if !l.Left[place] || renewalAt(l.Age[place], q.Period) > end {
			c.Check.Actual++
		}
		if fit.State == lifetime.Found {
			p := min(1, m.Share(float64(end))/m.Share(seen))
			sum += p
			spread += float64(p * (1 - p))
		}
	}
	if fit.State == lifetime.Found {
		c.Check.expect(sum, spread)
		c.Check.High = min(c.Check.High, float64(c.Check.Users))
	}
	return c
}

// expect is what a model says came, and its variance.
func (c *Check) expect(sum, spread float64) {
	half := float64(stat.Score(Level) * math.Sqrt(spread))
	c.Predicted, c.Low, c.High = sum, max(0, sum-half), sum+half
}
