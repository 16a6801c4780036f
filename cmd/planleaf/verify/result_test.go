package verify

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const receipt = `{"document":"abaf89b1","scenario":"base","seed":0,"draws":0,"engine":"0.1.0","asked":{"do":"project","rows":["leads"],"format":"csv"}}`

const asJSON = `{"periods":["2027-01","2027-02"],"rows":[{"path":"leads","unit":"people","values":[155,157.95]}],"metrics":{"cac":{"value":null,"why":"no one was won"}},"receipt":` + receipt + `}`

var asCSV = "path,name,unit,2027-01,2027-02,total\nleads,Leads,people,155,157.95,312.95\n=x,'-y,,1,2,3\nreceipt,\"" + strings.ReplaceAll(receipt, `"`, `""`) + "\",,,,\n"

func read(t *testing.T, text string) *Result {
	t.Helper()
	r, err := Read(text)
	require.NoError(t, err)
	return r
}

func TestAResultIsReadWithItsQuestion(t *testing.T) {
	r := read(t, asJSON)
	assert.Equal(t, "abaf89b1", r.Receipt.Document)
	assert.Equal(t, "project", r.Asked.Do)
	assert.Empty(t, r.Asked.Format, "the file says which format it is, not the question")
	assert.Contains(t, r.Cells, Cell{"leads", "2027-02", "157.95"})
	assert.Contains(t, r.Cells, Cell{"metrics.cac.value", "", "null"})
	for _, c := range r.Cells {
		assert.NotContains(t, c.Row, "receipt")
	}
	r = read(t, asCSV)
	assert.Equal(t, "csv", r.Asked.Format)
	assert.Contains(t, r.Cells, Cell{"leads", "total", "312.95"})
	assert.Contains(t, r.Cells, Cell{"=x", "name", "-y"}, "without the apostrophe against formulas")
}

func TestWhatASpreadsheetMakesOfAResultIsReadToo(t *testing.T) {
	now := read(t, asCSV)
	for name, text := range map[string]string{
		"semicolons, and ends of lines of Windows": strings.ReplaceAll(semicolons(asCSV), "\n", "\r\n"),
		"months as dates":                          strings.Replace(asCSV, "2027-01,2027-02", "Jan-27,2027/2/1", 1),
		"a mark of byte order":                     "\uFEFF" + asCSV,
		"lines in another order":                   strings.Join(swapped(strings.SplitAfter(asCSV, "\n")), ""),
		"thousands":                                strings.Replace(asCSV, ",312.95", `,"312.95"`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			c := Compare(read(t, text), now)
			assert.Empty(t, c.Differences)
			assert.Equal(t, c.Values, c.Same)
		})
	}
}

// semicolons parts fields as Excel does where the comma is a decimal mark, but for the receipt.
func semicolons(csv string) string {
	head, last, _ := strings.Cut(csv, "\nreceipt,")
	return strings.ReplaceAll(head, ",", ";") + "\nreceipt;" + strings.TrimSuffix(last, ",,,,\n") + ";;;;\n"
}

func swapped(lines []string) []string {
	lines[1], lines[2] = lines[2], lines[1]
	return lines
}

func TestADifferenceSaysWhereItBeginsAndHowFarItGoes(t *testing.T) {
	now := read(t, asJSON)
	c := Compare(read(t, strings.Replace(asJSON, "157.95", "157.9", 1)), now)
	assert.Equal(t, []Difference{{Row: "leads", Column: "2027-02", Result: "157.9", Plan: "157.95", Count: 1, Of: 2, Digits: 3}}, c.Differences)
	c = Compare(read(t, strings.Replace(asJSON, "[155,157.95]", "[155]", 1)), now)
	require.NotEmpty(t, c.Differences)
	c = Compare(read(t, strings.Replace(asJSON, "null", "3", 1)), now)
	assert.Equal(t, []Difference{{Row: "metrics.cac.value", Result: "3", Plan: "null", Count: 1, Of: 1, Digits: -1}}, c.Differences)
	more := read(t, strings.Replace(asCSV, "\nreceipt", "\nextra,Extra,,1,2,3\nreceipt", 1))
	c = Compare(more, read(t, asCSV))
	assert.Len(t, c.Differences, 1)
	assert.Equal(t, "extra", c.Differences[0].Row)
	assert.Empty(t, c.Differences[0].Plan)
}

func TestAShortenedNumberOfASpreadsheetIsTheSameInItsDigits(t *testing.T) {
	long := strings.Replace(asCSV, "157.95", "157.95123456789012", 1)
	c := Compare(read(t, strings.Replace(asCSV, "157.95", "157.951235", 1)), read(t, long))
	assert.Empty(t, c.Differences)
	assert.Equal(t, 1, c.Rounded)
	assert.Equal(t, 9, c.Fewest)
	c = Compare(read(t, asCSV), read(t, long))
	assert.Len(t, c.Differences, 1, "so few digits may be any number")
	c = Compare(read(t, strings.Replace(asCSV, "157.95", "157.951236", 1)), read(t, long))
	assert.Len(t, c.Differences, 1)
}

func TestWhatIsNoResultSaysWhatItIs(t *testing.T) {
	for text, want := range map[string]Trouble{
		"":                                  Empty,
		" \n":                               Empty,
		asJSON[:60]:                         Broken,
		asJSON + "{}":                       Broken,
		`{"a":1}`:                           NoReceipt,
		`{"faults":[]}`:                     Faults,
		`{"receipt":3}`:                     Broken,
		`{"receipt":{}}`:                    Broken,
		"a,b\n1,2\n":                        NoReceipt,
		"receipt":                           NoReceipt,
		"receipt,{\n":                       Broken,
		"x\n\nreceipt f3ee bb17 · engine 1": ForPeople,
		"x\n\n回执 f3ee bb17 · 引擎 1":          ForPeople,
		strings.Replace(asJSON, `"do":"project",`, "", 1):                       NotAsked,
		strings.Replace(asJSON, `"do":"project"`, `"do":"p","plan":"{}"`, 1):    NotAsked,
		strings.Replace(asJSON, `"rows":["leads"],"format"`, `"rows":7,"f"`, 1): NotAsked,
	} {
		_, err := Read(text)
		assert.Equal(t, want, err, "%q", text)
	}
}

// FuzzRead: whatever the bytes, they are a result or a Trouble, and a result is the same as itself.
func FuzzRead(f *testing.F) {
	f.Add(asJSON)
	f.Add(asCSV)
	f.Add(semicolons(asCSV))
	f.Add(`{"rows":[[[]],{"id":"x","values":[{}]}],"receipt":` + receipt + `}`)
	f.Fuzz(func(t *testing.T, text string) {
		r, err := Read(text)
		if err != nil {
			require.IsType(t, Trouble(""), err)
			return
		}
		c := Compare(r, r)
		assert.Empty(t, c.Differences)
		assert.Equal(t, c.Values, c.Same)
	})
}

// FuzzReadPage: a page that is broken anywhere ends with a Trouble or as altered, never otherwise.
func FuzzReadPage(f *testing.F) {
	f.Add([]byte(`<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-x'"><script type="application/json" id="frame">["a","core"]</script><script id="core">!!</script>`))
	f.Fuzz(func(t *testing.T, html []byte) {
		_ = IsPage(html)
		p, err := ReadPage(html)
		if err == nil {
			_, err = p.Altered()
			_ = p.Unlike(p)
		}
		if err != nil {
			require.IsType(t, Trouble(""), err)
		}
	})
}
