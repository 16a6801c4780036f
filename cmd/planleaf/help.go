package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"planleaf/core/view"
)

// help prints what a command is for, how it is called, an example, and its flags.
func (a *app) help(cmd *cobra.Command, _ []string) {
	if !cmd.HasParent() {
		fmt.Fprint(a.out, a.say("welcome"))
		a.children(cmd)
		a.flags(cmd)
		return
	}
	fmt.Fprintf(a.out, "%s\n\n%s\n  %s\n", strings.Join(view.Fold(cmd.Long, a.room()), "\n"), a.say("usage"), cmd.Parent().CommandPath()+" "+cmd.Use)
	a.children(cmd)
	if cmd.Example != "" {
		fmt.Fprintf(a.out, "\n%s\n%s\n", a.say("example"), indent(cmd.Example))
	}
	a.flags(cmd)
}

// children lists the subcommands of cmd, where it has any.
func (a *app) children(cmd *cobra.Command) {
	var rows [][2]string
	for _, c := range cmd.Commands() {
		if !c.Hidden {
			rows = append(rows, [2]string{c.Name(), c.Short})
		}
	}
	if rows != nil {
		fmt.Fprintf(a.out, "\n%s\n", a.say("commands"))
		a.pairs(rows)
	}
}

func (a *app) flags(cmd *cobra.Command) {
	var rows [][2]string
	add := func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := "    --" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		rows = append(rows, [2]string{strings.TrimRight(name+" "+a.flagWords(f), " "), f.Usage})
	}
	cmd.NonInheritedFlags().VisitAll(add)
	cmd.InheritedFlags().VisitAll(add)
	fmt.Fprintf(a.out, "\n%s\n", a.say("flags"))
	a.pairs(rows)
}

// pairs prints two columns, the second one aligned and folded to the width of the terminal. What is too long for the
// first column has a line of its own.
func (a *app) pairs(rows [][2]string) {
	wide := 0
	for _, r := range rows {
		if n := view.Columns(r[0]); n <= widest {
			wide = max(wide, n)
		}
	}
	for _, r := range rows {
		if view.Columns(r[0]) > wide {
			fmt.Fprintf(a.out, "  %s\n", r[0])
			r[0] = ""
		}
		for i, line := range view.Fold(r[1], max(a.room()-wide-4, 24)) {
			if i > 0 {
				r[0] = ""
			}
			fmt.Fprintf(a.out, "  %s  %s\n", view.Pad(r[0], wide, false), line)
		}
	}
}

// widest is how wide a name in a first column may be.
const widest = 40

// room is the columns that text may take.
func (a *app) room() int {
	if a.width > 0 {
		return min(a.width, 100)
	}
	return 100
}

func indent(s string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n  ")
}

func (a *app) helpCommand() *cobra.Command {
	c := a.command("help", func(cmd *cobra.Command, args []string) error {
		target, _, err := cmd.Root().Find(args)
		if depth := strings.Count(target.CommandPath(), " "); err != nil || depth < len(args) {
			return a.unknownCommand(target, args[depth])
		}
		a.help(target, nil)
		return nil
	})
	c.Args = a.between(0, 2)
	return c
}
