package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) traceCommand() *cobra.Command {
	c := a.command("trace", a.trace)
	c.Args = a.between(1, 2)
	a.addFormat(c, "text", "json")
	a.addOut(c)
	a.addEdits(c)
	c.Flags().StringVar(&a.opt.at, "at", "", a.say("flag.at"))
	c.Flags().StringVar(&a.opt.versus, "versus", "", a.say("flag.beside"))
	return c
}

func (a *app) trace(cmd *cobra.Command, args []string) error {
	if a.swapped(args) {
		return a.misused(cmd, "path-first", args[1], args[0])
	}
	path := args[0]
	if a.opt.at != "" {
		path += "@" + a.opt.at
	}
	return a.about(cmd, args[1:], api.Request{Do: "trace", Path: path, Versus: a.opt.versus})
}

// swapped reports whether the file was named where the path should stand.
func (a *app) swapped(args []string) bool {
	if len(args) < 2 {
		return false
	}
	is := func(name string) bool {
		_, err := os.Stat(a.path(name))
		return err == nil || strings.HasSuffix(name, ".json")
	}
	return is(args[0]) && !is(args[1])
}
