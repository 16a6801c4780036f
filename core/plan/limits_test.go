package plan

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/diag"
)

func TestParseRefusesWhatIsTooMuch(t *testing.T) {
	mb := 1 << 20
	if runtime.GOOS == "js" { // the same in a tenth of the memory
		mb /= 10
	}
	cases := []struct {
		name string
		text string
		code string
	}{
		{"50 MB of brackets", strings.Repeat("[", 50*mb), "nested-too-deep"},
		{"50 MB of objects in objects", strings.Repeat(`{"a":`, 10*mb), "nested-too-deep"},
		{"50 MB of zeros in a list", "[" + strings.Repeat("0,", 25*mb), "too-many-items"},
		{"50 MB of empty lists", "[" + strings.Repeat("[],", 17*mb), "too-many-items"},
		{"50 MB of commas", "[" + strings.Repeat(",", 50*mb), "value-expected"},
		{"50 MB of comments", strings.Repeat("//\n", 17*mb), "comment-in-text"},
		{"a key of 50 MB", `{"` + strings.Repeat("a", 50*mb) + `": 1}`, "key-missing"},
		{"65 MB of anything", strings.Repeat(" ", MaxBytes+1), "text-too-long"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			source := []byte(c.text)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			d, notes := Parse(source)
			runtime.ReadMemStats(&after)
			assert.Nil(t, d)
			require.NotEmpty(t, notes)
			assert.Equal(t, c.code, notes[0].Code)
			assert.LessOrEqual(t, len(notes), MaxNotes+1)
			for _, n := range notes {
				assert.Less(t, len(n.Text("", "en")), 4096, "a message is no copy of the text")
			}
			const most = MaxItems * 600 // beside the text once more
			used := after.TotalAlloc - before.TotalAlloc
			assert.Less(t, used, uint64(len(source)+most), "allocated %d MB", used>>20)
			t.Logf("%d MB of text, %d MB allocated", len(source)>>20, used>>20)
		})
	}
}

func TestParseReadsUpToItsLimits(t *testing.T) {
	deep := `"x-deep": ` + strings.Repeat("[", MaxDepth-1) + strings.Repeat("]", MaxDepth-1)
	d, notes := Parse([]byte(strings.Replace(sample, `"x-own": {"a": [1, 2.50, {}]}`, deep, 1)))
	require.Empty(t, notes)
	assert.Equal(t, strings.TrimPrefix(deep, `"x-deep": `), d.Extra[0].JSON)
	_, notes = Parse([]byte(strings.Replace(sample, `"x-own": {"a": [1, 2.50, {}]}`, strings.Replace(deep, "[", "[[", 1), 1)))
	assert.Equal(t, "nested-too-deep", notes[0].Code)
}

func TestParseEncodings(t *testing.T) {
	t.Run("a byte-order mark is accepted and counts for no column", func(t *testing.T) {
		d, notes := Parse([]byte(byteOrderMark + sample))
		require.Empty(t, notes)
		assert.Equal(t, sample, string(Format(d)))
		_, notes = Parse([]byte(byteOrderMark + `[`))
		assert.Equal(t, 2, notes[0].Column)
	})
	t.Run("line ends of Windows", func(t *testing.T) {
		d, notes := Parse([]byte(strings.ReplaceAll(sample, "\n", "\r\n")))
		require.Empty(t, notes)
		assert.Equal(t, sample, string(Format(d)))
	})
	t.Run("a column counts characters", func(t *testing.T) {
		_, notes := Parse([]byte(`{"title": "线索😀é", "planleaf": 0}`))
		at := -1
		for _, n := range notes {
			if n.Code == "version-unknown" {
				at = n.Column
			}
		}
		assert.Equal(t, 31, at)
	})
	t.Run("bytes that are not UTF-8", func(t *testing.T) {
		d, notes := Parse([]byte("{\n\"title\": \"\xcf\xdf\"}")) // GBK
		assert.Nil(t, d)
		assert.Equal(t, diag.Notes{{Code: "not-utf8", Line: 2, Column: 11, Args: []string{"0xcf"}}}, notes)
	})
	t.Run("UTF-16", func(t *testing.T) {
		_, notes := Parse([]byte("\xff\xfe{\x00}\x00"))
		assert.Equal(t, "not-utf8", notes[0].Code)
	})
	t.Run("nothing at all", func(t *testing.T) {
		_, notes := Parse(nil)
		assert.Equal(t, "text-ends-early", notes[0].Code)
	})
	t.Run("something else", func(t *testing.T) {
		_, notes := Parse([]byte("<html>"))
		assert.Equal(t, "value-expected", notes[0].Code)
	})
	t.Run("another kind of JSON", func(t *testing.T) {
		_, notes := Parse([]byte("[1]"))
		assert.Equal(t, "type-object", notes[0].Code)
	})
}

