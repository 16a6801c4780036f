//go:build !page

package view

import (
	"strings"

	"planleaf/core/discover"
	"planleaf/core/jsontext"
	"planleaf/core/stat"
)

// text is an answer for a terminal of so many columns.
func (t LogTold) text(l Lang, width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	for _, s := range t.Sentence {
		indented(&b, s.Text, "", "  ", width)
	}
	for i := range t.Tables {
		b.WriteString("\n" + t.Tables[i].Caption + "\n" + t.Tables[i].Text())
		if t.Tables[i].Note != "" {
			indented(&b, t.Tables[i].Note, "", "  ", width)
		}
	}
	if len(t.Takes) > 0 {
		takes := headed(l, wordTakes, wordTakeCalled, wordTakeWhat, wordTakeFigure)
		takes.Align = "lll"
		for _, one := range t.Takes {
			takes.Rows = append(takes.Rows, TableRow{Cells: cells(one.ID, one.Label, one.Text)})
		}
		table(&b, takes.Caption, "", takes, width)
	}
	if a := t.Adopt; a != nil && a.Table != nil {
		table(&b, a.Table.Caption, "", *a.Table, width)
	}
	for i, note := range t.Notes {
		if i == 0 {
			b.WriteString("\n")
		}
		indented(&b, "· "+note, "", "  ", width)
	}
	return b.String()
}

// Text is the answer for a terminal.
func (k *KeyUsers) Text(width int) string { return k.Told().text(k.Lang, width) }

// CSV is the list.
func (k *KeyUsers) CSV() []byte { return k.List() }

type concentrationJSON struct {
	Customers int       `json:"customers"`
	Total     float64   `json:"total"`
	Gini      float64   `json:"gini"`
	HHI       float64   `json:"hhi"`
	Eighty    int       `json:"eighty"`
	Top       []topJSON `json:"top"`
	Negative  int       `json:"negative"`
	Below     float64   `json:"negativeTotal"`
}

type topJSON struct {
	Of        float64 `json:"top"`
	Customers int     `json:"customers"`
	Share     float64 `json:"share"`
}

func jsonOf(c *discover.Concentration) concentrationJSON {
	out := concentrationJSON{c.Customers, c.Total, c.Gini, c.HHI, c.Eighty, nil, c.Below, c.BelowTotal}
	for _, t := range c.Top {
		out.Top = append(out.Top, topJSON(t))
	}
	return out
}

type togetherJSON struct {
	Users  int     `json:"users"`
	Gross  float64 `json:"gross"`
	Net    float64 `json:"net"`
	Orders int     `json:"times"`
}

type metJSON struct {
	User string  `json:"user"`
	Net  float64 `json:"net"`
	New  bool    `json:"new"`
}

// takeJSON is a number that the plan can take over: the JSON of an assumption of a unit.
type takeJSON struct {
	What string       `json:"what"`
	Unit string       `json:"unit"`
	JSON jsontext.Raw `json:"becomes"`
}

func takesJSON(all []LogTake) []takeJSON {
	var out []takeJSON
	for _, t := range all {
		out = append(out, takeJSON{t.ID, t.unit, jsontext.Raw(t.json)})
	}
	return out
}

// JSON writes key customers for programs:
//
//	{"asOf", "users", "gross": {"customers", "total", "gini", "hhi", "eighty", "top": [{"top", "customers", "share"}], "negative",
//	"negativeTotal"}, "net": {…}, "rule", "met", "new", "before", "gone", "key": {"users", "gross", "net", "times"}, "others": {…},
//	"list": [{"user", "net", "new"}], "takes": [{"what", "unit", "becomes"}]}
//
// What has no value is null. gross counts who has an event that carries value, net those who took value back, too.
func (k *KeyUsers) JSON() []byte {
	out := struct {
		AsOf   string            `json:"asOf"`
		Users  int               `json:"users"`
		Gross  concentrationJSON `json:"gross"`
		Net    concentrationJSON `json:"net"`
		Rule   string            `json:"rule,omitempty"`
		Met    int               `json:"met"`
		New    int               `json:"new"`
		Before int               `json:"before"`
		Gone   int               `json:"gone"`
		Key    togetherJSON      `json:"key"`
		Others togetherJSON      `json:"others"`
		List   []metJSON         `json:"list"`
		Takes  []takeJSON        `json:"takes,omitempty"`
	}{
		k.day(k.Of.Worth.AsOf), k.Of.Users, jsonOf(&k.Of.Gross), jsonOf(&k.Of.Net), k.Ask.Rule, len(k.Of.Met), k.Of.News, k.Of.Before, k.Of.Gone,
		togetherJSON(k.Of.Of), togetherJSON(k.Of.Rest), []metJSON{}, takesJSON(k.gains()),
	}
	for i, u := range k.Of.Met {
		out.List = append(out.List, metJSON{k.log.Users[u], k.Of.Worth.Net[u], k.Of.New[i]})
	}
	return jsontext.Append(nil, out)
}

