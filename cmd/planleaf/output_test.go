package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// desk is an app in a folder of its own.
func desk(t *testing.T) *app {
	t.Helper()
	return &app{dir: t.TempDir(), lang: "en", out: new(bytes.Buffer), err: new(bytes.Buffer), env: func(string) string { return "" }}
}

func content(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(b)
}

func alone(t *testing.T, a *app, name string) {
	t.Helper()
	entries, err := os.ReadDir(a.dir)
	require.NoError(t, err)
	require.Len(t, entries, 1, "nothing temporary stays behind")
	require.Equal(t, name, entries[0].Name())
}

func TestWrite(t *testing.T) {
	t.Run("a new file is made", func(t *testing.T) {
		a := desk(t)
		require.NoError(t, a.write("plan.json", []byte("new")))
		assert.Equal(t, "new", content(t, a.path("plan.json")))
		alone(t, a, "plan.json")
	})
	t.Run("a file that exists is left alone", func(t *testing.T) {
		a := desk(t)
		require.NoError(t, os.WriteFile(a.path("plan.json"), []byte("old"), 0o600))
		assert.EqualError(t, a.write("plan.json", []byte("new")), "plan.json exists and was left as it is; choose another name, or add --force to replace it")
		assert.Equal(t, "old", content(t, a.path("plan.json")))
		alone(t, a, "plan.json")
	})
	t.Run("force replaces it and keeps its mode", func(t *testing.T) {
		a := desk(t)
		a.opt.force = true
		require.NoError(t, os.WriteFile(a.path("plan.json"), []byte("old"), 0o600))
		require.NoError(t, a.write("plan.json", []byte("new")))
		assert.Equal(t, "new", content(t, a.path("plan.json")))
		info, err := os.Stat(a.path("plan.json"))
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
		alone(t, a, "plan.json")
	})
	t.Run("force writes through a link", func(t *testing.T) {
		a := desk(t)
		a.opt.force = true
		elsewhere := filepath.Join(t.TempDir(), "real.json")
		require.NoError(t, os.WriteFile(elsewhere, []byte("old"), 0o644))
		require.NoError(t, os.Symlink(elsewhere, a.path("plan.json")))
		require.NoError(t, a.write("plan.json", []byte("new")))
		assert.Equal(t, "new", content(t, elsewhere))
		info, err := os.Lstat(a.path("plan.json"))
		require.NoError(t, err)
		assert.NotZero(t, info.Mode()&os.ModeSymlink)
	})
	t.Run("a file that another program makes in between is left alone", func(t *testing.T) {
		a := desk(t)
		temp, err := writeTemp(a.path("plan.json"), func(w io.Writer) error { _, err := io.WriteString(w, "new"); return err }, 0)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(a.path("plan.json"), []byte("theirs"), 0o600))
		assert.ErrorIs(t, a.place(temp, a.path("plan.json")), os.ErrExist)
		assert.Equal(t, "theirs", content(t, a.path("plan.json")))
	})
	t.Run("a folder that is not there is named", func(t *testing.T) {
		a := desk(t)
		assert.EqualError(t, a.write("no/plan.json", nil), "cannot write no/plan.json: its folder does not exist")
	})
	t.Run("a folder is not a file, force or not", func(t *testing.T) {
		a := desk(t)
		a.opt.force = true
		require.NoError(t, os.Mkdir(a.path("plans"), 0o755))
		assert.EqualError(t, a.write("plans", nil), "plans is a folder; a file is wanted here")
	})
}
