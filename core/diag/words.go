package diag

import (
	"sort"
	"strconv"
	"strings"
	"sync"
)

// words are a code's sentence in both languages; {0}, {1}, … stand for the arguments.
type words struct{ zh, en string }

// entry is a code with its words. The words_<origin>.go files hold lists of them: plain data, which
// costs nothing when the program starts, as a map would.
type entry struct{ code, zh, en string }

var lists = [...][]entry{
	ofApi, ofBehavior, ofCauses, ofChance, ofCompile, ofCustomers, ofFormula, ofHanded, ofKey, ofLog, ofMerge, ofModel, ofPlan, ofRisk, ofRoll, ofScenario, ofStay,
	ofSearch, ofShared,
}

// table finds the words of every code; it is made when the first is wanted.
var table = sync.OnceValue(func() map[string]words {
	t := map[string]words{}
	for _, list := range lists {
		for _, e := range list {
			t[e.code] = words{e.zh, e.en}
		}
	}
	return t
})

// Codes returns every code that has words, sorted.
func Codes() []string {
	codes := make([]string, 0, len(table()))
	for code := range table() {
		codes = append(codes, code)
	}
	sort.Strings(codes)
	return codes
}

// Words returns the sentence of a code in a language ("zh"; anything else is English),
// with its {0}, {1}, … still open, and whether the code is known.
func Words(code, lang string) (string, bool) {
	w, known := table()[code]
	if lang == "zh" {
		return w.zh, known
	}
	return w.en, known
}

// Arity is how many arguments the words of a code take in a language: one more than
// the highest {n}, and 0 for a code without arguments.
func Arity(code, lang string) int {
	sentence, _ := Words(code, lang)
	n := 0
	expand(sentence, func(i int) string { n = max(n, i+1); return "" })
	return n
}

// Message says the note in a language. A code without words says itself and its arguments,
// so that nothing is ever silent.
func (n Note) Message(lang string) string {
	sentence, known := Words(n.Code, lang)
	if !known {
		return strings.TrimSpace(n.Code + " " + strings.Join(n.Args, " "))
	}
	return expand(sentence, func(i int) string {
		if i >= len(n.Args) {
			return "?"
		}
		return say(n.Args[i], lang)
	})
}

// say is an argument in a language: one that is "@code" is said in that code's own words,
// so that what a note names (a unit) needs no language of its own.
func say(arg, lang string) string {
	if code, named := strings.CutPrefix(arg, "@"); named {
		if words, known := Words(code, lang); known {
			return words
		}
	}
	return arg
}

// Text is the note as one line for a terminal or a log:
//
//	plan.json:41:19: channels.ads.rates.mql: a share lies within 0..1, got 14; write 0.14 for 14% [share-out-of-range]
//
// File, place and path are left out where they are empty; a warning says that it is one.
func (n Note) Text(file, lang string) string {
	var b strings.Builder
	if file != "" {
		b.WriteString(file)
		b.WriteByte(':')
	}
	if n.Line > 0 {
		b.WriteString(strconv.Itoa(n.Line) + ":" + strconv.Itoa(n.Column) + ":")
	}
	if b.Len() > 0 {
		b.WriteByte(' ')
	}
	if n.Warning && lang == "zh" {
		b.WriteString("提醒: ")
	} else if n.Warning {
		b.WriteString("warning: ")
	}
	if n.Path != "" {
		b.WriteString(n.Path + ": ")
	}
	b.WriteString(n.Message(lang) + " [" + n.Code + "]")
	return b.String()
}

// expand replaces each {n} of a sentence by what put returns for n.
func expand(sentence string, put func(int) string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(sentence, '{')
		if open < 0 {
			break
		}
		end := strings.IndexByte(sentence[open:], '}')
		if end < 0 {
			break
		}
		i, err := strconv.Atoi(sentence[open+1 : open+end])
		b.WriteString(sentence[:open])
		if err != nil { // a brace of the sentence itself: {"is": …}
			b.WriteString(sentence[open : open+1])
			sentence = sentence[open+1:]
			continue
		}
		b.WriteString(put(i))
		sentence = sentence[open+end+1:]
	}
	b.WriteString(sentence)
	return b.String()
}
