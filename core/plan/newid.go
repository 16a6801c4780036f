package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Reserved are the words that no id is made of: those with which the rows of the sheet, the
// functions of formulas and the sections of a plan begin. A test of package compile holds the list
// against the rows.
var Reserved = strings.Fields(`
	abs acquisition active arr avg burn cac carried cash channels churn commission conversion costs
	cpl customers exp expansion contraction floor former gain gone gp grr horizon if inputs lag last leads
	log lost ltv magic max media metrics min money moves mrr new nrr nurtured oneoff open opening payback period pow price pulse
	quick rate reactivated reactivation renewal return returned revenue roi rule40 service spend stages sum
	targets terms tiers total unit unknown value winback won yield`)

// newID makes an id of a name: its letters and digits of any script, Latin ones in lower case,
// with _ between the words, which a formula can hold. It is the only one of its kind in the plan,
// since rows are named by channel and by tier alike; other is the word to start from when the name
// has no letter.
func newID(d *Doc, name, other string) string {
	var b strings.Builder
	for _, c := range name {
		if c >= '！' && c <= '～' { // full-width
			c -= '！' - '!'
		}
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case unicode.IsLetter(c) && !decomposes(c) || c >= '0' && c <= '9':
		default:
			c = '_'
		}
		if c != '_' || b.Len() > 0 && !strings.HasSuffix(b.String(), "_") {
			b.WriteRune(c)
		}
	}
	const most = 32 // letters: it is read in paths
	id := strings.Trim(cut(b.String(), most), "_")
	if id == "" || id[0] >= '0' && id[0] <= '9' { // a formula reads a number there
		id = strings.Trim(other+"_"+id, "_")
	}
	taken := append(ids(d), Reserved...)
	if !slices.Contains(taken, id) && id != other {
		return id
	}
	for n := 2; ; n++ {
		if next := id + "_" + strconv.Itoa(n); !slices.Contains(taken, next) {
			return next
		}
	}
}

// cut is the start of a text, of so many letters at most.
func cut(s string, most int) string {
	n := 0
	for at := range s {
		if n == most {
			return s[:at]
		}
		n++
	}
	return s
}

// ids are the ids of all items that a path or a formula may name.
func ids(d *Doc) []string {
	var out []string
	for i := range d.Stages {
		out = append(out, d.Stages[i].ID)
	}
	for i := range d.Tiers {
		out = append(out, d.Tiers[i].ID)
	}
	for i := range d.Channels {
		out = append(out, d.Channels[i].ID)
		for _, p := range d.Channels[i].Pulses {
			out = append(out, p.ID)
		}
	}
	for i := range d.Money.Costs {
		out = append(out, d.Money.Costs[i].ID)
	}
	for i := range d.Inputs {
		out = append(out, d.Inputs[i].ID)
	}
	for i := range d.Metrics {
		out = append(out, d.Metrics[i].ID)
	}
	for i := range d.Targets {
		out = append(out, d.Targets[i].ID)
	}
	for i := range d.Scenarios {
		out = append(out, d.Scenarios[i].ID)
	}
	return out
}
