package view

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// Segments is how the customers of a log divide.
type Segments struct {
	customerView
	Ask  discover.Segments
	Of   *discover.Parted
	Keep *Keep

	taken *LogAdopt
}

// NewSegments puts what was found into words.
func NewSegments(log *eventlog.Log, ask discover.Segments, of *discover.Parted, keep *Keep, lang string) *Segments {
	return &Segments{customerView: customerView{ParseLang(lang), log}, Ask: ask, Of: of, Keep: keep}
}

// GroupOf is the key of one of the eight groups by its name in either language; a key stays one. "" where there is none.
func GroupOf(name string) string {
	for i, w := range wordsEight {
		if key := string(rune('0' + i)); name == key || strings.EqualFold(name, w.zh) || strings.EqualFold(name, w.en) {
			return key
		}
	}
	return ""
}

// GroupNames are the names of the eight groups.
func GroupNames(lang string) []string {
	var names []string
	for _, w := range wordsEight {
		names = append(names, w.in(ParseLang(lang)))
	}
	return names
}

// called is the name of a part.
func (s *Segments) called(key string) string { return s.calledBy(s.Ask.By, key) }

// calledBy is the name of a part of another division.
func (s *Segments) calledBy(by, key string) string {
	switch {
	case by == "" && s.Of.Eight && len(key) == 1 && key[0] >= '0' && key[0] < '0'+discover.Groups:
		return wordsEight[key[0]-'0'].in(s.Lang)
	case by == "" && key == discover.Rest:
		return wordOthers.in(s.Lang)
	case key == "":
		return wordUnknown.in(s.Lang)
	}
	return clean(key)
}

func (s *Segments) sentence() string {
	if len(s.Of.Parts) == 0 {
		return wordNoWorth.in(s.Lang)
	}
	value := held(s.Of.Worth, wordValueNet, wordValueEvents).in(s.Lang)
	if len(s.Ask.Of) > 0 {
		return count(wordSegmentBest, wordSegmentBestOne, s.Lang, s.Of.All.Users, s.who(), shareOf(s.Of.All.Net, s.Of.Net), value)
	}
	best := &s.Of.Parts[0]
	for i := range s.Of.Parts {
		if s.Of.Parts[i].Net > best.Net {
			best = &s.Of.Parts[i]
		}
	}
	return count(wordSegmentBest, wordSegmentBestOne, s.Lang, best.Together.Users, s.called(best.Key), shareOf(best.Net, s.Of.All.Net), value)
}

// Told is the answer for the page.
func (s *Segments) Told() LogTold {
	t := LogTold{Sentence: []Span{{Text: s.sentence()}}, Divide: s.divisions(), Events: s.log.Events, Tables: []Table{s.table()}}
	if s.Of.Eight {
		t.Notes = []string{wordEightNote.fill(s.Lang, amountText(s.Of.Cuts[0]), amountText(s.Of.Cuts[1]), amountText(s.Of.Cuts[2]), held(s.Of.Worth, wordValueNet, wordValueEvents).in(s.Lang))}
	}
	if len(s.Ask.Of) > 0 {
		t.Tables = append(t.Tables, s.users(mostListed))
	}
	t.Takes, t.Picked = s.gains(), s.picked()
	if t.Adopt = s.taken; t.Adopt == nil {
		t.Adopt = s.adopt()
	}
	return t
}

// adopt keeps the finding in the plan.
func (s *Segments) adopt() *LogAdopt {
	if s.Keep == nil || len(s.Of.Parts) == 0 {
		return nil
	}
	edit, _ := s.finding()
	return &LogAdopt{Name: wordKeepFinding.in(s.Lang), Says: wordKeepSays.in(s.Lang), Edits: []plan.Edit{edit}}
}

// finding is the edit that adds what was found to the plan, and its id.
func (s *Segments) finding() (plan.Edit, string) {
	if s.Keep == nil {
		return plan.Edit{}, ""
	}
	counts := []FindingCount{{"customers", float64(s.Of.Customers)}}
	for _, p := range s.Of.Parts[:min(len(s.Of.Parts), mostCounts)] {
		counts = append(counts, FindingCount{s.called(p.Key), float64(p.Together.Users)})
	}
	return s.Keep.finding("segments", s.sentence(), s.question(), "", counts)
}

