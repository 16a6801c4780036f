package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"strings"
)

// pack writes texts as gzip in printable text, parted by NUL; web/src/load.ts reads it.
func pack(texts ...string) (string, error) {
	for _, text := range texts {
		if len(texts) > 1 && strings.Contains(text, "\x00") {
			return "", errors.New("a part holds a NUL, which parts them")
		}
	}
	var zipped bytes.Buffer
	zw, err := gzip.NewWriterLevel(&zipped, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := zw.Write([]byte(strings.Join(texts, "\x00"))); err != nil {
		return "", err
	}
	if err := zw.Close(); err != nil {
		return "", err
	}
	return text91(zipped.Bytes()), nil
}
