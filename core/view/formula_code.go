package view

import (
	"strconv"
	"strings"

	"planleaf/core/model"
)

// signs are how a formula is written: in words, or in the language of the plan's own formulas.
type signs struct {
	code                     bool
	times, minus, over       string
	lessEq                   string
	periods, and             word
	sum, weighted            word
	exponentFrom, exponentTo string
	ops                      map[model.Op]word
}

// e is a power of e.
func (s *signs) e(x string) string { return s.exponentFrom + x + s.exponentTo }

var inWords = signs{
	times: " × ", minus: minus, over: " ÷ ", lessEq: " ≤ ", periods: wordPeriods, and: wordListAnd,
	sum: wordSum, weighted: wordWeighted, exponentFrom: "e^(", exponentTo: ")", ops: opWords,
}

var inCode = signs{
	code: true, times: " * ", minus: "-", over: " / ", lessEq: " <= ", periods: word{"periods", "periods"}, and: word{", ", ", "},
	sum: wordSumCode, weighted: wordWeightedCode, exponentFrom: "exp(", exponentTo: ")", ops: opCode,
}

// opCode are the operations that have no sign, as opWords. A formula is of no language; what
// the plan's own cannot say is in words.
var opCode = map[model.Op]word{
	model.OpMin: word{"min({0})", "min({0})"}, model.OpMax: word{"max({0})", "max({0})"}, model.OpIf: word{"if({0})", "if({0})"},
	model.OpExp: word{"exp({0})", "exp({0})"}, model.OpLog: word{"log({0})", "log({0})"}, model.OpFloor: word{"floor({0})", "floor({0})"},
	model.OpChain: word{"近 {9} 个月连乘（{0}）", "product over {9} months({0})"},
	model.OpTotal: word{"自首月累计（{0}）", "cumulative({0})"},
	model.OpLtv:   word{"LTV（{0}）", "ltv({0})"}, model.OpPayback: word{"回本月数（{0}）", "payback({0})"},
	model.OpAge: word{"按年龄流失（{0}）", "lost by age({0})"}, model.OpJoin: word{"按年龄留下（{0}）", "kept by age({0})"},
	model.OpPart: word{"满 {9} 个月者", "those at least {9} months old"},
}

// Code writes a row's formula as the plan's own are written, by the paths of rows:
// "mrr[-1] * (1 - customers.churn) + new * customers.price", with the assumptions marked.
func (n *Names) Code(s Sheet, id model.RowID) string {
	p := &printer{sheet: s, lang: n.lang, self: id, signs: inCode}
	p.row = func(r model.RowID, lag int) string {
		spec := s.Spec(r)
		name := spec.Path
		if lag > 0 {
			name += "[-" + strconv.Itoa(lag) + "]"
		}
		return n.blue(spec, name)
	}
	return "= " + p.expr(s.Expr(id), 0)
}

// What stands between these two is an assumption. They have no width and are no part of a
// name that a person can type.
const blueFrom, blueTo = "\u2061", "\u2062"

// blue marks what is an assumption.
func (n *Names) blue(s model.Spec, text string) string {
	if s.Hidden || !n.isAssumption(s.Path) {
		return text
	}
	return blueFrom + text + blueTo
}

// unmarked is a text without the marks.
func unmarked(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, blueFrom, ""), blueTo, "")
}

// spansOf parts a marked text: the assumptions have the tone "input".
func spansOf(marked string) []Span {
	var out []Span
	for marked != "" {
		plain, rest, some := strings.Cut(marked, blueFrom)
		if plain != "" {
			out = append(out, Span{Text: unmarked(plain)})
		}
		if !some {
			break
		}
		blue, after, _ := strings.Cut(rest, blueTo)
		out = append(out, Span{Text: blue, Tone: "input"})
		marked = after
	}
	return out
}
