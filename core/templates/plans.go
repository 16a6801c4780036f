package templates

import "embed"

//go:embed plans
var plans embed.FS

// source is a template as it is written, in both languages, and whether there is one of that id. For the page cmd/pack
// puts the texts into the program themselves: a file system would bring the clock and its calendar with it.
func source(id string) (string, bool) {
	text, err := plans.ReadFile("plans/" + id + ".plan.json")
	return string(text), err == nil
}
