package view

import (
	"strings"

	"planleaf/core/plan"
)

// Comments is what people said of the plan's numbers.
//
//	Open     how many are not settled, of All
//	Marks    where they stand
//	Place    what the look is about, in words
//	Threads  themselves, as the look asks: the open ones or all, the open ones first; nil when it does not
type Comments struct {
	Open    int       `json:"open"`
	All     int       `json:"all"`
	Marks   []Comment `json:"marks"`
	Place   string    `json:"place,omitempty"`
	Threads []Thread  `json:"threads,omitempty"`
}

// Comment counts the comments of one place: a path, and the month of it that they speak of, "" for all of it.
type Comment struct {
	Path string `json:"path"`
	At   string `json:"at,omitempty"`
	Open int    `json:"open"`
	All  int    `json:"all"`
}

// Thread is one comment with its replies.
//
//	On       the address that it stands on
//	Place    that in words; as it stands in the file when Gone
//	Section  of the assumptions, where the place is one; else it is a number that can be explained
//	Gone     the plan has no such place any more
type Thread struct {
	ID       string `json:"id"`
	On       string `json:"on"`
	Place    string `json:"place"`
	Path     string `json:"path"`
	Section  string `json:"section,omitempty"`
	Gone     bool   `json:"gone,omitempty"`
	Scenario string `json:"scenario,omitempty"` // its name
	Said
	Replies  []Said `json:"replies,omitempty"`
	Resolved *Said  `json:"resolved,omitempty"`
}

// Said is who said what, and when: a moment in UTC, "2026-11-22T12:00Z".
type Said struct {
	ID   string `json:"id,omitempty"`
	By   string `json:"by,omitempty"`
	At   string `json:"at,omitempty"`
	Text string `json:"text,omitempty"`
}

// comments answers what a look asks of them; nil for a plan without any that nobody asks for.
func (r *Results) comments(which, about string) *Comments {
	if len(r.Doc.Comments) == 0 && which == "" {
		return nil
	}
	c := &Comments{All: len(r.Doc.Comments), Marks: []Comment{}}
	at := map[string]int{}
	for i := range r.Doc.Comments {
		one := &r.Doc.Comments[i]
		mark, known := at[one.On]
		if !known {
			mark = len(c.Marks)
			at[one.On] = mark
			path, month, _ := strings.Cut(one.On, "@")
			c.Marks = append(c.Marks, Comment{Path: path, At: month})
		}
		c.Marks[mark].All++
		if one.Resolved == nil {
			c.Marks[mark].Open++
			c.Open++
		}
	}
	if which == "" {
		return c
	}
	if about != "" {
		c.Place, _ = r.placeOf(about)
	}
	for _, settled := range []bool{false, true} {
		for i := range r.Doc.Comments {
			if one := &r.Doc.Comments[i]; (one.Resolved != nil) == settled && (!settled || which == "all") {
				c.Threads = append(c.Threads, r.thread(one))
			}
		}
	}
	return c
}

func (r *Results) thread(c *plan.Comment) Thread {
	path, _, _ := strings.Cut(c.On, "@")
	t := Thread{ID: c.ID, On: c.On, Path: path, Section: r.assumedIn(path), Said: said(c.Remark)}
	for _, reply := range c.Replies {
		answer := said(reply.Remark)
		answer.ID = reply.ID
		t.Replies = append(t.Replies, answer)
	}
	if c.Resolved != nil {
		t.Resolved = &Said{By: clean(c.Resolved.By), At: c.Resolved.At}
	}
	if !plan.IsBase(c.Scenario) {
		t.Scenario = r.ScenarioName(c.Scenario)
	}
	t.Place, t.Gone = r.placeOf(c.On)
	if t.Gone {
		t.Section = ""
	}
	return t
}

func said(one plan.Remark) Said {
	lines := strings.Split(one.Text, "\n")
	for i := range lines {
		lines[i] = clean(lines[i])
	}
	return Said{By: clean(one.By), At: one.At, Text: strings.Join(lines, "\n")}
}

// placeOf is an address in words, and whether the plan has no such place.
func (r *Results) placeOf(address string) (words string, gone bool) {
	if q, note := r.Sheet.Resolve(address); note == nil {
		words = r.Names.Row(r.Sheet.Model.Spec(q.Row))
		if strings.Contains(address, "@") {
			words += wordSep.in(r.Lang) + r.during(q.From, q.To)
		}
		return words, false
	}
	if name, ok := r.Names.itemAt(address); ok {
		return name, false
	}
	return clean(address), true
}

// itemAt is the name of the item at a path.
func (n *Names) itemAt(path string) (string, bool) {
	at := strings.LastIndexByte(path, '.')
	if at < 0 {
		return "", false
	}
	section, id := path[:at], path[at+1:]
	names := map[string]map[string]string{"channels": n.channel, "stages": n.stage, "tiers": n.tier}[section]
	if name, ok := names[id]; ok {
		return name, true
	}
	name, ok := n.item[strings.TrimPrefix(section, "money.")+"."+id]
	return name, ok
}

// assumedIn is the section of the assumptions that shows a path, "" for a computed number.
func (r *Results) assumedIn(path string) string {
	first, rest, _ := strings.Cut(path, ".")
	if rest == "" {
		return ""
	}
	if first == "metrics" {
		return "inputs"
	}
	return (&indexer{}).section(first + "." + rest)
}

// Sealed says that a plan is for reading only.
type Sealed struct {
	By      string `json:"by,omitempty"`
	At      string `json:"at,omitempty"`
	Changed bool   `json:"changed,omitempty"` // it is no more what was sealed
}

// sealed is the seal of the plan, whatever scenario of it is shown.
func (r *Results) sealed() *Sealed {
	s := SealOf(r.Doc)
	if s != nil {
		s.Changed = r.Doc.Seal.Hash != r.Receipt.Document
	}
	return s
}

// SealOf is the seal of a document, nil without one.
func SealOf(d *plan.Doc) *Sealed {
	if d == nil || d.Seal == nil {
		return nil
	}
	return &Sealed{By: clean(d.Seal.By), At: clean(d.Seal.At), Changed: !plan.IsWhole(d)}
}
