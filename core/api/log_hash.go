package api

import (
	"strconv"

	"planleaf/core/diag"
	"planleaf/core/hash"
)

// LogHash is the SHA-256 of a file in hex; of one that has not ended, how far it has come.
type LogHash struct {
	Hash string `json:"hash"`
}

// hashed takes a hash one piece further. All that it knows is in the question, so that a piece may be asked again.
func hashed(q Request, ask LogAsk) Response {
	state := hash.Begun()
	if ask.Size > 0 && !unhex(state[:], ask.Hash) {
		return refuse(q, diag.Note{Code: "log-step-unknown", Args: []string{ask.Hash}})
	}
	var piece []byte
	if len(q.Parts) > 0 {
		piece = q.Parts[0]
	}
	if ask.Last {
		state = hash.End(state, piece, uint64(ask.Size)+uint64(len(piece)))
	} else {
		state = hash.More(state, piece)
	}
	return result(LogHash{hash.Hex(state[:])})
}

// unhex reads pairs of digits, as many as there is room for; false where text is anything else.
func unhex(dst []byte, text string) bool {
	if len(text) != 2*len(dst) {
		return false
	}
	for i := range dst {
		x, err := strconv.ParseUint(text[2*i:2*i+2], 16, 8)
		if err != nil {
			return false
		}
		dst[i] = byte(x)
	}
	return true
}
