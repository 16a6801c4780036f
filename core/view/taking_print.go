//go:build !page

package view

import (
	"strings"

	"planleaf/core/jsontext"
)

// Text is what it would change, for a terminal of so many columns (0: 100).
func (t *Taking) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	l := t.r.Lang
	var out strings.Builder
	indented(&out, t.Title, "", "  ", width)
	for _, note := range t.Notes {
		indented(&out, note, "", "  ", width)
	}
	lines := Table{Columns: []string{wordTakingHead.in(l), wordTakingFrom.in(l), wordTakingTo.in(l)}, Align: "lrr"}
	for _, line := range t.Lines {
		to := line.To
		if line.Told && !line.On {
			to = wordTakingLeftOutShort.in(l)
		}
		lines.Rows = append(lines.Rows, row(line.ID+"  "+line.Label, line.From, to))
	}
	out.WriteString("\n" + lines.Text())
	for _, line := range t.Lines {
		if line.Note != "" {
			indented(&out, "· "+line.Label+wordColon.in(l)+line.Note, "", "  ", width)
		}
	}
	if len(t.Effects) > 0 {
		effects := Table{Columns: []string{wordMetricHead.in(l), wordTakingFrom.in(l), wordTakingTo.in(l), wordDifference.in(l)}, Align: "lrrr"}
		for _, e := range t.Effects {
			effects.Rows = append(effects.Rows, row(e.Name, e.Was, e.Now, e.By))
		}
		out.WriteString("\n" + effects.Text())
	}
	return out.String()
}

// JSON is all of it, for programs.
func (t *Taking) JSON() []byte { return jsontext.Append(nil, t) }