func TestANewerFormatOpensReadOnly(t *testing.T) {
	newer := strings.Replace(sample, `"planleaf": 1`, `"planleaf": 2`, 1)
	newer = strings.Replace(newer, `"x-own"`, `"drivers"`, 1)
	newer = strings.Replace(newer, `"won": 271`, `"won": 271, "window": 30`, 1)
	d, notes := Parse([]byte(newer))
	require.NotNil(t, d)
	assert.Equal(t, diag.Notes{{Code: "newer-format", Path: "planleaf", Line: 2, Column: 15, Args: []string{"2", "1"}, Warning: true}}, notes)
	assert.Contains(t, string(Format(d)), `"drivers": {"a": [1, 2.50, {}]}`)
	assert.Contains(t, string(Format(d)), `"window": 30`)
	after, notes := Apply(d, Edit{Do: "set", Path: "customers.churn", JSON: "0.1"})
	assert.Nil(t, after)
	assert.Equal(t, "newer-format", notes[0].Code)
	assert.True(t, notes.Faults())
}

func TestManyFaultsAreCounted(t *testing.T) {
	text := strings.Replace(sample, "[100, 110, 120]", "["+strings.Repeat("-1,", 1500)+"1]", 1)
	_, notes := Parse([]byte(text))
	require.Len(t, notes, MaxNotes+1)
	assert.Equal(t, diag.Note{Code: "more-faults", Args: []string{"500"}}, notes[MaxNotes])
}

// big is a plan of about n assumptions.
func big(n int) []byte {
	var b strings.Builder
	for i := 0; i < n/7; i++ {
		fmt.Fprintf(&b, `{"id": "c%d", "name": "Channel %d", "kind": "paid", "owner": "growth", "spend": {"start": 12000, "growth": 0.02},
 "response": {"kind": "exponential", "cap": {"value": 900, "low": 600, "high": 1350}, "scale": {"is": 30000, "source": "CRM, 2026"}},
 "rates": {"mql": 0.32, "customer": {"won": 271, "of": 2296}}, "lags": {"mql": [0, 1]}},`, i, i)
	}
	return []byte(strings.Replace(sample, `"channels": [`, `"channels": [`+b.String(), 1))
}

func benchmarkParse(b *testing.B, text []byte) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if d, notes := Parse(text); d == nil {
			b.Fatal(notes)
		}
	}
}

func BenchmarkParseSample(b *testing.B) { benchmarkParse(b, []byte(sample)) }
func BenchmarkParseLarge(b *testing.B)  { benchmarkParse(b, big(7000)) }

func BenchmarkRead(b *testing.B) {
	text := string(big(7000))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		read(text, &log{})
	}
}

func BenchmarkFormatSample(b *testing.B) {
	d, _ := Parse([]byte(sample))
	b.SetBytes(int64(len(sample)))
	b.ReportAllocs()
	for b.Loop() {
		Format(d)
	}
}

func BenchmarkEditSample(b *testing.B) {
	d, _ := Parse([]byte(sample))
	b.ReportAllocs()
	for b.Loop() {
		if d, notes := Apply(d, Edit{Do: "type", Path: "channels.ads.rates.mql", Text: "31%"}); d == nil {
			b.Fatal(notes)
		}
	}
}

func TestAPlanTooLargeToShowIsRefusedInWords(t *testing.T) {
	channel := func(i int) string {
		return fmt.Sprintf(`{"id": "x%d", "kind": "organic", "leads": 1, "rates": {"mql": 0.3, "customer": 0.1}},`, i)
	}
	items := func(n int, one func(int) string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(one(i))
		}
		return b.String()
	}
	input := func(i int) string { return fmt.Sprintf(`{"id": "i%d", "unit": "number", "value": 1},`, i) }
	for name, c := range map[string]struct{ old, now, code string }{
		"10⁵ channels":     {`"channels": [`, `"channels": [` + items(100_000, channel), "too-many-items"},
		"10⁴ channels":     {`"channels": [`, `"channels": [` + items(10_000, channel), "funnel-too-large"},
		"3,000 inputs":     {`"channels": [`, `"inputs": [` + strings.TrimSuffix(items(3000, input), ",") + `], "channels": [`, "section-too-long"},
		"1 MB of a name":   {`"title": "`, `"title": "` + strings.Repeat("长", 1<<20/3), "text-very-long"},
		"the most of both": {`"channels": [`, `"channels": [` + items(1000, channel), ""},
	} {
		t.Run(name, func(t *testing.T) {
			if c.code == "section-too-long" && strings.Contains(sample, `"inputs"`) {
				c.old, c.now = `"inputs": [`, `"inputs": [`+items(3000, input)
			}
			require.Contains(t, sample, c.old)
			d, notes := Parse([]byte(strings.Replace(sample, c.old, c.now, 1)))
			if d != nil {
				notes = append(notes, Check(d)...)
			}
			codes := map[string]bool{}
			for _, n := range notes {
				codes[n.Code] = true
				assert.Less(t, len(n.Text("", "zh")), 4096, "a message is no copy of the text")
			}
			if c.code == "" {
				assert.Empty(t, codes)
			} else {
				assert.Contains(t, codes, c.code)
			}
		})
	}
}
