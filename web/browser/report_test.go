package browser

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// pages are the page objects of a PDF, apart from the tree that holds them.
var pages = regexp.MustCompile(`/Type\s*/Page[^s]`)

// pdf prints what is shown as a person's printer would.
func (p *page) pdf() string {
	p.t.Helper()
	yes := true
	return string(call(p, cdppage.PrintToPDF, cdppage.PrintToPDFParams{PreferCSSPageSize: &yes, PrintBackground: &yes}).Data)
}

// papers waits for the sheets of the report and counts them.
func (p *page) papers(size string) int {
	p.t.Helper()
	p.until("document.querySelector('.paper."+size+" .paper-body .block') && !document.querySelector('.measure, .papers[aria-busy=true]')", "the sheets of the report")
	return eval[int](p, "document.querySelectorAll('.paper').length")
}

// overflow lists what does not fit its sheet when it is printed.
const overflow = `[...document.querySelectorAll('.paper')].flatMap((paper, i) => {
	const foot = paper.querySelector('.paper-foot').getBoundingClientRect(), edge = paper.getBoundingClientRect();
	return [...paper.querySelectorAll('.paper-body *')].filter((one) => {
		const box = one.getBoundingClientRect();
		return box.height > 0 && (box.bottom > foot.top + 1 || box.right > edge.right - 40);
	}).map((one) => (i + 1) + ': ' + one.tagName + ' ' + one.textContent.slice(0, 40));
})`

func TestTheReportFitsItsSheetsInBothLanguagesAndSizes(t *testing.T) {
	for lang, receipt := range map[string]string{"zh-CN": "回执 ", "en": "Receipt "} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			script, err := os.ReadFile(axe)
			require.NoError(t, err)
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.click("#report-open")
			for size, box := range map[string]string{"letter": "612 792", "a4": "594.95"} {
				p.until("document.querySelector('.paper-body')", "the report")
				p.click("#paper")
				p.click("[data-choice=" + size + "]")
				n := p.papers(size)
				assert.Equal(t, n, strings.Count(p.text(".papers"), receipt), "the receipt is on every sheet")
				p.sees("1 / " + itoa(n))
				p.clean("the report on " + size)

				text := p.pdf()
				assert.Len(t, pages.FindAllString(text, -1), n, "a sheet is a page")
				assert.True(t, strings.Contains(text, "/MediaBox [0 0 "+box), size)
				assert.False(t, strings.Contains(text, "/Subtype /Image"), "charts are drawn, not pictures")
				assert.True(t, strings.Contains(text, "/ToUnicode"), "what is printed is text")
				call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
				assert.Empty(t, eval[[]string](p, overflow))
				call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
			}
		})
	}
}

// many is a plan whose tables are longer than a sheet.
func many(t *testing.T) string {
	channel := `{"id": "c@", "name": "Channel @", "kind": "organic", "leads": 10@, "rates": {"mid": 0.5, "customer": 0.5}}`
	target := `{"id": "t@", "metric": "new.c@", "atLeast": 1@}`
	list := func(form string) string {
		var all []string
		for i := range 60 {
			all = append(all, strings.ReplaceAll(form, "@", itoa(i)))
		}
		return strings.Join(all, ",")
	}
	return `{"planleaf": 1, "id": "many", "title": "Many", "currency": "CNY", "horizon": {"start": "2027-01", "periods": 12},
		"stages": [{"id": "lead"}, {"id": "mid"}, {"id": "customer"}], "channels": [` + list(channel) + `],
		"customers": {"opening": 10, "churn": 0.1, "price": 10}, "money": {"cash": 5}, "targets": [` + list(target) + `]}`
}

func TestLongTablesGoOnOverSheetsWithTheirHeads(t *testing.T) {
	p := open(t, "en", many(t))
	p.click("#report-open")
	n := p.papers("a4, .paper.letter")
	assert.Greater(t, n, 4)
	assert.Equal(t, 61, eval[int](p, `[...document.querySelectorAll('.paper-table')].filter((one) => one.innerText.includes('End to end')).reduce((sum, one) => sum + one.querySelectorAll('tbody tr').length, 0)`), "60 channels and the total, each once")
	assert.Greater(t, strings.Count(p.text(".papers"), "continued"), 1)
	assert.Empty(t, eval[[]string](p, `[...document.querySelectorAll('.paper-table')].filter((one) => !one.querySelector('thead') || one.querySelectorAll('tbody tr').length < 2).map((one) => one.innerText)`), "no part is without its head, none has a single row")
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	assert.Empty(t, eval[[]string](p, overflow))
	assert.Len(t, pages.FindAllString(p.pdf(), -1), n)
}

func TestCtrlPPrintsTheReportFromAnywhereAndEscGoesBack(t *testing.T) {
	p := open(t, "en", example(t, reference))
	p.do(chromedp.Evaluate[chromedp.Void]("document.documentElement.dataset.theme = 'dark'; window.printed = 0; window.print = () => { window.printed = document.querySelectorAll('.paper').length; }; 0"))
	p.click("#nav-assume")
	p.until("document.querySelector('.sheet')", "the assumptions")
	p.do(chromedp.KeyEvent("p", chromedp.KeyModifiers(kb.ModifierCtrl)))
	p.until("window.printed > 1", "the browser was asked to print the sheets")
	assert.Equal(t, "rgb(255, 255, 255)", eval[string](p, "getComputedStyle(document.querySelector('.paper')).backgroundColor"), "paper is white in the dark too")
	assert.Equal(t, "rgb(27, 31, 29)", eval[string](p, "getComputedStyle(document.querySelector('.paper h1')).color"))
	p.keys(kb.Escape)
	p.until("document.querySelector('.sheet')", "back where it was asked")
}

func TestTheGridPrintsOnItsSideWithAllItsMonths(t *testing.T) {
	p := assumptions(t)
	text := p.pdf()
	assert.True(t, strings.Contains(text, "/MediaBox [0 0 841."), "wide tables lie on their side")
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	assert.LessOrEqual(t, eval[float64](p, "document.querySelector('.sheet').getBoundingClientRect().width"), 1440.0, "36 months are within the sheet")
}
