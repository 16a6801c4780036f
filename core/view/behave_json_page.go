//go:build page

package view

import "planleaf/core/jsontext"

// JSON is the answer for the page.
func (b *Behaving) JSON() []byte {
	return jsontext.Append(nil, struct {
		View *Behave `json:"view"`
	}{&b.Behave})
}
