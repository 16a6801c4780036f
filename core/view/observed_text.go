//go:build !page

package view

import (
	"strconv"
	"strings"
)

// Text is the record for a terminal of so many columns (0: 100).
func (o *Observed) Text(width int) string {
	if width <= 0 {
		width = defaultWidth
	}
	var b strings.Builder
	indented(&b, o.finding(), "", "  ", width)
	for _, t := range o.tables() {
		b.WriteString("\n" + t.Caption + "\n")
		if t.Note != "" {
			indented(&b, t.Note, "", "", width)
		}
		b.WriteString("\n" + t.Text())
	}
	o.stays(&b, width)
	return b.String()
}

// stays says what is not updated: each reason once, with its assumptions.
func (o *Observed) stays(b *strings.Builder, width int) {
	var order []string
	names := map[string][]string{}
	for _, u := range o.Untold {
		if len(names[u.Why]) == 0 {
			order = append(order, u.Why)
		}
		names[u.Why] = append(names[u.Why], o.Names.Path(u.Path))
	}
	if len(order) == 0 {
		return
	}
	b.WriteString("\n" + wordUntoldTitle.in(o.Lang) + "\n")
	indented(b, wordUntoldNote.fill(o.Lang, strconv.Itoa(len(o.Untold))), "", "", width)
	b.WriteString("\n")
	for _, why := range order {
		w, ok := untoldGroups[why]
		if !ok {
			w = untoldWords[why]
		}
		indented(b, w.in(o.Lang)+wordColon.in(o.Lang)+strings.Join(names[why], wordListAnd.in(o.Lang)), "  ", "    ", width)
	}
}

// CSV has a line for each assumption that the record updates, by its path, and then one for each row on record
// ("actual mrr"), assumption that is not updated ("untold …"), cause ("cause …"), number of the forecast ("ahead …") and
// row whose earlier forecasts were judged ("track …"). What a line has no word for is empty.
func (o *Observed) CSV() []byte {
	head := []string{"path", "row", "kind", "from", "to", "won", "of", "prior", "plan", "seen", "now", "low", "high", "luck", "verdict",
		"why", "contribution", "pairs", "bias", "wape", "mape", "ranged", "held", "base"}
	at := map[string]int{}
	for i, name := range head {
		at[name] = i
	}
	var rows [][]string
	line := func(path string) []string {
		rows = append(rows, make([]string, len(head)))
		rows[len(rows)-1][0] = path
		return rows[len(rows)-1]
	}
	numbers := func(row []string, from string, xs ...float64) {
		for i, x := range xs {
			row[at[from]+i] = csvNumber(x)
		}
	}
	for _, l := range o.Learned {
		row := line(l.Path)
		copy(row[1:], []string{l.Row, l.Kind, o.month(l.From).String(), o.month(l.To).String()})
		numbers(row, "won", l.Won, l.Of)
		row[at["prior"]], row[at["verdict"]], row[at["why"]], row[at["base"]] = l.Prior, l.Verdict, l.Why, l.Base
		numbers(row, "plan", l.Was, l.Seen, l.Now, l.Low, l.High, l.Luck)
	}
	for _, r := range o.onRecord() {
		row := line("actual " + r.path)
		copy(row[1:], []string{r.path, "actual", o.month(r.from).String(), o.month(r.to).String()})
		numbers(row, "plan", r.was, r.is)
	}
	for _, u := range o.Untold {
		row := line("untold " + u.Path)
		row[1], row[2], row[at["why"]] = u.Row, "untold", u.Why
	}
	if a := o.Causes; a != nil {
		for i := range a.parts {
			row := line("cause " + a.parts[i].path)
			row[1], row[2] = a.metric, "cause"
			numbers(row, "plan", o.counted(a.parts[i].path, 0), o.counted(a.parts[i].path, 1))
			numbers(row, "contribution", a.split.Parts[i][0])
		}
	}
	for _, h := range o.Ahead {
		row := line("ahead " + h.Address)
		row[2] = "ahead"
		numbers(row, "plan", h.Plan)
		numbers(row, "now", h.Now, h.Low, h.High)
	}
	for _, r := range o.Tracked {
		row := line("track " + r.Path)
		row[1], row[2] = r.Path, "track"
		numbers(row, "pairs", float64(r.N), r.Bias, r.WAPE, r.MAPE, float64(r.Ranged), float64(r.Held))
	}
	return csvOf(o.Receipt, head, rows)
}
