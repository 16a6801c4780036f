// Package view turns results into tables, charts and sentences in Chinese and English.
// Every number that a person reads is formatted here; the page and the command only
// place what they are given. It computes nothing of the model. Entry points: NewResults
// (Page, Explain, Find, Copy, Paste, Trace), NewProjection (JSON, CSV, Text), Format for
// single numbers.
package view

import "planleaf/core/unit"

// Look is what a person looks at: a view, and how. What a view has no use for is passed over.
type Look struct {
	View    string
	Section string   // of the assumptions; "" is the first
	Grain   string   // columns by "month" (or ""), "quarter", "year" of the plan's fiscal year
	By      string   // of the funnel: "channel" (or ""), "tier"
	Span    string   // of the funnel: "" the whole plan, else one of the spans it offers
	Open    []string // of the sheet: sections unfolded
	Filter  string   // of the sheet: rows whose name or path holds this text
	Explain string   // the number to explain beside the view: "new.ads@2027-04"
	Opened  []string // of the explanation: keys of the inputs that are opened
	Said    string   // comments to show beside the view: "open", "all"; "" none
	About   string   // the address that is commented on
	// Scenario is whose numbers are shown, "" or "base" the plan's own; Versus what they are compared with.
	Scenario string
	Versus   string
	Rows     []string // of the scenarios: the metrics that are compared; nil the key figures

	Metric       string // of causes: the address of the number; "" is the one that the plan is about
	Split        string // of causes: by "" (change), "channel", "section", "months"
	Across, Down string // of causes: the assumptions of the data table, by path
}

// Page is everything that the page shows of one view of one plan. JSON keys are the
// lower-case field names; empty fields are left out. Only the view that was asked for is filled.
type Page struct {
	ID        string      `json:"id"`            // the plan's
	Title     string      `json:"title"`         // the plan's
	Crumb     string      `json:"crumb"`         // "概览 · 情景 基准 · 2027 年"
	Sentence  []Span      `json:"sentence"`      // H1: a finding with numbers
	Live      string      `json:"live"`          // for aria-live: "已重算：年末 MRR 653万"
	Receipt   string      `json:"receipt"`       // short: first 8 hex digits in two groups "7f3a 91c2"
	Engine    string      `json:"engine"`        // engine version
	Bar       *Bar        `json:"bar,omitempty"` // its scenarios
	Sim       *Sim        `json:"sim,omitempty"` // of a plan in which anything is uncertain
	Scenarios *Comparison `json:"scenarios,omitempty"`
	Overview  *Over       `json:"overview,omitempty"`
	Assume    *Assume     `json:"assume,omitempty"`
	Funnel    *Funnel     `json:"funnel,omitempty"`
	Sheet     *Calc       `json:"sheet,omitempty"`
	Report    *Report     `json:"report,omitempty"`
	WhatIf    *WhatIf     `json:"whatif,omitempty"`
	Search    *SearchForm `json:"search,omitempty"`
	Causes    *Causes     `json:"causes,omitempty"`
	Risk      *RiskForm   `json:"risk,omitempty"`
	Evidence  *Evidence   `json:"evidence,omitempty"` // of the views of evidence
	Explain   *Explain    `json:"explain,omitempty"`  // beside any view
	Comments  *Comments   `json:"comments,omitempty"` // of a plan that has any, or beside any view
	Seal      *Sealed     `json:"seal,omitempty"`     // the plan is for reading only
	// Conflicts that a merge left open.
	Conflicts int `json:"conflicts,omitempty"`
}

// Span is a part of a sentence; Tone is "" (ink), "good", "bad" or, of a formula, "input": a
// number that the planner gave.
type Span struct {
	Text string `json:"text"`
	Tone string `json:"tone,omitempty"`
}

// Over is the overview.
type Over struct {
	Kpis    []Kpi    `json:"kpis"`
	Figures []Figure `json:"figures"` // MRR or customers, cash, channels as small multiples
	Targets *Table   `json:"targets,omitempty"`
}

