package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
	"planleaf/core/view"
)

// whatIf is the page of an answer, and that answer.
func whatIf(t require.TestingT, e *Engine, q Request) (view.Page, Response) {
	q.Do, q.View = "page", view.WhatIfView
	a := e.Run(q)
	require.True(t, a.OK, "%v", a.Faults)
	var p view.Page
	require.NoError(t, json.Unmarshal(a.Result, &p))
	return p, a
}

// Whatever the plan, a slider put on a step stands there; what is shown while it is held is what holds once
// it is let go; back on the base nothing is left of it.
func TestLawASliderStandsWhereItIsPut(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		draw := func(label string, least, most int) int { return rapid.IntRange(least, most).Draw(r, label) }
		text := string(plan.Format(plantest.Plan(draw, plantest.Without{})))
		e := NewEngine()
		before, first := whatIf(r, e, Request{Plan: text, Quick: true})
		assert.Zero(r, before.WhatIf.Changes)
		if len(before.WhatIf.Sliders) == 0 {
			return
		}
		s := before.WhatIf.Sliders[draw("slider", 0, len(before.WhatIf.Sliders)-1)]
		if s.Steps == 0 {
			return
		}
		slide := Slide{s.Path, draw("step", 0, s.Steps)}
		q := Request{Do: "page", View: view.WhatIfView, Plan: text, Slides: []Slide{slide}, Quick: true}
		a := e.Run(q)
		if !a.OK { // parts of a whole must add up: moving one breaks that
			assert.NotEmpty(r, a.Faults[0].Message)
			return
		}
		held, _ := whatIf(r, e, q)
		q.Quick = false
		put, done := whatIf(r, e, q)
		assert.Equal(r, held.WhatIf, put.WhatIf)
		again, _ := whatIf(r, NewEngine(), Request{Plan: done.Plan})
		assert.Equal(r, put.WhatIf, again.WhatIf, "what an engine remembers changes no answer")
		if slide.Step == s.Base {
			assert.Equal(r, first.Plan, done.Plan)
			return
		}
		assert.Equal(r, 1, put.WhatIf.Changes)
		for _, now := range put.WhatIf.Sliders {
			if now.Path == s.Path {
				assert.Equal(r, [3]int{s.Steps, slide.Step, s.Base}, [3]int{now.Steps, now.At, now.Base})
				assert.NotEmpty(r, now.From)
			}
		}
		back, undone := whatIf(r, e, Request{Plan: done.Plan, Slides: []Slide{{s.Path, s.Base}}})
		assert.Equal(r, before.WhatIf, back.WhatIf)
		assert.Equal(r, first.Plan, undone.Plan)
	})
}

func TestWhatIsTypedOnTheWhatIfPageGoesIntoTheDraft(t *testing.T) {
	e := NewEngine()
	opens := plan.Edit{Do: "draft", Path: "base"}
	typed := plan.Edit{Do: "type", Path: "customers.price", Text: "500~700"}
	p, a := whatIf(t, e, Request{Plan: small, Scenario: plan.Draft, Edits: []plan.Edit{opens, typed}})
	assert.Equal(t, 1, p.WhatIf.Changes)
	d, _ := plan.Parse([]byte(a.Plan))
	assert.Equal(t, plan.Range, d.Scenario(plan.Draft).Changes[0].Set.Form)
	assert.Equal(t, plan.Constant, d.Customers.Price.Form, "the plan stays")

	typed.Path, typed.Text, typed.AsPercent = "customers.churn", "134", true
	refused := e.Run(Request{Do: "page", View: view.WhatIfView, Plan: small, Scenario: plan.Draft, Edits: []plan.Edit{opens, typed}})
	assert.Equal(t, []string{"percent-out-of-range"}, codes(refused))
	assert.Equal(t, small, refused.Plan)
}

// A value in another form makes other rows; what it does alone is told all the same.
func TestAFormThatIsTypedIsToldAlone(t *testing.T) {
	edits := []plan.Edit{{Do: "draft", Path: "base"}, {Do: "type", Path: "customers.price", Text: "600 +1%"}, {Do: "type", Path: "customers.margin", Text: "70%"}}
	pins := plan.Edit{Do: "set", Path: "views.pinned", JSON: `["customers.price", "customers.margin", "customers.churn"]`}
	p, _ := whatIf(t, NewEngine(), Request{Plan: small, Scenario: plan.Draft, Edits: append(edits, pins)})
	require.Len(t, p.WhatIf.Sliders, 3)
	assert.NotEmpty(t, p.WhatIf.Sliders[0].From)
	assert.NotEmpty(t, p.WhatIf.Sliders[0].Effect)
	assert.Empty(t, p.WhatIf.Sliders[2].Effect)
}

func TestASlideThatIsNoneIsRefusedInWords(t *testing.T) {
	for _, path := range []string{"", "customers", "nothing.at.all", "mrr"} {
		a := Run(Request{Do: "page", View: view.WhatIfView, Plan: small, Slides: []Slide{{path, 3}}})
		assert.Equal(t, []string{"slide-none"}, codes(a))
	}
}

func TestADraftStandsOnTheScenarioThatWasOpen(t *testing.T) {
	text := scenarios(t)
	p, _ := whatIf(t, NewEngine(), Request{Plan: text, Scenario: "stretch", Lang: "en"})
	require.NotEmpty(t, p.WhatIf.Sliders)
	s := p.WhatIf.Sliders[0]
	p, a := whatIf(t, NewEngine(), Request{Plan: text, Scenario: "stretch", Slides: []Slide{{s.Path, s.Base + 3}}, Lang: "en"})
	d, _ := plan.Parse([]byte(a.Plan))
	assert.Equal(t, "stretch", d.Scenario(plan.Draft).On)
	assert.Equal(t, 1, p.WhatIf.Changes)
	assert.NotContains(t, p.Crumb, "Base")
}
