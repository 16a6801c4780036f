// Package fmt stands in the page's core for that of the library, of which only safejs asks anything there: the words of
// its errors, which nobody reads, since a crossing that fails ends the worker. The library's brings the
// system's files, the clock and every verb with it, 60 KB of the page. A core that uses more of fmt does not compile.
package fmt

import (
	"errors"
	"io"
)

// State is what a value that formats itself writes to.
type State interface {
	io.Writer
	Flag(c int) bool
}

// Sprintf is the format as it stands, and after it those values that have words.
func Sprintf(format string, values ...any) string {
	for _, v := range values {
		switch v := v.(type) {
		case string:
			format += " " + v
		case error:
			format += " " + v.Error()
		case interface{ String() string }:
			format += " " + v.String()
		}
	}
	return format
}

// Errorf is an error of those words.
func Errorf(format string, values ...any) error { return errors.New(Sprintf(format, values...)) }

// Fprintf writes those words.
func Fprintf(w io.Writer, format string, values ...any) (int, error) {
	return io.WriteString(w, Sprintf(format, values...))
}

// Fprint writes the values that have words.
func Fprint(w io.Writer, values ...any) (int, error) { return Fprintf(w, "", values...) }
