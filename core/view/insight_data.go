//go:build !page

package view

import (
	"math"

	"planleaf/core/discover"
	"planleaf/core/jsontext"
	"planleaf/core/lifetime"
)

// RetentionJSON writes how long users stay for programs. Ages are days, shares 0..1; what is not known is null.
//
//	{"users", "left", "refused": {"noStart", "early", "late"}, "returned", "triangle": {"period", "cohorts": [{"name", "users", "kept"}],
//	 "share", "low", "high", "of"}, "curve": {"age", "atRisk", "lost", "share", "error", "low", "high", "median"}, "groups": […], "logRank", "models": {…}}
func RetentionJSON(r *discover.Retention) []byte {
	type refused struct {
		NoStart int `json:"noStart"`
		Early   int `json:"early"`
		Late    int `json:"late"`
	}
	type cohort struct {
		Name  string `json:"name"`
		Users int    `json:"users"`
		Kept  []int  `json:"kept"`
	}
	type tri struct {
		Period  int       `json:"period"`
		Cohorts []cohort  `json:"cohorts"`
		Of      []int     `json:"of"`
		Share   []float64 `json:"share"`
		Low     []float64 `json:"low"`
		High    []float64 `json:"high"`
	}
	type rank struct {
		ChiSquare float64 `json:"chiSquare"`
		Freedom   int     `json:"freedom"`
		P         float64 `json:"p"`
	}
	type constant struct {
		Share float64 `json:"share"`
		Low   float64 `json:"low"`
		High  float64 `json:"high"`
		Lost  float64 `json:"lost"`
		Of    float64 `json:"of"`
	}
	type models struct {
		Constant   constant   `json:"constant"`
		SBG        fitJSON    `json:"sbg"`
		SBGCheck   checkJSON  `json:"sbgCheck"`
		BGNBD      *fitJSON   `json:"bgnbd,omitempty"`
		OrderCheck *checkJSON `json:"bgnbdCheck,omitempty"`
		GammaGamma *fitJSON   `json:"gammaGamma,omitempty"`
		SpendCheck *checkJSON `json:"gammaGammaCheck,omitempty"`
		BGBB       *fitJSON   `json:"bgbb,omitempty"`
	}
	out := struct {
		Users    int         `json:"users"`
		Left     int         `json:"left"`
		Refused  refused     `json:"refused"`
		Returned int         `json:"returned"`
		Triangle tri         `json:"triangle"`
		Curve    curveJSON   `json:"curve"`
		Groups   []curveJSON `json:"groups,omitempty"`
		LogRank  *rank       `json:"logRank,omitempty"`
		Models   models      `json:"models"`
	}{Users: r.Lives.N(), Left: r.Left, Refused: refused{r.Lives.NoStart, r.Lives.Early, r.Lives.Late}, Returned: r.Lives.Returned, Curve: curveOf("", r.Curve)}
	t := r.Triangle
	out.Triangle = tri{r.Question.Period, []cohort{}, t.Of, t.Share, t.Low, t.High}
	for _, c := range t.Cohorts {
		out.Triangle.Cohorts = append(out.Triangle.Cohorts, cohort(c))
	}
	for _, g := range r.Groups {
		out.Groups = append(out.Groups, curveOf(g.Name, g.Curve))
	}
	if len(r.Groups) > 1 {
		out.LogRank = &rank{r.Rank.ChiSquare, r.Rank.Freedom, r.Rank.P}
	}
	share, in, lost, of := r.Constant()
	out.Models = models{Constant: constant{share, in.Low, in.High, lost, of}, SBG: fitOf(r.Contract.Fit), SBGCheck: checkJSON(r.Contract.Check)}
	if o := r.Orders; o != nil {
		fit, check, spend := fitOf(o.Fit), checkJSON(o.Check), fitOf(o.SpendFit)
		out.Models.BGNBD, out.Models.OrderCheck = &fit, &check
		if o.Values {
			worth := checkJSON(o.SpendCheck)
			out.Models.GammaGamma, out.Models.SpendCheck = &spend, &worth
		}
	}
	if o := r.Occasion; o != nil {
		fit := fitOf(o.Fit)
		out.Models.BGBB = &fit
	}
	return jsontext.Append(nil, out)
}

// curveJSON is a product limit.
type curveJSON struct {
	Name   string    `json:"name,omitempty"`
	Users  float64   `json:"users"`
	Left   float64   `json:"left"`
	Age    []float64 `json:"age"`
	AtRisk []float64 `json:"atRisk"`
	Lost   []float64 `json:"lost"`
	Share  []float64 `json:"share"`
	Error  []float64 `json:"error"`
	Low    []float64 `json:"low"`
	High   []float64 `json:"high"`
	Median []float64 `json:"median"` // with the ends of its interval
}

func curveOf(name string, c lifetime.Curve) curveJSON {
	age, low, high := c.Median()
	return curveJSON{name, c.N, c.Left, c.Age, c.AtRisk, c.Lost, c.Share, c.Error, c.Low, c.High, []float64{age, low, high}}
}

// fitJSON is a fit; its parameters are there when it was found.
type fitJSON struct {
	State         lifetime.State  `json:"state"`
	N             float64         `json:"n"`
	LogLikelihood float64         `json:"logLikelihood"`
	Loose         string          `json:"loose,omitempty"`
	Parameters    []parameterJSON `json:"parameters,omitempty"`
}

type parameterJSON struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

func fitOf(f lifetime.Fit) fitJSON {
	out := fitJSON{f.State, f.N, f.LogLikelihood, f.Loose, nil}
	if f.State == "" {
		out.State, out.LogLikelihood = lifetime.TooFew, math.NaN()
	}
	if f.State == lifetime.Found {
		for _, p := range f.Parameters {
			out.Parameters = append(out.Parameters, parameterJSON(p))
		}
	}
	return out
}

// checkJSON is a model against the days held back.
type checkJSON struct {
	From      int64   `json:"from"` // number of the day
	To        int64   `json:"to"`
	Users     int     `json:"users"`
	Predicted float64 `json:"predicted"`
	Low       float64 `json:"low"`
	High      float64 `json:"high"`
	Actual    float64 `json:"actual"`
}

// RetentionCSV has a line a cohort and step: who was there, of how many.
func RetentionCSV(r *discover.Retention) []byte {
	rows := [][]string{}
	for _, c := range r.Triangle.Cohorts {
		for k, kept := range c.Kept {
			rows = append(rows, []string{c.Name, csvNumber(float64(k + 1)), csvNumber(float64((k + 1) * r.Question.Period)), csvNumber(float64(c.Users)),
				csvNumber(float64(kept)), csvNumber(float64(kept) / float64(c.Users))})
		}
	}
	return csvPlain([]string{"cohort", "step", "days", "users", "kept", "share"}, rows)
}
