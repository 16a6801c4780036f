//go:build !js

package view_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/view"
)

func gridOf(t testing.TB, l view.Lang) *view.Results {
	t.Helper()
	return evaluated(t, year(t), l, func(s *compile.Sheet) []model.RowID { return view.Needs(s, view.Assumptions) })
}

// pasteInto pastes at a row of a section, with the rows of the grid below it.
func pasteInto(r *view.Results, section, path string, first, tall, wide int, text string) *view.Paste {
	look := view.Look{View: view.Assumptions, Section: section}
	var rows []string
	for _, row := range r.Page(look).Assume.Rows {
		if row.Path == path || rows != nil {
			rows = append(rows, row.Path)
		}
	}
	return r.Paste(look, view.Target{Cells: view.Cells{Rows: rows, First: first, Wide: wide}, Tall: tall, Text: text})
}

func TestCopyGivesWhatASpreadsheetReadsAsNumbers(t *testing.T) {
	r := gridOf(t, view.Zh)
	look := view.Look{View: view.Assumptions, Section: "channels"}
	got := r.Copy(look, view.Cells{Rows: []string{"channels.ads.rates.customer", "channels.referral.rates.mql", "leads.ads"}, First: 2, Wide: 2})
	lines := strings.Split(got.Text, "\r\n")
	require.Len(t, lines, 3)
	assert.Equal(t, "60%\t60%", lines[1])
	assert.Regexp(t, `^15\.\d+%\t15\.\d+%$`, lines[0], "every digit of an estimate")
	assert.Regexp(t, `^\d+\.\d{6,}\t\d+\.\d{6,}$`, lines[2], "every digit of what is computed")
	assert.Equal(t, "选中 6 格", got.Count)
	assert.Empty(t, got.Stats, "shares and people have no mean")
}

func TestCopySaysWhatTheCellsComeTo(t *testing.T) {
	cells := view.Cells{Rows: []string{"money.costs.team.amount"}, First: 2, Wide: 2}
	look := view.Look{View: view.Assumptions, Section: "money"}
	assert.Equal(t, []view.Stat{{"平均", "19万"}, {"最小", "18万"}, {"最大", "20万"}, {"合计", "38万"}}, gridOf(t, view.Zh).Copy(look, cells).Stats)
	assert.Equal(t, []view.Stat{{"mean", "¥190K"}, {"min", "¥180K"}, {"max", "¥200K"}, {"sum", "¥380K"}}, gridOf(t, view.En).Copy(look, cells).Stats)
	one := gridOf(t, view.En).Copy(look, view.Cells{Rows: []string{"money.cash"}, First: 1, Wide: 1})
	assert.Equal(t, "1500000", one.Text)
	assert.Empty(t, one.Stats)
}

func TestCopiedWordsAreNeverAFormula(t *testing.T) {
	doc := year(t)
	doc.Stages[0].Note = "=1+1"
	doc.Stages[1].Note = "two\nlines \"and\" a\ttab"
	r := evaluated(t, doc, view.En, func(s *compile.Sheet) []model.RowID { return view.Needs(s, view.Assumptions) })
	got := r.Copy(view.Look{View: view.Assumptions, Section: "stages"}, view.Cells{Rows: []string{"stages.lead.note", "", "stages.mql.note"}, First: 1, Wide: 1})
	assert.Equal(t, "'=1+1\r\n\r\n\"two\nlines \"\"and\"\" a\ttab\"", got.Text)
	back := pasteInto(r, "stages", "stages.lead.note", 1, 1, 1, "'=1+1")
	assert.Equal(t, "same", back.Cells[0].Kind)
}

