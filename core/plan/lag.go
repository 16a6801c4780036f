package plan

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// longestLag is the most months that a typed lag may reach.
const longestLag = 120

// weights reports whether a field holds weights of 0, 1, … months that sum to 1: a lag, or ages.
func (f *field) weights() bool {
	return f.from == 0 && f.unit == "share" && (f.shape == numbers || f.shape == keyedNum)
}

// holdsWeights reports whether all the weights of a lag stand at a place, rather than one of them.
func holdsWeights(s *slot) bool {
	return s.field != nil && s.field.weights() && (s.role == asField || s.role == asElement && s.parent.kind == object)
}

// readLag reads how long something takes, as a person types it, into weights of 0, 1, … months:
//
//	80%, 20%   0.8 0.2   80/20               the same month, the next, …
//	80% same month, 20% after 3 months       a month named; also 当月, 次月, 3 个月后
//	1 month   次月   3 个月                  all in that month
//	1.4 months   平均 1.4 个月               a mean: linear between the two months around it (60% after 1, 40% after 2)
//
// Weights must sum to 1, or to 100 when none has a percent sign.
func readLag(s string) ([]float64, *problem) {
	unreadable := &problem{code: "lag-unreadable", args: []string{strings.TrimSpace(s)}}
	var clauses []lagClause
	next := 0.0
	for _, part := range strings.FieldsFunc(lower(halfWidth(s)), func(c rune) bool { return strings.ContainsRune(",;、/+\n", c) }) {
		read, ok := readClause(part, next)
		if !ok {
			return nil, unreadable
		}
		for _, c := range read {
			if c.after > longestLag {
				return nil, &problem{code: "lag-too-long", args: []string{show(c.after), show(longestLag)}}
			}
			next = c.after + 1
		}
		clauses = append(clauses, read...)
	}
	if len(clauses) == 0 {
		return nil, unreadable
	}
	weights, plain := spreadLag(clauses)
	sum, ok := sumOfOne(weights)
	if ok {
		return weights, nil
	}
	if math.Abs(sum-100) < 100*sumTolerance && plain {
		for i := range weights {
			weights[i] /= 100
		}
		return weights, nil
	}
	p := &problem{code: "lag-sum", args: []string{percentText(rounded(sum))}}
	switch last := len(weights) - 1; {
	case len(clauses) == 1 && plain && sum > 1 && sum <= longestLag: // a bare 2 is likely meant as months
		after, _ := spreadLag([]lagClause{{share: 1, after: sum}})
		p.fixes = []string{TypedLag(after)}
	case weights[last]+1-sum > 0:
		weights[last] = rounded(weights[last] + 1 - sum)
		p.fixes = []string{TypedLag(weights)}
	}
	return nil, p
}

// lagClause is a share of those who pass and the months that they take.
type lagClause struct {
	share, after float64
	marked       bool // it has a percent sign, or is all of them
}

// spreadLag puts clauses into months: what falls between two goes to both, linearly, so that the
// mean is kept. plain says that no clause has a percent sign.
func spreadLag(clauses []lagClause) (weights []float64, plain bool) {
	plain = true
	put := func(month int, share float64) {
		for len(weights) <= month {
			weights = append(weights, 0)
		}
		weights[month] += share
	}
	for _, c := range clauses {
		whole := math.Floor(c.after)
		part := rounded(c.after - whole)
		put(int(whole), float64(c.share*rounded(1-part)))
		if part > 0 {
			put(int(whole)+1, float64(c.share*part))
		}
		plain = plain && !c.marked
	}
	return weights, plain
}

// The words of a typed lag, those that begin with another before it.
var (
	sameMonth   = []string{"same month", "this month", "at once", "same", "now", "当月", "同月", "本月", "立即"}
	nextMonth   = []string{"next month", "next", "次月", "下个月", "下月"}
	monthWords  = []string{"months", "month", "mos", "mo", "m", "个月", "月"}
	silentWords = []string{"later", "after", "average", "mean", "in", "the", "平均", "之后", "以后", "后"}
)

// readClause reads what stands between two commas: shares one after the other from the month next on,
// or one share and its month in words.
func readClause(t string, next float64) ([]lagClause, bool) {
	var figures []lagClause // as numbers: the share, and whether it has a percent sign
	after, worded, months := next, false, false
	for t = strings.TrimSpace(t); t != ""; t = strings.TrimSpace(t) {
		if n := len(t) - len(strings.TrimLeft(t, "0123456789.")); n > 0 {
			digits, rest := t[:n], strings.TrimLeftFunc(t[n:], unicode.IsSpace)
			var percent bool
			if t, percent = strings.CutPrefix(rest, "%"); percent {
				digits += "e-2" // rounded once: the same 0.35 that the file would hold
			}
			x, err := strconv.ParseFloat(digits, 64)
			if err != nil {
				return nil, false
			}
			figures = append(figures, lagClause{share: x, marked: percent})
			continue
		}
		var cut bool
		if t, cut = cutPrefix(t, sameMonth); cut {
			after, worded = 0, true
		} else if t, cut = cutPrefix(t, nextMonth); cut {
			after, worded = 1, true
		} else if t, cut = cutPrefix(t, monthWords); cut {
			months = true
		} else if t, cut = cutPrefix(t, silentWords); !cut {
			return nil, false
		}
	}
	if months && !worded { // one of the numbers is the month: the last without a percent sign
		i := len(figures) - 1
		for i >= 0 && figures[i].marked {
			i--
		}
		if i < 0 {
			return nil, false
		}
		after, worded = figures[i].share, true
		figures = slices.Delete(figures, i, i+1)
	}
	if !worded {
		for i := range figures {
			figures[i].after = next + float64(i)
		}
		return figures, len(figures) > 0
	}
	switch len(figures) {
	case 0:
		return []lagClause{{share: 1, after: after, marked: true}}, true
	case 1:
		figures[0].after = after
		return figures, true
	}
	return nil, false
}

// TypedLag is a lag as a person would type it: "80%, 20%". Typing it gives the same weights.
func TypedLag(weights []float64) string {
	texts := make([]string, len(weights))
	for i, w := range weights {
		texts[i] = percentText(w)
	}
	return strings.Join(texts, ", ")
}

// typedLag puts a typed lag at a place; nothing typed takes the lag away.
func (e *editor) typedLag(s *slot, typed string) {
	switch {
	case strings.HasPrefix(typed, "["):
		e.JSON = typed
		e.set(s)
	case typed == "" && s.node() != nil:
		e.remove(s)
	default:
		weights, bad := readLag(typed)
		if bad != nil {
			e.fault(bad.code, bad.args...).fix(bad.fixes...)
			return
		}
		e.put(s, numbersNode(weights))
	}
}
