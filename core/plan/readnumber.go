package plan

import (
	"strings"

	"planleaf/core/diag"
)

// ReadNumber reads one number that a person typed for a quantity of a unit (number share money
// people price months), as a cell takes it: "35%", "640万", "1.2M", "¥1,200". It may be
// negative, and a share above 1, since the change of a share may be. The note is nil, or says what is wrong.
func ReadNumber(text, unit string) (float64, *diag.Note) {
	if unit == "share" {
		unit = "number"
	}
	v, problem := readTyped(strings.TrimSpace(text), quantity{unit: unit, signed: true}, false)
	switch {
	case problem != nil:
		return 0, &diag.Note{Code: problem.code, Path: text, Args: problem.args, Fixes: problem.fixes}
	case v.Form != Constant:
		return 0, &diag.Note{Code: "axis-no-number", Path: text, Args: []string{text}}
	}
	return v.Number, nil
}
