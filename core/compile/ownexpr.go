package compile

import (
	"strconv"

	"planleaf/core/formula"
	"planleaf/core/model"
	"planleaf/core/unit"
)

// lowering turns the tree of one formula into a formula of the sheet.
//
//	probing  asks for unit, reading and soundness before the rows that it names are known:
//	         one in the making is unknown, and no helper rows are made
type lowering struct {
	*ownRows
	row     *ownRow
	probing bool
	lags    int
}

// lowered is a part of a formula with its reading. ok is false when it is at fault, which
// has been noted; what holds it is then not checked. Of an unknown part neither unit nor
// reading is known yet.
type lowered struct {
	model.Expr
	reading
	ok, unknown bool
}

var broken = lowered{Expr: model.Num(0)}

// fault notes what is wrong at a character.
func (l *lowering) fault(at int, code string, fixes []string, args ...string) lowered {
	l.note(l.row, formula.Fault(at, code, fixes, args...))
	return broken
}

func (l *lowering) node(n *formula.Node) lowered {
	switch n.Kind {
	case formula.Number:
		return lowered{Expr: model.Num(n.Num), ok: true}
	case formula.Path:
		return l.path(n)
	case formula.Neg:
		x := l.node(&n.Args[0])
		if x.Op == model.OpNum {
			x.Num = -x.Num
			return x
		}
		x.Expr = model.Sub(model.Num(0), x.Expr)
		return x
	case formula.Binary:
		a, b := l.node(&n.Args[0]), l.node(&n.Args[1])
		if n.Text == "+" || n.Text == "-" {
			if rest := known(a, b); len(rest) == 1 {
				return rest[0]
			}
		}
		return l.fit(n, n.Sign, n.Text, l.binary(n, a, b), a, b)
	case formula.Call:
		return l.call(n)
	}
	for i := range n.Args { // within what is at fault there may be more
		l.node(&n.Args[i])
	}
	return broken
}

// fit checks the units of a part whose own parts are sound.
func (l *lowering) fit(n *formula.Node, at int, sign string, x lowered, parts ...lowered) lowered {
	x.ok = true
	for _, p := range parts {
		x.ok = x.ok && p.ok
		x.unknown = x.unknown || p.unknown
	}
	if !x.ok || x.unknown {
		return x
	}
	note := l.c.b.Misfit(x.Expr)
	switch {
	case note == nil:
		return x
	case note.Code == "unit-mismatch":
		a, b := l.differing(parts)
		if n.Text == "if" {
			a, b = l.differing(parts[1:])
		}
		return l.fault(at, "formula-units-differ", nil, sign, l.unit(a), l.unit(b))
	}
	for _, p := range parts {
		if u := l.c.b.Unit(p.Expr); !u.Plain() {
			return l.fault(at, "formula-unit-plain", nil, sign, l.unit(u))
		}
	}
	return broken
}

// known are the parts of a sum whose units are known, a stock if another is not: what
// looks back at itself adds up. All of them when none but numbers is known.
func known(parts ...lowered) []lowered {
	var out []lowered
	for _, p := range parts {
		if !p.unknown && p.reading != fixed {
			p.reading = held
			out = append(out, p)
		}
	}
	for _, p := range parts {
		if p.unknown && len(out) > 0 {
			return out
		}
	}
	return parts
}

// differing are the units of the first part that has one and of the first that does not
// go with it.
func (l *lowering) differing(parts []lowered) (a, b unit.Unit) {
	seen := false
	for _, p := range parts {
		u := l.c.b.Unit(p.Expr)
		switch {
		case p.reading == fixed:
		case !seen:
			a, seen = u, true
		case !u.Same(a):
			return a, u
		}
	}
	return a, a
}

// binary is an operation on two parts. > and >= are < and <= turned round.
func (l *lowering) binary(n *formula.Node, a, b lowered) lowered {
	x := lowered{reading: a.plus(b.reading)}
	switch n.Text {
	case "*":
		return lowered{Expr: model.Mul(a.Expr, b.Expr), reading: a.times(b.reading)}
	case "/":
		return lowered{Expr: model.Div(a.Expr, b.Expr), reading: a.over(b.reading)}
	case "^":
		return lowered{Expr: model.Pow(a.Expr, b.Expr), reading: level}
	}
	l.mixed(n.Sign, n.Text, a, b)
	switch n.Text {
	case "+":
		x.Expr = model.Add(a.Expr, b.Expr)
	case "-":
		x.Expr = model.Sub(a.Expr, b.Expr)
	case "<":
		x.Expr = model.Less(a.Expr, b.Expr)
	case "<=":
		x.Expr = model.LessEq(a.Expr, b.Expr)
	case ">":
		x.Expr = model.Less(b.Expr, a.Expr)
	case ">=":
		x.Expr = model.LessEq(b.Expr, a.Expr)
	case "=":
		x.Expr = model.Eq(a.Expr, b.Expr)
	case "<>":
		x.Expr = model.Sub(model.Num(1), model.Eq(a.Expr, b.Expr))
	}
	if n.Text != "+" && n.Text != "-" {
		x.reading = held // true or not, at the end
	}
	return x
}

