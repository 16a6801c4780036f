package view

// Figure is a chart with its finding. Numbers are given twice: as values to draw and
// as texts to read; the page formats none.
type Figure struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"` // bars line multiples ribbon dots versus gains waterfall tornado heat fan spread curve hundred pairs days belief
	Headline string   `json:"headline"`
	Subtitle string   `json:"subtitle"`
	Unit     string   `json:"unit,omitempty"` // once, top left: "万元"
	Note     string   `json:"note,omitempty"`
	Labels   []string `json:"labels"`           // x: months ("1月") or stages
	Long     []string `json:"long,omitempty"`   // x in full for hover: "2027年1月"
	Ticks    []Tick   `json:"ticks"`            // y axis (x axis for dots)
	Across   []Tick   `json:"across,omitempty"` // places of x that are named instead of Labels, in places from the first
	Series   []Series `json:"series"`
	Marks    []Mark   `json:"marks,omitempty"`
	Keys     []Key    `json:"keys,omitempty"`   // the legend, where styles must be told apart
	Now      int      `json:"now,omitempty"`    // periods up to the last recorded one; 0 = none
	Table    Table    `json:"table"`            // the same data as a table
	Under    []string `json:"under,omitempty"`  // second line below a label: "→ 8.2%"
	Broken   bool     `json:"broken,omitempty"` // waterfall: the totals are cut short
	// Edges are, of a spread, the values between which its bars stand, of a curve its values.
	Edges []float64 `json:"edges,omitempty"`
	// Lines, of a heat map, are ends in cells from the first, across and down: where the number breaks even.
	Lines    [][]float64 `json:"lines,omitempty"`
	Explain  []string    `json:"explain,omitempty"` // by place: the address of the number that stands there
	Describe string      `json:"describe"`          // accessible description
	Band     *Band       `json:"band,omitempty"`    // of a line
}

// Tick is a labelled place on an axis.
type Tick struct {
	At   float64 `json:"at"`
	Text string  `json:"text"`
}

// Series is one line, set of bars, multiple, ribbon band or dot row. A value that is not
// available is null, with its text saying so.
type Series struct {
	ID     string     `json:"id"`
	Label  string     `json:"label"`
	Colour string     `json:"colour"` // token: leaf, slate, ochre, referral, plum, clay, pattern6 …
	Style  string     `json:"style"`  // actual plan forecast average marginal
	Values []*float64 `json:"values"`
	Texts  []string   `json:"texts"`
	Tones  []string   `json:"tones,omitempty"` // by place: good, bad, a colour of a total, the ground of a cell
	Total  string     `json:"total,omitempty"` // "216"
	Share  string     `json:"share,omitempty"` // "37%"
	// Explain is the row of a series that is not the figure's: with the month of a place it
	// is the address of the number there.
	Explain string `json:"explain,omitempty"`
}

// Key is an entry of a figure's legend: a style and what it stands for.
type Key struct {
	Style string `json:"style"` // plan actual forecast average marginal
	Text  string `json:"text"`  // "实际 1–3月"
}

// Mark is a labelled place in a figure: target line, low point, average line.
type Mark struct {
	Kind  string  `json:"kind"`           // target low average high window belief
	Index int     `json:"index"`          // period that it is due or at, −1 for a line across
	At    float64 `json:"at"`             // on the axis of values
	Head  string  `json:"head,omitempty"` // what it is, where Text is its value alone: "目标"
	Text  string  `json:"text"`
	// Series is the series that the mark belongs to, "" for all.
	Series string `json:"series,omitempty"`
}
