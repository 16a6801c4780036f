package view

import (
	"cmp"
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/plan"
)

// LogForm is what a text looks like, and what is proposed: for a person to check before it is read.
//
//	Heads   by column, what it is called when it is mapped
//	Clocks  the ways of writing times, for a choice; Open says that one has to be chosen
//	Faults stand beside it in the answer: a form with faults cannot be read yet
type LogForm struct {
	LogHow
	Separator string     `json:"separator"`
	Heads     []string   `json:"heads"`
	Sample    [][]string `json:"sample"`
	Clocks    []LogClock `json:"clocks"`
	Open      bool       `json:"open,omitempty"`
	Zoned     bool       `json:"zoned,omitempty"`  // times say their zone
	Joined    string     `json:"joined,omitempty"` // how many ids the identity table holds
	Known     string     `json:"known,omitempty"`  // the columns are as the plan has them of a log: which
}

// LogHow is how a log is read, all that a plan keeps of it: see plan.LogColumns.
type LogHow struct {
	Columns eventlog.Columns `json:"columns"`
	Clock   string           `json:"clock"`
	Zone    string           `json:"zone,omitempty"`
	Header  string           `json:"header,omitempty"` // yes, no; "" as recognised
	Start   string           `json:"start,omitempty"`
	Drop    []string         `json:"drop,omitempty"` // of eventlog.Drops
}

// LogClock is a way of writing times, with an example.
type LogClock struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// LogProgress is how far the reading of a log has come. Share is 0 … 1, NaN where the size is not known.
type LogProgress struct {
	Bytes int64   `json:"bytes"`
	Rows  int     `json:"rows"`
	Share float64 `json:"share"`
	Text  string  `json:"text"`
}

// LogRead is a log that was read: the figures for a plan, the same as texts, and everything that is odd in it.
//
//	Faulty  rows that are not in the log
//	From    the first day and To the last: "2010-12-01", or day numbers "-24"
type LogRead struct {
	LogHow
	Key    string     `json:"key"`
	Name   string     `json:"name"`
	Hash   string     `json:"hash,omitempty"`
	Size   int64      `json:"size"`
	Rows   int        `json:"rows"`
	Events int        `json:"events"`
	Users  int        `json:"users"`
	Faulty int        `json:"faulty"`
	Files  []LogFile  `json:"files,omitempty"` // where there are several
	From   string     `json:"from"`
	To     string     `json:"to"`
	Days   bool       `json:"days,omitempty"`
	Says   string     `json:"says"`
	Names  []LogNames `json:"names"` // of events, then channels, employees, groups
	Found  []LogFound `json:"found"`
}

// LogFile is one of the files of a log.
type LogFile struct {
	Name string `json:"name"`
	Hash string `json:"hash,omitempty"` // SHA-256 of its bytes
	Size int64  `json:"size,omitempty"`
	Text string `json:"text,omitempty"` // what was read of it
}

// LogNames are the names in a column, the most frequent first, at most 100 of them.
type LogNames struct {
	Of    string    `json:"of"` // events, channels, employees, or the head of a group's column
	Title string    `json:"title"`
	More  string    `json:"more,omitempty"` // how many there are besides
	Names []LogName `json:"names"`
}

// LogName is one of them.
type LogName struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
	Text  string `json:"text"`
}

// LogFound is one kind of oddity. Drop is the word that takes such rows out, Out says that they are out.
type LogFound struct {
	Code  string    `json:"code"`
	Title string    `json:"title"`
	Count int       `json:"count"`
	Text  string    `json:"text"`
	Out   bool      `json:"out"`
	Drop  string    `json:"drop,omitempty"`
	Lines []LogLine `json:"lines"` // the first of them
}

// LogLine is a place in the text: Line is 0 where it is a user.
type LogLine struct {
	Line  int    `json:"line,omitempty"`
	File  string `json:"file,omitempty"` // of several
	Where string `json:"where,omitempty"`
	Text  string `json:"text"`
}

// namesShown is how many names of a column a LogRead lists.
const namesShown = 100

// NewLogForm says a form in a language, with the identity table where there is one.
func NewLogForm(f eventlog.Form, who *eventlog.Identity, l Lang) LogForm {
	out := LogForm{
		LogHow: LogHow{Columns: f.Columns, Clock: string(f.Clock)},
		Heads:  f.Heads, Sample: f.Sample, Open: f.Clock == "" && len(f.Clocks) > 1, Zoned: f.Zoned,
	}
	if f.Separator != 0 {
		out.Separator = string(rune(f.Separator))
	}
	if who != nil {
		out.Joined = headcount(who.Rows())
	}
	for _, c := range eventlog.Clocks {
		out.Clocks = append(out.Clocks, LogClock{string(c), clockWords[c].in(l)})
	}
	return out
}

// NewLogProgress says how far a log is read.
func NewLogProgress(bytes, size int64, rows int, l Lang) LogProgress {
	p := LogProgress{Bytes: bytes, Rows: rows}
	p.Text = count(wordLogRows, wordLogRow, l, rows)
	if size <= 0 {
		return p
	}
	p.Share = min(1, float64(bytes)/float64(size))
	p.Text = wordLogRowsShare.fill(l, p.Text, fixed(100*p.Share, 0)+"%")
	return p
}

