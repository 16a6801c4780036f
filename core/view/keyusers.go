package view

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// KeyUsers is who the key customers of a log are, and how value is shared.
type KeyUsers struct {
	customerView
	Ask  discover.KeyUsers
	Of   *discover.KeyFound
	Keep *Keep // nil without a plan

	taken *LogAdopt
}

// NewKeyUsers puts what was found into words.
func NewKeyUsers(log *eventlog.Log, ask discover.KeyUsers, of *discover.KeyFound, keep *Keep, lang string) *KeyUsers {
	return &KeyUsers{customerView: customerView{ParseLang(lang), log}, Ask: ask, Of: of, Keep: keep}
}

// mostListed is how many users a table lists; the list itself has all.
const mostListed = 50

// returned reports whether value was taken back.
func (k *KeyUsers) returned() bool { return len(k.Ask.Value.Returns) > 0 }

// main is the concentration that is spoken of: net where value was taken back.
func (k *KeyUsers) main() *discover.Concentration {
	if k.returned() {
		return &k.Of.Net
	}
	return &k.Of.Gross
}

// sentence is the answer.
func (k *KeyUsers) sentence() string {
	c := k.main()
	value := k.value().in(k.Lang)
	switch {
	case k.Ask.Rule != "" && len(k.Of.Met) == 0:
		return wordKeyNone.in(k.Lang)
	case k.Ask.Rule != "":
		return count(wordKeyFound, wordKeyFoundOne, k.Lang, len(k.Of.Met), shareOf(k.Of.Of.Net, k.Of.Of.Net+k.Of.Rest.Net), value, strconv.Itoa(max(1, k.Ask.Newly)), headcount(k.Of.News))
	case c.Eighty == 0:
		return wordNoWorth.in(k.Lang)
	}
	return wordConcentrated.fill(k.Lang, shareOf(float64(c.Eighty), float64(c.Customers)), shareText(c.Top[3].Share), value)
}

// value is what is shared.
func (k *KeyUsers) value() word {
	switch {
	case k.Of.Worth.Counted:
		return wordValueEvents
	case k.returned():
		return wordValueNet
	}
	return wordValueGross
}

// Told is the answer for the page.
func (k *KeyUsers) Told() LogTold {
	t := LogTold{Sentence: []Span{{Text: k.sentence()}}, Notes: k.notes(), Divide: k.divisions(), Events: k.log.Events, Plan: NewLogPlan(k.Keep, k.Lang)}
	t.Figures = []Figure{k.curve()}
	t.Tables = []Table{k.shares()}
	if k.Ask.Rule != "" {
		t.Tables = append(t.Tables, k.worth(), k.list(mostListed))
	}
	t.Takes = k.gains()
	if t.Adopt = k.taken; t.Adopt == nil {
		t.Adopt = k.adopt()
	}
	return t
}

// gains are the numbers of those who meet the rule, without one of all customers.
func (k *KeyUsers) gains() []LogTake {
	of := these{"key", wordKeyCustomers.in(k.Lang), k.Of.Met, k.Of.Users, k.Of.Of.Net + k.Of.Rest.Net}
	if k.Ask.Rule == "" {
		of.users = discover.Customers(k.Of.Worth)
		of.prefix, of.who, of.among = "customer", wordTakeEverybody.in(k.Lang), len(of.users)
	}
	return k.takes(k.Keep, k.Of.Worth, of)
}

// Take has the plan take over some of the numbers.
func (k *KeyUsers) Take(wanted []Take) (notes diag.Notes) {
	edit, id := k.finding()
	k.taken, notes = k.customerView.taken(k.Keep, "key", edit, id, k.gains(), wanted)
	return notes
}

