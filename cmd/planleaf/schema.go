package main

import (
	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) schemaCommand() *cobra.Command {
	c := a.command("schema", func(*cobra.Command, []string) error {
		return a.deliver(line(a.ask(api.Request{Do: "schema", Lang: a.lang}).Result))
	})
	c.Args = a.between(0, 0)
	a.addOut(c)
	return c
}