// NewLogRead says what was read.
func NewLogRead(log *eventlog.Log, rep *eventlog.Report, l Lang) LogRead {
	out := LogRead{Rows: rep.Rows, Events: rep.Events, Users: rep.Users, Faulty: rep.Faulty, Days: log.Days}
	out.Zone = ZoneText(log.Zone)
	out.From, out.To = logSpan(log)
	out.Says = logSays(out, l)
	out.Names = append(out.Names, logNames("events", wordLogEvents.in(l), log.Events, log.Event, l))
	if log.Channel != nil {
		out.Names = append(out.Names, logNames("channels", wordLogChannels.in(l), log.Channels, log.Channel, l))
	}
	if log.Employee != nil {
		out.Names = append(out.Names, logNames("employees", wordLogEmployees.in(l), log.Employees, log.Employee, l))
	}
	for _, g := range log.Groups {
		out.Names = append(out.Names, logNames(g.Name, g.Name, g.Values, g.Of, l))
	}
	out.Found = []LogFound{}
	for _, f := range rep.Found {
		out.Found = append(out.Found, logFound(f, l))
	}
	return out
}

// logSays is a log in a sentence.
func logSays(r LogRead, l Lang) string {
	if r.Rows == 0 {
		return wordLogNoRow.in(l)
	}
	if r.Events == 0 {
		return count(wordLogNothing, wordLogNotOne, l, r.Rows)
	}
	span := wordLogSpan
	if r.Days {
		span = wordLogSpanDays
	}
	said := wordLogSays.fill(l, count(wordLogHas, wordLogHasOne, l, r.Events), count(wordManyUsers, wordOneUser, l, r.Users), span.fill(l, Date(minused(r.From), l), Date(minused(r.To), l)))
	if r.Faulty > 0 {
		said += count(wordLogFaulty, wordLogFaultyOne, l, r.Faulty, headcount(r.Rows))
	}
	return said
}

// minused writes a day number with its sign; a date stays.
func minused(day string) string {
	if len(day) > 0 && day[0] == '-' {
		return minus + day[1:]
	}
	return day
}

// logSpan is the first and the last day of a log.
func logSpan(log *eventlog.Log) (from, to string) {
	if len(log.Time) == 0 {
		return "", ""
	}
	low, high := log.Time[0], log.Time[0]
	for _, t := range log.Time {
		low, high = min(low, t), max(high, t)
	}
	if log.Days {
		return strconv.FormatInt(eventlog.DayOf(low), 10), strconv.FormatInt(eventlog.DayOf(high), 10)
	}
	return eventlog.Date(low), eventlog.Date(high)
}

// logNames counts the names of a column.
func logNames(of, title string, names []string, column []uint16, l Lang) LogNames {
	counts := make([]int, len(names))
	for _, n := range column {
		counts[n]++
	}
	out := LogNames{Of: of, Title: title, Names: []LogName{}}
	for i, name := range names {
		if counts[i] > 0 {
			out.Names = append(out.Names, LogName{name, counts[i], headcount(counts[i])})
		}
	}
	sortNames(out.Names)
	if over := len(out.Names) - namesShown; over > 0 {
		out.Names, out.More = out.Names[:namesShown], wordLogMore.fill(l, headcount(over))
	}
	return out
}

// logFound says one kind of oddity.
func logFound(f eventlog.Found, l Lang) LogFound {
	title, _ := diag.Words(f.Code, string(l))
	out := LogFound{Code: f.Code, Title: title, Count: f.Count, Text: headcount(f.Count), Out: f.Left, Drop: eventlog.DropOf(f.Code), Lines: []LogLine{}}
	for _, p := range f.First {
		line := LogLine{Line: p.Line, File: p.File, Text: p.Text, Where: logWhere(p.File, p.Line, l)}
		if p.AsLine > 0 {
			line.Text += wordLogSame.fill(l, logWhere(p.AsFile, p.AsLine, l))
		}
		out.Lines = append(out.Lines, line)
	}
	return out
}

// logWhere is a place in a log, in which file where there are several; "" where it is a user.
func logWhere(file string, line int, l Lang) string {
	switch {
	case line == 0:
		return ""
	case file == "":
		return wordLogLine.fill(l, headcount(line))
	}
	return wordLogFileLine.fill(l, clean(file), headcount(line))
}

// FilesRead says what was read of each of several files.
func FilesRead(files []LogFile, rep *eventlog.Report, l Lang) []LogFile {
	out := append([]LogFile(nil), files...)
	for i := range out {
		if i >= len(rep.Files) {
			break
		}
		f := rep.Files[i]
		if out[i].Text = count(wordLogFileRows, wordLogFileRow, l, f.Rows); f.Faulty > 0 {
			out[i].Text += wordLogFileFaulty.fill(l, headcount(f.Faulty))
		}
	}
	return out
}

// FilesName is what several files are called together.
func FilesName(files []LogFile, l Lang) string {
	return wordLogFiles.fill(l, clean(files[0].Name), headcount(len(files)-1))
}

// KnownAs says that columns are mapped as a plan has them.
func KnownAs(known *plan.Log, l Lang) string {
	return wordLogKnown.fill(l, clean(cmp.Or(known.Name, known.File, known.ID)))
}

// ZoneText writes minutes east of Greenwich as people do: +08:00; Greenwich itself is Z.
func ZoneText(minutes int) string {
	if minutes == 0 {
		return "Z"
	}
	sign := "+"
	if minutes < 0 {
		sign, minutes = "-", -minutes
	}
	two := func(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }
	return sign + two(minutes/60) + ":" + two(minutes%60)
}
