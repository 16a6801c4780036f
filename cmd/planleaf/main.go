// Command planleaf checks, projects and traces a plan from the terminal, and packs it
// into the workbook. It is a thin face: it reads and writes files, asks package api, and
// places on the screen what package view has put into words. It computes no number.
// Exit 0: done. 1: the plan or the data is at fault, or the answer is no. 2: wrong usage.
package main

import (
	"os"

	"golang.org/x/term"
)

func main() {
	a := &app{
		in:     os.Stdin,
		out:    os.Stdout,
		err:    os.Stderr,
		env:    os.Getenv,
		typing: term.IsTerminal(int(os.Stdin.Fd())),

		watching: term.IsTerminal(int(os.Stderr.Fd())),
	}
	if term.IsTerminal(int(os.Stdout.Fd())) {
		if w, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil {
			a.width = w
		}
	}
	os.Exit(a.run(os.Args[1:]))
}