func TestPasteUnderstands(t *testing.T) {
	rate, cost, scale := "channels.referral.rates.mql", "money.costs.team.amount", "channels.ads.response.scale"
	cases := []struct {
		name, section, path string
		first               int
		text                string
		kind, shown, means  string
		period              int
		choices             []string
	}{
		{"percent", "channels", rate, 4, "35%", "ok", "35.0", "35.0%", 4, nil},
		{"a bare number in a percent cell", "channels", rate, 1, "34", "ok", "34.0", "34.0%", 0, nil},
		{"a share in a percent cell asks", "channels", rate, 1, "0.34", "ask", "0.34", "", 0, []string{"34%", "0.34%"}},
		{"wan", "money", cost, 2, "1.2万", "ok", "12,000", "12,000", 2, nil},
		{"full width with currency", "money", cost, 2, "￥３２，０００", "ok", "32,000", "32,000", 2, nil},
		{"a point among thousands asks", "money", cost, 2, "1.234", "ask", "1.234", "", 2, []string{"1,234", "1.234"}},
		{"what stands there already", "money", cost, 2, "180,000", "same", "180,000", "180,000", 2, nil},
		{"brackets where nothing is negative", "money", cost, 2, "(300)", "fault", "", "", 2, nil},
		{"negative in brackets", "money", "money.cash", 1, "(300)", "ok", "−300", "−300", 0, nil},
		{"a range as a whole", "channels", rate, 1, "25%~35%", "ok", "25%~35%", "25%~35%", 0, nil},
		{"a figure of a range", "channels", scale, 1, "900000", "same", "900,000", "900,000", 0, nil},
		{"a month of growth", "channels", "channels.ads.spend", 3, "5", "ok", "5", "5", 3, nil},
		{"what is computed", "channels", "leads.ads", 3, "5", "skip", "", "", 0, nil},
		{"no value", "money", cost, 2, "n/a", "skip", "", "", 0, nil},
		{"nothing", "money", cost, 2, "", "skip", "", "", 0, nil},
		{"a month of what holds once", "money", "money.cash", 2, "5", "skip", "", "", 0, nil},
		{"beyond the grid", "money", cost, 14, "5", "skip", "", "", 0, nil},
		{"words", "stages", "stages.mql.note", 1, " two calls ", "ok", "two calls", "two calls", 0, nil},
	}
	for _, l := range []view.Lang{view.Zh, view.En} {
		r := gridOf(t, l)
		for _, c := range cases {
			t.Run(string(l)+" "+c.name, func(t *testing.T) {
				p := pasteInto(r, c.section, c.path, c.first, 1, 1, c.text)
				if c.first > 12 {
					assert.Empty(t, p.Cells)
					return
				}
				require.Len(t, p.Cells, 1)
				cell := p.Cells[0]
				assert.Equal(t, c.kind, cell.Kind, cell.Says)
				assert.Equal(t, c.shown, cell.Shown)
				assert.Equal(t, c.period, cell.Period)
				assert.Equal(t, c.means, cell.Means)
				var choices []string
				for _, one := range cell.Choices {
					choices = append(choices, one.Text)
				}
				assert.Equal(t, c.choices, choices)
				assert.Equal(t, c.kind == "fault" || c.kind == "skip", cell.Says != "", "who is left out learns why")
			})
		}
	}
}

func TestAPastedBlockIsCountedInWords(t *testing.T) {
	block := "12万\t￥３２，０００\t1.234\r\nx\t5\t7\r\n1\t2\t3\r\n"
	zh := pasteInto(gridOf(t, view.Zh), "money", "money.costs.team.amount", 2, 1, 1, block)
	assert.Equal(t, "粘贴 3 × 3 格", zh.Title)
	assert.Equal(t, "2 格已识别，1 格待确认", zh.Says)
	assert.Equal(t, "粘贴 3 格", zh.Name)
	assert.Equal(t, []string{"6 格由公式算出，保持不变"}, zh.Skipped)
	en := pasteInto(gridOf(t, view.En), "money", "money.costs.team.amount", 11, 1, 1, block)
	assert.Equal(t, "Paste 3 × 2 cells", en.Title)
	assert.Equal(t, "2 recognised", en.Says)
	wrong := pasteInto(gridOf(t, view.En), "money", "money.costs.team.amount", 1, 1, 1, "x\t5")
	assert.Equal(t, "1 at fault, left out", wrong.Wrong)
	assert.Equal(t, 1, wrong.Cells[0].Period, "beside others, the first month is a month")
	same := pasteInto(gridOf(t, view.Zh), "money", "money.cash", 1, 1, 1, "150万")
	assert.Equal(t, "与现有的值相同，没有可改的", same.Says)
	assert.Zero(t, same.Changes)
}