// Kpi is a key figure. Verdict is "" (no target), "met" or "short".
type Kpi struct {
	ID      string `json:"id"` // metric address
	Label   string `json:"label"`
	Value   string `json:"value"` // "624"
	Unit    string `json:"unit"`  // "万", "%", "家", "个月"; set small beside the value
	Note    string `json:"note"`  // second line: "目标 640万", "年初 350 家", why n/a
	Verdict string `json:"verdict,omitempty"`
	Says    string `json:"says,omitempty"`    // "差 15.6万"
	Line    *Line  `json:"line,omitempty"`    // where there is a target
	Diff    string `json:"diff,omitempty"`    // to the base, with its direction: "▲ +28.8万"
	Tone    string `json:"tone,omitempty"`    // of Diff
	Explain string `json:"explain,omitempty"` // address of the value
}

// Line is a key figure beside its target on one axis, as parts of its length, 0..1. The
// target stands in the middle; the ends are a quarter of it away, or more where the value
// would not fit: near and far look alike for every figure.
type Line struct {
	At     float64   `json:"at"`
	Target float64   `json:"target"`          // −1: none; the base stands in the middle, else the value
	Base   *float64  `json:"base,omitempty"`  // beside a draft
	Range  []float64 `json:"range,omitempty"` // the ends of what 80% of the draws come to
}

// Table is a table of texts. Align has a letter a column: l or r. Bars, if any, are
// 0..1 lengths drawn under the cell. Paths make a cell a link to an assumption.
type Table struct {
	Caption string     `json:"caption"`
	Note    string     `json:"note,omitempty"` // second line under the caption
	Columns []string   `json:"columns"`
	Align   string     `json:"align"`
	Rows    []TableRow `json:"rows"`
}

// TableRow is one row of a Table. Kind is "" or "total"; Verdict is "" or, of a target,
// "met" or "short".
type TableRow struct {
	ID      string `json:"id,omitempty"`
	Kind    string `json:"kind,omitempty"`
	Verdict string `json:"verdict,omitempty"`
	Cells   []Cell `json:"cells"`
}

// Cell is one text of a Table.
type Cell struct {
	Text   string   `json:"text"`
	Sub    string   `json:"sub,omitempty"`    // second line, small: "−8,893"
	Path   string   `json:"path,omitempty"`   // an assumption that can be edited here: shown in blue
	Bar    *float64 `json:"bar,omitempty"`    // 0..1
	Colour string   `json:"colour,omitempty"` // of the bar
	Tone   string   `json:"tone,omitempty"`
	Place  string   `json:"place,omitempty"` // assumptions that are changed elsewhere: Why says the reason
	Why    string   `json:"why,omitempty"`   // of "n/a", or of Place
	// Explain is the address of the number, where it has an explanation.
	Explain string `json:"explain,omitempty"`
}

// Assume is the assumptions: one section's grid and the tabs of all sections.
//
//	Tabs   sections that the plan uses, and the one that is looked at
//	More   the other sections
//	Holds  how many items the section has, in words: "五个渠道"; "" where it has none
//	Empty  of a section without rows: what would stand here, and what to bring
type Assume struct {
	Tabs    []Tab     `json:"tabs"`
	More    []Tab     `json:"more,omitempty"`
	Section string    `json:"section"`
	Holds   string    `json:"holds,omitempty"`
	Empty   string    `json:"empty,omitempty"`
	Add     *Adding   `json:"add,omitempty"`
	Columns []string  `json:"columns"` // by the grain of the look; the last column is the total or mean
	Keys    []string  `json:"keys"`    // by column but the last: what completes the address of a cell, row@2027-04..2027-06
	Rows    []GridRow `json:"rows"`
}

// Tab is a section of the plan.
type Tab struct {
	ID    string `json:"id"` // stages tiers channels customers money inputs targets
	Label string `json:"label"`
}

// Adding is what can be added to a section: something of one of the Kinds, the first if a person
// says no other.
type Adding struct {
	Label string `json:"label"` // of the button: "添加渠道"
	Kinds []Kind `json:"kinds"`
}

