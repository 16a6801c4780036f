package browser

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Monthly exports are dropped at once, in any order, and are one log; the plan keeps all of them, with the mapping, and knows
// the next month by its heads.
func TestSeveralFilesAreOneLogAndThePlanKnowsTheNext(t *testing.T) {
	dir := func(name, text string) string { return diskFile(t, name, []byte(text)) }
	jan := dir("jan.csv", "who,did,on,gone,tier,area\nu1,x,31/1/2026,,gold,n\nu2,x,1/2/2026,1,free,s\nu2,,soon,,free,s\n")
	feb := dir("feb.csv", "on;who;did;gone;tier;area\n1/2/2026;u2;x;1;free;s\n2/2/2026;u1;x;;gold;n\n")
	bad := dir("march.csv", "who,did\nu1,x\n")
	p := open(t, "en", example(t, tiers))
	typesIn := func(field, text string) {
		p.click(field)
		eval[bool](p, "document.querySelector("+quoted(field)+").select() ?? true")
		p.typeText(text)
	}
	p.dropPaths(jan, bad, feb)
	p.sees("march.csv lacks the columns")
	p.click(`[aria-label="Leave march.csv out"]`)
	p.until("document.querySelector('h1').innerText.startsWith('4 events')", "the day of January that is no month says how all days are written")
	p.click("#data-mapping")
	for head, role := range map[string]string{"who": "user", "did": "key", "on": "time", "gone": "flag", "tier": "group", "area": "group"} {
		p.choosesIn("[aria-label='What "+head+" means']", role)
	}
	typesIn("#data-as", "order")
	typesIn("#data-flag-as", "refund")
	p.click("#data-read")
	p.readIn()
	assert.Contains(t, p.text("h1"), "4 events of 2 users, 31 Jan 2026 to 2 Feb 2026")
	assert.Contains(t, p.text(".data-line"), "feb.csv and 1 more", "in the order of their names")
	p.click("#data-files")
	assert.Contains(t, p.text(".data-files"), "3 rows, 1 cannot be read")
	p.click("[data-code=log-duplicate-file] summary")
	assert.Contains(t, p.text("[data-code=log-duplicate-file] table"), "jan.csv, line 3\tu2, as feb.csv, line 2")
	p.click("[data-code=log-duplicate-file] input")
	p.until("document.querySelector('h1').innerText.startsWith('3 events')", "what both files have is counted once")
	p.click("#data-keep")
	p.until("document.querySelector('#undo[aria-disabled=false]') && !document.querySelector('#data-keep')", "the plan knows the log")
	p.dropPath(dir("april.csv", "tier,area,who,did,on,gone\nfree,s,u7,y,3/4/2026,\n"))
	p.until("document.querySelector('.data-line')?.innerText.includes(\"april.csv · Columns as in the plan's log feb.csv and 1 more\")", "the mapping is that of the plan")
	assert.Contains(t, p.text("h1"), "1 event of 1 user, 3 Apr 2026")
	assert.Contains(t, p.text("#data-names"), "area", "both groups")
	p.dropPath(dir("may.csv", "tier,area,who,did,on,gone\nfree,s,u7,y,3/5/2026,\nfree,s,u8,y,3/5/2026,\nfree,s,u8,z,4/5/2026,1\n"))
	p.until("document.querySelector('h1').innerText.startsWith('3 events')", "another month")
	p.choosesIn("#data-start", "refund")
	p.until("document.querySelector('[data-code=log-no-start]')", "a user without a start")
	p.click("[data-code=log-no-start] input")
	p.until("document.querySelector('h1').innerText.startsWith('2 events')", "is left out")
	p.click("#data-keep")
	p.until("!document.querySelector('#data-keep')", "the plan knows that too")
	p.dropPath(dir("june.csv", "tier,area,who,did,on,gone\nfree,s,u9,y,3/6/2026,\nfree,s,u8,z,4/6/2026,1\n"))
	p.until("document.querySelector('.data-line')?.innerText.includes('june.csv') && document.querySelector('h1').innerText.startsWith('1 event of 1 user')", "start and what is left out are those of the plan")
	assert.Equal(t, "refund", eval[string](p, "document.querySelector('#data-start').value"))
	p.click("[data-code=log-no-start] input")
	p.until("document.querySelector('h1').innerText.startsWith('2 events of 2 users')", "and can be taken back")
	p.choosesIn("#data-start", "")
	p.until("!document.querySelector('[data-code=log-no-start]')", "so can the start")
	p.dropPath(dir("book.xlsx", "PK\x03\x04book"))
	p.sees("save it there as CSV UTF-8")
}

// What was packed in parts, or appended to, is read to its end, wherever the parts lie.
func TestGzipOfSeveralMembersIsReadWhole(t *testing.T) {
	luck := rand.New(rand.NewPCG(1, 2))
	var packed bytes.Buffer
	rows := 0
	for part := range 40 {
		var text strings.Builder
		if part == 0 {
			text.WriteString("user,event,time\n")
		}
		for range 1 + luck.IntN(4000) {
			text.WriteString("u" + itoa(luck.IntN(900)) + ",e" + itoa(luck.IntN(1<<30)%7) + ",2026-01-0" + itoa(1+luck.IntN(9)) + "\n")
			rows++
		}
		packed.Write(zipped(t, []byte(text.String())))
	}
	p := open(t, "en", example(t, tiers))
	p.dropPath(diskFile(t, "parts.csv.gz", packed.Bytes()))
	p.readIn()
	assert.Contains(t, strings.ReplaceAll(p.text("h1"), ",", ""), itoa(rows)+" events of 900 users")
	broken := append(packed.Bytes()[:packed.Len()-30], bytes.Repeat([]byte{7}, 30)...)
	p.dropPath(diskFile(t, "broken.csv.gz", broken))
	p.sees("could not be read")
}
