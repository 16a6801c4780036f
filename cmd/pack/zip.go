package main

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"

	"planleaf/cmd/pack/deflate"
	"planleaf/cmd/pack/latin"
)

// pack writes texts as gzip in text, parted by NUL; web/src/load.ts reads it.
func pack(texts ...string) (string, error) {
	for _, text := range texts {
		if len(texts) > 1 && strings.Contains(text, "\x00") {
			return "", errors.New("a part holds a NUL, which parts them")
		}
	}
	return latin.Write(zipped([]byte(strings.Join(texts, "\x00")))), nil
}

// zipped is data in the frame of RFC 1952 without name, time or comment.
func zipped(data []byte) []byte {
	const deflated, slowest, unknown = 8, 2, 255
	out := []byte{0x1f, 0x8b, deflated, 0, 0, 0, 0, 0, slowest, unknown}
	out = append(out, deflate.Compress(data)...)
	out = binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(data))
	return binary.LittleEndian.AppendUint32(out, uint32(len(data)))
}
