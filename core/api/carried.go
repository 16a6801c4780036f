package api

import (
	"cmp"

	"planleaf/core/hash"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// carried is what a page carries of the plan inside it: what it first shows, in both languages, just as "page" answers it.
// It stands on the screen while the core starts, and whoever gets the page can verify it.
type carried struct {
	Zh      jsontext.Raw `json:"zh"`
	En      jsontext.Raw `json:"en"`
	Receipt view.Receipt `json:"receipt"`
}

// carried answers the first question of a page, of the plan's text as it stands there: see openNow in web/src/state/plans.ts.
func (e *Engine) carried(q Request) Response {
	first := Request{Do: "page", Plan: q.Plan, Name: q.Name, Draft: true, Quick: true, View: cmp.Or(q.View, "overview"),
		Grain: "month", By: "channel", Scenario: cmp.Or(q.Scenario, plan.Base), Versus: plan.Base}
	in := func(lang string) Response {
		first.Lang = lang
		return e.paged(first)
	}
	zh, en := in("zh"), in("en")
	if !zh.OK {
		return in(q.Lang)
	}
	only := Request{Do: q.Do, View: q.View, Scenario: q.Scenario}
	c := carried{zh.Result, en.Result, only.receipt(zh.Hash)}
	sum := hash.SHA256([]byte(q.Plan))
	c.Receipt.Text = hash.Hex(sum[:])
	return result(c)
}
