// Command pack builds the page: it compiles the core for the browser, bundles web/src
// with it, and writes one HTML file that needs nothing else. With -plan the file holds a
// plan; with -vendor it fetches the third-party scripts again instead.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"planleaf/core/api"
	"planleaf/web"
)

func main() {
	out := flag.String("o", "dist/planleaf.html", "write the page to this `file`")
	plan := flag.String("plan", "", "put the plan in this `file` into the page")
	vendor := flag.Bool("vendor", false, "fetch the packages of web/vendor again, from npm")
	flag.Parse()
	if err := run(*out, *plan, *vendor); err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

func run(out, plan string, vendor bool) error {
	root, err := findRoot()
	if err != nil {
		return err
	}
	scripts := filepath.Join(root, "web", "vendor")
	if vendor {
		return refreshVendor(scripts)
	}
	if err := verifyVendor(scripts); err != nil {
		return err
	}
	page, err := build(root)
	if err != nil {
		return err
	}
	if plan != "" {
		text, err := os.ReadFile(plan)
		if err != nil {
			return err
		}
		inside := web.Inside{Plan: web.Plain(text)}
		inside.Result = api.Run(api.Request{Do: "carried", Plan: string(inside.Plan)}).Result // none of a plan at fault
		if page, err = web.Fill(page, inside); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(out, page, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %.2f MB\n", out, float64(len(page))/1e6)
	return nil
}

// build makes the page without a plan.
func build(root string) ([]byte, error) {
	var p parts
	var err error
	if p.core, err = buildCore(root); err != nil {
		return nil, err
	}
	if p.worker, err = workerScript(root); err != nil {
		return nil, err
	}
	for entry, text := range map[string]*string{"load.ts": &p.load, "app.tsx": &p.app, "style/app.css": &p.style} {
		if *text, err = bundle(root, entry); err != nil {
			return nil, err
		}
		*text = strings.TrimSpace(*text)
	}
	check, err := os.ReadFile(filepath.Join(root, "web", "src", "check.js"))
	if err != nil {
		return nil, err
	}
	p.check = string(check)
	if p.legal, err = legal(root); err != nil {
		return nil, err
	}
	html, err := p.html()
	return []byte(html), err
}

// workerScript is Go's runtime followed by the worker's own lines: one classic script,
// since browsers refuse module workers from a file.
func workerScript(root string) (string, error) {
	runtime, err := goRuntime()
	if err != nil {
		return "", err
	}
	own, err := bundle(root, "worker.ts")
	if err != nil {
		return "", err
	}
	small, err := minify(runtime)
	return small + own, err
}

// findRoot is the folder of go.mod at or above the working directory.
func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("no go.mod here or above: run pack inside the project")
		}
		dir = up
	}
}
