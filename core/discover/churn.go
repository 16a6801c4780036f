package discover

import (
	"math"

	"planleaf/core/eventlog"
	"planleaf/core/stat"
)

// Churn is when users leave: the hazard by age with its peaks, and by what they did last.
type Churn struct {
	Question Leaving
	Lives    *Lives
	Left     int
	Steps    []Hazard
	Points   []Point
	Actions  []Action
}

// Hazard is who left in a step of age, of those who were observed through it. Step 0 is the day of the start alone;
// step k the P days after k−1 whole steps.
type Hazard struct {
	From, To int64 // ages in days, both included
	AtRisk   int
	Lost     int
	Share    float64
	In       stat.Interval // 95%, Wilson
	Around   float64       // the share of the steps around it, two on each side
	P        float64       // that it is no higher than around it, corrected for the number of steps (Holm); NaN where too few to test
}

// Point is a step in which more leave than around it.
type Point struct {
	Hazard
	OfLost float64 // share of all who left
	Shared []Trait // what those who left there have in common, the strongest first
}

// What a step must have to be tested, and by how much a peak must stand out.
const (
	leastAtRisk = 30
	leastLost   = 5
	standsOut   = 1.25
	fluke       = 0.05
)

// FindChurn answers the question.
func FindChurn(log *eventlog.Log, q Leaving) *Churn {
	c, w := AskChurn(log, q)
	w.Until(1)
	return c
}

// AskChurn is FindChurn step by step.
func AskChurn(log *eventlog.Log, q Leaving) (*Churn, *Work) {
	c, w := &Churn{Question: q}, &Work{}
	w.then(func() {
		c.Lives = lives(log, q)
		c.Left = c.Lives.left()
		c.Steps = hazards(c.Lives, q.Period)
	}, func() {
		for k := range c.Steps {
			if peak(c.Steps, k) {
				p := Point{Hazard: c.Steps[k], OfLost: float64(c.Steps[k].Lost) / float64(c.Left)}
				p.Shared = traits(log, c.Lives, q, k)
				c.Points = append(c.Points, p)
			}
		}
	}, func() { c.Actions = actions(log, c.Lives) })
	return c, w
}

// stepOf is the step of an age.
func stepOf(age int64, period int) int {
	if age == 0 {
		return 0
	}
	return int(renewalAt(age, period))
}

// in says whether a user left in a step of age, or was observed through it and stayed; neither of one not watched so long.
func (l *Lives) in(i, step, period int) (lost, through bool) {
	lost = l.Left[i] && stepOf(l.Age[i], period) == step
	end := int64(step) * int64(period)
	return lost, !lost && (l.Age[i] > end || l.Age[i] == end && !l.Left[i])
}

// hazards counts the steps, as long as so many are at risk.
func hazards(l *Lives, period int) []Hazard {
	var steps []Hazard
	for k := range mostSteps + 1 {
		h := Hazard{From: max(0, int64(k-1)*int64(period)+1), To: int64(k) * int64(period)}
		for i := range l.Age {
			lost, through := l.in(i, k, period)
			if lost {
				h.Lost++
			}
			if lost || through {
				h.AtRisk++
			}
		}
		if h.AtRisk < leastAtRisk {
			break
		}
		h.Share = float64(h.Lost) / float64(h.AtRisk)
		h.In = stat.Wilson(float64(h.Lost), float64(h.AtRisk), Level)
		steps = append(steps, h)
	}
	neighbours(steps)
	return steps
}

// neighbours compares each step with the two before and the two after it.
func neighbours(steps []Hazard) {
	p := make([]float64, len(steps))
	for k := range steps {
		lost, of := 0, 0
		for j := max(0, k-2); j <= min(len(steps)-1, k+2); j++ {
			if j != k {
				lost, of = lost+steps[j].Lost, of+steps[j].AtRisk
			}
		}
		steps[k].Around = float64(lost) / float64(of)
		p[k] = higher(steps[k].Lost, steps[k].AtRisk, lost, of)
	}
	for k, q := range stat.Holm(p) {
		steps[k].P = q
	}
}

// higher is how likely so high a share is by chance where it is no higher than the other; NaN where there is too little to test.
func higher(k1, n1, k2, n2 int) float64 {
	if k1 < leastLost || n2 == 0 {
		return math.NaN()
	}
	t := stat.CompareShares(float64(k2), float64(n2), float64(k1), float64(n1))
	if t.Difference > 0 {
		return t.P / 2
	}
	return 1 - float64(t.P*0.5)
}

// peak reports whether a step stands out of those around it, and is the highest of its neighbours.
func peak(steps []Hazard, k int) bool {
	s := steps[k]
	return s.P < fluke && s.Share > standsOut*s.Around &&
		(k == 0 || s.Share > steps[k-1].Share) && (k+1 == len(steps) || s.Share >= steps[k+1].Share)
}
