//go:build !js

package plan

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// reference is docs/file-format.md with its blocks by what they hold.
func reference(t *testing.T) (page string, blocks map[string][]string) {
	t.Helper()
	text, err := os.ReadFile("../../docs/file-format.md")
	require.NoError(t, err)
	blocks = map[string][]string{}
	for _, m := range regexp.MustCompile("(?s)```json (\\w+)\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		blocks[m[1]] = append(blocks[m[1]], m[2])
	}
	return string(text), blocks
}

func TestTheReferenceOfTheFormatIsTrue(t *testing.T) {
	page, blocks := reference(t)
	schema := validator(t)
	require.Len(t, blocks["plan"], 1)
	for _, text := range blocks["plan"] {
		d, notes := Parse([]byte(text))
		require.Empty(t, notes)
		assert.Empty(t, Check(d))
		assert.Equal(t, text, string(Format(d)), "the plan stands in canonical text")
		assert.NoError(t, valid(t, schema, text))
	}
	forms := map[Form]bool{}
	for unit, old := range map[string]string{"share": `"churn": 0.022`, "price": `"price": 420`} {
		require.Len(t, blocks[unit], 1)
		for _, line := range strings.Split(strings.TrimSpace(blocks[unit][0]), "\n") {
			key, _, _ := strings.Cut(old, ":")
			text := strings.Replace(sample, old, key+": "+line, 1)
			d, notes := Parse([]byte(text))
			require.Empty(t, notes, line)
			assert.NoError(t, valid(t, schema, text), line)
			forms[valueAt(d, "customers."+strings.Trim(key, `"`)).Form] = true
		}
	}
	assert.Len(t, forms, 6, "every form has an example")
	require.Len(t, blocks["scenarios"], 1)
	d, notes := Parse([]byte(strings.Replace(blocks["plan"][0], `"targets": [`, `"scenarios": `+blocks["scenarios"][0]+`, "targets": [`, 1)))
	require.Empty(t, notes)
	_, notes = Under(d, "stretch")
	assert.Empty(t, notes)
	require.Len(t, blocks["evidence"], 1)
	evidence := strings.TrimSuffix(strings.TrimPrefix(blocks["evidence"][0], "{\n"), "\n}\n")
	text := strings.Replace(blocks["plan"][0], `  "targets": [`, evidence+`,"targets": [`, 1)
	d, notes = Parse([]byte(text))
	require.Empty(t, notes)
	assert.NoError(t, valid(t, schema, text))
	assert.Contains(t, string(Format(d)), evidence, "in canonical text")
	require.Len(t, blocks["behavior"], 1)
	behavior := strings.TrimSuffix(strings.TrimPrefix(blocks["behavior"][0], "{\n"), "\n}\n")
	text = strings.Replace(blocks["plan"][0], `  "targets": [`, behavior+`,"targets": [`, 1)
	d, notes = Parse([]byte(text))
	require.Empty(t, append(notes, Check(d)...))
	assert.NoError(t, valid(t, schema, text))
	assert.Contains(t, string(Format(d)), behavior, "in canonical text")
	require.Len(t, blocks["uncertain"], 1)
	text = strings.Replace(blocks["plan"][0], `  "targets": [`, strings.TrimSuffix(strings.TrimPrefix(blocks["uncertain"][0], "{\n"), "\n}\n")+`,"targets": [`, 1)
	d, notes = Parse([]byte(text))
	require.Empty(t, append(notes, CheckCorrelations(d)...))
	assert.NoError(t, valid(t, schema, text))
	assert.Contains(t, string(Format(d)), strings.TrimSuffix(strings.TrimPrefix(blocks["uncertain"][0], "{\n"), "\n}\n"), "in canonical text")
	for _, d := range distributions {
		assert.Contains(t, page, `"`+d.name+`"`)
	}
	for _, key := range append(allKeys(docSpec()), valueKeys()...) {
		assert.Regexp(t, "[`\"]"+key+"[`\"]", page, "the page names every key")
	}
}

// allKeys are the keys of a struct and of all structs inside.
func allKeys(s *spec) []string {
	keys := s.keys()
	for i := range s.fields {
		if s.fields[i].inner != nil {
			keys = append(keys, allKeys(s.fields[i].inner)...)
		}
	}
	return keys
}

func TestTheReferenceOfTypedInputIsTrue(t *testing.T) {
	page, _ := reference(t)
	_, table, _ := strings.Cut(page, "| typed | is |")
	code := regexp.MustCompile("`([^`]+)`")
	read := 0
	for _, row := range strings.Split(table, "\n") {
		cells := strings.Split(row, "|")
		if len(cells) < 4 {
			continue
		}
		for _, m := range code.FindAllStringSubmatch(cells[1], -1) {
			unit := quantity{unit: "money", signed: true}
			if strings.ContainsAny(m[1], "%％/") && !strings.Contains(m[1], "+") || m[1] == ".35" {
				unit = quantity{unit: "share"}
			}
			if strings.HasSuffix(m[1], " 家") {
				unit = people
			}
			if strings.ContainsAny(m[1][:1], "[{") {
				continue // JSON
			}
			_, bad := readTyped(m[1], unit, false)
			assert.Nil(t, bad, "%s: %v", m[1], bad)
			read++
		}
	}
	assert.Greater(t, read, 15)
}
