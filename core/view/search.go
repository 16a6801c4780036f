package view

import (
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/sensitivity"
	"planleaf/core/solve"
	"planleaf/core/unit"
)

// Search puts the answers of searches into words.
type Search struct {
	*Results
	asked
	levers []Lever
	Sure   *Sure // what is looked at is a quantile of the number
}

// NewSearch is for the answers of one search: the number that it is about and what it may move.
func NewSearch(r *Results, address string, at compile.Query, levers []Lever) *Search {
	return &Search{Results: r, asked: r.asked(address, at), levers: levers}
}

// Told is an answer for people, the same for every search.
//
//	Sentence  the answer
//	Stopped   why it stopped, after how many evaluations
//	Notes     what to beware of: levers outside what can be believed, other solutions
//	Adopt     the scenario that it makes, where anything moves
type Told struct {
	Sentence []Span   `json:"sentence"`
	Stopped  string   `json:"stopped"`
	Notes    []string `json:"notes,omitempty"`
	Table    Table    `json:"table"`
	Curve    *Curve   `json:"curve,omitempty"`
	Adopt    *Adopt   `json:"adopt,omitempty"`
}

// Curve is a number against a lever, to be drawn. Points and ticks are in the units of the
// number and the lever.
type Curve struct {
	Points   [][]float64 `json:"points"`
	Across   []Tick      `json:"across"`
	Up       []Tick      `json:"up"`
	Unit     string      `json:"unit,omitempty"`
	Lever    string      `json:"lever"`
	Goal     float64     `json:"goal"`
	GoalText string      `json:"goalText"`
	Marks    []CurveMark `json:"marks"` // today, then what was found
	Describe string      `json:"describe"`
}

// CurveMark is a labelled point of a Curve; Kind is "now" or "found".
type CurveMark struct {
	Kind string  `json:"kind"`
	X    float64 `json:"x"`
	Y    float64 `json:"y"`
	Text string  `json:"text"`
}

// unit is that of what is sought: of the number, or a share where it is a chance.
func (s *Search) unit() unit.Unit {
	if s.Sure != nil && s.Sure.Aim {
		return unit.OfShare
	}
	return s.spec.Unit
}

// text is a value of what is sought.
func (s *Search) text(x float64) string { return s.Results.Text(x, s.unit()) }

// stated is a value of what is sought as a person states it.
func (s *Search) stated(x float64) string { return s.Exact(x, s.unit()) }

// what is the number that is sought, by name and time.
func (s *Search) what() string {
	if s.Sure != nil && s.Sure.Aim {
		w := wordSureAim
		if s.Sure.Less {
			w = wordSureAimLess
		}
		return w.fill(s.Lang, s.title(s.asked), s.Exact(s.Sure.Target, s.spec.Unit))
	}
	if s.Sure != nil {
		return s.title(s.asked) + s.Sure.said(s.Lang)
	}
	return s.title(s.asked)
}

// Sure says that a search looks at a quantile of its number over many futures.
//
//	Quantile  which one, 0 … 1, of so many Draws, the same at every place
//	Chance    it was asked for as the chance Share; Less: of being at most so much
//	Aim       what is sought is itself the chance of Target or better
//	Lever     how far the one lever may be off for so many draws, 95%; 0 where that is not known
//	Found     the share of Checked other draws in which the number does as well as the answer says
type Sure struct {
	Quantile float64              `json:"quantile"`
	Draws    int                  `json:"draws"`
	Checked  int                  `json:"checked"`
	Found    sensitivity.Estimate `json:"-"`
	Value    float64              `json:"chance"`
	Error    float64              `json:"error"`
	Lever    float64              `json:"leverError,omitempty"`
	Chance   bool                 `json:"-"`
	Aim      bool                 `json:"aim,omitempty"`
	Target   float64              `json:"target,omitempty"`
	Share    float64              `json:"-"`
	Less     bool                 `json:"-"`
}

// said is what a name of the number has behind it.
func (u *Sure) said(l Lang) string {
	if u.Chance {
		return wordSureChance.fill(l, trim(fixed(u.Share*100, 1)))
	}
	return wordSureQuantile.fill(l, trim(fixed(u.Quantile*100, 1))+"%")
}

// checked adds to an answer how it does on other draws.
func (s *Search) checked(t *Told) *Sure {
	u := s.Sure
	if u == nil || u.Checked == 0 {
		return u
	}
	u.Value, u.Error = u.Found.Value, u.Found.Error
	w := wordSureChecked
	if u.Aim {
		w = wordSureCheckedAim
	} else if u.Less {
		w = wordSureCheckedLess
	}
	text := w.fill(s.Lang, grouped(float64(u.Checked), 0), s.chanceSaid(u.Value, u.Error, u.Checked))
	if t.Sentence[0].Tone == "" {
		t.Sentence = append(t.Sentence, Span{Text: wordSemicolon.in(s.Lang) + text})
	} else {
		t.Notes = append(t.Notes, text)
	}
	if u.Lever > 0 {
		l := &s.levers[0]
		t.Notes = append(t.Notes, wordSureLever.fill(s.Lang, s.nameOf(l), s.Error(u.Lever, l.Unit)))
	}
	t.Notes = append(t.Notes, wordSureSame.fill(s.Lang, grouped(float64(u.Draws), 0)))
	return u
}

// stopped says why a search stopped.
func (s *Search) stopped(state solve.State, evaluations int) string {
	w := searchStates[state]
	return w.in(s.Lang) + wordSemicolon.in(s.Lang) + wordSearchTried.fill(s.Lang, fixed(float64(evaluations), 0))
}

// warnings say which levers end outside what can be believed.
func (s *Search) warnings(x []float64) []string {
	var out []string
	for i := range x {
		if i < len(s.levers) {
			if text := s.beyond(&s.levers[i], x[i]); text != "" {
				out = append(out, text)
			}
		}
	}
	if len(out) > mostWarnings {
		rest := len(out) - mostWarnings
		out = append(out[:mostWarnings:mostWarnings], wordBeyondMore.fill(s.Lang, strconv.Itoa(rest)))
	}
	return out
}

// mostWarnings is how many levers are warned of by name.
const mostWarnings = 6

// terminal is an answer for a terminal.
func (t *Told) terminal() string {
	var b strings.Builder
	b.WriteString(plain(t.Sentence) + "\n\n")
	if len(t.Table.Rows) > 0 {
		b.WriteString(t.Table.Text())
		b.WriteString("\n")
	}
	for _, note := range t.Notes {
		b.WriteString("· " + note + "\n")
	}
	b.WriteString(t.Stopped + "\n")
	return b.String()
}

// scenarioName is the name of an adopted scenario: "求解：MRR 640万".
func (s *Search) scenarioName(w word, x float64) string {
	return w.fill(s.Lang, s.Names.Short(s.spec), s.stated(x))
}
