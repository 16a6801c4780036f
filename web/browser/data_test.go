package browser

import (
	"bytes"
	"compress/gzip"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// The same log as spreadsheets, databases and mail write it.
func TestALogIsReadInEveryEncoding(t *testing.T) {
	var text strings.Builder
	text.WriteString("用户,事件,时间\n")
	for i := range 3000 {
		text.WriteString("u" + itoa(i%200) + "," + []string{"注册", "发帖", "付费"}[i%3] + ",2026-0" + itoa(1+i%9) + "-1" + itoa(i%10) + "\n")
	}
	plain := []byte(text.String())
	encoded := func(data []byte, err error) []byte {
		require.NoError(t, err)
		return data
	}
	late := append([]byte("user,event,time\n"), bytes.Repeat([]byte("a,login,2026-01-01\n"), 20000)...) // the first Chinese name comes after 380 KB
	late = append(late, "b,发帖,2026-01-02\n"...)
	p := open(t, "zh-CN", example(t, tiers))
	for name, data := range map[string][]byte{
		"utf8.csv":     plain,
		"mark.csv":     append([]byte("\xef\xbb\xbf"), plain...),
		"crlf.csv":     bytes.ReplaceAll(plain, []byte("\n"), []byte("\r\n")),
		"tab.tsv":      bytes.ReplaceAll(plain, []byte(","), []byte("\t")),
		"semicolon.gz": zipped(t, bytes.ReplaceAll(plain, []byte(","), []byte(";"))),
		"gb18030.csv":  encoded(simplifiedchinese.GB18030.NewEncoder().Bytes(plain)),
		"utf16le.csv":  encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(plain)),
		"utf16be.txt":  encoded(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().Bytes(plain)),
		"late.csv":     late,
		"lategb.csv":   encoded(simplifiedchinese.GB18030.NewEncoder().Bytes(late)),
	} {
		p.dropPath(diskFile(t, name, data))
		p.until("document.querySelector('.data-line span')?.textContent === "+quoted(name)+" && document.querySelector('#data-names')", name+" has been read")
		says := "3,000 条事件，200 个用户"
		if strings.HasPrefix(name, "late") {
			says = "20,001 条事件，2 个用户"
		}
		assert.Contains(t, p.text("h1"), says, name)
		assert.Contains(t, p.text("#data-names"), "发帖", name)
	}
	p.click("#data-away")
	p.until("document.querySelector('#data-nothing')", "the log is put away")
	assert.NotContains(t, p.stored(), "发帖", "nothing of a log is kept")
}

func zipped(t testing.TB, data []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, err := z.Write(data)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return out.Bytes()
}

// Whatever a file holds, the page says what is wrong with it, takes nothing in it for markup, and goes on.
func TestHostileLogsAreSaidAndHarmNothing(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	script := `<img src=x onerror="window.struck=1">`
	rows := func(row string) string { return strings.Repeat(row, 30) }
	for name, c := range map[string]struct{ data, says string }{
		"empty.csv":    {"", "the file holds no rows"},
		"noise.csv":    {"\x00\x01\x02\xff\xfe\x80" + strings.Repeat("\x00\xff\x81", 3000), "column"},
		"words.csv":    {"nothing that is a table at all, but words\nand words", "column"},
		"quote.csv":    {"user,event,time\na,b,2026-01-01\na,\"never closed,2026-01-02\n" + rows("c,d,2026-01-03\n"), "a quote is not closed"},
		"endless.csv":  {"user,event,time\na,b,2026-01-01\na," + strings.Repeat("x", 3<<20) + ",2026-01-02\nc,d,2026-01-03\n", "1 MB"},
		"wide.csv":     {"user,event,time" + strings.Repeat(",c", 3000) + "\na,b,2026-01-01" + strings.Repeat(",1", 3000) + "\n", "1 event of 1 user"},
		"script.csv":   {script + ",event,time\n" + rows(script+",=cmd|' /C calc'!A0,2026-01-01\n"), "onerror"},
		"broken.gz":    {string(zipped(t, []byte("user,event,time\n"+rows("a,b,2026-01-01\n")))[:40]), "could not be read"},
		"turned.csv":   {"user,event,time\n" + rows("\u202eabc,b,2026-01-01\n"), "30 events"},
		"unheaded.csv": {rows("a,b,2026-01-01\n"), "30 events"},
	} {
		p.dropPath(diskFile(t, name, []byte(c.data)))
		p.until("document.querySelector('#main').innerText.includes("+quoted(name)+") && document.querySelector('#main').innerText.includes("+quoted(c.says)+")", name+": "+c.says)
		assert.False(t, eval[bool](p, "'struck' in window || !!document.querySelector('#main img')"), name)
	}
	p.click("#nav-overview")
	p.until("document.querySelector('.strip .figure-value')", "the plan is as it was")
}

