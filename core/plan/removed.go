package plan

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/sorted"
)

// Dependants are the paths of the items that refer to an item and could not stand without it, in
// the order of the document: targets and own metrics by what they name, actuals by their row, what
// is nurtured by its stage; and those that refer to these. So are the assumptions that name a finding, though they can. What belongs to the item, such as the
// rates to a stage, is not among them.
func Dependants(d *Doc, path string) []string {
	root := treeOf(d)
	return dependants(&root, path)
}

func dependants(root *node, path string) []string {
	found := freed(root, path)
	for todo := []string{path}; len(todo) > 0; todo = todo[1:] {
		for _, at := range referrers(root, todo[0]) {
			if at != path && !slices.Contains(found, at) {
				found = append(found, at)
				todo = append(todo, at)
			}
		}
	}
	sorted.By(found, func(a, b string) int { return int(offsetIn(root, a)) - int(offsetIn(root, b)) })
	return found
}

// freed are the paths of what is nurtured on the way to the second stage, when the first is to go:
// nobody has to pass to it any more.
func freed(root *node, path string) []string {
	stages, channels := root.find("stages"), root.find("channels")
	if stages == nil || channels == nil || len(stages.kids) < 2 || path != "stages."+stages.kids[0].string("id") {
		return nil
	}
	var found []string
	for i := range channels.kids {
		n := channels.kids[i].find("nurture")
		if n != nil && n.string("stage") == stages.kids[1].string("id") {
			found = append(found, "channels."+channels.kids[i].string("id")+".nurture")
		}
	}
	return found
}

// offsetIn is a number that grows in the order of the document: the section, then the place in it.
func offsetIn(root *node, path string) int {
	steps := strings.Split(path, ".")
	for i := range root.kids {
		if root.kids[i].key != steps[0] {
			continue
		}
		for j := range root.kids[i].kids {
			id := root.kids[i].kids[j].string("id")
			if id == "" {
				id = strconv.Itoa(j + 1)
			}
			if len(steps) > 1 && id == steps[1] {
				return i*MaxItems + j
			}
		}
		return i * MaxItems
	}
	return 0
}

// removeItem takes an item away with what belongs to it. What refers to it goes along if the edit
// says so, else the item stays.
func (e *editor) removeItem(s *slot) {
	id, at := s.node().string("id"), s.index
	section := e.Path[:max(0, strings.LastIndexByte(e.Path, '.'))]
	switch n := len(s.parent.kids); {
	case section == "stages" && n <= 2:
		e.fault("stages-needed", labelOf(s.node().string("name"), id))
		return
	case section == "channels" && n <= 1:
		e.fault("channel-needed", labelOf(s.node().string("name"), id))
		return
	}
	users := dependants(e.root, e.Path)
	if len(users) > 0 && !e.Along {
		e.fault("item-in-use", id, strings.Join(users, ", "))
		return
	}
	slices.Reverse(users) // places behind stay what they are
	for _, user := range users {
		if u := e.seek(e.root, user); u != nil {
			u.forget()
		}
	}
	switch section {
	case "stages":
		e.whole(func(d *Doc) { d.dropStage(at) })
	case "tiers":
		e.whole(func(d *Doc) { d.dropTier(at) })
	default:
		if s := e.seek(e.root, e.Path); s != nil {
			s.cut()
		}
	}
}
