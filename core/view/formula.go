package view

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"planleaf/core/model"
)

// Sheet is what formulas are read from.
type Sheet interface {
	Spec(model.RowID) model.Spec
	Expr(model.RowID) model.Expr
}

// Formula writes a row's formula in words: "上月 MQL × MQL → SQL 转化率". Hidden rows are
// written out where they stand.
func (n *Names) Formula(s Sheet, id model.RowID) string { return unmarked(n.formula(s, id)) }

// formula is Formula with the assumptions marked: see spansOf.
func (n *Names) formula(s Sheet, id model.RowID) string {
	p := &printer{sheet: s, lang: n.lang, self: id, signs: inWords}
	own := s.Spec(id).Axes
	p.row = func(r model.RowID, lag int) string {
		return n.blue(s.Spec(r), agoOf(n.lang, lag, n.inside(own, s.Spec(r))))
	}
	return p.expr(s.Expr(id), 0)
}

// inside is a row's name in a formula of the same channel or tier, which need not be
// said again.
func (n *Names) inside(own model.Axes, s model.Spec) string {
	switch {
	case own.Channel != "" && own.Tier == "" && s.Axes.Channel == own.Channel && s.Axes.Tier != "":
		if n.isAssumption(s.Path) {
			return n.Within(s.Path)
		}
		s.Axes.Channel = ""
		return n.Short(s)
	case own.Channel == "" && own.Tier == "" || s.Axes.Channel != own.Channel || s.Axes.Tier != own.Tier && s.Axes.Tier != "":
		return n.Short(s)
	}
	if _, field, ok := n.split(s.Path); ok {
		return field
	}
	s.Axes.Channel, s.Axes.Tier = "", ""
	return n.Short(s)
}

// FormulaAt writes a row's formula with the values of one period in place of the names.
// value gives the text of a row at a period, which may lie before the first.
func (n *Names) FormulaAt(s Sheet, id model.RowID, value func(r model.RowID, lag int) string) string {
	return unmarked(n.formulaAt(s, id, false, value))
}

// formulaAt is FormulaAt with the assumptions marked. Over several periods a hidden row whose
// formula does not hold for them stands as its value: a sum of products is no product of sums.
func (n *Names) formulaAt(s Sheet, id model.RowID, several bool, value func(r model.RowID, lag int) string) string {
	row := func(r model.RowID, lag int) string { return n.blue(s.Spec(r), value(r, lag)) }
	p := &printer{sheet: s, lang: n.lang, self: id, signs: inWords, row: row, whole: true, several: several}
	return p.expr(s.Expr(id), 0)
}

// printer writes formulas. row says what a row is called, or worth, some periods back.
type printer struct {
	sheet Sheet
	lang  Lang
	self  model.RowID
	depth int
	whole bool // weights are always written out
	signs signs
	row   func(r model.RowID, lag int) string

	several bool // row is of several periods
}

// How tightly an operation binds; what binds less stands in brackets.
const (
	bindSum = iota + 1
	bindProduct
	bindAtom
)

func (p *printer) expr(e model.Expr, outer int) string {
	text, bind := p.plain(e)
	if bind < outer {
		return "(" + text + ")"
	}
	return text
}

// list writes arguments with a mark between them.
func (p *printer) list(args []model.Expr, mark string, bind int) string {
	texts := make([]string, len(args))
	for i, a := range args {
		if texts[i] = p.expr(a, bind); i > 0 {
			texts[i] = signed(texts[i])
		}
	}
	return strings.Join(texts, mark)
}

// signed puts a negative number in brackets, for it stands behind another sign.
func signed(text string) string {
	if strings.HasPrefix(strings.TrimPrefix(text, blueFrom), minus) {
		return "(" + text + ")"
	}
	return text
}

// plain writes a formula and says how tightly it binds.
func (p *printer) plain(e model.Expr) (string, int) {
	switch e.Op {
	case model.OpNum:
		return number(e.Num), bindAtom
	case model.OpRow:
		return p.ref(e.Row, e.Lag)
	case model.OpAdd:
		return p.list(e.Args, " + ", bindSum), bindSum
	case model.OpSub:
		if zero := e.Args[0]; zero.Op == model.OpNum && zero.Num == 0 {
			return p.signs.minus + signed(p.expr(e.Args[1], bindAtom)), bindProduct
		}
		return p.expr(e.Args[0], bindSum) + " " + p.signs.minus + " " + signed(p.expr(e.Args[1], bindProduct)), bindSum
	case model.OpMul:
		return p.list(slices.DeleteFunc(slices.Clone(e.Args), isWindow), p.signs.times, bindProduct), bindProduct
	case model.OpDiv:
		return p.expr(e.Args[0], bindProduct) + p.signs.over + p.expr(e.Args[1], bindAtom), bindProduct
	case model.OpLess:
		return p.list(e.Args, " < ", bindSum), 0
	case model.OpLessEq:
		return p.list(e.Args, p.signs.lessEq, bindSum), 0
	case model.OpEq:
		return p.list(e.Args, " = ", bindSum), 0
	case model.OpPow:
		return p.list(e.Args, "^", bindAtom), bindProduct
	case model.OpSat:
		return "1 " + p.signs.minus + " " + p.signs.e(p.signs.minus+p.list(e.Args, p.signs.over, bindAtom)), bindSum
	case model.OpHill:
		x, half, slope := p.expr(e.Args[0], bindAtom), p.expr(e.Args[1], bindAtom), p.expr(e.Args[2], bindAtom)
		return x + "^" + slope + p.signs.over + "(" + x + "^" + slope + " + " + half + "^" + slope + ")", bindProduct
	case model.OpScan:
		return p.scan(e)
	case model.OpGrow:
		return p.expr(e.Args[0], bindProduct) + p.signs.times + "(1 + " + p.expr(e.Args[1], bindSum) + ")^" + p.signs.periods.in(p.lang), bindProduct
	case model.OpKernel:
		return p.kernel(e)
	}
	w, ok := p.signs.ops[e.Op]
	switch {
	case !ok:
		return "…", bindAtom
	case e.Op == model.OpIf && !p.signs.code:
		return p.said(w, e), 0
	}
	return p.said(w, e), bindAtom
}

