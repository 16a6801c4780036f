package formula

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// full puts brackets around every operation, so that a case shows how a text is read.
func full(n *Node) string {
	args := make([]string, len(n.Args))
	for i := range n.Args {
		args[i] = full(&n.Args[i])
	}
	switch n.Kind {
	case Neg:
		return "(-" + args[0] + ")"
	case Binary:
		return "(" + args[0] + n.Text + args[1] + ")"
	case Call:
		return n.Text + "(" + strings.Join(args, ",") + ")"
	}
	return n.String()
}

func TestReading(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a sign binds looser than a power: −2² is −4", "-2^2", "(-(2^2))"},
		{"a bracket around the sign squares it too", "(-2)^2", "((-2)^2)"},
		{"powers go from the right", "2^3^2", "(2^(3^2))"},
		{"an exponent may have a sign", "2^-1", "(2^(-1))"},
		{"a sign binds tighter than a product", "-a*b", "((-a)*b)"},
		{"product before sum", "a+b*c - d/e", "((a+(b*c))-(d/e))"},
		{"differences go from the left", "a - b - c", "((a-b)-c)"},
		{"quotients go from the left", "a/b/c", "((a/b)/c)"},
		{"a comparison is the loosest", "a+1 <= b*2", "((a+1)<=(b*2))"},
		{"plus before a value says nothing", "+a", "a"},
		{"the sign = of a spreadsheet is dropped", "=a+b", "(a+b)"},
		{"other spellings of equal and unequal", "if(a==b, a!=c, a≠c)", "if((a=b),(a<>c),(a<>c))"},
		{"a hyphen inside a name belongs to it", "new-ads / spend-2027", "(new-ads/spend-2027)"},
		{"spaces make a hyphen a minus", "new - ads", "(new-ads)"},
		{"a space on one side is enough", "new -ads + a- b", "(((new-ads)+a)-b)"},
		{"a hyphen before a bracket is a minus", "new-(ads)", "(new-ads)"},
		{"ids of any script", "渠道.广告.花费 / 新客", "(渠道.广告.花费/新客)"},
		{"an id after a dot may begin with a digit", "inputs.2027-q1 * 2", "(inputs.2027-q1*2)"},
		{"a star after a dot is all of them", "sum(spend.*) * 2", "(sum(spend.*)*2)"},
		{"a star may stand inside", "channels.*.spend", "channels.*.spend"},
		{"functions in any letter case", "SUM(a, Max(b,c))", "sum(a,max(b,c))"},
		{"percent", "12% * 1.5", "(0.12*1.5)"},
		{"Chinese and English thousands", "1.2万 + 3亿 + 5K + 2M + 4千 + 1百万", "(((((12000+3e+08)+5000)+2e+06)+4000)+1e+06)"},
		{"a power of ten", "1e3 + 2.5E-1", "(1000+0.25)"},
		{"a number may begin or end with its point", ".5 + 5.", "(0.5+5)"},
		{"full-width signs and digits", "（线索＋１２）×３．５％÷２", "(((线索+12)*0.035)/2)"},
		{"full-width comma and comparison", "if（a＞＝b，1，0）", "if((a>=b),1,0)"},
		{"the minus of typesetters", "a − b – c", "((a-b)-c)"},
		{"a line break is a space", "a\n+\tb", "(a+b)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, notes := Parse(c.text)
			require.Empty(t, notes)
			assert.Equal(t, c.want, full(&n))
		})
	}
}

