package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"

	"planleaf/cmd/pack/latin"
)

// pack writes texts as gzip in text, parted by NUL; web/src/load.ts reads it. They are short: the core has a packing of its own.
func pack(texts ...string) (string, error) {
	for _, text := range texts {
		if len(texts) > 1 && strings.Contains(text, "\x00") {
			return "", errors.New("a part holds a NUL, which parts them")
		}
	}
	var out bytes.Buffer
	zw, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := zw.Write([]byte(strings.Join(texts, "\x00"))); err != nil {
		return "", err
	}
	if err := zw.Close(); err != nil {
		return "", err
	}
	return latin.Write(out.Bytes()), nil
}