// Kind is one kind of thing to add.
//
//	Path     the section of the edit; with Value the path of an assumption that the plan leaves out
//	Value    JSON of that assumption that changes no number; such a thing has no name of its own
//	Formula  what the formula of an own metric starts as
type Kind struct {
	ID      string `json:"id"`
	Label   string `json:"label"`
	Path    string `json:"path"`
	Value   string `json:"value,omitempty"`
	Formula string `json:"formula,omitempty"`
}

// GridRow is a row of the assumptions grid.
//
//	Kind   "group" (an item: foldable, Texts are its totals), "input", "part" (a part of
//	       a compound value: start, growth), "computed"
//	Path   assumption or row path; unique
//	Texts  a text per column; a constant has one text, which holds for all
//	Locked its cells hold several months, so none can be changed by itself; the whole value can
//	Percent typed numbers are percent
//	Unit    of inputs the plain unit (元, CNY, %), never 万 or K: what a cell shows is what
//	        a person types into it; computed rows are scaled
//	Item    the item that the row stands for, where that is no group: an own input
//	Counts  observed counts may stand here
//	Given   where the value comes from, as it was typed; nil when nothing was said
//	Was     where the scenario says otherwise than the plan: a text per column, as of Texts, "" where it does not
//	Differs what the row says of that in words: "基准 22%"
type GridRow struct {
	Kind    string   `json:"kind"`
	Path    string   `json:"path"`
	Group   string   `json:"group,omitempty"`
	Label   string   `json:"label"`
	Owner   string   `json:"owner,omitempty"`
	Unit    string   `json:"unit"`
	Form    string   `json:"form,omitempty"` // constant series growth range dist counts; text: words
	Texts   []string `json:"texts"`
	Once    bool     `json:"once,omitempty"`  // shown in the first column alone: it has no months
	Held    int      `json:"held,omitempty"`  // series: first period (1-based) that merely holds on; 0 none
	Input   string   `json:"input,omitempty"` // how a person would type the whole value: "35%", "25%~35%", "271/2296"
	Locked  bool     `json:"locked,omitempty"`
	Total   string   `json:"total,omitempty"`
	Percent bool     `json:"percent,omitempty"`
	Note    string   `json:"note,omitempty"`    // evidence in words: "观察到 271 / 1,613"
	Source  string   `json:"source,omitempty"`  // "来源 CRM 2026 · 负责 增长组 · 2026-12"
	Meaning string   `json:"meaning,omitempty"` // computed rows: definition, a formula in words
	Item    string   `json:"item,omitempty"`
	Counts  bool     `json:"counts,omitempty"`
	Given   *Given   `json:"given,omitempty"`
	Was     []string `json:"was,omitempty"`
	Differs string   `json:"differs,omitempty"`

	exact []float64 // the numbers of Texts before a digit was cut; nil for words
	unit  unit.Unit // of these numbers
	flows bool      // they add up over periods
}

// Given is the provenance of a value.
type Given struct {
	Source string `json:"source,omitempty"`
	Owner  string `json:"owner,omitempty"`
	AsOf   string `json:"asOf,omitempty"`
	Note   string `json:"note,omitempty"`
}

// Funnel is the funnel page.
type Funnel struct {
	Spans  []Option `json:"spans"`         // months that it can be read over, the whole plan first
	Bys    []Option `json:"bys,omitempty"` // by channel or by tier, where there are tiers
	Ribbon Figure   `json:"ribbon"`        // kind ribbon: a series a channel or tier, a value a stage, share 0..100
	Costs  Figure   `json:"costs"`         // kind dots: a series a channel or tier, values [average, marginal]
	Steps  Table    `json:"steps"`         // counts, rate and lost, lag, CAC by channel or tier
}

// Option is one of several things to look at; On says that it is shown now.
type Option struct {
	ID    string `json:"id"`
	Label string `json:"label"`
	On    bool   `json:"on,omitempty"`
}