// Text is the answer for a terminal.
func (s *Segments) Text(width int) string { return s.Told().text(s.Lang, width) }

// CSV has a line for each part, or the users where a part was picked.
func (s *Segments) CSV() []byte {
	if len(s.Ask.Of) > 0 {
		return s.List()
	}
	var rows [][]string
	for _, p := range s.Of.Parts {
		rows = append(rows, []string{s.called(p.Key), csvNumber(float64(p.Together.Users)), csvNumber(float64(p.Active)), csvNumber(p.Gross), csvNumber(p.Net), csvNumber(float64(p.Orders)), csvNumber(p.Idle)})
	}
	return csvPlain([]string{"segment", "users", "active", "gross", "net", "times", "idle"}, rows)
}

// JSON writes segments for programs: {"asOf", "parts": [{"key", "name", "users", "active", "gross", "net", "times", "idle"}], "cuts": [days, times,
// net], "takes": [{"what", "unit", "becomes"}]}; idle is the median of the days since the last event.
func (s *Segments) JSON() []byte {
	type part struct {
		Key    string  `json:"key"`
		Name   string  `json:"name"`
		Users  int     `json:"users"`
		Active int     `json:"active"`
		Gross  float64 `json:"gross"`
		Net    float64 `json:"net"`
		Times  int     `json:"times"`
		Idle   float64 `json:"idle"`
	}
	out := struct {
		AsOf  string     `json:"asOf"`
		Parts []part     `json:"parts"`
		Cuts  []float64  `json:"cuts,omitempty"`
		Takes []takeJSON `json:"takes,omitempty"`
	}{AsOf: s.day(s.Of.Worth.AsOf), Parts: []part{}, Takes: takesJSON(s.gains())}
	if s.Of.Eight {
		out.Cuts = s.Of.Cuts[:]
	}
	for _, p := range s.Of.Parts {
		out.Parts = append(out.Parts, part{p.Key, s.called(p.Key), p.Together.Users, p.Active, p.Gross, p.Net, p.Orders, p.Idle})
	}
	return jsontext.Append(nil, out)
}

// Text is the answer for a terminal.
func (f *Funnelled) Text(width int) string { return f.Told().text(f.Lang, width) }

// CSV has a line for each step, part and cohort.
func (f *Funnelled) CSV() []byte {
	head := []string{"from", "to", "of", "key", "entered", "so far", "open", "won", "watched", "rate", "low", "high", "wilson low", "wilson high",
		"eventual", "eventual low", "eventual high", "forecast", "forecast low", "forecast high", "median days", "p90 days", "mean days", "lag weights"}
	var rows [][]string
	for i := range f.Of.Stages {
		s := &f.Of.Stages[i]
		rows = append(rows, passageLine(s, "all", &s.All))
		for j := range s.Parts {
			rows = append(rows, passageLine(s, f.Ask.By, &s.Parts[j]))
		}
		for j := range s.Cohorts {
			rows = append(rows, passageLine(s, "cohort", &s.Cohorts[j]))
		}
	}
	return csvPlain(head, rows)
}

