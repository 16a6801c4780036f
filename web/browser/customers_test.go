package browser

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// types puts a text into a field, in place of the one that stands there.
func (p *page) types(field, text string) {
	p.t.Helper()
	p.visible(field)
	p.do(chromedp.Evaluate[chromedp.Void]("document.querySelector(" + quoted(field) + ").select()"))
	p.keys(text)
}

// picks presses the row of a name, as the keyboard does.
func (p *page) picks(name string) {
	p.t.Helper()
	row := "[...document.querySelectorAll('.cust-table button')].find((one) => one.innerText === " + quoted(name) + ")"
	p.until("((row) => (row.focus(), document.activeElement === row))("+row+")", "there is a row "+name)
	p.enter()
}

// asksOfCustomers types a rule of who is a key customer, in place of the one that stands there.
func (p *page) asksOfCustomers(rule string) {
	p.t.Helper()
	p.types("#cust-rule", rule)
	p.keys(kb.Enter)
	p.settled()
}

// Who is key is a rule that a person types: it is answered or said to be wrong, its list is a file, and what was found is
// one step of the plan.
func TestKeyCustomersAreFoundListedAndKept(t *testing.T) {
	log, err := filepath.Abs(filepath.Join("..", "..", "examples", "data", "wholesale-invoices.csv"))
	require.NoError(t, err)
	p := open(t, "en", example(t, tiers))
	p.dropPath(log)
	p.readIn()
	p.click("#nav-customers")
	p.until("document.querySelector('h1').innerText.startsWith('26.8% of customers make 80%')", "who holds the value")
	p.asksOfCustomers("purchas in 90d >= 5")
	p.until("document.querySelector('#cust-rule-fault')?.innerText.includes('purchas')", "a slip is said")
	p.asksOfCustomers("purchase in 90d >= 5 and net > 5000")
	p.until("!document.querySelector('#cust-rule-fault') && document.querySelector('main').innerText.includes('key customers')", "the rule is answered")
	p.click("#cust-list-keyusers")
	require.Eventually(t, func() bool {
		list, err := os.ReadFile(filepath.Join(p.downloads, "keyusers.csv"))
		return err == nil && bytes.Count(list, []byte("\n")) > 100
	}, patience, 50*time.Millisecond, "the list is a file")
	p.click("#cust-keep")
	p.until("document.querySelector('#data-findings')?.innerText.includes('net > 5000')", "the plan holds the finding")
	p.click("#undo")
	p.until("!document.querySelector('#data-findings')", "one step takes it back")
}

// shopLog writes a log of leads and orders: three channels, every fifth lead a customer who comes again.
func shopLog(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("user,event,time,value,channel\n")
	for u := range 400 {
		channel := []string{"ads", "content", "partners"}[u%3]
		day := time.Date(2026, 1, 1+u%200, 0, 0, 0, 0, time.UTC)
		put := func(event string, after int, value string) {
			fmt.Fprintf(&b, "u%d,%s,%s,%s,%s\n", u, event, day.AddDate(0, 0, after).Format(time.DateOnly), value, channel)
		}
		put("lead", 0, "")
		if u%2 == 0 {
			put("mql", 3, "")
		}
		if u%5 == 0 {
			for k := range 1 + u%4 {
				put("order", 20+30*k, strconv.Itoa(1000+u))
			}
		}
	}
	path := filepath.Join(t.TempDir(), "shop.csv")
	require.NoError(t, os.WriteFile(path, []byte(b.String()), 0o600))
	return path
}

// reads waits until main says something.
func (p *page) reads(text, what string) {
	p.t.Helper()
	p.until("document.querySelector('main').innerText.includes("+quoted(text)+")", what)
}