// isWindow recognises the factor that is 1 once a window lies within the plan, and not
// available before.
func isWindow(e model.Expr) bool {
	return e.Op == model.OpChain && e.Args[0].Op == model.OpNum && e.Args[0].Num == 1
}

// longest is how many columns a hidden row may take when it is written out.
const longest = 60

// ref names a row, or writes out a hidden one. A hidden row that has a name is written out
// while that is short and of the same month, for its own operands would else all need to
// say when.
func (p *printer) ref(id model.RowID, lag int) (string, int) {
	spec := p.sheet.Spec(id)
	if !spec.Hidden {
		return p.row(id, lag), bindAtom
	}
	e := p.sheet.Expr(id)
	_, named := helper(spec.Name)
	if p.depth < 6 && lag == 0 && !(named && e.Op == model.OpScan) && !(p.several && !p.anew(id)) { // what it was before has no name of its own
		self := p.self
		p.self, p.depth = id, p.depth+1
		text, bind := p.plain(e)
		p.self, p.depth = self, p.depth-1
		if !named || Columns(text) <= longest {
			return text, bind
		}
	}
	return p.row(id, lag), bindAtom
}

// anew reports whether a row over several periods is its formula on its operands over them.
func (p *printer) anew(id model.RowID) bool {
	switch p.sheet.Spec(id).Agg {
	case model.Ratio:
		return true
	case model.Sum:
		return p.addsUp(p.sheet.Expr(id))
	}
	return false
}

// addsUp recognises a sum of flows.
func (p *printer) addsUp(e model.Expr) bool {
	switch e.Op {
	case model.OpRow:
		return p.sheet.Spec(e.Row).Agg == model.Sum
	case model.OpAdd:
		return !slices.ContainsFunc(e.Args, func(a model.Expr) bool { return !p.addsUp(a) })
	}
	return false
}

// scan: what was there a period ago, kept in part, and what is added.
func (p *printer) scan(e model.Expr) (string, int) {
	before, bind := p.row(p.self, 1), bindAtom
	if keep := e.Args[0]; keep.Op != model.OpNum || keep.Num != 1 {
		before, bind = before+p.signs.times+p.expr(keep, bindProduct), bindProduct
	}
	if add := e.Args[1]; add.Op != model.OpNum || add.Num != 0 {
		return before + " + " + p.expr(add, bindSum), bindSum
	}
	return before, bind
}

// manyWeights is from how many on weights are not written out.
const manyWeights = 4

// kernel: a weighted sum over periods back. A single weight of 1 is a plain lag.
func (p *printer) kernel(e model.Expr) (string, int) {
	row, weights := e.Args[0], e.Args[1:]
	var terms []string
	ones := true
	for lag, w := range weights {
		ones = ones && w.Op == model.OpNum && w.Num == 1
		switch at := p.row(row.Row, row.Lag+lag); {
		case w.Op == model.OpNum && w.Num == 0:
		case w.Op == model.OpNum && w.Num == 1:
			terms = append(terms, at)
		default:
			terms = append(terms, at+p.signs.times+p.expr(w, bindProduct))
		}
	}
	switch {
	case len(terms) == 0:
		return "0", bindAtom
	case len(terms) == 1 && strings.Contains(terms[0], p.signs.times):
		return terms[0], bindProduct
	case len(terms) == 1:
		return terms[0], bindAtom
	case len(terms) < manyWeights || p.whole:
		return strings.Join(terms, " + "), bindSum
	case ones:
		return p.signs.sum.fill(p.lang, p.row(row.Row, row.Lag), strconv.Itoa(len(weights))), bindAtom
	}
	return p.signs.weighted.fill(p.lang, p.row(row.Row, row.Lag), strconv.Itoa(len(weights))), bindAtom
}

// said fills an operation's words with all its arguments, each of them, and its window.
func (p *printer) said(w word, e model.Expr) string {
	texts := make([]string, 10)
	for i, a := range e.Args {
		text := p.expr(a, 0)
		if i+1 < 9 {
			texts[i+1] = text
		}
		if i > 0 {
			texts[0] += p.signs.and.in(p.lang)
		}
		texts[0] += text
	}
	texts[9] = strconv.Itoa(e.Lag)
	return w.fill(p.lang, texts...)
}

// number writes a number of a formula as plainly as it can.
func number(x float64) string {
	if math.Floor(x) == x {
		return fixed(x, 0)
	}
	return trim(fixed(x, 6))
}

// agoOf says that a row is read some months back: "上月 MQL", "MQL a month before".
func agoOf(l Lang, lag int, name string) string {
	switch {
	case lag == 0:
		return name
	case lag == 1:
		return wordMonthAgo.fill(l, name)
	}
	return wordMonthsAgo.fill(l, name, strconv.Itoa(lag))
}
