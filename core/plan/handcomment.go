package plan

import (
	"slices"
	"strings"
)

// commentsOn are the comments that go along with a scenario: those made under it or under one that it
// stands on, and those of the plan itself on what these change.
func commentsOn(d *Doc, scenario string) []Comment {
	chain, _ := d.Lineage(scenario)
	paths := Touched(d, scenario)
	var out []Comment
	for _, c := range d.Comments {
		path, _, _ := strings.Cut(c.On, "@")
		if slices.ContainsFunc(chain, func(s *Scenario) bool { return s.ID == c.Scenario }) || IsBase(c.Scenario) && slices.Contains(paths, path) {
			out = append(out, c)
		}
	}
	return out
}

// discuss brings the comments of a scenario file into those of a plan. Of a comment that the plan has, the
// answers that it lacks are brought, and that it is settled; the words of the plan's own stay.
func (j *Joined) discuss(own *node, h *Handed) {
	for i := range h.comments {
		c := copyOf(h.comments[i])
		blank(&c)
		if c.string("scenario") == h.Scenario {
			c.set("scenario", textNode(j.ID))
		}
		here := element(own, c.string("id"))
		if here == nil {
			own.kids = append(own.kids, c)
			j.Said++
			continue
		}
		if closed := c.find("resolved"); closed != nil && here.find("resolved") == nil {
			here.put("resolved", *closed)
			j.Said++
		}
		replies := c.find("replies")
		if replies == nil {
			continue
		}
		there := here.find("replies")
		if there == nil {
			here.put("replies", node{kind: list, at: -1, keyAt: -1})
			there = here.find("replies")
		}
		for _, r := range replies.kids {
			if element(there, r.string("id")) == nil {
				there.kids = append(there.kids, r)
				j.Said++
			}
		}
	}
}