func TestABlockFillsWhatIsChosenAWholeNumberOfTimes(t *testing.T) {
	r := gridOf(t, view.En)
	for _, c := range []struct {
		tall, wide int
		text       string
		cells      int
	}{
		{1, 6, "5", 6}, {1, 6, "5\t6", 6}, {1, 6, "5\t6\t7\t8", 4}, {2, 1, "5\t6", 2},
	} {
		p := pasteInto(r, "money", "money.costs.team.amount", 3, c.tall, c.wide, c.text)
		assert.Len(t, p.Cells, c.cells, c.text)
	}
	assert.Equal(t, "6", pasteInto(r, "money", "money.costs.team.amount", 3, 1, 6, "5\t6").Cells[3].Typed)
}

// edits are what the page does with the cells of a block that is pasted.
func edits(p *view.Paste) (out []plan.Edit) {
	for _, c := range p.Cells {
		if c.Kind == "ok" {
			out = append(out, plan.Edit{Do: "type", Path: c.Path, Text: c.Text, Period: c.Period, AsPercent: c.Percent, ByPeriod: c.Monthly})
		}
	}
	return out
}

// Numbers from a spreadsheet go into months of what has none: it is by month then, unless the
// person would rather keep it.
func TestMonthsOfAFormThatHasNoneArePasted(t *testing.T) {
	doc := year(t)
	r := gridOf(t, view.En)
	path := "channels.ads.spend"
	look := view.Look{View: view.Assumptions, Section: "channels"}
	p := pasteInto(r, "channels", path, 3, 1, 1, "590,000\t600,000")
	for _, c := range p.Cells {
		assert.Equal(t, "ok", c.Kind)
		assert.True(t, c.Monthly)
	}
	after, notes := plan.Apply(doc, edits(p)...)
	require.NotNil(t, after, "%v", notes)
	was, now := doc.Channels[0].Spend, after.Channels[0].Spend
	require.Equal(t, plan.Growth, was.Form)
	require.Equal(t, plan.Series, now.Form)
	assert.Equal(t, []float64{was.Start, 590000, 600000}, []float64{now.Series[0], now.Series[2], now.Series[3]})

	kept := r.Paste(look, view.Target{Cells: view.Cells{Rows: []string{path}, First: 3, Wide: 1}, Tall: 1, Text: "590,000\t600,000", Keep: true})
	assert.Equal(t, []string{"2 in assumptions that are not by month, kept as they are"}, kept.Skipped)
	assert.Zero(t, kept.Changes)
	for _, c := range kept.Cells {
		assert.Equal(t, "skip", c.Kind)
		assert.True(t, c.Monthly, "the question stays")
	}
}

