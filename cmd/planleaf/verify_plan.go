package main

import (
	"strings"

	"planleaf/core/api"
	"planleaf/core/plan"
)

// verifyPlan says whether a plan is whole: without faults, as it was sealed, with a history that fits it.
func (a *app) verifyPlan(v *verdict, d document) error {
	v.Kind = "plan"
	a.verifyDocument(v, d)
	return nil
}

// verifyDocument checks a plan, and finds its hash.
func (a *app) verifyDocument(v *verdict, d document) {
	v.lang = a.language(d)
	r := a.ask(api.Request{Do: "check", Plan: d.text, Name: d.name, Lang: v.lang})
	v.Document = r.Hash
	if !r.OK {
		v.no("verify.plan-at-fault", d.name)
		for _, f := range r.Faults {
			if !f.Warning {
				v.no("verify.because", a.said(placed{File: d.name, lang: v.lang, Fault: f}))
			}
		}
		return
	}
	if doc, _ := plan.Parse([]byte(d.text)); doc != nil {
		v.sealOf(doc)
		v.historyOf(doc)
	}
}

func (v *verdict) sealOf(d *plan.Doc) {
	switch {
	case d.Seal == nil:
	case plan.IsWhole(d):
		v.note("verify.sealed", d.Seal.By, d.Seal.At)
	default:
		v.no("verify.seal-broken", d.Seal.By, d.Seal.At)
	}
}

// historyOf takes back each saved change in turn: what comes out must be what the history says was there.
func (v *verdict) historyOf(d *plan.Doc) {
	revisions, notes := plan.Revisions(d)
	if len(notes) > 0 {
		v.no("verify.history-broken")
		return
	}
	if len(revisions) == 0 {
		return
	}
	last := revisions[len(revisions)-1]
	if last.ID != plan.Hash(d) {
		v.Edited = true
		v.note("verify.history-behind", strings.TrimSpace(last.At+" "+last.By))
	}
	past := plan.NewAncestry(d)
	rebuilt := 0
	for _, r := range revisions {
		known := past.Doc(r.ID) != nil
		if known {
			rebuilt++
		}
		for _, p := range r.Parents {
			if known && p.Back != nil && past.Doc(p.ID) == nil {
				v.no("verify.history-altered", r.At, short(r.ID))
			}
		}
	}
	v.note("verify.history", len(revisions), rebuilt)
}

// asSaved is the plan as it was in the state of a hash, by its own history; "" when that does not lead there.
func asSaved(text, hash string) (was string, at *plan.Revision) {
	d, _ := plan.Parse([]byte(text))
	if d == nil || plan.Hash(d) == hash {
		return "", nil
	}
	past := plan.NewAncestry(d)
	then := past.Doc(hash)
	if then == nil {
		return "", nil
	}
	if at = past.Revision(hash); at == nil {
		at = &plan.Revision{ID: hash}
	}
	return string(plan.Format(then)), at
}
