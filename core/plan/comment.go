package plan

import (
	"slices"
	"strings"

	"planleaf/core/hash"
)

// Comment is a question or a remark on a number or an assumption, and what was answered to it. It moves
// no number. One whose place is gone is kept; who shows it says so.
type Comment struct {
	ID       string `plan:"id,required,id"`
	On       string `plan:"on,required"` // path of an assumption or an item, or address of a number: "channels.ads.rates.mql@2027-04", "mrr"
	Scenario string `plan:"scenario"`    // id of the scenario that it speaks of; "": the plan itself
	Remark
	Replies  []Reply `plan:"replies"`
	Resolved *Closed `plan:"resolved"` // nil: open
	Extra    []Member
}

// Remark is what somebody said, and when: a moment in UTC, "2026-11-22T12:00Z".
type Remark struct {
	By   string `plan:"by"`
	At   string `plan:"at"`
	Text string `plan:"text,required"`
}

// Reply answers a comment.
type Reply struct {
	ID string `plan:"id,required,id"`
	Remark
	Extra []Member
}

// Closed says who settled a comment, and when.
type Closed struct {
	By    string `plan:"by"`
	At    string `plan:"at"`
	Extra []Member
}

// Comment is the comment of an id, nil without one.
func (d *Doc) Comment(id string) *Comment {
	if i := slices.IndexFunc(d.Comments, func(c Comment) bool { return c.ID == id }); i >= 0 {
		return &d.Comments[i]
	}
	return nil
}

// remarkID is made of what was said alone: the same remark has the same id in every copy of a plan.
func remarkID(parts ...string) string {
	sum := hash.SHA256([]byte(strings.Join(parts, "\x00")))
	return "c" + hash.Hex(sum[:4])
}

// discuss does the edits of comments; it reports whether the edit is one.
func (e *editor) discuss() bool {
	switch e.Do {
	case "comment":
		if strings.TrimSpace(e.Path) == "" {
			e.fault("text-empty")
		} else {
			e.said(func(d *Doc, said Remark) {
				c := Comment{ID: remarkID(e.Path, e.Scenario, said.By, said.At, said.Text), On: e.Path, Scenario: e.Scenario, Remark: said}
				if d.Comment(c.ID) == nil {
					d.Comments = append(d.Comments, c)
				}
			})
		}
	case "reply":
		e.said(func(d *Doc, said Remark) {
			r := Reply{ID: remarkID(e.Path, said.By, said.At, said.Text), Remark: said}
			if c := e.commented(d); c != nil && !slices.ContainsFunc(c.Replies, func(one Reply) bool { return one.ID == r.ID }) {
				c.Replies = append(c.Replies, r)
			}
		})
	case "close", "reopen":
		e.whole(func(d *Doc) {
			c := e.commented(d)
			switch {
			case c == nil:
			case e.Do == "reopen":
				c.Resolved = nil
			case c.Resolved == nil:
				c.Resolved = &Closed{By: e.By, At: e.At}
			}
		})
	default:
		return false
	}
	return true
}

// said hands on what the edit says, if it says something.
func (e *editor) said(do func(d *Doc, said Remark)) {
	text := strings.TrimSpace(e.Text)
	if text == "" {
		e.fault("text-empty")
		return
	}
	e.whole(func(d *Doc) { do(d, Remark{By: strings.TrimSpace(e.By), At: e.At, Text: text}) })
}

// commented is the comment that the edit's path names; nil with a fault for none.
func (e *editor) commented(d *Doc) *Comment {
	id, ok := strings.CutPrefix(e.Path, "comments.")
	c := d.Comment(id)
	if !ok || c == nil {
		e.fault("comment-unknown", e.Path)
		return nil
	}
	return c
}
