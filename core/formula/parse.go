package formula

import (
	"sort"
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Limits of one formula. They are far above what a person can read and keep work and
// stack small for whatever a file may hold.
const (
	MaxLength = 2000 // characters
	MaxDepth  = 64   // brackets, signs and powers inside one another
)

// faults collects what is wrong. Within of every note, and Args[0] for the words, is the
// character in the formula, counted from 1.
type faults struct{ notes diag.Notes }

func (f *faults) add(at int, code string, fixes []string, args ...string) {
	f.notes = append(f.notes, Fault(at, code, fixes, args...))
}

// Fault is a note about the character at (counted from 0) of a formula; its Args[0] is
// that place counted from 1, the rest are args.
func Fault(at int, code string, fixes []string, args ...string) diag.Note {
	return diag.Note{Code: code, Within: at + 1, Args: append([]string{strconv.Itoa(at + 1)}, args...), Fixes: fixes}
}

// Parse reads a formula. Every fault of the text is in the notes, in the order of the
// text; with faults the tree holds a Bad node for what could not be read, and all the
// rest, so that a caller can go on to check its paths.
//
// From loose to tight: comparisons (which do not chain), + −, × ÷, the sign, ^. So −2^2
// is −4, as in mathematics (a spreadsheet says 4), and 2^3^2 is 2^9. An "=" before
// the formula, as in a spreadsheet, is dropped.
func Parse(text string) (Node, diag.Notes) {
	var fs faults
	raw := []rune(text)
	if len(raw) > MaxLength {
		fs.add(MaxLength, "formula-length", nil, strconv.Itoa(len(raw)), strconv.Itoa(MaxLength))
		return Node{Kind: Bad, End: len(raw)}, fs.notes
	}
	src := make([]rune, len(raw))
	for i, r := range raw {
		src[i] = plain(r)
	}
	l := lexer{raw: raw, src: src, faults: &fs}
	p := parser{toks: l.all(), faults: &fs}
	if p.sign("=") {
		p.next()
	}
	if p.peek().kind == tokEnd {
		if len(fs.notes) == 0 {
			fs.add(0, "formula-empty", nil)
		}
		return Node{Kind: Bad, End: len(raw)}, fs.notes
	}
	n := p.whole()
	sort.SliceStable(fs.notes, func(i, j int) bool { return fs.notes[i].Within < fs.notes[j].Within })
	return n, fs.notes
}

type parser struct {
	toks    []token
	i       int
	depth   int
	stopped bool // too deep: the rest is dropped, and so is what its absence causes
	faults  *faults
}

func (p *parser) fault(at int, code string, fixes []string, args ...string) {
	if !p.stopped {
		p.faults.add(at, code, fixes, args...)
	}
}

func (p *parser) peek() token { return p.toks[p.i] }

func (p *parser) next() token {
	t := p.toks[p.i]
	if t.kind != tokEnd {
		p.i++
	}
	return t
}

func (p *parser) sign(s string) bool {
	t := p.peek()
	return t.kind == tokOperator && t.text == s
}

// startsValue reports whether the next token can only begin a value.
func (p *parser) startsValue() bool {
	t := p.peek()
	return t.kind == tokNumber || t.kind == tokWord || t.kind == tokBad || p.sign("(")
}

// whole reads the formula to its end, stepping over what cannot follow.
func (p *parser) whole() Node {
	n := p.run()
	for p.peek().kind != tokEnd {
		t := p.next()
		switch t.text {
		case ")":
			p.fault(t.at, "formula-bracket-close", nil)
		case ",":
			p.comma(t)
		}
		if p.peek().kind == tokEnd {
			break
		}
		if p.startsValue() {
			p.run()
		} else {
			n = p.tail(n)
		}
	}
	return n
}

// comma reports a comma outside a function; between digits it was meant to group them.
func (p *parser) comma(t token) {
	var fixes []string
	if p.i >= 2 {
		a, b := p.toks[p.i-2], p.peek()
		if a.kind == tokNumber && b.kind == tokNumber && a.end == t.at && b.at == t.end && b.end-b.at == 3 {
			fixes = []string{a.text + b.text}
		}
	}
	p.fault(t.at, "formula-comma", fixes)
}

// run reads an expression and reports values that follow one another without operator.
func (p *parser) run() Node {
	n := p.compare()
	for p.startsValue() {
		if t := p.peek(); !t.joined { // else a character is already reported there
			p.fault(t.at, "formula-operator", nil, t.text)
		}
		p.compare()
	}
	return n
}

// tail continues an expression whose left side is already read.
func (p *parser) tail(left Node) Node {
	return p.compareFrom(p.chain(p.chain(left, 2), 1))
}

func (p *parser) compare() Node { return p.compareFrom(p.level(1)) }

func (p *parser) compareFrom(left Node) Node {
	for seen := false; ; seen = true {
		t := p.peek()
		if t.kind != tokOperator || !strings.ContainsAny(t.text, "<>=") {
			return left
		}
		p.next()
		if seen {
			p.fault(t.at, "formula-chain", nil, t.text)
		}
		left = binary(t, left, p.level(1))
	}
}

// level reads a chain of + − (1) or × ÷ (2), both from the left.
func (p *parser) level(which int) Node {
	if which == 1 {
		return p.chain(p.level(2), 1)
	}
	return p.chain(p.signed(), 2)
}

func (p *parser) chain(left Node, which int) Node {
	ops := [...]string{1: "+-", 2: "*/"}[which]
	for {
		t := p.peek()
		if t.kind != tokOperator || !strings.Contains(ops, t.text) {
			return left
		}
		p.next()
		right := Node{}
		if which == 1 {
			right = p.level(2)
		} else {
			right = p.signed()
		}
		left = binary(t, left, right)
	}
}

func binary(op token, left, right Node) Node {
	return Node{Kind: Binary, Text: op.text, Args: []Node{left, right}, At: left.At, End: right.End, Sign: op.at}
}

func (p *parser) signed() Node {
	switch {
	case p.sign("-"):
		t := p.next()
		if !p.enter(t) {
			return p.give(t)
		}
		defer p.leave()
		n := p.signed()
		return Node{Kind: Neg, Args: []Node{n}, At: t.at, End: n.End}
	case p.sign("+"):
		t := p.next()
		if !p.enter(t) {
			return p.give(t)
		}
		defer p.leave()
		return p.signed()
	}
	return p.power()
}

func (p *parser) power() Node {
	base := p.value()
	if !p.sign("^") {
		return base
	}
	t := p.next()
	if !p.enter(t) {
		return p.give(t)
	}
	defer p.leave()
	return binary(t, base, p.signed())
}

func (p *parser) value() Node {
	t := p.peek()
	switch {
	case t.kind == tokNumber:
		p.next()
		return Node{Kind: Number, Num: t.num, At: t.at, End: t.end}
	case t.kind == tokBad:
		return p.give(p.next())
	case t.kind == tokWord:
		p.next()
		if p.sign("(") {
			return p.call(t)
		}
		return Node{Kind: Path, Text: t.text, At: t.at, End: t.end}
	case p.sign("("):
		p.next()
		if !p.enter(t) {
			return p.give(t)
		}
		defer p.leave()
		n := p.run()
		for p.sign(",") {
			p.comma(p.next())
			p.run()
		}
		p.close(t)
		return n
	case t.joined: // what stood here is already reported
	case t.kind == tokEnd:
		p.fault(t.at, "formula-ends", nil)
	default:
		p.fault(t.at, "formula-value", nil, t.text)
	}
	return Node{Kind: Bad, At: t.at, End: t.at}
}

// close takes the bracket that ends what open began.
func (p *parser) close(open token) (end int) {
	if p.sign(")") {
		return p.next().end
	}
	p.fault(open.at, "formula-bracket-open", nil)
	return p.peek().at
}

func (p *parser) give(t token) Node { return Node{Kind: Bad, At: t.at, End: t.end} }

// enter counts one level of nesting; beyond the limit it says so and drops the rest.
func (p *parser) enter(t token) bool {
	if p.depth == MaxDepth {
		p.fault(t.at, "formula-depth", nil, strconv.Itoa(MaxDepth))
		p.i, p.stopped = len(p.toks)-1, true
		return false
	}
	p.depth++
	return true
}

func (p *parser) leave() { p.depth-- }
