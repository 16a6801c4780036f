package compile

import "planleaf/core/model"

// lag is how long something takes, as weights of 0, 1, … periods that sum to 1, in one
// or two branches: those who pass at once, and those who were nurtured first. The share
// of a branch is a formula, for it moves with the rates; the weights are numbers.
type lag []branch

type branch struct {
	share   *model.Expr // nil: all
	weights []float64
}

// instant takes no time.
var instant = lag{{nil, []float64{1}}}

// delay is a lag of one branch.
func delay(weights []float64) lag { return lag{{nil, weights}} }

// or adds a branch that takes a wait on top: first and second are the branches' shares.
func (l lag) or(first, second model.Expr, wait []float64) lag {
	w := l[0].weights
	return lag{{&first, w}, {&second, convolve(w, wait)}}
}

// then is one lag after another. At most one of the two has branches.
func (l lag) then(m lag) lag {
	var out lag
	for _, a := range l {
		for _, b := range m {
			s := a.share
			if s == nil {
				s = b.share
			}
			out = append(out, branch{s, convolve(a.weights, b.weights)})
		}
	}
	return out
}

// of moves a row by the lag: Σ_k w_k · row(t−k).
func (l lag) of(row model.RowID) model.Expr {
	var xs []model.Expr
	for _, b := range l {
		x := lagged(row, b.weights)
		if b.share != nil {
			x = model.Mul(*b.share, x)
		}
		xs = append(xs, x)
	}
	return sum(xs)
}

// mean is the expected wait in periods.
func (l lag) mean() model.Expr {
	var xs []model.Expr
	for _, b := range l {
		m := 0.0
		for k, w := range b.weights {
			m += float64(float64(k) * w)
		}
		x := model.Num(m)
		if b.share != nil {
			x = model.Mul(*b.share, x)
		}
		xs = append(xs, x)
	}
	return sum(xs)
}

// lagged is Σ_k weights[k]·row(t−k), a plain lag where a single weight is 1.
func lagged(row model.RowID, weights []float64) model.Expr {
	n := len(weights)
	for n > 0 && weights[n-1] == 0 {
		n--
	}
	whole := n > 0 && weights[n-1] == 1
	for _, w := range weights[:max(n-1, 0)] {
		whole = whole && w == 0
	}
	if whole {
		return model.Lag(row, n-1)
	}
	ws := make([]model.Expr, max(n, 1))
	for k := range ws {
		ws[k] = model.Num(0)
		if k < n {
			ws[k] = model.Num(weights[k])
		}
	}
	return model.Kernel(row, ws...)
}

// convolve is the lag of one step after another.
func convolve(a, b []float64) []float64 {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	out := make([]float64, len(a)+len(b)-1)
	for i, x := range a {
		for j, y := range b {
			out[i+j] += float64(x * y)
		}
	}
	return out
}
