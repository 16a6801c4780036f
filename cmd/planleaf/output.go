package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// deliver hands the result of a command over: to standard output, or to the file of -o.
func (a *app) deliver(data []byte) error {
	if a.opt.out == "" || a.opt.out == "-" {
		if _, err := a.out.Write(data); err != nil {
			return &failure{code: exitFault, message: a.say("cannot-print", reason(err))}
		}
		return nil
	}
	if err := a.write(a.opt.out, data); err != nil {
		return err
	}
	fmt.Fprintln(a.err, a.say("written", a.opt.out))
	return nil
}

// line is a text that ends with one newline.
func line(text []byte) []byte {
	return append(bytes.TrimRight(text, "\n"), '\n')
}

// write puts a file in place whole or not at all. A file that exists is replaced under
// --force only; it keeps its mode, and a link keeps pointing where it points.
func (a *app) write(name string, data []byte) error {
	return a.stream(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// stream is write for what is made while it is written. A failure of the maker's own is the error.
func (a *app) stream(name string, make func(io.Writer) error) error {
	target := a.path(name)
	mode := fs.FileMode(0)
	if info, err := os.Stat(target); err == nil {
		switch {
		case info.IsDir():
			return a.usage("is-directory", name)
		case !a.opt.force:
			return a.usage("exists", name)
		}
		mode = info.Mode().Perm()
		if real, err := filepath.EvalSymlinks(target); err == nil {
			target = real
		}
	}
	temp, err := writeTemp(target, make, mode)
	var own *failure
	if errors.As(err, &own) {
		return err
	}
	if err != nil {
		return a.cannotWrite(name, err)
	}
	if err := a.place(temp, target); err != nil {
		os.Remove(temp)
		if errors.Is(err, fs.ErrExist) {
			return a.usage("exists", name)
		}
		return a.cannotWrite(name, err)
	}
	return nil
}

// writeTemp writes a new file beside target. Mode 0 leaves it to the umask.
func writeTemp(target string, make func(io.Writer) error, mode fs.FileMode) (string, error) {
	var f *os.File
	var err error
	for i := 0; ; i++ {
		temp := fmt.Sprintf("%s.%d-%d.tmp", target, os.Getpid(), i)
		f, err = os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if err == nil {
			break
		}
		if !errors.Is(err, fs.ErrExist) || i == 100 {
			return "", err
		}
	}
	buffer := bufio.NewWriterSize(f, 1<<16)
	if err = make(buffer); err == nil {
		err = buffer.Flush()
	}
	if err == nil && mode != 0 {
		err = f.Chmod(mode)
	}
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err != nil {
		os.Remove(f.Name())
		return "", err
	}
	return f.Name(), nil
}

// place moves temp to target. Without --force it links first, which fails where another
// program made the file in between; file systems without links take the plain way.
func (a *app) place(temp, target string) error {
	if !a.opt.force {
		err := os.Link(temp, target)
		if err == nil {
			return os.Remove(temp)
		}
		if errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return os.Rename(temp, target)
}

func (a *app) cannotWrite(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return a.usage("no-directory", name)
	}
	if errors.Is(err, fs.ErrPermission) {
		return a.usage("no-permission", name)
	}
	return &failure{code: exitFault, message: a.say("cannot-write", name, reason(err))}
}
