package view

import (
	"math"
	"strconv"

	"planleaf/core/discover"
	"planleaf/core/lifetime"
	"planleaf/core/unit"
)

// models is the table of what was fitted, with what came in the time held back.
func (l life) models(r *discover.Retention) Table {
	t := Table{Caption: wordLifeModels.in(l.Lang), Align: "llrl", Columns: []string{wordLifeModel.in(l.Lang), wordLifeParameters.in(l.Lang), wordLifeUsers.in(l.Lang), wordLifeHeldBack.in(l.Lang)}}
	share, in, lost, of := r.Constant()
	t.Rows = append(t.Rows, row(wordLifeConstant.in(l.Lang), wordLifeConstantLine.fill(l.Lang, shareText(share), shareIn(in), fixed(lost, 0), fixed(of, 0)), headcount(r.Lives.N()), ""))
	t.Rows = append(t.Rows, row(wordLifeSBG.in(l.Lang), l.fitted(r.Contract.Fit), fixed(r.Contract.Fit.N, 0), l.checked(r.Contract.Check, 0)))
	if o := r.Orders; o != nil {
		one := row(wordLifeBGNBD.in(l.Lang), l.fitted(o.Fit), fixed(o.Fit.N, 0), l.checked(o.Check, 0))
		if o.Fit.State == lifetime.Found {
			one.Cells[1].Sub = wordLifeOrdersNext.fill(l.Lang, fixed(o.Next, 0), fixed(o.Alive, 0))
		}
		t.Rows = append(t.Rows, one)
		if o.Values {
			one = row(wordLifeGammaGamma.in(l.Lang), l.fitted(o.SpendFit), fixed(o.SpendFit.N, 0), l.checked(o.SpendCheck, 2))
			if mean := o.Spend.Mean(); o.SpendFit.State == lifetime.Found {
				one.Cells[1].Sub = wordLifeSpendMean.fill(l.Lang, trim(fixed(mean, 2)))
				if math.IsInf(mean, 1) {
					one.Cells[1].Sub = wordLifeSpendWild.in(l.Lang)
				}
			}
			t.Rows = append(t.Rows, one)
		}
	}
	if o := r.Occasion; o != nil {
		t.Rows = append(t.Rows, row(wordLifeBGBB.in(l.Lang), l.fitted(o.Fit), fixed(o.Fit.N, 0), ""))
	}
	return t
}

// fitted says the parameters of a fit, or that there are none.
func (l life) fitted(fit lifetime.Fit) string {
	switch fit.State {
	case lifetime.TooFew:
		return wordLifeTooFewFit.in(l.Lang)
	case lifetime.NotIdentifiable:
		return wordLifeLoose.fill(l.Lang, fit.Loose)
	}
	text := ""
	for i, p := range fit.Parameters {
		if i > 0 {
			text += wordComma.in(l.Lang)
		}
		text += p.Name + " " + parameter(p.Value) + " (" + parameter(p.Low) + "–" + parameter(p.High) + ")"
	}
	return text
}

// checked says how a model did in the time held back.
func (l life) checked(c discover.Check, decimals int) string {
	if math.IsNaN(c.Predicted) || c.To <= c.From || c.Users == 0 {
		return wordLifeUnchecked.in(l.Lang)
	}
	w := wordLifeCheckHit
	if c.Actual < c.Low || c.Actual > c.High {
		w = wordLifeCheckMiss
	}
	write := func(x float64) string { return fixed(x, decimals) }
	return w.fill(l.Lang, write(c.Predicted), write(c.Actual), headcount(c.Users), strconv.FormatInt(c.To-c.From, 10), sure(l.Lang, wordLifeFromUpTo.fill(l.Lang, write(c.Low), write(c.High))))
}

// monthDays are the days that a step may have to count as a month of a plan.
const leastMonth, mostMonth = 28, 31

// takes are the assumptions that can take retention over: observed counts, whose uncertainty follows from them.
// Steps of about a month make monthly churn, of all ages alike and by age; steps of many months make a renewal.
func (l life) takes(r *discover.Retention) []Taken {
	share, _, lost, of := r.Constant()
	if !(of > 0) || lost == 0 {
		return nil
	}
	monthly := r.Question.Period >= leastMonth && r.Question.Period <= mostMonth
	says := wordLifeAdoptSays.fill(l.Lang, wordLifeConstant.in(l.Lang), shareText(share), fixed(lost, 0), fixed(of, 0))
	switch {
	case monthly:
		takes := []Taken{{ID: "churn", Label: wordLifeAdoptChurn.in(l.Lang), Says: says, Path: "customers.churn", JSON: tallied(lost, of)}}
		if ages, first, last, n := l.byAge(r.Terms); n > 1 {
			takes = append(takes, Taken{ID: "by-age", Label: wordLifeAdoptByAge.in(l.Lang), Path: "customers.churnByAge", JSON: ages,
				Says: wordLifeAdoptAges.fill(l.Lang, shareText(first), strconv.Itoa(n), shareText(last))})
		}
		return takes
	case r.Question.Period >= 2*leastMonth && r.Question.Leave != "":
		return []Taken{{ID: "renewal", Label: wordLifeAdoptRenewal.in(l.Lang), Path: "customers.contract.renewal", JSON: tallied(of-lost, of),
			Says: wordLifeAdoptSays.fill(l.Lang, wordLifeAdoptRenewal.in(l.Lang), l.Text((of-lost)/of, unit.OfShare), fixed(of-lost, 0), fixed(of, 0))}}
	}
	return nil
}

func tallied(won, of float64) string {
	return `{"won": ` + strconv.FormatFloat(won, 'f', -1, 64) + `, "of": ` + strconv.FormatFloat(of, 'f', -1, 64) + `}`
}

// mostByAge is how many ages are told apart, and leastByAge how many users the last of them must have.
const mostByAge, leastByAge = 12, 50

// byAge are the counts of each month of age; the last takes all later ones together.
func (l life) byAge(t lifetime.Table) (list string, first, last float64, n int) {
	type count struct{ lost, of float64 }
	var months []count
	for k := range t.Age {
		age := int(t.Age[k])
		for len(months) < age { // months in which nobody left are counted too
			months = append(months, count{of: t.AtRisk[k]})
		}
		if age > 0 {
			months[age-1].lost += t.Lost[k]
		}
	}
	keep := 0
	for keep < len(months) && keep < mostByAge && months[keep].of >= leastByAge {
		keep++
	}
	if keep < 2 {
		return "", 0, 0, keep
	}
	for _, m := range months[keep:] {
		months[keep-1].lost += m.lost
		months[keep-1].of += m.of
	}
	for k, m := range months[:keep] {
		if k > 0 {
			list += ", "
		}
		list += tallied(m.lost, m.of)
	}
	return "[" + list + "]", months[0].lost / months[0].of, months[keep-1].lost / months[keep-1].of, keep
}
