package plan

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/diag"
)

// Log is a file of events, or of orders, that was read: what it was, and as what its columns were taken. Its lines are
// never part of a plan.
type Log struct {
	ID      string     `plan:"id,required,id"`
	Name    string     `plan:"name"`
	File    string     `plan:"file"`  // its name; "" of several
	Hash    string     `plan:"hash"`  // SHA-256 of its bytes; of several, of their hashes, sorted, a line each
	Size    int        `plan:"size"`  // bytes of all files
	Files   []LogFile  `plan:"files"` // of a log of several: all
	AsOf    string     `plan:"asOf,day"`
	Events  int        `plan:"events"`
	Users   int        `plan:"users"`
	Faulty  int        `plan:"faulty"`   // lines that could not be taken
	From    string     `plan:"from,day"` // of the first event
	To      string     `plan:"to,day"`   // of the last
	Columns LogColumns `plan:"columns"`
	Extra   []Member
}

// LogFile is one of the files of a log.
type LogFile struct {
	Name  string `plan:"name,required"`
	Hash  string `plan:"hash"` // SHA-256 of its bytes
	Size  int    `plan:"size"` // bytes
	Extra []Member
}

// Names reports whether a log is, or has, a file of a name.
func (l *Log) Names(file string) bool {
	return file != "" && (l.File == file || slices.ContainsFunc(l.Files, func(f LogFile) bool { return f.Name == file }))
}

// LogColumns are the heads of a log's columns by what they hold, a number where there is no head; "" is none.
type LogColumns struct {
	User     string   `plan:"user"`
	Event    string   `plan:"event"`
	Time     string   `plan:"time"`
	Value    string   `plan:"value"`
	Channel  string   `plan:"channel"`
	Employee string   `plan:"employee"`
	Group    string   `plan:"group"`                                                      // a class of users, such as a tier
	Groups   []string `plan:"groups"`                                                     // all classes of users, where there are several
	Key      string   `plan:"key"`                                                        // what names a row: an order's number
	As       string   `plan:"as"`                                                         // what each line is called where no column says it: "purchase"
	Flag     string   `plan:"flag"`                                                       // makes a line another event where it is set: a cancellation
	FlagAs   string   `plan:"flagAs"`                                                     // the name of that event
	Times    string   `plan:"times,enum=ymd|dmy|mdy|seconds|milliseconds|days|excel"`     // how times are written, as for --times: "dmy"
	Zone     string   `plan:"zone"`                                                       // of times that name none: "+08:00"
	Header   string   `plan:"header,enum=yes|no"`                                         // the first row names the columns, as for --header; "" as recognised
	Start    string   `plan:"start"`                                                      // the event that everything begins with
	Drop     []string `plan:"drop,enum=across|before-start|duplicates|no-start|unjoined"` // what is left out, as for --drop
	Extra    []Member
}

// Finding is what was found in data, or simulated, and what it rests on: the question in one line, and the counts that
// answer it, so that whoever reads the plan can judge it without the data. What follows Counts is of a churn point, and what people
// make of it.
type Finding struct {
	ID           string   `plan:"id,required,id"`
	Name         string   `plan:"name"`
	Kind         string   `plan:"kind,required,enum=behavior|funnel|retention|churn|warning|keyusers|segments|actuals|simulation|experiment"`
	Log          string   `plan:"log,ref=logs"`
	AsOf         string   `plan:"asOf,day"`
	Question     string   `plan:"question"`
	Counts       []Count  `plan:"counts"`
	Point        string   `plan:"point"`           // where users leave: "31..60", days since their start, or "after EVENT", their last
	Lost         *float64 `plan:"lost,unit=share"` // of those there, the share that leaves there
	Reason       string   `plan:"reason"`          // why, most likely
	Intervention string   `plan:"intervention"`    // what is done about it
	Note         string   `plan:"note"`
	Extra        []Member
}

