package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"

	"planleaf/cmd/pack/latin"
	"planleaf/cmd/pack/opener"
)

// packedCore is the core as text of the page. To pack it takes several seconds, so the last packings are kept in the user's cache,
// by what was packed and by whom; a packing that cannot be kept is made each time.
func packedCore(core []byte) string {
	key := sha256.Sum256(append(opener.Module(), core...))
	file := ""
	if cache, err := os.UserCacheDir(); err == nil {
		file = filepath.Join(cache, "planleaf", opener.Version, hex.EncodeToString(key[:]))
	}
	if kept, ok := readKept(file); ok {
		return latin.Write(kept)
	}
	packed := opener.Pack(core)
	if file != "" {
		keep(file, packed)
	}
	return latin.Write(packed)
}

// readKept gives what keep wrote, whole.
func readKept(file string) ([]byte, bool) {
	all, err := os.ReadFile(file)
	if err != nil || len(all) < sha256.Size {
		return nil, false
	}
	packed := all[sha256.Size:]
	return packed, sha256.Sum256(packed) == [sha256.Size]byte(all)
}

// mostKept is how many packings stay.
const mostKept = 32

func keep(file string, packed []byte) {
	folder := filepath.Dir(file)
	if os.MkdirAll(folder, 0o755) != nil {
		return
	}
	if kept, err := os.ReadDir(folder); err == nil && len(kept) >= mostKept {
		for _, old := range kept {
			os.Remove(filepath.Join(folder, old.Name()))
		}
	}
	sum := sha256.Sum256(packed)
	tmp, err := os.CreateTemp(folder, "new")
	if err != nil {
		return
	}
	_, err = tmp.Write(append(sum[:], packed...))
	if tmp.Close() != nil || err != nil || os.Rename(tmp.Name(), file) != nil {
		os.Remove(tmp.Name())
	}
}
