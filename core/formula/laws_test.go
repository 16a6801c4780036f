package formula

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// bare is the tree without places.
func bare(n Node) Node {
	n.At, n.End, n.Sign = 0, 0, 0
	args := n.Args
	n.Args = nil
	for _, a := range args {
		n.Args = append(n.Args, bare(a))
	}
	return n
}

func trees(depth int) *rapid.Generator[Node] {
	return rapid.Custom(func(t *rapid.T) Node {
		most := 4
		if depth == 0 {
			most = 1
		}
		sub := func() Node { return trees(depth-1).Draw(t, "part") }
		switch rapid.IntRange(0, most).Draw(t, "kind") {
		case 0:
			return Node{Kind: Number, Num: rapid.Float64Range(0, 1e300).Draw(t, "number")}
		case 1:
			return Node{Kind: Path, Text: rapid.StringMatching(`[a-z_渠道]([a-z0-9_]|-[a-z0-9]){0,6}(\.([a-z0-9_渠道]{1,6}|\*)){0,2}`).Draw(t, "path")}
		case 2:
			return Node{Kind: Neg, Args: []Node{sub()}}
		case 3:
			f := rapid.SampledFrom(functions).Draw(t, "function")
			n := Node{Kind: Call, Text: f.name}
			for range max(f.least, rapid.IntRange(f.least, max(f.most, f.least)).Draw(t, "arguments")) {
				n.Args = append(n.Args, sub())
			}
			return n
		}
		op := rapid.SampledFrom([]string{"+", "-", "*", "/", "^", "<", "<=", ">", ">=", "=", "<>"}).Draw(t, "operator")
		return Node{Kind: Binary, Text: op, Args: []Node{sub(), sub()}}
	})
}

func TestWhatIsPrintedReadsBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := trees(4).Draw(t, "tree")
		text := want.String()
		if len([]rune(text)) > MaxLength {
			t.Skip("longer than a formula may be")
		}
		got, notes := Parse(text)
		require.Empty(t, notes, text)
		assert.Equal(t, want, bare(got), text)
	})
}

func TestSpacesAroundOperatorsChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := trees(3).Draw(t, "tree")
		text := n.String()
		loose := []rune{}
		for _, r := range text {
			if r == '(' || r == ')' || r == ',' || r == ' ' {
				loose = append(loose, ' ', r, ' ')
				continue
			}
			loose = append(loose, r)
		}
		if len(loose) > MaxLength {
			t.Skip("longer than a formula may be")
		}
		got, notes := Parse(string(loose))
		require.Empty(t, notes)
		assert.Equal(t, n, bare(got))
	})
}
