package plan

import "strings"

// Seal says that a plan is for reading only, as it was at that moment. It is a promise and no lock:
// whoever has the file can take it away, and anybody can see when the content is no more what was sealed.
type Seal struct {
	Hash  string `plan:"hash,required"` // Hash of the document
	By    string `plan:"by"`
	At    string `plan:"at"` // "2026-11-22T12:00Z"
	Extra []Member
}

// IsWhole reports whether a sealed document holds what was sealed; one without a seal does.
func IsWhole(d *Doc) bool { return d.Seal == nil || d.Seal.Hash == Hash(d) }

// Refuses reports whether a document is sealed and the edits would change it. What they would do can be computed
// all the same; taking the seal away is no such edit.
func (d *Doc) Refuses(edits []Edit) bool {
	return d.Seal != nil && len(edits) > 0 && edits[0].Do != "unseal"
}

// sealing does the edits of the seal; it reports whether the edit is one.
func (e *editor) sealing() bool {
	switch e.Do {
	case "seal":
		e.whole(func(d *Doc) { d.Seal = &Seal{Hash: Hash(d), By: e.By, At: e.At} })
	case "unseal":
		e.whole(func(d *Doc) { d.Seal = nil })
	default:
		return false
	}
	return true
}

// seal warns of content that is no more what was sealed.
func (c *checker) seal() {
	if !IsWhole(c.d) {
		c.on("seal", offsetOf(c.root, "seal"), "seal-broken", c.d.Seal.who()).Warning = true
	}
}

// who says by whom and when a plan was sealed, as far as the seal does.
func (s *Seal) who() string {
	var said []string
	for _, part := range []string{s.By, s.At} {
		if part != "" {
			said = append(said, part)
		}
	}
	return strings.Join(append(said, s.Hash[:min(8, len(s.Hash))]), ", ")
}
