//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
)

// asCommand in the environment makes this test binary the command itself, for programs that call it.
const asCommand = "PLANLEAF_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// repository is a git repository whose plans are merged by the command.
type repository struct {
	*testing.T
	dir string
}

func newRepository(t *testing.T) repository {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	r := repository{t, t.TempDir()}
	bin := t.TempDir()
	script := "#!/bin/sh\n" + asCommand + "=1 exec '" + self + "' \"$@\"\n"
	require.NoError(t, os.WriteFile(filepath.Join(bin, "planleaf"), []byte(script), 0o700))
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	for key, value := range map[string]string{
		"GIT_CONFIG_GLOBAL": os.DevNull, "GIT_CONFIG_NOSYSTEM": "1", "LANG": "en_US.UTF-8", "LC_ALL": "",
		"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
	} {
		t.Setenv(key, value)
	}
	r.git("init", "-q", "-b", "main")
	guide, err := os.ReadFile("../../docs/sharing.md")
	require.NoError(t, err)
	for _, line := range strings.Split(string(guide), "\n") { // the set-up is that of the guide
		if driver, ok := strings.CutPrefix(line, "git config "); ok {
			key, value, _ := strings.Cut(driver, " ")
			r.git("config", key, strings.Trim(value, `"`))
		}
		if strings.HasPrefix(line, "*.plan.json merge=") {
			r.write(".gitattributes", line+"\n")
		}
	}
	require.FileExists(t, filepath.Join(r.dir, ".gitattributes"))
	return r
}

func (r repository) try(args ...string) (string, error) {
	cmd := exec.Command("git", args...)
	cmd.Dir = r.dir
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func (r repository) git(args ...string) string {
	r.Helper()
	out, err := r.try(args...)
	require.NoError(r.T, err, out)
	return out
}

func (r repository) write(name, text string) {
	require.NoError(r.T, os.WriteFile(filepath.Join(r.dir, name), []byte(text), 0o600))
}

// save edits the plan of the repository and commits it.
func (r repository) save(text string) {
	r.write("a.plan.json", text)
	r.git("add", "-A")
	r.git("commit", "-q", "-m", "edit")
}

func (r repository) plan() *plan.Doc {
	r.Helper()
	text, err := os.ReadFile(filepath.Join(r.dir, "a.plan.json"))
	require.NoError(r.T, err)
	d, notes := plan.Parse(text)
	require.NotNil(r.T, d, "%v", notes)
	return d
}

func edited(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }

func TestGitMergesPlansByMeaning(t *testing.T) {
	text, err := os.ReadFile(referencePlan)
	require.NoError(t, err)
	base := string(text)
	r := newRepository(t)
	r.save(base)
	r.git("checkout", "-q", "-b", "theirs")
	r.save(edited(base, `"churn": {"value": 0.022,`, `"churn": {"value": 0.03,`))
	r.git("checkout", "-q", "main")
	r.save(edited(base, `"price": {"value": 420,`, `"price": {"value": 450,`)) // the line behind: git alone would have a conflict

	said := r.git("merge", "theirs")
	assert.Contains(t, said, "Monthly churn: ")
	d := r.plan()
	assert.Equal(t, 0.03, d.Customers.Churn.Number)
	assert.Equal(t, 450.0, d.Customers.Price.Number)
	assert.Empty(t, d.Conflicts)
	assert.Empty(t, r.git("status", "--porcelain"))
}

func TestGitStopsAtAConflictOfPlans(t *testing.T) {
	text, err := os.ReadFile(referencePlan)
	require.NoError(t, err)
	base := string(text)
	r := newRepository(t)
	r.save(base)
	r.git("checkout", "-q", "-b", "theirs")
	r.save(edited(base, `"price": {"value": 420,`, `"price": {"value": 390,`, `"margin": 0.78`, `"margin": 0.7`))
	r.git("checkout", "-q", "main")
	r.save(edited(base, `"price": {"value": 420,`, `"price": {"value": 450,`))

	said, err := r.try("merge", "theirs")
	require.Error(t, err)
	assert.Contains(t, said, "CONFLICT")
	assert.Contains(t, r.git("status", "--porcelain"), "UU a.plan.json")
	d := r.plan()
	assert.Equal(t, 450.0, d.Customers.Price.Number, "the file is a plan all the same, with what we said")
	assert.Equal(t, 0.7, d.Customers.Margin.Number)
	require.Len(t, d.Conflicts, 1)
	assert.Equal(t, plan.Raw(`{"value": 390, "dist": "lognormal", "median": 420, "sigma": 0.1}`), d.Conflicts[0].Theirs)

	cmd := exec.Command("planleaf", "merge", "a.plan.json", "--take", "customers.price=theirs", "-o", "a.plan.json")
	cmd.Dir = r.dir
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	r.git("add", "a.plan.json")
	r.git("commit", "-q", "--no-edit")
	assert.Equal(t, 390.0, r.plan().Customers.Price.Number)
}

func TestGitMergesPlansAddedOnBothSides(t *testing.T) {
	text, err := os.ReadFile(referencePlan)
	require.NoError(t, err)
	base := string(text)
	r := newRepository(t)
	r.git("add", "-A")
	r.git("commit", "-q", "-m", "begin")
	r.git("checkout", "-q", "-b", "theirs")
	r.save(edited(base, `"price": {"value": 420,`, `"price": {"value": 390,`))
	r.git("checkout", "-q", "main")
	r.save(base)
	said, err := r.try("merge", "theirs")
	require.Error(t, err)
	assert.Contains(t, said, "share no history")
	assert.Len(t, r.plan().Conflicts, 1)
}