func TestABlockOfAmountsGoesItemByItem(t *testing.T) {
	doc, notes := plan.Apply(year(t), plan.Edit{Do: "add", Path: "money.costs", Text: "Tools"}, plan.Edit{Do: "add", Path: "money.costs", Text: "Travel"}, plan.Edit{Do: "add", Path: "money.costs", Text: "Rent"})
	require.NotNil(t, doc, "%v", notes)
	costs := doc.Money.Costs
	at := func(i int) string { return "money.costs." + costs[i].ID + ".amount" }
	rows := func(r *view.Results, section, from string, folded ...string) (out []string) {
		for _, row := range r.Page(view.Look{View: view.Assumptions, Section: section}).Assume.Rows {
			switch {
			case row.Path == from || out != nil:
			default:
				continue
			}
			if row.Kind == "part" || row.Kind != "group" && slices.Contains(folded, row.Group) {
				continue
			}
			if row.Kind == "group" && !slices.Contains(folded, row.Path) {
				out = append(out, "")
			} else {
				out = append(out, row.Path)
			}
		}
		return out
	}
	r := evaluated(t, doc, view.En, func(s *compile.Sheet) []model.RowID { return view.Needs(s, view.Assumptions) })
	paste := func(section string, rows []string, tall int, text string) (*view.Paste, []string) {
		p := r.Paste(view.Look{View: view.Assumptions, Section: section}, view.Target{Cells: view.Cells{Rows: rows, First: 2, Wide: 1}, Tall: tall, Text: text})
		var paths []string
		for _, c := range p.Cells {
			if c.Kind == "ok" {
				paths = append(paths, c.Path)
			}
		}
		return p, paths
	}
	p, paths := paste("money", rows(r, "money", at(0)), 1, "1\n2\n3")
	assert.Equal(t, []string{at(0), at(1), at(2)}, paths)
	assert.Equal(t, "Paste 3 × 1 cells", p.Title)
	assert.Equal(t, "3 recognised, item by item, past heads and computed rows", p.Says)
	assert.Equal(t, 5, p.Tall, "what it covers")
	assert.Empty(t, p.Skipped)

	for _, c := range []struct {
		name    string
		section string
		rows    []string
		tall    int
		text    string
		want    []string
	}{
		{"a block as the grid lies stays so", "money", rows(r, "money", at(0)), 1, "1\n\n3", []string{at(0), at(1)}},
		{"past a folded item nothing goes", "money", rows(r, "money", at(0), "money.costs."+costs[2].ID), 1, "1\n2\n3", []string{at(0), at(1)}},
		{"more lines than rows to fill", "money", rows(r, "money", at(0)), 1, strings.Repeat("7\n", 40), nil},
		{"two channels with what is computed between", "channels", rows(r, "channels", "channels.ads.rates.customer"), 1, "41%\n1\n2\n3\n4\n5", nil},
		{"a block that fills a larger choice", "money", rows(r, "money", at(0)), 4, "1\n2", []string{at(0), at(1)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, paths := paste(c.section, c.rows, c.tall, c.text)
			assert.NotContains(t, p.Says, "item by item")
			if c.want != nil {
				assert.Equal(t, c.want, paths)
			}
		})
	}
}

func TestHeadsThatWereCopiedAlongAreLeftOut(t *testing.T) {
	r := gridOf(t, view.Zh)
	path := "money.costs.team.amount"
	for name, text := range map[string]string{
		"a head of months":     "1月\t2027-02\n12万\t13万",
		"a column of names":    "团队工资\t12万\t13万",
		"both":                 "项目\t1月\t2月\n团队 A\t12万\t13万",
		"both, with no corner": "\tJan\tFeb\nteam 1\t12万\t13万",
	} {
		p := pasteInto(r, "money", path, 2, 1, 1, text)
		assert.Equal(t, "120,000", p.Cells[0].Means, name)
		assert.Equal(t, "130,000", p.Cells[1].Means, name)
		assert.Contains(t, p.Says, "表头略过", name)
	}
	assert.NotContains(t, pasteInto(r, "money", path, 2, 1, 1, "x\ty").Says, "表头")
	assert.NotContains(t, pasteInto(r, "money", path, 2, 1, 1, "-\t12万").Says, "表头")
	assert.Equal(t, "fault", pasteInto(r, "money", path, 2, 1, 1, "3月").Cells[0].Kind, "March is no 3")
}

func TestALongTextIsShownByItsBeginning(t *testing.T) {
	long := strings.Repeat("说明", 50_000)
	c := pasteInto(gridOf(t, view.Zh), "stages", "stages.mql.note", 1, 1, 1, long).Cells[0]
	assert.Equal(t, long, c.Text)
	assert.Less(t, len(c.Typed)+len(c.Shown), 1000)
}

