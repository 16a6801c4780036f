package main

import (
	"encoding/json"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

func (a *app) versionCommand() *cobra.Command {
	c := a.command("version", func(*cobra.Command, []string) error {
		result := a.ask(api.Request{Do: "version"}).Result
		if a.opt.format == "json" {
			_, err := a.out.Write(line(result))
			return err
		}
		var v struct{ Version string }
		if err := json.Unmarshal(result, &v); err != nil {
			panic(err)
		}
		fmt.Fprintf(a.out, "planleaf %s %s/%s\n", v.Version, runtime.GOOS, runtime.GOARCH)
		return nil
	})
	c.Args = a.between(0, 0)
	a.addFormat(c, "text", "json")
	return c
}
