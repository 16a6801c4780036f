package view

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
)

// Funnelled is a funnel found in a log.
//
//	Fits    by step the plan's stage, see FunnelFits; nil without a plan
//	Channel the plan's channel that everybody belongs to, where the log does not divide by channel; "" all
type Funnelled struct {
	customerView
	Ask     discover.Funnel
	Of      *discover.FunnelFound
	Keep    *Keep
	Fits    []string
	Channel string
}

// NewFunnelled puts what was found into words.
func NewFunnelled(log *eventlog.Log, ask discover.Funnel, of *discover.FunnelFound, keep *Keep, fits []string, channel, lang string) *Funnelled {
	return &Funnelled{customerView{ParseLang(lang), log}, ask, of, keep, fits, channel}
}

// whole is the share that comes through all steps in the end.
func (f *Funnelled) whole() float64 {
	x := 1.0
	for i := range f.Of.Stages {
		x *= f.Of.Stages[i].All.Eventual
	}
	return x
}

func (f *Funnelled) sentence() string {
	least := -1
	for i := range f.Of.Stages {
		x := f.Of.Stages[i].All.Eventual
		if x-x == 0 && (least < 0 || x < f.Of.Stages[least].All.Eventual) {
			least = i
		}
	}
	if least < 0 {
		return wordFunnelYoung.in(f.Lang)
	}
	s := &f.Of.Stages[least]
	if len(f.Of.Stages) == 1 {
		return wordFunnelOne.fill(f.Lang, clean(s.From), clean(s.To), shareText(s.All.Eventual), sure(f.Lang, shareIn(s.All.EventualIn)))
	}
	return wordFunnelFound.fill(f.Lang, shareText(f.whole()), clean(s.From), clean(s.To), shareText(s.All.Eventual))
}

// Told is the answer for the page.
func (f *Funnelled) Told() LogTold {
	t := LogTold{Sentence: []Span{{Text: f.sentence()}}, Notes: f.notes(), Divide: f.divisions(), Events: f.log.Events, Fits: f.Fits, Plan: NewLogPlan(f.Keep, f.Lang)}
	t.Tables = append(t.Tables, f.steps())
	for i := range f.Of.Stages {
		t.Tables = append(t.Tables, f.cohorts(&f.Of.Stages[i]))
	}
	if t.Adopt = f.Adopt(); t.Adopt != nil && t.Adopt.Table == nil {
		t.Notes = append(t.Notes, t.Adopt.Says)
	}
	return t
}

// lagText is the lags in words: the median and the 90% point.
func (f *Funnelled) lagText(l discover.Lags) (median, p90 string) {
	return amountText(l.Median), amountText(l.P90)
}

// steps is a line for each step, and below it one for each part.
func (f *Funnelled) steps() Table {
	t := headed(f.Lang, wordFunnelSteps, wordStep, wordEntered, wordWonOf, wordRate, wordInterval, wordEventual, wordInterval, wordMedianLag, wordP90Lag)
	t.Note = wordFunnelNote.fill(f.Lang, strconv.Itoa(f.Of.Stages[0].Within))
	for i := range f.Of.Stages {
		s := &f.Of.Stages[i]
		t.Rows = append(t.Rows, TableRow{ID: strconv.Itoa(i), Cells: f.passage(clean(s.From)+" → "+clean(s.To), &s.All)})
		for j := range s.Parts {
			name := cmp.Or(clean(s.Parts[j].Key), wordUnknown.in(f.Lang))
			t.Rows = append(t.Rows, TableRow{Cells: f.passage("  "+name, &s.Parts[j])})
		}
	}
	return t
}

func (f *Funnelled) passage(name string, p *discover.Passage) []Cell {
	median, p90 := f.lagText(p.Lags)
	return cells(name, headcount(p.Entered), headcount(p.Won)+" / "+headcount(p.Of), shareText(p.Rate), shareIn(p.Jeffreys), shareText(p.Eventual), shareIn(p.EventualIn), median, p90)
}

// cohorts is a line for each month in which users took the step before.
func (f *Funnelled) cohorts(s *discover.Stage) Table {
	t := headed(f.Lang, wordFunnelCohorts, wordCohort, wordEntered, wordSoFar, wordOpen, wordRate, wordInterval, wordCohortForecast, wordInterval)
	t.Caption = clean(s.From) + " → " + clean(s.To) + wordColon.in(f.Lang) + t.Caption
	for i := range s.Cohorts {
		c := &s.Cohorts[i]
		rate, in := shareText(c.Rate), shareIn(c.Jeffreys)
		if c.Of < c.Entered {
			rate, in = wordUnderWay.in(f.Lang), "–"
		}
		likely := shareIn(c.ForecastIn)
		if c.Open == 0 {
			likely = "–" // it is no forecast any more
		}
		t.Rows = append(t.Rows, TableRow{Cells: cells(c.Key, headcount(c.Entered), headcount(c.So), headcount(c.Open), rate, in, shareText(c.Forecast), likely)})
	}
	return t
}