// mixed warns of a stock beside a flow: over a quarter their sum has no plain meaning.
func (l *lowering) mixed(at int, sign string, parts ...lowered) {
	seen := fixed
	for _, p := range parts {
		if !p.ok {
			return
		}
		if seen.mixes(p.reading) {
			note := formula.Fault(at, "formula-stock-flow", nil, sign)
			note.Warning = true
			l.note(l.row, note)
			return
		}
		if p.reading == moving || p.reading == held {
			seen = p.reading
		}
	}
}

// call is a function with as many arguments as it takes: the parser sees to that.
func (l *lowering) call(n *formula.Node) lowered {
	if n.Text == "lag" {
		return l.lag(n)
	}
	args, ok := l.args(n)
	if !ok {
		return broken
	}
	if spreads(n.Text) {
		args = known(args...)
	}
	x, exprs := args[0], make([]model.Expr, len(args))
	for i, a := range args {
		exprs[i] = a.Expr
		x.reading = x.plus(a.reading)
	}
	switch n.Text {
	case "sum", "avg", "min", "max":
		l.mixed(n.At, n.Text, args...)
	}
	switch n.Text {
	case "sum", "avg":
		x.Expr = sum(exprs)
		if n.Text == "avg" {
			x.Expr = model.Div(x.Expr, model.Num(float64(len(exprs))))
		}
	case "min":
		x.Expr = model.Min(exprs...)
	case "max":
		x.Expr = model.Max(exprs...)
	case "if":
		x.Expr, x.reading = model.If(exprs[0], exprs[1], exprs[2]), args[1].plus(args[2].reading)
	case "abs":
		x.Expr = model.Max(exprs[0], model.Sub(model.Num(0), exprs[0]))
	case "floor":
		x.Expr = model.Floor(exprs[0])
	case "exp":
		x.Expr, x.reading = model.Exp(exprs[0]), level
	case "log":
		x.Expr, x.reading = model.Log(exprs[0]), level
	case "pow":
		x.Expr, x.reading = model.Pow(exprs[0], exprs[1]), level
	default:
		return broken
	}
	return l.fit(n, n.At, n.Text, x, args...)
}

// args are the arguments of a function; one that stands for several rows becomes several.
func (l *lowering) args(n *formula.Node) (out []lowered, ok bool) {
	ok = true
	for i := range n.Args {
		arg := &n.Args[i]
		if arg.Wild() && spreads(n.Text) {
			if rows := l.matching(arg.Text); len(rows) > 0 {
				for _, id := range rows {
					out = append(out, l.ref(id))
				}
				continue
			}
		}
		x := l.node(arg)
		ok = ok && x.ok
		out = append(out, x)
	}
	return out, ok
}

func spreads(function string) bool {
	return function == "sum" || function == "avg" || function == "min" || function == "max"
}

// maxLag is the furthest that a formula looks back: the longest horizon of a plan.
const maxLag = 120

// lag is a part as it was some periods ago. What is no row gets a row of its own first.
func (l *lowering) lag(n *formula.Node) lowered {
	x, by := l.node(&n.Args[0]), &n.Args[1]
	if by.Kind != formula.Number || by.Num > maxLag || by.Num != float64(int(by.Num)) {
		return l.fault(by.At, "formula-lag", nil, strconv.Itoa(maxLag), by.String())
	}
	k := int(by.Num)
	if !x.ok || l.probing || k == 0 || x.Op == model.OpNum {
		return x
	}
	if x.Op != model.OpRow || x.Lag != 0 {
		l.lags++
		s := hidden(section("metrics").item(l.row.doc.ID).path+".lag"+strconv.Itoa(l.lags), l.row.doc.ID, l.c.b.Unit(x.Expr))
		s.Agg, s.Report = x.agg(), true
		x.Expr = at(l.c.row(s, x.Expr))
	}
	x.Expr = model.Lag(x.Row, k)
	return x
}