func TestNodesKnowTheirCharacters(t *testing.T) {
	text := "(客户 + new.ads) × lag(花费, 1)"
	n, notes := Parse(text)
	require.Empty(t, notes)
	got := map[string]string{}
	n.Walk(func(m *Node) { got[m.String()] = string([]rune(text)[m.At:m.End]) })
	assert.Equal(t, "×", string([]rune(text)[n.Sign]))
	assert.Equal(t, map[string]string{
		"(客户 + new.ads) * lag(花费, 1)": "客户 + new.ads) × lag(花费, 1)", // brackets are left out of a node
		"客户 + new.ads":                "客户 + new.ads",
		"客户":                          "客户",
		"new.ads":                     "new.ads",
		"lag(花费, 1)":                  "lag(花费, 1)",
		"花费":                          "花费",
		"1":                           "1",
	}, got)
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // code@character, fixes after a colon
	}{
		{"nothing written", "  ", []string{"formula-empty@1"}},
		{"only the sign =", "=", []string{"formula-empty@1"}},
		{"all faults come at once, in order", "a + $ * foo(1) + 3x)",
			[]string{"formula-character@5", "formula-function@9", "formula-number@18", "formula-bracket-close@20"}},
		{"a character of no meaning between values is one fault", "a ? b", []string{"formula-character@3"}},
		{"a value is missing at the end", "a +", []string{"formula-ends@4"}},
		{"a value is missing in the middle", "a + * b", []string{"formula-value@5"}},
		{"an empty bracket", "2*()", []string{"formula-value@4"}},
		{"an operator is missing", "a b", []string{"formula-operator@3"}},
		{"a bracket is not closed: its place is told", "2 * (a + (b)", []string{"formula-bracket-open@5"}},
		{"two brackets are not closed", "((a", []string{"formula-bracket-open@1", "formula-bracket-open@2"}},
		{"a bracket too many", "a) + b", []string{"formula-bracket-close@2"}},
		{"a comma that groups digits", "1,200 * a", []string{"formula-comma@2:1200"}},
		{"a comma that groups digits in a bracket", "(a + 1,200)", []string{"formula-comma@7:1200"}},
		{"a comma outside a function", "a, b", []string{"formula-comma@2"}},
		{"a mistyped function", "avrg(a)", []string{"formula-function-near@1:avg"}},
		{"too few arguments", "if(a, b)", []string{"formula-arguments@1"}},
		{"too many arguments", "1 + log(a, 10)", []string{"formula-arguments@5"}},
		{"no arguments", "sum()", []string{"formula-arguments@1"}},
		{"an argument left empty", "max(a,)", []string{"formula-value@7"}},
		{"comparisons do not chain", "1 < a < 3", []string{"formula-chain@7"}},
		{"a small m could be a million or a month", "5m", []string{"formula-number@1:5M"}},
		{"a unit behind a number", "5万元", []string{"formula-number@1"}},
		{"two points in a number", "1.2.3", []string{"formula-number@1"}},
		{"a number beyond all bounds", "1e999", []string{"formula-number-size@1"}},
		{"a path that ends in a dot", "new. + 1", []string{"formula-path@1"}},
		{"a path with two dots", "new..ads", []string{"formula-path@1"}},
		{"text in quotes", `"ads"`, []string{"formula-character@1", "formula-character@5"}},
		{"bytes that are no text", "a + \xff", []string{"formula-character@5"}},
		{"too long", strings.Repeat("1+", MaxLength/2) + "1", []string{"formula-length@2001"}},
		{"too deep: one fault, not one for every bracket", strings.Repeat("(", 900) + "1" + strings.Repeat(")", 900),
			[]string{"formula-depth@65"}},
		{"too many signs", strings.Repeat("-", 900) + "1", []string{"formula-depth@65"}},
		{"too many powers", strings.Repeat("2^", 900) + "1", []string{"formula-depth@130"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, notes := Parse(c.text)
			var got []string
			for _, n := range notes {
				assert.Equal(t, strconv.Itoa(n.Within), n.Args[0])
				s := n.Code + "@" + n.Args[0]
				if len(n.Fixes) > 0 {
					s += ":" + strings.Join(n.Fixes, ",")
				}
				got = append(got, s)
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestTheRestOfAFaultyFormulaIsStillRead(t *testing.T) {
	n, notes := Parse("spend / (new + ) * lag(cash, 1")
	require.Len(t, notes, 2)
	var paths []string
	n.Walk(func(m *Node) {
		if m.Kind == Path {
			paths = append(paths, m.Text)
		}
	})
	assert.Equal(t, []string{"spend", "new", "cash"}, paths)
}

func TestALongSumIsNoDeepFormula(t *testing.T) {
	n, notes := Parse(strings.Repeat("a+", MaxLength/2-1) + "a")
	require.Empty(t, notes)
	assert.Len(t, n.String(), 4*(MaxLength/2-1)+1)
}

func TestOnlyAPathWithAStarIsWild(t *testing.T) {
	for text, want := range map[string]bool{"spend.*": true, "spend": false, "a * b": false, "channels.*.spend": true} {
		n, notes := Parse(text)
		require.Empty(t, notes)
		assert.Equal(t, want, n.Wild(), text)
	}
}