// notes are what to beware of.
func (f *Funnelled) notes() []string {
	var out []string
	if f.Of.NoStart > 0 {
		out = append(out, count(wordFunnelNoStart, wordFunnelNoStartOne, f.Lang, f.Of.NoStart, clean(f.Ask.Steps[0])))
	}
	if c := f.Of.Cut; c != nil {
		out = append(out, wordFunnelCut.fill(f.Lang, clean(f.Ask.Steps[0]), headcount(c.First), strconv.Itoa(c.Days), headcount(c.Usual), headcount(f.Of.Early), f.day(c.Until), f.day(f.Of.From)))
	} else if f.Of.Early > 0 {
		out = append(out, count(wordFunnelEarly, wordFunnelEarlyOne, f.Lang, f.Of.Early))
	}
	for i := range f.Of.Stages {
		s := &f.Of.Stages[i]
		if f.Keep != nil && f.Fits[i+1] != "" && f.written(i+1) == "" {
			out = append(out, wordFunnelSkips.fill(f.Lang, clean(s.From), clean(s.To), f.Fits[i+1]))
		}
		if s.Defaults {
			out = append(out, wordFunnelDefault.fill(f.Lang, clean(s.To), strconv.Itoa(s.Within)))
		}
		if s.All.Open > 0 {
			out = append(out, count(wordFunnelOpen, wordFunnelOpenOne, f.Lang, s.All.Open, clean(s.To)))
		}
		if s.All.Of > 0 && (s.All.Eventual < s.All.Jeffreys.Low || s.All.Eventual > s.All.Jeffreys.High) {
			out = append(out, wordFunnelDrift.fill(f.Lang, clean(s.To)))
		}
	}
	return out
}

// Adopt is what the funnel brings to the plan: rates as observed counts, lags as weights, for each channel that the log
// and the plan have in common. nil where nothing fits.
func (f *Funnelled) Adopt() *LogAdopt {
	if f.Keep == nil {
		return nil
	}
	t := headed(f.Lang, wordAdopts, wordAssumption, wordTakeWas, wordFitBecomes)
	t.Align = "lll"
	names, all := NewNames(f.Keep.Doc, f.Lang), plan.Assumptions(f.Keep.Doc)
	edit, id := f.Keep.finding("funnel", f.sentence(), f.question(), strings.Join(f.notes(), " "), f.counts())
	a := &LogAdopt{Name: wordAdoptFunnel.in(f.Lang), Table: &t, Edits: []plan.Edit{edit}}
	for i := range f.Of.Stages {
		s, stage := &f.Of.Stages[i], f.written(i+1)
		if stage == "" {
			continue
		}
		for c := range f.Keep.Doc.Channels {
			channel := &f.Keep.Doc.Channels[c]
			p := f.of(s, channel)
			if p == nil || p.Of == 0 || !rated(channel, stage) {
				continue
			}
			path := "channels." + channel.ID
			put := func(path, was, json, text string) {
				a.Edits = append(a.Edits, f.Keep.adopt(path, json, id))
				t.Rows = append(t.Rows, TableRow{Cells: []Cell{{Text: names.Path(path), Sub: path}, {Text: was}, {Text: text}}})
			}
			was := "–"
			if at := slices.IndexFunc(all, func(a plan.Assumption) bool { return a.Path == path+".rates."+stage }); at >= 0 {
				was = f.Keep.standing(all[at], f.Lang)
			}
			counts := `{"won":` + strconv.Itoa(p.Won) + `,"of":` + strconv.Itoa(p.Of) + `}`
			put(path+".rates."+stage, was, counts, headcount(p.Won)+" / "+headcount(p.Of)+" = "+shareText(p.Rate))
			if p.Won > 0 {
				put(path+".lags."+stage, lagOf(channel, stage), string(jsontext.Append(nil, p.Lags.Weights)), weightsText(p.Lags.Weights))
			}
		}
	}
	if len(t.Rows) == 0 {
		a.Name, a.Says, a.Table = wordKeepFinding.in(f.Lang), wordFitsNothing.in(f.Lang), nil
		return a
	}
	a.Says = count(wordFits, wordFitsOne, f.Lang, len(t.Rows))
	return a
}

// lagOf is the lag of a channel at a stage, as it is typed; "–" where it has none.
func lagOf(c *plan.Channel, stage string) string {
	for _, lag := range c.Lags {
		if lag.Key == stage {
			return plan.TypedLag(lag.Weights)
		}
	}
	return "–"
}

// rated reports whether a channel has a rate at a stage.
func rated(c *plan.Channel, stage string) bool {
	for _, r := range c.Rates {
		if r.Key == stage {
			return true
		}
	}
	return false
}

// of is the passage that speaks of a channel of the plan, nil without one.
func (f *Funnelled) of(s *discover.Stage, c *plan.Channel) *discover.Passage {
	if f.Ask.By != "channel" {
		if f.Channel == "" || f.Channel == c.ID {
			return &s.All
		}
		return nil
	}
	for i := range s.Parts {
		if key := s.Parts[i].Key; key == c.ID || key != "" && key == c.Name {
			return &s.Parts[i]
		}
	}
	return nil
}

// weightsText writes lag weights as a person types them: "80%, 20%".
func weightsText(weights []float64) string {
	var parts []string
	for _, w := range weights {
		parts = append(parts, trim(fixed(w*100, 1))+"%")
	}
	return strings.Join(parts, ", ")
}

// question is what was asked, in a line.
func (f *Funnelled) question() string {
	text := strings.Join(f.Ask.Steps, " > ")
	for i := range f.Of.Stages {
		sep := ","
		if i == 0 {
			sep = " within "
		}
		text += sep + strconv.Itoa(f.Of.Stages[i].Within) + "d"
	}
	if f.Ask.By != "" {
		text += " by " + f.Ask.By
	}
	return text
}

// counts are what the finding rests on.
func (f *Funnelled) counts() []FindingCount {
	var out []FindingCount
	for i := range f.Of.Stages {
		s := &f.Of.Stages[i]
		out = append(out, FindingCount{s.To + " won", float64(s.All.Won)}, FindingCount{s.To + " of", float64(s.All.Of)})
	}
	return out
}