func passageLine(s *discover.Stage, of string, p *discover.Passage) []string {
	n := func(i int) string { return csvNumber(float64(i)) }
	x := csvNumber
	return []string{s.From, s.To, of, p.Key, n(p.Entered), n(p.So), n(p.Open), n(p.Won), n(p.Of), x(p.Rate), x(p.Jeffreys.Low), x(p.Jeffreys.High), x(p.Wilson.Low), x(p.Wilson.High),
		x(p.Eventual), x(p.EventualIn.Low), x(p.EventualIn.High), x(p.Forecast), x(p.ForecastIn.Low), x(p.ForecastIn.High), x(p.Lags.Median), x(p.Lags.P90), x(p.Lags.Mean), weightsText(p.Lags.Weights)}
}

type passageJSON struct {
	Key      string    `json:"key,omitempty"`
	Entered  int       `json:"entered"`
	So       int       `json:"soFar"`
	Open     int       `json:"open"`
	Won      int       `json:"won"`
	Of       int       `json:"of"`
	Rate     float64   `json:"rate"`
	Jeffreys []float64 `json:"jeffreys"`
	Wilson   []float64 `json:"wilson"`
	Eventual float64   `json:"eventual"`
	Within   []float64 `json:"eventual95"`
	Forecast float64   `json:"forecast"`
	Likely   []float64 `json:"forecast95"`
	Lag      lagJSON   `json:"lag"`
}

type lagJSON struct {
	N       int       `json:"n"`
	Median  float64   `json:"median"`
	P90     float64   `json:"p90"`
	Mean    float64   `json:"mean"`
	MeanIn  []float64 `json:"mean95"`
	Weights []float64 `json:"weights"`
}

func bounds(i stat.Interval) []float64 { return []float64{i.Low, i.High} }

func passageOf(p *discover.Passage) passageJSON {
	return passageJSON{p.Key, p.Entered, p.So, p.Open, p.Won, p.Of, p.Rate, bounds(p.Jeffreys), bounds(p.Wilson), p.Eventual, bounds(p.EventualIn), p.Forecast, bounds(p.ForecastIn),
		lagJSON{p.Lags.N, p.Lags.Median, p.Lags.P90, p.Lags.Mean, bounds(p.Lags.MeanIn), p.Lags.Weights}}
}

// JSON writes a funnel for programs:
//
//	{"from", "asOf", "users", "noStart", "early", "steps": [{"from", "to", "within", "all": {"entered", "soFar", "open", "won", "of", "rate",
//	"jeffreys": [low, high], "wilson", "eventual", "eventual95", "forecast", "forecast95", "lag": {"n", "median", "p90", "mean", "mean95",
//	"weights"}}, "by": [{"key", …}], "cohorts": [{"key", …}]}], "adopts": [{"path", "becomes"}]}
func (f *Funnelled) JSON() []byte {
	type step struct {
		From    string        `json:"from"`
		To      string        `json:"to"`
		Within  int           `json:"within"`
		All     passageJSON   `json:"all"`
		By      []passageJSON `json:"by,omitempty"`
		Cohorts []passageJSON `json:"cohorts"`
	}
	type adopt struct {
		Path string `json:"path"`
		JSON string `json:"becomes"`
	}
	out := struct {
		From    string  `json:"from"`
		AsOf    string  `json:"asOf"`
		Users   int     `json:"users"`
		NoStart int     `json:"noStart"`
		Early   int     `json:"early"`
		Steps   []step  `json:"steps"`
		Adopts  []adopt `json:"adopts,omitempty"`
	}{f.day(f.Of.From), f.day(f.Of.AsOf), f.Of.Users, f.Of.NoStart, f.Of.Early, nil, nil}
	for i := range f.Of.Stages {
		s := &f.Of.Stages[i]
		one := step{From: s.From, To: s.To, Within: s.Within, All: passageOf(&s.All)}
		for j := range s.Parts {
			one.By = append(one.By, passageOf(&s.Parts[j]))
		}
		for j := range s.Cohorts {
			one.Cohorts = append(one.Cohorts, passageOf(&s.Cohorts[j]))
		}
		out.Steps = append(out.Steps, one)
	}
	if a := f.Adopt(); a != nil {
		for _, e := range a.Edits[1:] {
			out.Adopts = append(out.Adopts, adopt{e.Path, e.JSON})
		}
	}
	return jsontext.Append(nil, out)
}
