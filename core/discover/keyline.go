package discover

import (
	"strconv"
	"strings"
)

// Line is the question in one line of words parted by spaces, "windows=7,14 outcome=active::60:90": the same question
// gives the same line, and ParseKey reads it back. A finding is known by it.
func (k Key) Line() string {
	k = k.filled()
	var b strings.Builder
	put := func(name, value string) {
		if value != "" {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(name + "=" + value)
		}
	}
	events := make([]string, len(k.Events))
	for i, e := range k.Events {
		events[i] = escape(e)
	}
	put("events", strings.Join(events, ","))
	if k.Days {
		put("count", "days")
	}
	put("most", strconv.Itoa(k.Most))
	switch {
	case k.Ever:
		put("from", "ever")
	case k.From != 0:
		put("from", strconv.Itoa(k.From))
	}
	windows := make([]string, len(k.Windows))
	for i, w := range k.Windows {
		windows[i] = strconv.Itoa(w)
	}
	put("windows", strings.Join(windows, ","))
	put("start", escape(k.Start))
	if k.Origin != nil {
		put("origin", strconv.FormatInt(*k.Origin, 10))
	}
	o := k.Outcome
	put("outcome", kinds[o.Kind]+":"+escape(o.Event)+":"+strconv.Itoa(o.From)+":"+strconv.Itoa(o.To))
	if k.End != nil {
		put("end", strconv.FormatInt(*k.End, 10))
	}
	put("by", escape(k.By))
	put("cohort", k.Cohort)
	put("least", strconv.Itoa(k.Least))
	return b.String()
}

// kinds are the outcomes' words.
var kinds = [...]string{Active: "active", Did: "did", Not: "not"}

// KindName is the word of a kind.
func KindName(k OutcomeKind) string { return kinds[k] }

// KindOf is the kind of an outcome's word.
func KindOf(word string) (OutcomeKind, bool) {
	for i, k := range kinds {
		if k == word {
			return OutcomeKind(i), true
		}
	}
	return 0, false
}

// ParseKey reads a Line; false for what is none.
func ParseKey(line string) (k Key, ok bool) {
	ok = true
	whole := func(s string) int {
		n, err := strconv.Atoi(s)
		ok = ok && err == nil
		return n
	}
	moment := func(s string) *int64 {
		n, err := strconv.ParseInt(s, 10, 64)
		ok = ok && err == nil
		return &n
	}
	text := func(s string) string {
		out, fine := unescape(s)
		ok = ok && fine
		return out
	}
	for _, word := range strings.Fields(line) {
		name, value, _ := strings.Cut(word, "=")
		switch name {
		case "events":
			for _, e := range strings.Split(value, ",") {
				k.Events = append(k.Events, text(e))
			}
		case "count":
			k.Days = value == "days"
		case "most":
			k.Most = whole(value)
		case "from":
			if k.Ever = value == "ever"; !k.Ever {
				k.From = whole(value)
			}
		case "windows":
			for _, w := range strings.Split(value, ",") {
				k.Windows = append(k.Windows, whole(w))
			}
		case "start":
			k.Start = text(value)
		case "origin":
			k.Origin = moment(value)
		case "outcome":
			parts := strings.Split(value, ":")
			if len(parts) != 4 {
				return k, false
			}
			kind, known := KindOf(parts[0])
			ok = ok && known
			k.Outcome = Outcome{kind, text(parts[1]), whole(parts[2]), whole(parts[3])}
		case "end":
			k.End = moment(value)
		case "by":
			k.By = text(value)
		case "cohort":
			k.Cohort = value
		case "least":
			k.Least = whole(value)
		default:
			return k, false
		}
	}
	return k, ok && len(k.Check()) == 0 && k.Line() == line
}

// escape writes what would part words or lists as % and two digits.
func escape(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c == 0x7f || strings.IndexByte("%,:=\"'", c) >= 0 {
			const digits = "0123456789abcdef"
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func unescape(s string) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		if i+2 >= len(s) {
			return "", false
		}
		n, err := strconv.ParseUint(s[i+1:i+3], 16, 8)
		if err != nil {
			return "", false
		}
		b.WriteByte(byte(n))
		i += 2
	}
	return b.String(), true
}