// What key customers are worth goes into a price of the plan, moves its revenue, and is taken back by one step.
func TestWhatKeyCustomersAreWorthBecomesAPrice(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	figures := func() string {
		p.click("#nav-overview")
		p.until("document.querySelector('dl.strip')", "the key figures")
		return eval[string](p, "[...document.querySelectorAll('dl.strip .figure-value')].map((one) => one.innerText).join()")
	}
	before := figures()
	p.dropPath(shopLog(t))
	p.readIn()
	p.click("#nav-customers")
	p.asksOfCustomers("order >= 3")
	p.reads("key customers hold", "the rule is answered")
	p.choosesIn("#cust-key-into-month", "tiers.large.price")
	p.click("#cust-key-take-month")
	p.until("document.querySelector('#data-findings')?.innerText.includes('order >= 3')", "the plan holds the finding")
	require.NotEqual(t, before, figures(), "revenue moves")
	p.click("#nav-customers")
	p.until("document.querySelector('#cust-rule').value === 'order >= 3'", "the rule still stands")
	p.click("#undo")
	p.until("!document.querySelector('#data-findings')", "one step takes it back")
	require.Equal(t, before, figures())
	p.click("#nav-customers")
	p.click("#cust-key-take-share")
	p.until("document.querySelector('#data-findings')", "a share is a new input")
	p.click("#nav-assume")
	p.click("#tab-inputs")
	p.until("document.querySelector('#section').innerText.includes('of customers: key customers')", "it stands among the inputs")
}

// Segments of a person's own divide on by channel down to the users of a cell, whose list is a file.
func TestSegmentsOfOnesOwnGoDownToTheUsers(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	p.dropPath(shopLog(t))
	p.readIn()
	p.click("#nav-customers")
	p.until("document.querySelector('#cust-add-rule')", "the segments")
	p.click("#cust-add-rule")
	p.types("#cust-name-0", "Big")
	p.types("#cust-of-0", "nett > 3000")
	p.keys(kb.Enter)
	p.until("document.querySelector('.cust-rules [role=alert]')?.innerText.includes('nett')", "a slip is said below its rule")
	p.types("#cust-of-0", "net > 3000")
	p.keys(kb.Enter)
	p.reads("Big:", "the rule divides")
	p.picks("Big")
	p.until("document.querySelector('#cust-by').value === 'channel'", "a segment divides on by channel")
	p.picks("content")
	p.reads("Big · content:", "a cell")
	p.click("#cust-list-segments")
	require.Eventually(t, func() bool {
		list, err := os.ReadFile(filepath.Join(p.downloads, "segments.csv"))
		return err == nil && bytes.Contains(list, []byte(",content")) && !bytes.Contains(list, []byte(",ads"))
	}, patience, 50*time.Millisecond, "the list of the cell is a file")
	p.click("#cust-segments-take-share")
	p.until("document.querySelector('#data-findings')?.innerText.includes('Big · content')", "its share is an input")
}

// Which event is which stage, the time-out of each step, the first whole day and the channels are chosen; what is found
// becomes observed counts and lags of each channel.
func TestTheFunnelOfALogFitsThePlansStages(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	p.dropPath(shopLog(t))
	p.readIn()
	p.click("#nav-customers")
	p.choosesIn("#cust-step-0", "lead")
	p.choosesIn("#cust-step-1", "mql")
	p.reads("lead → mql: ", "two steps are a funnel")
	p.until("document.querySelector('#cust-stage-1').value === 'mql'", "the stage of the same name")
	p.choosesIn("#cust-funnel-by", "channel")
	p.until("document.querySelector('#cust-adopts')?.innerText.includes('channels.partners.rates.mql')", "each channel has its rate")
	p.types("#cust-days-1", "abc")
	p.keys(kb.Enter)
	p.until("document.querySelector('#cust-steps-fault')?.innerText.includes('abc')", "a slip is said")
	p.types("#cust-days-1", "30")
	p.types("#cust-begins", "2026-02-01")
	p.keys(kb.Enter)
	p.reads("only survivors are left", "who began before the first whole day is left out")
	p.click("#cust-adopt")
	p.until("document.querySelector('#data-findings')", "the plan holds the finding")
	require.Eventually(t, func() bool { return strings.Contains(p.stored(), `\"mql\": {\"is\": {\"won\": `) }, patience, 50*time.Millisecond, "rates are observed counts")
	p.click("#undo")
	p.until("!document.querySelector('#data-findings')", "one step takes it back")
	p.choosesIn("#cust-stage-1", "customer")
	p.reads("are no two stages that follow each other", "a rate that is none of a stage is left alone")
}
