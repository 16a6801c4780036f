package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// manifest is web/vendor/vendor.json: what is vendored, and what it must be.
type manifest struct {
	Packages []vendored `json:"packages"`
}

// vendored is one third-party package. Files are the paths kept of its archive;
// SHA256 holds a checksum for each of them and for the reduced package.json. ForTests says
// that the page carries nothing of it: tests alone use it.
type vendored struct {
	Name     string            `json:"name"`
	Version  string            `json:"version"`
	License  string            `json:"license"`
	ForTests bool              `json:"forTests,omitempty"`
	Files    []string          `json:"files"`
	SHA256   map[string]string `json:"sha256"`
}

func readManifest(dir string) (manifest, error) {
	var m manifest
	text, err := os.ReadFile(filepath.Join(dir, "vendor.json"))
	if err != nil {
		return m, err
	}
	return m, json.Unmarshal(text, &m)
}

// verifyVendor reports each vendored file that is missing, changed or unlisted.
func verifyVendor(dir string) error {
	m, err := readManifest(dir)
	if err != nil {
		return err
	}
	var wrong []string
	want := map[string]string{}
	for _, p := range m.Packages {
		if p.License == "" || !slices.Contains(p.Files, "LICENSE") {
			wrong = append(wrong, p.Name+": no licence")
		}
		for file, sum := range p.SHA256 {
			want[filepath.Join(p.Name, filepath.FromSlash(file))] = sum
		}
		for _, file := range p.Files {
			if p.SHA256[file] == "" {
				wrong = append(wrong, p.Name+"/"+file+": no checksum")
			}
		}
	}
	err = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Dir(path) == dir {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		switch want[name] {
		case "":
			wrong = append(wrong, name+": not in vendor.json")
		case checksum(text):
		default:
			wrong = append(wrong, name+": changed, its checksum differs from vendor.json")
		}
		delete(want, name)
		return nil
	})
	if err != nil {
		return err
	}
	for name := range want {
		wrong = append(wrong, name+": missing")
	}
	if len(wrong) > 0 {
		slices.Sort(wrong)
		return fmt.Errorf("web/vendor is not what vendor.json says:\n  %s\nrestore it from version control, or run make vendor", strings.Join(wrong, "\n  "))
	}
	return nil
}

func checksum(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// refreshVendor fetches every package with npm and rewrites its folder and vendor.json.
func refreshVendor(dir string) error {
	m, err := readManifest(dir)
	if err != nil {
		return err
	}
	for i := range m.Packages {
		if err := fetch(dir, &m.Packages[i]); err != nil {
			return fmt.Errorf("fetch %s: %w", m.Packages[i].Name, err)
		}
	}
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "vendor.json"), append(text, '\n'), 0o644)
}

func fetch(dir string, p *vendored) error {
	tmp, err := os.MkdirTemp("", "vendor")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	npm := exec.Command("npm", "pack", "--silent", p.Name+"@"+p.Version)
	npm.Dir, npm.Stderr = tmp, os.Stderr
	out, err := npm.Output()
	if err != nil {
		return fmt.Errorf("npm pack (npm comes with Node.js): %w", err)
	}
	files, err := unpack(filepath.Join(tmp, strings.TrimSpace(string(out))))
	if err != nil {
		return err
	}
	reduced, license, err := reduce(files["package.json"], p.Files)
	if err != nil {
		return err
	}
	p.License, p.SHA256 = license, map[string]string{}
	files["package.json"] = reduced
	home := filepath.Join(dir, p.Name)
	if err := os.RemoveAll(home); err != nil {
		return err
	}
	for _, name := range append([]string{"package.json"}, p.Files...) {
		text, ok := files[name]
		if !ok {
			return fmt.Errorf("%s is not in the package", name)
		}
		path := filepath.Join(home, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
		p.SHA256[name] = checksum(text)
	}
	return nil
}

// unpack reads an npm archive; names are without the leading "package/".
func unpack(path string) (map[string][]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	zr, err := gzip.NewReader(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for tr := tar.NewReader(zr); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		_, name, _ := strings.Cut(h.Name, "/")
		if files[name], err = io.ReadAll(tr); err != nil {
			return nil, err
		}
	}
}

// reduce keeps of a package.json what a bundler reads, and of its exports those that
// lead to a kept file. It returns the licence too.
func reduce(text []byte, kept []string) (reduced []byte, license string, err error) {
	var in struct {
		Name        string                     `json:"name"`
		Version     string                     `json:"version"`
		License     string                     `json:"license"`
		Type        string                     `json:"type,omitempty"`
		Main        string                     `json:"main"`
		Module      string                     `json:"module,omitempty"`
		SideEffects json.RawMessage            `json:"sideEffects,omitempty"`
		Exports     map[string]json.RawMessage `json:"exports,omitempty"`
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return nil, "", err
	}
	for key, value := range in.Exports {
		target := string(value)
		var byCondition map[string]string
		if json.Unmarshal(value, &byCondition) == nil {
			target = byCondition["default"]
		}
		if !slices.ContainsFunc(kept, func(file string) bool { return strings.Trim(target, `"`) == "./"+file }) {
			delete(in.Exports, key)
			continue
		}
		if byCondition != nil {
			if in.Exports[key], err = json.Marshal(target); err != nil {
				return nil, "", err
			}
		}
	}
	reduced, err = json.MarshalIndent(in, "", "  ")
	return append(reduced, '\n'), in.License, err
}