// The columns, what is left out, the event that all begin with, the table that joins ids: each is the person's to decide.
func TestAPersonDecidesHowALogIsRead(t *testing.T) {
	log := "who,what,when,tier,id\n" + strings.Repeat("a1,buy,05/01/2026,gold,7\n", 2) + "a2,join,01/01/2026,gold,8\nb,buy,01/01/2026,free,9\nb,buy,03/01/2026,free,9\nb,join,02/01/2026,free,9\nc,,04/01/2026,free,9\n"
	p := open(t, "en", example(t, tiers))
	p.dropPath(diskFile(t, "few.csv", []byte(log)))
	p.sees("day first or the month first")
	p.choosesIn("#data-clock", "dmy")
	p.choosesIn("[aria-label='What tier means']", "group")
	p.choosesIn("[aria-label='What id means']", "")
	p.click("#data-read")
	p.readIn()
	assert.Contains(t, p.text("h1"), "6 events of 3 users, 1 Jan 2026 to 5 Jan 2026")
	assert.Contains(t, p.text("#data-names"), "gold")
	assert.Contains(t, p.text("[data-code=log-event-empty]"), "Left out")
	p.click("[data-code=log-event-empty] summary")
	assert.Contains(t, p.text("[data-code=log-event-empty] table"), "Line 8")
	p.click("[data-code=log-duplicate] input")
	p.until("document.querySelector('h1').innerText.startsWith('5 events')", "the duplicate is left out")
	p.choosesIn("#data-start", "join")
	p.until("document.querySelector('[data-code=log-no-start]')", "a user without a start")
	assert.Contains(t, p.text("[data-code=log-before-start]"), "earlier than the user")
	p.click("#data-mapping")
	p.choose("#data-identity", diskFile(t, "ids.csv", []byte("id,person\na1,anna\na2,anna\nz,zoe\n")))
	p.until("document.querySelector('h1').innerText.startsWith('5 events of 2 users')", "two ids are one person")
	assert.Contains(t, p.text("[data-code=log-id-unjoined]"), "1")
	assert.Contains(t, p.text("[data-code=log-id-unseen]"), "1")
	p.click("#data-keep")
	p.until("document.querySelector('#undo[aria-disabled=false]') && !document.querySelector('#data-keep')", "the plan knows the log")
	p.until("document.querySelector('.status').innerText.includes('autosaved')", "it is kept")
	assert.Contains(t, p.stored(), "few.csv")
	assert.NotContains(t, p.stored(), "anna")
}

// A worker that is killed takes the log with it: it is read again from its file, unasked.
func TestALogIsReadAgainWhenItsWorkerIsKilled(t *testing.T) {
	p := open(t, "en", example(t, tiers))
	eval[bool](p, `(() => {
		const of = Worker.prototype.postMessage;
		let sent = 0;
		window.killed = 0;
		Worker.prototype.postMessage = function (...a) {
			of.apply(this, a);
			if (keepers.includes(this) && ++sent === 9) { killed++; this.terminate(); }
		};
		return true;
	})()`)
	p.dropPath(diskFile(t, "log.csv", logOf(5000)))
	p.readIn()
	assert.Equal(t, 1, eval[int](p, "killed"), "in the middle of reading")
	assert.Contains(t, p.text("h1"), "100,000 events of 5,000 users")
	eval[bool](p, "keepers.forEach((one) => one.terminate()) ?? true")
	p.click("#lang")
	p.until("document.querySelector('h1').innerText.startsWith('100,000 条事件')", "a worker that died while nothing was asked")
	assert.GreaterOrEqual(t, eval[int](p, "keepers.length"), 3)
}

// The sample is one press away, and all of Data is reached by the keyboard, and readable by anybody.
func TestDataByTheKeyboardAndForEverybody(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	for lang, head := range map[string]string{"en": "No event log yet", "zh-CN": "还没有事件日志"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			p.ctrl("k")
			p.until("document.querySelector('#find [role=option]')", "find")
			p.keys("d", "a", "t", "a")
			p.until(firstFound, "Data is found")
			p.keys(kb.Enter)
			p.until("document.querySelector('h1').innerText === "+quoted(head), "the frame of Data")
			p.clean("Data without a log")
			p.do(chromedp.Evaluate[chromedp.Void]("document.querySelector('#data-sample').focus()"))
			p.keys(kb.Enter)
			p.readIn()
			p.clean("Data with the sample")
			assert.Contains(t, p.text("main"), "CC BY 4.0", "where the sample is from")
			p.dropPath(diskFile(t, "few.csv", []byte("who,what,when\na,buy,01/02/2026\nb,buy,03/04/2026\n")))
			p.until("document.querySelector('.data-columns')?.checkVisibility()", "the columns")
			p.clean("Data with its columns, and one question")
		})
	}
}

// A log that was dropped before there was a plan waits for one; a plan that knows a log asks for its file, reads it as it
// was read then, and says when it is another.
func TestAPlanAndItsLogComeTogetherAgain(t *testing.T) {
	log := "a,b,c\n" + strings.Repeat("ann,2026-01-05,gold\nbob,2026-01-06,free\n", 20)
	plan := strings.Replace(example(t, tiers), "{", `{"logs": [{"id": "orders", "file": "orders.csv", "hash": "00", "events": 40, "users": 2, "asOf": "2026-01-06", "columns": {"user": "a", "time": "b", "group": "c", "as": "order"}}],
		"findings": [{"id": "twice", "name": "Two orders", "kind": "behavior", "log": "orders", "counts": [{"name": "tp", "value": 1403}]}],`, 1)
	p := open(t, "en", "")
	p.until("document.querySelector('.templates button')", "the start screen")
	p.dropPath(diskFile(t, "orders.csv", []byte(log)))
	p.sees("orders.csv is at hand")
	p.dropBytes("p.plan.json", []byte(plan))
	p.readIn()
	assert.Contains(t, p.text("h1"), "40 events of 2 users")
	assert.Contains(t, p.text("#data-names"), "order\t", "each row is called as the plan says")
	p.sees("Not the file of that name")
	assert.Contains(t, p.text("#data-findings"), "tp 1,403")
	p.click("#data-away")
	p.until("document.querySelector('#data-nothing')?.innerText.includes('40 events')", "the plan's log is asked for")
	assert.Equal(t, "The plan knows the log orders.csv; it is not read in here", p.text("h1"))
	assert.Contains(t, p.text("#data-findings"), "Two orders", "what was found stands all the same")
}
