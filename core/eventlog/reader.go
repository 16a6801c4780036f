package eventlog

import (
	"bytes"

	"planleaf/core/diag"
)

// Reader reads a text that comes in chunks, and further ones behind it. It holds their events and at most one row besides.
type Reader struct {
	opt   Options
	said  bool   // the clock was not recognised, but said
	files []file // that were begun
	clock Clock  // of the file that is read
	split splitter
	at    places
	more  bool // columns besides user, event and time are mapped
	need  int  // columns that a row must have
	width int  // columns that the header has; 0 without a header

	rest  []byte // the beginning of a row whose end has not come yet
	line  int    // of the row that comes next, from 1
	begun bool
	head  bool // the header is still to come
	skip  bool // what comes up to the next line end belongs to a row that was too long

	users, events, channels, employees names
	waiting                            [batch]waiting // users of the last rows that are not numbered yet
	waits                              int
	base                               []byte // what is read: those that wait stand in it
	groups                             []names
	blocks                             []*block
	constant                           int32 // the event of all rows where there is no column; −1 otherwise
	flagged                            int32

	found               tally
	rows, faulty        int
	bytes               int64
	hours, zoned, local bool // times had an hour, a zone, none
	local1              Place
	day                 dayMemory
}

// endless is the longest row, in bytes: behind a quote that is never closed there is more text than that.
const endless = 1 << 20

// NewReader makes a reader of a text whose beginning was recognised. The notes say what is missing: with a fault
// among them there is no reader.
func NewReader(f Form, o Options) (*Reader, diag.Notes) {
	said := o.Clock != ""
	if notes := o.settle(&f); notes.Faults() {
		return nil, notes
	}
	r := &Reader{opt: o, said: said, line: 1, constant: -1, flagged: -1, groups: make([]names, len(o.Columns.Groups))}
	r.place(f, o.File, o.Clock)
	c := o.Columns
	if c.Event == "" {
		r.constant = r.events.of(trim([]byte(c.As)))
		if c.Flag != "" && c.FlagAs != "" {
			r.flagged = r.events.of(trim([]byte(c.FlagAs)))
		}
	}
	r.more = len(c.all()) > 3 || c.Event == "" && len(c.all()) > 2
	return r, nil
}

// place has the rows that follow read as those of a file.
func (r *Reader) place(f Form, name string, clock Clock) {
	r.files = append(r.files, file{FileRead{Name: name}, r.line, r.rows, r.faulty})
	r.begun, r.skip, r.head, r.clock = false, false, f.Header, clock
	r.split = splitter{sep: f.Separator, eol: '\n'}
	r.need, r.width = 0, 0
	if r.head {
		r.width = len(f.Heads)
	}
	c := r.opt.Columns
	flag := c.Flag // where there is a column of events it has nothing to say
	if c.Event != "" {
		flag = ""
	}
	at := func(name string) int {
		i := f.column(name)
		r.need = max(r.need, i+1)
		return i
	}
	r.at = places{
		user: at(c.User), event: at(c.Event), time: at(c.Time), value: at(c.Value), channel: at(c.Channel),
		employee: at(c.Employee), key: at(c.Key), flag: at(flag),
	}
	for _, name := range c.Groups {
		r.at.groups = append(r.at.groups, at(name))
	}
}

// Options are how the text is read, what was recognised filled in.
func (r *Reader) Options() Options { return r.opt }

// Progress is how far a reader has come: bytes, rows and faulty rows of what was written.
func (r *Reader) Progress() (bytes int64, rows, faulty int) { return r.bytes, r.rows, r.faulty }

// Write reads a chunk of the text; where it is cut does not matter. The chunk is not kept.
func (r *Reader) Write(chunk []byte) {
	if len(chunk) == 0 {
		return
	}
	r.bytes += int64(len(chunk))
	if !r.begun {
		if len(r.rest) > 0 {
			chunk = append(r.rest, chunk...)
		}
		if len(chunk) < HeadBytes && bytes.IndexByte(chunk, '\n') < 0 { // what ends a line is not known yet
			r.rest = append([]byte(nil), chunk...)
			return
		}
		r.rest = nil
		r.begin(&chunk)
	}
	more := 0 // bytes of the chunk that go to a row that began in an earlier one; none: up to the next line end
	for len(r.rest) > 0 && len(chunk) > 0 {
		n := bytes.IndexByte(chunk, r.split.eol) + 1
		if n == 0 || n < more {
			n = min(max(more, 1), len(chunk))
			if more == 0 {
				n = len(chunk)
			}
		}
		r.rest = append(r.rest, chunk[:n]...)
		chunk = chunk[n:]
		done := r.consume(r.rest, false)
		if more = 0; done == 0 {
			more = len(r.rest) // twice as much each time: a row in quotes may be long
		}
		r.rest = append(r.rest[:0], r.rest[done:]...)
	}
	r.rest = append(r.rest, chunk[r.consume(chunk, false):]...)
}

// begin takes the mark off a text, of which there is the beginning or all, and sees what ends its lines.
func (r *Reader) begin(text *[]byte) {
	r.begun = true
	*text = bytes.TrimPrefix(*text, []byte("\ufeff"))
	r.split.eol = lineEnd((*text)[:min(len(*text), HeadBytes)])
}

// consume reads the rows that are whole and says how many bytes they are.
func (r *Reader) consume(buf []byte, last bool) int {
	r.base = buf
	done := 0
	for done < len(buf) {
		if r.skip {
			n := bytes.IndexByte(buf[done:], r.split.eol) + 1
			if n == 0 {
				done = len(buf)
				break
			}
			r.skip = false
			done += n
			continue
		}
		from := buf[done:]
		full := len(from) > endless // no row is longer, so that where pieces end does not matter
		if full {
			from = from[:endless]
		}
		next, lines, how := r.split.record(from, last && !full)
		if how != whole {
			n := r.giveUp(from, how, full, last)
			if n == 0 {
				break
			}
			done += n
			continue
		}
		row := from[:next]
		switch {
		case len(r.split.fields) == 1 && len(trim(row)) == 0: // an empty line
		case r.head:
			r.head = false
		default:
			r.rows++
			r.row(row, done)
		}
		r.line += max(lines, 1)
		done += next
	}
	r.resolve()
	r.base = nil
	return done
}

// giveUp leaves out the line on which a row begins that cannot be cut into fields. It says how many bytes that is; none,
// where the row may yet end.
func (r *Reader) giveUp(from []byte, how int, full, last bool) int {
	n := bytes.IndexByte(from, r.split.eol) + 1
	if !full && !last && (how == partly || n == 0) {
		return 0
	}
	if n == 0 {
		n = len(from)
		r.skip = full
	}
	code := OpenQuote
	if bytes.IndexByte(from[:n], '"') < 0 {
		code = TooLong
	}
	r.rows++
	r.head = false
	r.fault(code, from[:n])
	r.line++
	return n
}

// fault counts a row that is left out.
func (r *Reader) fault(code string, text []byte) {
	r.faulty++
	r.found.add(code, r.line, lineOf(text))
}
