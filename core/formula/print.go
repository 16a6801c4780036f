package formula

import (
	"strconv"
	"strings"
)

// String is the formula with the fewest brackets and one space around + − × ÷ and
// comparisons. Parse(n.String()) is the same tree, places apart.
func (n *Node) String() string {
	var b strings.Builder
	n.write(&b, 0)
	return b.String()
}

// How tightly a node binds: a node inside one that binds tighter needs brackets.
const (
	bindCompare = 1 + iota
	bindSum
	bindProduct
	bindSign
	bindPower
	bindValue
)

func (n *Node) binds() int {
	switch n.Kind {
	case Neg:
		return bindSign
	case Binary:
		switch n.Text {
		case "+", "-":
			return bindSum
		case "*", "/":
			return bindProduct
		case "^":
			return bindPower
		}
		return bindCompare
	}
	return bindValue
}

// write puts the node where at least the binding least is needed.
func (n *Node) write(b *strings.Builder, least int) {
	own := n.binds()
	if own < least {
		b.WriteByte('(')
		defer b.WriteByte(')')
	}
	switch n.Kind {
	case Number:
		b.WriteString(strconv.FormatFloat(n.Num, 'g', -1, 64))
	case Path:
		b.WriteString(n.Text)
	case Bad:
		b.WriteByte('?')
	case Neg:
		b.WriteByte('-')
		n.Args[0].write(b, bindSign)
	case Call:
		b.WriteString(n.Text)
		b.WriteByte('(')
		for i := range n.Args {
			if i > 0 {
				b.WriteString(", ")
			}
			n.Args[i].write(b, 0)
		}
		b.WriteByte(')')
	case Binary:
		left, right := own, own+1
		switch {
		case own == bindPower: // from the right; its exponent may have a sign
			left, right = bindValue, bindSign
		case own == bindCompare: // does not chain
			left = own + 1
		}
		n.Args[0].write(b, left)
		if own == bindPower {
			b.WriteByte('^')
		} else {
			b.WriteString(" " + n.Text + " ")
		}
		n.Args[1].write(b, right)
	}
}