// mostCounts is how many parts a finding counts.
const mostCounts = 12

// picked are what the parts that are picked are called.
func (s *Segments) picked() (names []string) {
	for _, pick := range s.Ask.Of {
		names = append(names, s.calledBy(pick.By, pick.Key))
	}
	return names
}

// who are those who are picked, else all customers.
func (s *Segments) who() string {
	return cmp.Or(strings.Join(s.picked(), " · "), wordTakeEverybody.in(s.Lang))
}

// gains are the numbers of those who are picked.
func (s *Segments) gains() []LogTake {
	return s.takes(s.Keep, s.Of.Worth, these{"segment", s.who(), s.all(), s.Of.Customers, s.Of.Net})
}

// Take has the plan take over some of the numbers.
func (s *Segments) Take(wanted []Take) (notes diag.Notes) {
	edit, id := s.finding()
	s.taken, notes = s.customerView.taken(s.Keep, "segment", edit, id, s.gains(), wanted)
	return notes
}

// question is what was asked, in a line.
func (s *Segments) question() string {
	text := "recency, frequency, value"
	for i, r := range s.Ask.Rules {
		if i == 0 {
			text = ""
		} else {
			text += "; "
		}
		text += r.Name + ": " + r.Rule
	}
	for _, pick := range s.Ask.Of {
		text += " of " + cmp.Or(pick.By, "segment") + "=" + pick.Key
	}
	if s.Ask.By != "" {
		text += " by " + s.Ask.By
	}
	return text
}

func (s *Segments) table() Table {
	first := wordSegment
	if s.Ask.By != "" {
		name := s.byText(s.Ask.By)
		first = word{name, name}
	}
	t := headed(s.Lang, wordSegments, first, wordCustomers, wordShareUsers, wordActive,
		held(s.Of.Worth, wordNet, wordValueEvents), held(s.Of.Worth, wordShareNet, wordShareEvents), wordNetEach, wordOrdersEach, wordIdle)
	t.Note = wordActiveNote.fill(s.Lang, strconv.Itoa(max(1, s.Ask.Active)))
	all := s.Of.All
	row := func(name string, p discover.Together, active int, idle float64) []Cell {
		c := cells(name, headcount(p.Users), shareOf(float64(p.Users), float64(all.Users)), shareOf(float64(active), float64(p.Users)), amountText(p.Net),
			shareOf(p.Net, all.Net), amountText(each(p.Net, p.Users)), amountText(each(float64(p.Orders), p.Users)), amountText(idle))
		return c
	}
	active := 0
	for _, p := range s.Of.Parts {
		active += p.Active
		r := TableRow{ID: "=" + p.Key, Cells: row(s.called(p.Key), p.Together, p.Active, p.Idle)}
		if share := p.Net / all.Net; share > 0 && share <= 1 {
			r.Cells[5].Bar, r.Cells[5].Colour = &share, "leaf"
		}
		t.Rows = append(t.Rows, r)
	}
	total := row(wordAll.in(s.Lang), all, active, math.NaN())
	t.Rows = append(t.Rows, TableRow{Kind: "total", Cells: total})
	return uncounted(s.Of.Worth, t, 6)
}

// users lists the users of the parts, at most so many.
func (s *Segments) users(most int) Table {
	w := s.Of.Worth
	t := headed(s.Lang, wordList, wordUser, wordNet, wordGross, wordOrders, wordLastSeen)
	all := s.all()
	for _, u := range all[:min(most, len(all))] {
		t.Rows = append(t.Rows, TableRow{Cells: cells(clean(s.log.Users[u]), amountText(w.Net[u]), amountText(w.Gross[u]), headcount(int(w.Orders[u])), s.day(w.Last[u]))})
	}
	if len(all) > most {
		t.Note = wordListMore.fill(s.Lang, headcount(most), headcount(len(all)), held(w, wordValueNet, wordValueEvents).in(s.Lang))
	}
	return uncounted(w, t, 1, 2)
}

// all are the users of all parts, part after part.
func (s *Segments) all() []int32 {
	var all []int32
	for _, p := range s.Of.Parts {
		all = append(all, p.Users...)
	}
	return all
}

// List is the users of all parts as CSV.
func (s *Segments) List() []byte { return s.listOf(s.Of.Worth, s.all(), nil) }