// ChurnPoint is the last finding of a churn point, nil without one.
func (d *Doc) ChurnPoint(point string) *Finding {
	for i := len(d.Findings) - 1; i >= 0; i-- {
		if f := &d.Findings[i]; f.Kind == "churn" && f.Point == point {
			return f
		}
	}
	return nil
}

// Count is one number that a finding rests on.
type Count struct {
	Name  string   `plan:"name,required"`
	Value *float64 `plan:"value,required,signed"`
	Extra []Member
}

// Finding is the finding of an id, nil without one.
func (d *Doc) Finding(id string) *Finding {
	if i := slices.IndexFunc(d.Findings, func(f Finding) bool { return f.ID == id }); i >= 0 {
		return &d.Findings[i]
	}
	return nil
}

// FreshFinding is an id that no finding has: id itself, else id-2, id-3, …
func (d *Doc) FreshFinding(id string) string {
	return FreshID(id, func(id string) bool { return d.Finding(id) != nil })
}

// FreshInput is an id that no input has, as FreshFinding.
func (d *Doc) FreshInput(id string) string {
	return FreshID(id, func(id string) bool { return slices.ContainsFunc(d.Inputs, func(i Input) bool { return i.ID == id }) })
}

// FreshID is an id that is not taken: id itself, else id-2, id-3, …
func FreshID(id string, taken func(id string) bool) string {
	fresh := id
	for n := 2; taken(fresh); n++ {
		fresh = id + "-" + strconv.Itoa(n)
	}
	return fresh
}

// CheckFindings notes assumptions that name a finding which the plan does not have: the number stands, only what it
// rests on is gone.
func CheckFindings(d *Doc) diag.Notes {
	var out diag.Notes
	for _, a := range Assumptions(d) {
		if id := a.Value.Finding; id != "" && d.Finding(id) == nil {
			out = append(out, diag.Note{Code: "finding-gone", Path: a.Path + ".finding", Args: []string{id}, Warning: true})
		}
	}
	return out
}

// rests is where an assumption names its finding, as a reference.
var rests = &field{key: "finding", shape: word, ref: "findings"}

// forget takes away what refers to an item that goes: an assumption loses the name of its finding and stands, anything
// else goes too.
func (s *slot) forget() {
	if n := s.node(); n != nil && n.find("is") != nil {
		n.drop(rests.key)
		unwrap(n)
		return
	}
	s.cut()
}

// adopt gives an assumption the value that was found, and says where it is from. Its owner and note stay. Lists of
// assumptions take it in each; plain lists, such as lags, take the numbers alone.
func (e *editor) adopt(s *slot) {
	if e.Finding != "" && element(e.root.find("findings"), e.Finding) == nil {
		e.fault("finding-unknown", e.Finding)
		return
	}
	n, ok := e.json(e.JSON)
	switch {
	case !ok:
	case s.role == asValue:
		s.put(e.found(s.node(), n))
	case s.field == nil || s.role == asItem:
		e.fault("adopt-no-assumption")
	case s.field.shape == values && n.kind == list:
		for i := range n.kids {
			n.kids[i] = e.found(nil, n.kids[i])
		}
		s.put(n)
	case s.field.shape == numbers || s.field.shape == keyedNum:
		s.put(n)
	default:
		e.fault("adopt-no-assumption")
	}
}

// found is a value with where it was found.
func (e *editor) found(old *node, is node) node {
	n := of(named("is", is))
	for _, m := range [...]struct{ key, text string }{
		{"source", e.Source}, {"owner", old.string("owner")}, {"asOf", e.AsOf}, {"note", old.string("note")}, {rests.key, e.Finding},
	} {
		if m.text != "" {
			n.put(m.key, textNode(m.text))
		}
	}
	for i := 0; old != nil && i < len(old.kids); i++ {
		if strings.HasPrefix(old.kids[i].key, "x-") {
			n.kids = append(n.kids, old.kids[i])
		}
	}
	unwrap(&n)
	n.assumption = true
	return n
}

// FormJSON is a value without its provenance as it stands in a file.
func FormJSON(v *Value) string {
	n := formNode(v)
	return compact(&n)
}
