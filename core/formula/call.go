package formula

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// call reads the arguments of a function whose name has been read.
func (p *parser) call(name token) Node {
	open := p.next()
	n := Node{Kind: Call, Text: strings.ToLower(name.text), At: name.at, End: open.end}
	if !p.enter(open) {
		return p.give(name)
	}
	defer p.leave()
	if !p.sign(")") {
		n.Args = append(n.Args, p.run())
		for p.sign(",") {
			p.next()
			n.Args = append(n.Args, p.run())
		}
	}
	n.End = p.close(open)
	if !p.checkCall(name, len(n.Args), n.Text) {
		n.Kind = Bad
	}
	return n
}

// checkCall notes a function that there is not, or a wrong number of arguments.
func (p *parser) checkCall(name token, got int, lower string) bool {
	f, known := lookup(lower)
	if !known {
		all := strings.Join(Functions(), " ")
		if near := diag.Nearest(lower, Functions()); len(near) > 0 {
			p.fault(name.at, "formula-function-near", near, name.text, all, strings.Join(near, ", "))
		} else {
			p.fault(name.at, "formula-function", nil, name.text, all)
		}
		return false
	}
	if got >= f.least && (f.most < 0 || got <= f.most) {
		return true
	}
	need := strconv.Itoa(f.least)
	if f.most < 0 {
		need += "+"
	}
	p.fault(name.at, "formula-arguments", nil, f.name, need, strconv.Itoa(got))
	return false
}
