package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// behaviorCommand is the parent of what finds and simulates key behaviours.
func (a *app) behaviorCommand() *cobra.Command {
	c := a.command("behavior", a.chooses)
	c.Args = cobra.ArbitraryArgs
	c.AddCommand(a.behaviorCommands()...)
	return c
}

// behaviorCommands are the subcommands of behavior, in the order of their use.
func (a *app) behaviorCommands() []*cobra.Command {
	return []*cobra.Command{
		a.behaviorDiscoverCommand(),
		a.keyusersCommand(),
		a.behaviorSQLCommand(),
		a.behaviorSimulateCommand(),
		a.behaviorChurnCommand(),
	}
}

// subcommand is command for one that stands under a parent; its words are kept under "parent-name".
func (a *app) subcommand(parent, name string, run func(cmd *cobra.Command, args []string) error) *cobra.Command {
	c := a.command(parent+"-"+name, run)
	c.Use = strings.TrimPrefix(c.Use, parent+"-")
	return c
}

// chooses is a parent without a subcommand: its help, or the subcommand that was meant.
func (a *app) chooses(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		a.help(cmd, nil)
		return nil
	}
	return a.unknownCommand(cmd, args[0])
}
