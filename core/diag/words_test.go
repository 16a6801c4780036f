package diag

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWordsOfEveryCode(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	han := regexp.MustCompile(`\p{Han}`)
	for _, code := range Codes() {
		zh, _ := Words(code, "zh")
		en, _ := Words(code, "en")
		assert.Regexp(t, kebab, code)
		assert.Regexp(t, han, zh, "%s needs Chinese words", code)
		assert.NotEmpty(t, en, "%s needs English words", code)
		assert.False(t, han.MatchString(en), "%s mixes Chinese into English", code)
		assert.False(t, strings.HasSuffix(en, "."), "%s ends with a full stop", code)
		assert.Equal(t, Arity(code, "en"), Arity(code, "zh"), "%s uses other arguments in Chinese", code)
	}
}

func TestMessage(t *testing.T) {
	note := Note{Code: "share-out-of-range", Path: "channels.ads.rates.mql", Line: 41, Column: 19,
		Args: []string{"14", "0.14", "14%"}, Fixes: []string{"0.14"}}
	t.Run("arguments stand in the words", func(t *testing.T) {
		assert.Equal(t, "a share lies within 0..1, got 14; write 0.14 for 14%", note.Message("en"))
		assert.Equal(t, "比例在 0 到 1 之间，现在是 14；14% 写作 0.14", note.Message("zh"))
	})
	t.Run("one line for a terminal", func(t *testing.T) {
		assert.Equal(t, "plan.json:41:19: channels.ads.rates.mql: a share lies within 0..1, got 14; write 0.14 for 14% [share-out-of-range]",
			note.Text("plan.json", "en"))
	})
	t.Run("what is empty is left out", func(t *testing.T) {
		assert.Equal(t, "a.json: the list is empty; write at least one item or delete the key [list-empty]", Note{Code: "list-empty"}.Text("a.json", "en"))
		assert.Equal(t, "the list is empty; write at least one item or delete the key [list-empty]", Note{Code: "list-empty"}.Text("", "en"))
	})
	t.Run("a warning says that it is one", func(t *testing.T) {
		warning := Note{Code: "list-empty", Path: "stages", Warning: true}
		assert.True(t, strings.HasPrefix(warning.Text("a.json", "en"), "a.json: warning: stages: "))
		assert.True(t, strings.HasPrefix(warning.Text("a.json", "zh"), "a.json: 提醒: stages: "))
	})
	t.Run("a code without words is not silent", func(t *testing.T) {
		assert.Equal(t, "no-such-code 7", Note{Code: "no-such-code", Args: []string{"7"}}.Message("en"))
	})
	t.Run("a brace that is no argument stays", func(t *testing.T) {
		assert.Equal(t, `an object in braces {} must stand here, got 7`, Note{Code: "type-object", Args: []string{"7"}}.Message("en"))
		assert.Contains(t, Note{Code: "provenance-without-is", Args: []string{"source"}}.Message("en"), `{"is": value, "source": …}`)
	})
	t.Run("an argument that is a code is said in its words", func(t *testing.T) {
		note := Note{Code: "unit-plain", Args: []string{"@unit-of-money"}}
		assert.Contains(t, note.Message("en"), "got money")
		assert.Contains(t, note.Message("zh"), "现在是金额")
		assert.Contains(t, Note{Code: "unit-plain", Args: []string{"@nobody"}}.Message("en"), "got @nobody")
	})
	t.Run("a missing argument shows as a question mark", func(t *testing.T) {
		assert.Contains(t, Note{Code: "share-negative"}.Message("en"), "got ?")
	})
}

func TestSortFollowsTheText(t *testing.T) {
	ns := Notes{{Code: "b", Line: 2, Column: 1}, {Code: "z", Line: 1, Column: 9}, {Code: "a", Line: 2, Column: 1}, {Code: "a", Line: 1, Column: 2, Warning: true}}
	ns.Sort()
	assert.Equal(t, []Note{{Code: "a", Line: 1, Column: 2, Warning: true}, {Code: "z", Line: 1, Column: 9}, {Code: "a", Line: 2, Column: 1}, {Code: "b", Line: 2, Column: 1}}, []Note(ns))
	assert.True(t, ns.Faults())
	assert.False(t, ns[:1].Faults())
}

func TestNoCodeIsEnteredTwice(t *testing.T) {
	entered := 0
	for _, list := range lists {
		entered += len(list)
	}
	assert.Len(t, table(), entered)
}
