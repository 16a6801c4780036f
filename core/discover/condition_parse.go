package discover

import (
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
)

// Condition is a condition on what a user did and is, bound to a log.
//
//	followers > 2000 and answers in 90d > 20 and count(likes > 500) in 90d >= 3
//
// An event by its name counts how often a user did it, ever or in the last days; count, sum, mean, max, min, last and
// days (on how many days) look at an event and may look at its values; since(event) is the days since its last time.
// gross, net, orders, age (days since the first event) and idle (days since the last) speak of the user; channel,
// employee and further columns are compared with a text, or with a number where they hold one. A rule is made of
// comparisons by and, or, not and parentheses; and binds before or.
type Condition struct {
	Text string
	root *ruleNode
	log  *eventlog.Log
}

// ruleNode is a joint of a rule, or a comparison where join is "".
type ruleNode struct {
	join string // and, or, not
	kids []*ruleNode

	of     quantity
	sign   string
	number float64
	text   string // of a comparison with a text
	isText bool
}

// quantity is what a comparison looks at.
type quantity struct {
	kind   string // count, sum, mean, max, min, last, days, since; gross, net, orders, age, idle; channel, employee, group
	event  int
	group  int
	sign   string // of a condition on the values of the event, "" none
	limit  float64
	within int64 // days, 0 ever
}

// ParseCondition reads a rule and looks its names up in a log. A fault says the character at which it stands (Within).
func ParseCondition(log *eventlog.Log, text string) (*Condition, diag.Notes) {
	tokens, fault := lexRule(text)
	if fault != nil {
		return nil, diag.Notes{*fault}
	}
	p := &ruleParser{log: log, tokens: tokens}
	root := p.either()
	if p.fault == nil && p.look().kind != ruleEnd {
		p.fail("rule-after", p.look().text)
	}
	if p.fault != nil {
		return nil, diag.Notes{*p.fault}
	}
	return &Condition{text, root, log}, nil
}

// ruleParser holds the first fault; after it nothing that is read counts.
type ruleParser struct {
	log    *eventlog.Log
	tokens []ruleToken
	next   int
	depth  int
	fault  *diag.Note
}

func (p *ruleParser) look() ruleToken { return p.tokens[p.next] }

func (p *ruleParser) take() ruleToken {
	t := p.tokens[p.next]
	if t.kind != ruleEnd {
		p.next++
	}
	return t
}

func (p *ruleParser) fail(code string, args ...string) {
	if p.fault == nil {
		p.fault = ruleFault(code, p.look().at, args...)
	}
}

// word reports whether a word of the language comes, and takes it.
func (p *ruleParser) word(w string) bool {
	if t := p.look(); t.kind == ruleName && ruleWords[t.text] == w {
		p.next++
		return true
	}
	return false
}

func (p *ruleParser) sign(s string) bool {
	if t := p.look(); t.kind == ruleSign && t.text == s {
		p.next++
		return true
	}
	return false
}

func (p *ruleParser) either() *ruleNode { return p.joined("or", p.both) }
func (p *ruleParser) both() *ruleNode   { return p.joined("and", p.one) }

func (p *ruleParser) joined(join string, part func() *ruleNode) *ruleNode {
	n := part()
	for p.fault == nil && p.word(join) {
		if n.join != join {
			n = &ruleNode{join: join, kids: []*ruleNode{n}}
		}
		n.kids = append(n.kids, part())
	}
	return n
}

// deepest is how far parentheses and not may be nested.
const deepest = 50

func (p *ruleParser) one() *ruleNode {
	if p.depth++; p.depth > deepest {
		p.fail("rule-deep")
	}
	defer func() { p.depth-- }()
	switch {
	case p.fault != nil:
		return &ruleNode{}
	case p.word("not"):
		return &ruleNode{join: "not", kids: []*ruleNode{p.one()}}
	case p.sign("("):
		n := p.either()
		if p.fault == nil && !p.sign(")") {
			p.fail("rule-paren")
		}
		return n
	}
	return p.comparison()
}

// signs are the comparisons.
var signs = map[string]bool{"<": true, "<=": true, ">": true, ">=": true, "=": true, "!=": true}

