package main

import (
	"strconv"
	"strings"

	"planleaf/cmd/planleaf/verify"
)

// mostTold is how many rows that differ are told; the others are counted.
const mostTold = 20

// text is the verdict as a person reads it: yes or no, then what differs, then the notes.
func (v *verdict) text() string {
	var b strings.Builder
	say := func(key string, args ...any) { b.WriteString(sayIn(v.lang, key, args...) + "\n") }
	switch {
	case v.OK && v.Kind == "result":
		say("verify.yes", v.File, v.Values, v.Receipt.Short(), v.Engine)
	case v.OK && v.Kind == "plan" && v.Edited:
		say("verify.yes-edited", v.File, short(v.Document), v.Engine)
	case v.OK:
		say("verify.yes-"+v.Kind, v.File, short(v.Document), v.Engine)
	case len(v.Differences) > 0:
		say("verify.no-values", v.File, v.differing(), v.Values)
	default:
		say("verify.no", v.File)
	}
	for _, why := range v.Against {
		b.WriteString("  " + why + "\n")
	}
	for i, d := range v.Differences {
		if i == mostTold {
			say("verify.more", len(v.Differences)-mostTold)
			break
		}
		b.WriteString("  " + v.told(d) + "\n")
	}
	for _, n := range v.Notes {
		b.WriteString("  " + n + "\n")
	}
	return b.String()
}

func (v *verdict) differing() int {
	n := 0
	for _, d := range v.Differences {
		n += d.Count
	}
	return n
}

// told is a row that differs: how much of it, from where on, and how far.
func (v *verdict) told(d verify.Difference) string {
	at := d.Row
	if d.Column != "" {
		at += "@" + d.Column
	}
	count := ""
	if d.Of > 1 {
		count = sayIn(v.lang, "verify.of", d.Count, d.Of)
	}
	switch {
	case d.Result == "":
		return sayIn(v.lang, "verify.missing", at, d.Plan) + count
	case d.Plan == "":
		return sayIn(v.lang, "verify.extra", at, d.Result) + count
	}
	s := sayIn(v.lang, "verify.differs", at, d.Result, d.Plan)
	if d.Digits > 0 {
		s += sayIn(v.lang, "verify.digits", strconv.Itoa(d.Digits))
	}
	return s + count
}

func short(hash string) string {
	if len(hash) < 8 {
		return hash
	}
	return hash[:4] + " " + hash[4:8]
}