func TestColumnsOfSeveralMonthsTakeNoPaste(t *testing.T) {
	r := gridOf(t, view.En)
	look := view.Look{View: view.Assumptions, Section: "money", Grain: "quarter"}
	p := r.Paste(look, view.Target{Cells: view.Cells{Rows: []string{"money.costs.team.amount"}, First: 2, Wide: 1}, Tall: 1, Text: "5"})
	assert.Equal(t, "skip", p.Cells[0].Kind)
	assert.Equal(t, []string{"1 hold several months: show months to paste there"}, p.Skipped)
}

// Whatever is copied and pasted where it came from changes nothing, in any section, language
// and rectangle.
func TestLawCopyThenPasteChangesNothing(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		doc := drawn(rt)
		sheet, notes := compile.Plan(doc)
		if sheet == nil {
			rt.Fatalf("%v", notes)
		}
		st := sheet.Model.Program(view.Needs(sheet, view.Assumptions)...).NewState()
		st.Program().Eval(st, sheet.Model.Defaults())
		r := view.NewResults(sheet, st, view.Receipt{}, rapid.SampledFrom([]view.Lang{view.Zh, view.En}).Draw(rt, "lang"))
		tabs := r.Page(view.Look{View: view.Assumptions}).Assume.Tabs
		look := view.Look{View: view.Assumptions, Section: rapid.SampledFrom(tabs).Draw(rt, "tab").ID}
		grid := r.Page(look).Assume
		if len(grid.Rows) == 0 {
			return
		}
		first := rapid.IntRange(1, len(grid.Columns)-1).Draw(rt, "first")
		wide := rapid.IntRange(1, len(grid.Columns)-first).Draw(rt, "wide")
		top := rapid.IntRange(0, len(grid.Rows)-1).Draw(rt, "top")
		tall := rapid.IntRange(1, len(grid.Rows)-top).Draw(rt, "tall")
		var rows []string
		for _, row := range grid.Rows[top:] {
			rows = append(rows, row.Path)
		}
		cells := view.Cells{Rows: rows[:tall], First: first, Wide: wide}
		block := r.Copy(look, cells)
		cells.Rows = rows
		p := r.Paste(look, view.Target{Cells: cells, Tall: tall, Text: block.Text})
		for _, c := range p.Cells {
			assert.Contains(rt, []string{"same", "skip"}, c.Kind, "%s %q: %s", c.Path, c.Typed, c.Says)
		}
	})
}

func FuzzPaste(f *testing.F) {
	for _, text := range []string{"", "\n", "1\t2\r\n3", "\"a\tb\"\"\n\"\tc", "\"", "\"\"x", "１．２万\t(3)\t-\n\n", "0,35\r1.234", strings.Repeat("9\t", 500)} {
		f.Add(text, uint8(1), uint8(3))
	}
	doc, _ := plan.Parse(planText)
	sheet, _ := compile.Plan(doc)
	st := sheet.Model.Program(view.Needs(sheet, view.Assumptions)...).NewState()
	st.Program().Eval(st, sheet.Model.Defaults())
	r := view.NewResults(sheet, st, view.Receipt{}, view.Zh)
	f.Fuzz(func(t *testing.T, text string, first, chosen uint8) {
		p := pasteInto(r, "money", "money.cash", max(1, int(first)), int(chosen%5), int(chosen/5), text)
		for _, c := range p.Cells {
			assert.Contains(t, []string{"ok", "same", "ask", "fault", "skip"}, c.Kind)
			switch c.Kind {
			case "fault", "skip":
				assert.NotEmpty(t, c.Says)
			case "ask":
				assert.Greater(t, len(c.Choices), 1)
			}
		}
		for _, e := range edits(p) { // what is clear can be typed, but for what its neighbours forbid
			_, notes := plan.Apply(doc, e)
			for _, n := range notes {
				assert.NotContains(t, n.Code, "typed", "%+v", e)
			}
		}
	})
}
