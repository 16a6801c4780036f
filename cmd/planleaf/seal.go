package main

import (
	"encoding/json"
	"strings"

	"planleaf/core/view"
)

// sealed is a file that is for reading only.
type sealed struct {
	File string `json:"file"`
	view.Sealed
}

// sealIn is the seal that the answer to check tells of.
func sealIn(result []byte, file string) (sealed, bool) {
	var of struct {
		Seal *view.Sealed `json:"seal"`
	}
	if json.Unmarshal(result, &of) != nil || of.Seal == nil {
		return sealed{}, false
	}
	return sealed{file, *of.Seal}, true
}

// who says by whom and when it was sealed, as far as the seal does.
func (s sealed) who() string {
	return strings.Join(strings.Fields(s.By+" "+s.At), " ")
}