// curve is the share of value that the top share of customers holds.
func (k *KeyUsers) curve() Figure {
	c := k.main()
	value := k.value().in(k.Lang)
	f := Figure{ID: "concentration", Kind: "curve", Headline: wordCurveNone.in(k.Lang), Subtitle: wordCurveSubtitle.fill(k.Lang, value, headcount(c.Customers)),
		Table: k.shares(), Note: wordGiniNote.fill(k.Lang, trim(fixed(c.Gini, 4)), trim(fixed(c.HHI, 4)))}
	s := Series{ID: "held", Label: value, Colour: "leaf", Style: "forecast"}
	for i, x := range c.Curve {
		f.Edges = append(f.Edges, float64(i))
		f.Labels = append(f.Labels, wordTopShare.fill(k.Lang, strconv.Itoa(i)+"%"))
		s.Texts = append(s.Texts, shareText(x))
		s.Values = append(s.Values, point(x))
	}
	for _, at := range []int{0, 20, 40, 60, 80, 100} {
		text := strconv.Itoa(at) + "%"
		f.Ticks = append(f.Ticks, Tick{float64(at), text})
		f.Across = append(f.Across, Tick{float64(at) / 100, text})
	}
	f.Series = []Series{s}
	f.Describe = f.Subtitle
	if c.Eighty > 0 {
		at := 100 * float64(c.Eighty) / float64(c.Customers)
		f.Headline = wordConcentrated.fill(k.Lang, shareText(at/100), shareText(c.Top[3].Share), value)
		f.Marks = []Mark{{Kind: "target", At: at, Text: wordMakeEighty.fill(k.Lang, shareText(at/100))}}
		f.Describe = f.Headline
	}
	return f
}

// point is a value of a chart, nil where there is none.
func point(x float64) *float64 {
	if x-x != 0 {
		return nil
	}
	return &x
}

// shares is what the top customers hold, before and after returns.
func (k *KeyUsers) shares() Table {
	gross, net := &k.Of.Gross, &k.Of.Net
	t := headed(k.Lang, wordShares, wordTop, wordCustomers, held(k.Of.Worth, wordShareGross, wordShareEvents))
	if k.returned() {
		t = headed(k.Lang, wordShares, wordTop, wordCustomers, wordShareGross, wordCustomers, wordShareNet)
	}
	add := func(name string, of func(c *discover.Concentration) []string) {
		row := append([]string{name}, of(gross)...)
		if k.returned() {
			row = append(row, of(net)...)
		}
		t.Rows = append(t.Rows, TableRow{Cells: cells(row...)})
	}
	for i := range gross.Top {
		add(strconv.Itoa(int(float64(gross.Top[i].Of*100)+0.5))+"%", func(c *discover.Concentration) []string {
			return []string{headcount(c.Top[i].Customers), shareText(c.Top[i].Share)}
		})
	}
	add(wordRowEighty.in(k.Lang), func(c *discover.Concentration) []string {
		return []string{headcount(c.Eighty), "80%"}
	})
	add(wordAll.in(k.Lang), func(c *discover.Concentration) []string {
		return []string{headcount(c.Customers), amountText(c.Total)}
	})
	add(wordRowGini.in(k.Lang), func(c *discover.Concentration) []string { return []string{"", fixed(c.Gini, 4)} })
	add("HHI", func(c *discover.Concentration) []string { return []string{"", fixed(c.HHI, 4)} })
	return t
}

// worth compares those who meet the rule with the others.
func (k *KeyUsers) worth() Table {
	t := headed(k.Lang, wordKeyWorth, wordWho, wordCustomers, held(k.Of.Worth, wordNet, wordValueEvents), held(k.Of.Worth, wordShareNet, wordShareEvents), held(k.Of.Worth, wordNetEach, wordOrdersEach), wordOrders)
	all := k.Of.Of.Net + k.Of.Rest.Net
	for _, row := range []struct {
		name word
		of   discover.Together
	}{{wordKeyCustomers, k.Of.Of}, {wordOthers, k.Of.Rest}} {
		t.Rows = append(t.Rows, TableRow{Cells: cells(row.name.in(k.Lang), headcount(row.of.Users), amountText(row.of.Net), shareOf(row.of.Net, all),
			amountText(each(row.of.Net, row.of.Users)), headcount(row.of.Orders))})
	}
	return uncounted(k.Of.Worth, t, 5)
}

