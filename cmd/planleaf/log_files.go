package main

import (
	"cmp"
	"io"
	"os"
	"path/filepath"
	"slices"

	"planleaf/core/eventlog"
)

// logFiles are the files of a log, in the order in which they are read: that of their names, so that the order of the
// command's arguments changes no result.
type logFiles struct {
	name string // of the first, as it was given
	all  []*logFile
	size int64 // bytes of all; 0 where it is not known
}

// logFile is one of them.
//
//	name    as it was given
//	called  without where it lies: a plan goes to others, who need not know
//	head    its first piece; last says that there is no other
type logFile struct {
	name, called string
	in           io.Closer
	text         *logText
	head         []byte
	last         bool
}

// openLogs opens the files of a log and reads the beginning of each. Of several each is open only while it is read.
func (a *app) openLogs(names []string) (*logFiles, error) {
	names = slices.Clone(names)
	slices.SortFunc(names, func(x, y string) int {
		return cmp.Or(cmp.Compare(filepath.Base(x), filepath.Base(y)), cmp.Compare(x, y))
	})
	files := &logFiles{name: names[0]}
	known, piece := true, logPiece
	if len(names) > 1 {
		piece = eventlog.HeadBytes
	}
	for i, name := range names {
		if i > 0 && name == names[i-1] {
			files.close()
			if name == "-" {
				return nil, a.usage("only-one-stdin")
			}
			return nil, a.usage("log-file-twice", name)
		}
		f := &logFile{name: name, called: filepath.Base(name)}
		size, err := a.openFile(f, piece)
		if err != nil {
			files.close()
			return nil, err
		}
		known = known && size > 0
		files.size += size
		files.all = append(files.all, f)
		if name != "-" && len(names) > 1 {
			f.close()
		}
	}
	if !known {
		files.size = 0
	}
	return files, nil
}

// openFile opens a file and reads a piece of it; its size is 0 where it is not known.
func (a *app) openFile(f *logFile, piece int) (int64, error) {
	in, size, err := a.openLog(f.name)
	if err != nil {
		return 0, err
	}
	f.in = in
	if f.text, err = decodeLog(in); err == nil {
		f.head, f.last, err = f.more(make([]byte, piece))
	}
	if err != nil {
		f.close()
		return 0, a.cannotRead(f.name, err)
	}
	return size, nil
}

// more is the next piece of a file, in the room given; last says that there is no other.
func (f *logFile) more(room []byte) (piece []byte, last bool, err error) {
	n, err := io.ReadFull(f.text, room)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return room[:n], true, nil
	}
	return room[:n], false, err
}

func (f *logFile) close() {
	if f.in != nil {
		f.in.Close()
		f.in = nil
	}
}

func (fs *logFiles) close() {
	for _, f := range fs.all {
		f.close()
	}
}

// openLog opens a log; its size is 0 where it is not known.
func (a *app) openLog(name string) (io.ReadCloser, int64, error) {
	if name == "-" {
		return io.NopCloser(a.in), 0, nil
	}
	f, err := os.Open(a.path(name))
	if err != nil {
		return nil, 0, a.cannotRead(name, err)
	}
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		f.Close()
		return nil, 0, a.usage("is-directory", name)
	}
	return f, info.Size(), nil
}
