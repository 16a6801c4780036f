package plan

// resolve settles an open conflict: with what stands, or with what the other copy has.
func (e *editor) resolve() {
	open := e.root.find("conflicts")
	c := element(open, e.Path)
	if c == nil {
		e.fault("conflict-unknown")
		return
	}
	if e.Text != "mine" && e.Text != "theirs" {
		e.fault("word-not-allowed", e.Text, "mine, theirs")
		return
	}
	theirs := Difference{Path: e.Path, To: rawOf(c.find("theirs")), Order: c.string("kind") == "order"}
	for i := range open.kids {
		if &open.kids[i] == c {
			open.kids = append(open.kids[:i:i], open.kids[i+1:]...)
			break
		}
	}
	if e.Text == "theirs" {
		e.patch(e.root, &theirs)
	}
	e.root.tidy(docSpec())
}