// list is who meets the rule, at most so many.
func (k *KeyUsers) list(most int) Table {
	w := k.Of.Worth
	t := headed(k.Lang, wordList, wordUser, wordNet, wordGross, wordOrders, wordLastSeen, wordNewSince)
	for i, u := range k.Of.Met[:min(most, len(k.Of.Met))] {
		new := ""
		if k.Of.New[i] {
			new = wordNew.in(k.Lang)
		}
		t.Rows = append(t.Rows, TableRow{Cells: cells(clean(k.log.Users[u]), amountText(w.Net[u]), amountText(w.Gross[u]), headcount(int(w.Orders[u])), k.day(w.Last[u]), new)})
	}
	if rest := len(k.Of.Met) - len(t.Rows); rest > 0 {
		t.Note = wordListMore.fill(k.Lang, headcount(len(t.Rows)), headcount(len(k.Of.Met)), held(w, wordValueNet, wordValueEvents).in(k.Lang))
	}
	return uncounted(w, t, 1, 2)
}

// notes are what to beware of.
func (k *KeyUsers) notes() []string {
	var out []string
	if k.Ask.Rule != "" && len(k.Of.Met)+k.Of.Before > 0 {
		out = append(out, wordKeyMoved.fill(k.Lang, strconv.Itoa(max(1, k.Ask.Newly)), headcount(k.Of.Before), headcount(k.Of.News), headcount(k.Of.Gone), k.spoken(k.Of.Worth.AsOf)))
	}
	if k.Of.Net.Below > 0 {
		out = append(out, count(wordBelow, wordBelowOne, k.Lang, k.Of.Net.Below, amountText(k.Of.Net.BelowTotal)))
	}
	if k.Of.Worth.Counted {
		out = append(out, wordCounted.in(k.Lang))
	}
	return append(out, wordPast.in(k.Lang))
}

// adopt keeps the finding in the plan.
func (k *KeyUsers) adopt() *LogAdopt {
	if k.Keep == nil || k.main().Eighty == 0 {
		return nil
	}
	edit, _ := k.finding()
	return &LogAdopt{Name: wordKeepFinding.in(k.Lang), Says: wordKeepSays.in(k.Lang), Edits: []plan.Edit{edit}}
}

// finding is the edit that adds what was found to the plan, and its id.
func (k *KeyUsers) finding() (plan.Edit, string) {
	if k.Keep == nil {
		return plan.Edit{}, ""
	}
	c := k.main()
	counts := []FindingCount{{"customers", float64(c.Customers)}, {"gini", c.Gini}, {"top20", c.Top[3].Share}, {"eighty", float64(c.Eighty)}}
	question := "concentration"
	if k.Ask.Rule != "" {
		question = k.Ask.Rule
		counts = append(counts, FindingCount{"users", float64(k.Of.Users)}, FindingCount{"met", float64(len(k.Of.Met))}, FindingCount{"net", k.Of.Of.Net})
		if len(k.Of.Met) > 0 {
			counts = append(counts, FindingCount{"netEach", each(k.Of.Of.Net, len(k.Of.Met))})
		}
	}
	return k.Keep.finding("keyusers", k.sentence(), question, strings.Join(k.notes(), " "), counts)
}

// List is everybody who meets the rule as CSV, all customers without one: for a spreadsheet or a mailing.
func (k *KeyUsers) List() []byte {
	users, new := k.Of.Met, k.Of.New
	if k.Ask.Rule == "" {
		users, new = discover.Customers(k.Of.Worth), nil
	}
	return k.listOf(k.Of.Worth, users, new)
}