func (p *ruleParser) comparison() *ruleNode {
	n := &ruleNode{of: p.quantity()}
	if p.fault != nil {
		return n
	}
	t := p.look()
	if t.kind != ruleSign || !signs[t.text] {
		p.fail("rule-compare")
		return n
	}
	n.sign = p.take().text
	divides := n.of.kind == "channel" || n.of.kind == "employee" || n.of.kind == "group"
	switch t := p.look(); {
	case t.kind == ruleNumber && (!divides || n.of.kind == "group"):
		n.number = t.num
	case divides && (t.kind == ruleQuoted || t.kind == ruleName || t.kind == ruleNumber):
		n.text, n.isText = t.text, true
		if n.sign != "=" && n.sign != "!=" {
			p.next--
			p.fail("rule-text-order", t.text)
		}
	default:
		p.fail("rule-number-missing")
	}
	p.take()
	return n
}

// window reads "in 90d", "in 12 weeks".
func (p *ruleParser) window() int64 {
	if !p.word("in") {
		return 0
	}
	at := p.next
	t := p.take()
	scale := int64(0)
	if t.kind == ruleNumber {
		scale = 1
		if u := p.look(); u.kind == ruleName {
			switch u.text {
			case "d", "day", "days", "天", "日":
				p.take()
			case "w", "week", "weeks", "周":
				scale = 7
				p.take()
			}
		}
	}
	if scale == 0 || t.num != float64(int64(t.num)) || t.num < 1 || t.num > 36500 {
		p.next = at
		p.fail("rule-days")
		return 0
	}
	return int64(t.num) * scale
}

// ofEvents are the functions of an event; true where they look at its values.
var ofEvents = map[string]bool{
	"count": false, "days": false, "since": false, "sum": true, "mean": true, "max": true, "min": true, "last": true,
}

// ofUser are the quantities of a user.
var ofUser = map[string]bool{"gross": true, "net": true, "orders": true, "age": true, "idle": true}

func (p *ruleParser) quantity() quantity {
	t := p.look()
	if t.kind != ruleName && t.kind != ruleQuoted || t.kind == ruleName && ruleWords[t.text] != "" {
		p.fail("rule-what")
		return quantity{}
	}
	p.take()
	if _, known := ofEvents[t.text]; known && t.kind == ruleName && p.sign("(") {
		return p.called(t)
	}
	if p.look().kind == ruleSign && p.look().text == "(" {
		p.next--
		p.fail("rule-function", t.text)
		return quantity{}
	}
	q := p.named(t)
	if q.kind == "count" {
		q.within = p.window()
	}
	return q
}

// named is what a bare name stands for: an event, a column, a quantity of the user.
func (p *ruleParser) named(t ruleToken) quantity {
	if e := p.log.EventOf(t.text); e >= 0 {
		return quantity{kind: "count", event: e}
	}
	for g := range p.log.Groups {
		if p.log.Groups[g].Name == t.text {
			return quantity{kind: "group", group: g}
		}
	}
	switch name := t.text; {
	case name == "channel" && p.log.Channel != nil, name == "employee" && p.log.Employee != nil, ofUser[name]:
		return quantity{kind: name}
	}
	p.next--
	p.unknown(t)
	return quantity{}
}

func (p *ruleParser) unknown(t ruleToken) {
	names := append([]string{"gross", "net", "orders", "age", "idle"}, p.log.Events...)
	for _, g := range p.log.Groups {
		names = append(names, g.Name)
	}
	p.fail("rule-name-unknown", t.text)
	p.fault.Fixes = diag.Nearest(t.text, names)
}

// called is a function of an event: count(likes > 500).
func (p *ruleParser) called(f ruleToken) quantity {
	t := p.look()
	q := quantity{kind: f.text, event: p.log.EventOf(t.text)}
	switch {
	case t.kind != ruleName && t.kind != ruleQuoted:
		p.fail("rule-event")
		return q
	case q.event < 0:
		p.unknown(t)
		return q
	}
	p.take()
	if s := p.look(); s.kind == ruleSign && signs[s.text] {
		p.take()
		q.sign = s.text
		if p.look().kind != ruleNumber {
			p.fail("rule-number-missing")
			return q
		}
		q.limit = p.take().num
	}
	if (q.sign != "" || ofEvents[f.text]) && p.log.Value == nil {
		p.fail("rule-no-value", f.text+"("+p.log.Events[q.event]+")")
		return q
	}
	if !p.sign(")") {
		p.fail("rule-paren")
		return q
	}
	if f.text != "since" {
		q.within = p.window()
	}
	return q
}

// String is the rule as it was written.
func (r *Condition) String() string { return r.Text }

// numberOf reads a group's value as a number.
func numberOf(text string) (float64, bool) {
	x, err := strconv.ParseFloat(text, 64)
	return x, err == nil && x-x == 0
}
