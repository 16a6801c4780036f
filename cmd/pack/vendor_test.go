package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const vendorDir = "../../web/vendor"

func TestVendoredFilesAreWhatTheManifestSays(t *testing.T) {
	require.NoError(t, verifyVendor(vendorDir))
}

func TestEveryVendoredPackageHasItsLicence(t *testing.T) {
	m, err := readManifest(vendorDir)
	require.NoError(t, err)
	require.NotEmpty(t, m.Packages)
	for _, p := range m.Packages {
		text, err := os.ReadFile(filepath.Join(vendorDir, p.Name, "LICENSE"))
		require.NoError(t, err, p.Name)
		if p.ForTests {
			assert.NotEmpty(t, text, p.Name)
			continue
		}
		assert.NotEmpty(t, copyright(string(text)), "%s: the licence names who wrote it", p.Name)
		assert.Contains(t, []string{"MIT", "ISC", "BSD-3-Clause"}, p.License, p.Name)
	}
}

// A copy of one package, in which each case breaks one thing.
func TestVerifyVendorNamesWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(t *testing.T, dir string)
		says  string
	}{
		"a changed file": {func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "internmap", "src", "index.js"), []byte("//"), 0o644))
		}, "index.js: changed"},
		"a missing file": {func(t *testing.T, dir string) {
			require.NoError(t, os.Remove(filepath.Join(dir, "internmap", "LICENSE")))
		}, "LICENSE: missing"},
		"a file that nobody listed": {func(t *testing.T, dir string) {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "internmap", "extra.js"), nil, 0o644))
		}, "extra.js: not in vendor.json"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			require.NoError(t, os.CopyFS(dir, os.DirFS(vendorDir)))
			require.NoError(t, verifyVendor(dir))
			c.spoil(t, dir)
			assert.ErrorContains(t, verifyVendor(dir), c.says)
		})
	}
}
