package main

import (
	"encoding/json"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) versionCommand() *cobra.Command {
	c := a.command("version", a.version)
	c.Args = a.between(0, 0)
	a.addFormat(c, "text", "json")
	return c
}

func (a *app) version(*cobra.Command, []string) error {
	result := a.ask(api.Request{Do: "version"}).Result
	if a.opt.format == "json" {
		return a.deliver(line(result))
	}
	var v struct{ Version string }
	if err := json.Unmarshal(result, &v); err != nil {
		panic(err)
	}
	return a.deliver([]byte(fmt.Sprintf("planleaf %s %s/%s\n", v.Version, runtime.GOOS, runtime.GOARCH)))
}
