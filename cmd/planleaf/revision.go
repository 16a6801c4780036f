package main

import "planleaf/core/api"

// revised is the text of a plan that came of another, and of copies that were joined into it: as the page
// saves it, with a revision at the end of its history of who did it, when and what for.
func (a *app) revised(was, now document, note string, joined ...string) ([]byte, error) {
	q := api.Request{Do: "revise", Plan: now.text, Name: now.name, Lang: a.language(now), Saved: was.text, Joined: joined, Author: a.opt.author, At: a.stamp(), Note: note}
	if r := a.ask(q); r.OK { // what it warns of has been said
		return []byte(r.Plan), nil
	}
	_, err := a.answer(now, q)
	return nil, err
}
