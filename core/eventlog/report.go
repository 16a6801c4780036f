package eventlog

// What a report names. Rows of the first list are not in the log; those of the second are, unless
// Options say otherwise. Each is a code of package diag, whose words take the text of the place.
const (
	FewFields      = "log-row-short"        // fewer fields than the mapped columns need
	ManyFields     = "log-row-long"         // more fields than heads: a separator inside an unquoted text
	NoUser         = "log-user-empty"       // no id
	NoEvent        = "log-event-empty"      // no event
	NoTime         = "log-time-empty"       // no time
	BadTime        = "log-time-unreadable"  // not a time of the log's clock
	FarTime        = "log-time-far"         // a year before 1900 or after 2199
	BadValue       = "log-value-unreadable" // not a number
	OpenQuote      = "log-quote-open"       // a quote that nothing closes, or text behind one
	NotUTF8        = "log-text-broken"      // bytes that are no UTF-8
	TooLong        = "log-row-endless"      // a row of more than a megabyte
	ManyNames      = "log-names-many"       // more than 65,535 events, channels … : not such a column
	Flagged        = "log-flagged"          // a flagged row, where no event is made of those
	Duplicate      = "log-duplicate"        // all that is mapped is as in an earlier row
	Across         = "log-duplicate-file"   // all that is mapped is as in a row of an earlier file
	OutOfOrder     = "log-out-of-order"     // earlier than the row before it of the same user
	BeforeStart    = "log-before-start"     // earlier than the user's start: a negative lag
	NoStart        = "log-no-start"         // a user without the event that all begin with
	NotJoined      = "log-id-unjoined"      // an id of the log that the identity table does not have
	NotSeen        = "log-id-unseen"        // an id of the identity table that the log does not have
	IdentityTwice  = "log-id-twice"         // an id of the identity table under two persons: the first holds
	IdentityFaulty = "log-identity-faulty"  // a row of the identity table without id or person
	NoValue        = "log-value-empty"      // a row without the value that is mapped
	MixedZones     = "log-zones-mixed"      // times with a zone among times without
)

// order is that of a report: rows that are lost first.
var order = [...]string{
	FewFields, ManyFields, NoUser, NoEvent, NoTime, BadTime, FarTime, BadValue, OpenQuote, NotUTF8, TooLong, ManyNames,
	Flagged, Duplicate, Across, OutOfOrder, BeforeStart, NoStart, NotJoined, NotSeen, IdentityTwice, IdentityFaulty, NoValue, MixedZones,
}

// lost is how many of order are faults, whose rows are not in the log; those that are flagged are not either.
const lost = 12

// shown is how many places a report keeps of each kind, and cut how many bytes of each text:
// a report stays small whatever the log is like.
const (
	shown = 20
	cut   = 80
)

// Place is where something was found.
type Place struct {
	File string // of several, "" of one
	Line int    // 1-based, of the file or of the identity table; 0 for what has no line of its own
	Text string // what stands there, cut

	AsFile string // where the same stands in another file, with its line; "" and 0 nowhere
	AsLine int
}

// Found is one kind of finding.
type Found struct {
	Code  string
	Count int
	Left  bool    // the rows, or users, are not in the log
	First []Place // the first of them
}

// Report says what came of a text.
type Report struct {
	Lines  int        // of the text
	Rows   int        // records behind the head, empty lines apart
	Faulty int        // rows that could not be read
	Events int        // rows that are in the log
	Users  int        // in the log
	IDs    int        // ids in the text, before they were joined
	Files  []FileRead // where there are several
	Found  []Found
}

// Of counts a kind of finding.
func (r *Report) Of(code string) int {
	for _, f := range r.Found {
		if f.Code == code {
			return f.Count
		}
	}
	return 0
}

// tally collects findings while a text is read.
type tally [len(order)]Found

// add counts a finding and keeps its place if it is among the first.
func (t *tally) add(code string, line int, text []byte) {
	f := t.of(code)
	f.Count++
	if len(f.First) < shown {
		f.First = append(f.First, Place{Line: line, Text: cutText(text)})
	}
}

// as says of the finding that was added last on which line the same stands, 0 nowhere.
func (f *Found) as(line int) {
	if f.Count == len(f.First) && line > 0 {
		f.First[f.Count-1].AsLine = line
	}
}

func (t *tally) of(code string) *Found {
	for i, c := range order {
		if c == code {
			return &t[i]
		}
	}
	panic("eventlog: a code that is in no order: " + code)
}

// found lists what was met, in the order of reports.
func (t *tally) found() []Found {
	var out []Found
	for i, f := range t {
		if f.Count > 0 {
			f.Code = order[i]
			out = append(out, f)
		}
	}
	return out
}
