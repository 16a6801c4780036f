package view

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/model"
)

// fakeSheet is rows by their place: names and formulas.
type fakeSheet []struct {
	spec model.Spec
	expr model.Expr
}

func (s fakeSheet) Spec(id model.RowID) model.Spec { return s[id].spec }
func (s fakeSheet) Expr(id model.RowID) model.Expr { return s[id].expr }

func num(x float64) model.Expr { return model.Expr{Op: model.OpNum, Num: x} }
func at(id model.RowID) model.Expr {
	return model.Expr{Op: model.OpRow, Row: id}
}
func op(o model.Op, args ...model.Expr) model.Expr { return model.Expr{Op: o, Args: args} }

func TestFormulasInWords(t *testing.T) {
	names := []string{"leads", "spend", "cash"}
	for _, c := range []struct {
		name   string
		expr   model.Expr
		zh, en string
	}{
		{"a sum", op(model.OpAdd, at(0), at(1), num(1.5)), "线索 + 花费 + 1.5", "Leads + Spend + 1.5"},
		{"a difference of a sum", op(model.OpSub, at(0), op(model.OpAdd, at(1), at(2))), "线索 − (花费 + 现金)", "Leads − (Spend + Cash)"},
		{"a product of sums", op(model.OpMul, op(model.OpSub, num(1), at(0)), at(1)), "(1 − 线索) × 花费", "(1 − Leads) × Spend"},
		{"a quotient of a product", op(model.OpDiv, op(model.OpMul, at(0), at(1)), op(model.OpMul, at(1), at(2))),
			"线索 × 花费 ÷ (花费 × 现金)", "Leads × Spend ÷ (Spend × Cash)"},
		{"the month before", model.Expr{Op: model.OpRow, Row: 0, Lag: 1}, "上月线索", "Leads a month before"},
		{"months before", model.Expr{Op: model.OpRow, Row: 0, Lag: 3}, "3 个月前的线索", "Leads 3 months before"},
		{"a saturation", op(model.OpMul, at(0), op(model.OpSat, at(1), at(2))), "线索 × (1 − e^(−花费 ÷ 现金))", "Leads × (1 − e^(−Spend ÷ Cash))"},
		{"a lag by one period", op(model.OpKernel, at(0), num(0), num(1)), "上月线索", "Leads a month before"},
		{"a short kernel", op(model.OpKernel, at(0), num(0.3), num(0.7)), "线索 × 0.3 + 上月线索 × 0.7", "Leads × 0.3 + Leads a month before × 0.7"},
		{"a long kernel", op(model.OpKernel, at(0), num(0.3), num(0.3), num(0.2), num(0.2)), "近 4 个月线索的加权和", "weighted sum of Leads over 4 months"},
		{"a stock", op(model.OpScan, op(model.OpSub, num(1), at(0)), at(1), at(2)), "上月 self × (1 − 线索) + 花费", "self a month before × (1 − Leads) + Spend"},
		{"a running sum", op(model.OpScan, num(1), at(1), num(0)), "上月 self + 花费", "self a month before + Spend"},
		{"growth", op(model.OpGrow, at(1), num(0.02)), "花费 × (1 + 0.02)^已过月数", "Spend × (1 + 0.02)^months passed"},
		{"the least", op(model.OpMin, at(0), at(1), num(3)), "最小者（线索、花费、3）", "the least of (Leads, Spend, 3)"},
		{"a choice", op(model.OpIf, op(model.OpLess, at(0), num(3)), at(1), at(2)), "若线索 < 3 则花费，否则现金", "if Leads < 3 then Spend, else Cash"},
		{"a choice inside a sum stands in brackets", op(model.OpAdd, at(0), op(model.OpIf, at(1), at(2), num(0))), "线索 + (若花费则现金，否则 0)", "Leads + (if Spend then Cash, else 0)"},
		{"a sum over months", op(model.OpKernel, at(0), num(1), num(1), num(1), num(1)), "近 4 个月线索之和", "sum of Leads over 4 months"},
		{"less than nothing", op(model.OpSub, num(0), op(model.OpAdd, at(0), at(1))), "−(线索 + 花费)", "−(Leads + Spend)"},
		{"the window of a metric goes without saying", op(model.OpMul, model.Expr{Op: model.OpChain, Args: []model.Expr{num(1)}, Lag: 12}, at(0)), "线索", "Leads"},
		{"a hidden row is written out", op(model.OpMul, at(4), at(2)), "(线索 + 花费) × 现金", "(Leads + Spend) × Cash"},
		{"a chain", model.Expr{Op: model.OpChain, Args: []model.Expr{at(0)}, Lag: 12}, "近 12 个月线索的连乘", "product of Leads over 12 months"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var s fakeSheet
			for _, n := range names {
				s = append(s, struct {
					spec model.Spec
					expr model.Expr
				}{spec: model.Spec{Path: n, Name: n}})
			}
			s = append(s, s[0], s[0])
			s[3].spec, s[3].expr = model.Spec{Name: "self"}, c.expr
			s[4].spec, s[4].expr = model.Spec{Hidden: true}, op(model.OpAdd, at(0), at(1))
			assert.Equal(t, c.zh, NewNames(smallDoc(), Zh).Formula(s, 3))
			assert.Equal(t, c.en, NewNames(smallDoc(), En).Formula(s, 3))
		})
	}
}

func TestFormulasWithValues(t *testing.T) {
	s := fakeSheet{{}, {expr: op(model.OpScan, op(model.OpSub, num(1), at(0)), num(50), num(350))}}
	text := NewNames(smallDoc(), En).FormulaAt(s, 1, func(r model.RowID, lag int) string {
		if r == 0 {
			return "2.2%"
		}
		return "350"
	})
	assert.Equal(t, "350 × (1 − 2.2%) + 50", text)
}

func TestFillPutsTextsInPlaceOnce(t *testing.T) {
	assert.Equal(t, "b {0} a", word{en: "{1} {0}"}.fill(En, "a", "b {0}"))
	assert.Equal(t, "a {1}", word{en: "{0} {1}"}.fill(En, "a"), "a hole without a text stays")
	assert.Equal(t, "{x}", word{en: "{x}"}.fill(En, "a"))
}

func TestChineseIsSpacedByWhatIsFilledIn(t *testing.T) {
	for _, c := range []struct {
		zh   string
		args []string
		want string
	}{
		{"从 {0} 增至 {1}", []string{"350", "581"}, "从 350 增至 581"},
		{"从 {0} 增至 {1}", []string{"3.8万", "5.1万"}, "从 3.8万增至 5.1万"},
		{"比目标少{0}", []string{"¥1"}, "比目标少 ¥1"},
		{"{0}转化率", []string{"MQL"}, "MQL 转化率"},
		{"{0} 转化率", []string{"客户"}, "客户转化率"},
		{"{0}{1}", []string{"客户", "12"}, "客户 12"},
		{"{0}，{1}", []string{"12", "12"}, "12，12"},
		{"{0} / {1}", []string{"271", "1,613"}, "271 / 1,613"},
		{"{0} 的 {1}", []string{"37%", "新客户"}, "37% 的新客户"},
		{"{0}", []string{"a 客户 b"}, "a 客户 b"},
		{"到 {0} 还没有", []string{""}, "到还没有"},
	} {
		assert.Equal(t, c.want, word{zh: c.zh}.fill(Zh, c.args...))
	}
}
