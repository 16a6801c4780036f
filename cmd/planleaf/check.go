package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
)

// placed is a fault with the file that it stands in and the language of its words. Asked is the flag or
// the argument that is at fault, where the file is not.
type placed struct {
	File string `json:"file"`
	lang string
	api.Fault
	Asked string `json:"asked,omitempty"`
}

func (a *app) checkCommand() *cobra.Command {
	c := a.command("check", a.check)
	c.Args = a.between(1, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	return c
}

// check reports on every file before it fails, so that one run shows all there is to mend.
func (a *app) check(cmd *cobra.Command, names []string) error {
	if n := slices.Index(names, "-"); n >= 0 && slices.Contains(names[n+1:], "-") {
		return a.misused(cmd, "only-one-stdin")
	}
	edits, err := a.edits(cmd)
	if err != nil {
		return err
	}
	var found []placed
	var clean []string
	var seals []sealed
	code := exitDone
	for _, name := range names {
		d, err := a.read(name)
		if err != nil {
			fmt.Fprintln(a.err, "planleaf: "+err.Error())
			code = exitUsage
			continue
		}
		lang := a.language(d)
		r := a.ask(api.Request{Do: "check", Plan: d.text, Name: d.name, Lang: lang, Edits: edits, Scenario: a.opt.scenario})
		for _, f := range r.Faults {
			found = append(found, placed{File: d.name, lang: lang, Fault: f})
		}
		if !r.OK {
			code = max(code, exitFault)
		} else {
			clean = append(clean, sayIn(lang, "no-faults", d.name))
		}
		if s, ok := sealIn(r.Result, d.name); ok {
			seals = append(seals, s)
			if !s.Changed {
				clean = append(clean, sayIn(lang, "sealed-whole", d.name, s.who()))
			}
		}
	}
	if len(found)+len(clean) == 0 {
		return &failure{code: code} // no file could be read
	}
	if err := a.deliver(a.report(found, clean, seals)); err != nil {
		return err
	}
	if code != exitDone {
		return &failure{code: code}
	}
	return nil
}

// report puts faults into the wanted format; clean is what the text says of the others.
func (a *app) report(found []placed, clean []string, seals []sealed) []byte {
	var b strings.Builder
	switch a.opt.format {
	case "json":
		if found == nil {
			found = []placed{}
		}
		text, err := json.Marshal(struct {
			Faults []placed `json:"faults"`
			Seals  []sealed `json:"seals,omitempty"`
		}{found, seals})
		if err != nil {
			panic(err)
		}
		b.Write(text)
		b.WriteByte('\n')
	case "csv":
		w := csv.NewWriter(&b)
		_ = w.Write([]string{"file", "line", "column", "path", "code", "warning", "message"})
		for _, f := range found {
			_ = w.Write([]string{f.File, strconv.Itoa(f.Line), strconv.Itoa(f.Column), f.Path, f.Code, strconv.FormatBool(f.Warning), f.Message})
		}
		w.Flush()
	default:
		for _, f := range found {
			b.WriteString(a.said(f) + "\n")
		}
		for _, c := range clean {
			b.WriteString(c + "\n")
		}
	}
	return []byte(b.String())
}
