package view_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func section(t *testing.T, doc *plan.Doc, id string, l view.Lang) *view.Assume {
	t.Helper()
	return pageOf(t, doc, view.Assumptions, id, l).Assume
}

const oneSource = `{"id": "a", "name": "A", "kind": "series", "rates": {"customer": {"won": 27, "of": 100}},
	"leads": {"is": {"start": 100, "growth": 0.01, "season": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], "dated": {"2027-02": 0.5}}, "source": "CRM", "owner": "sales", "asOf": "2026-10", "note": "steady"}}`

func TestASeasonHasAPartForEachMonth(t *testing.T) {
	a := section(t, read(t, oneSource, `{"churn": 0, "price": 1}`), "channels", view.En)
	labels := map[string]string{}
	for _, row := range a.Rows {
		if row.Kind == "part" {
			labels[row.Path] = row.Label + " " + row.Input
		}
	}
	assert.Len(t, labels, 15)
	assert.Equal(t, "Seasonal factor, Dec 2", labels["channels.a.leads.season.12"])
	assert.Equal(t, "Seasonal factor, Feb 2027 0.5", labels["channels.a.leads.dated.2027-02"])
	for _, row := range a.Rows {
		if row.Path == "channels.a.leads" {
			assert.Equal(t, &view.Given{Source: "CRM", Owner: "sales", AsOf: "2026-10", Note: "steady"}, row.Given)
		}
	}
}

func TestSectionsThatAPlanDoesNotUseWait(t *testing.T) {
	doc := read(t, oneSource, `{"churn": 0, "price": 1}`)
	a := section(t, doc, "channels", view.Zh)
	assert.Equal(t, []view.Tab{{"tiers", "客户层级"}, {"inputs", "自有输入与指标"}}, a.More)
	assert.Equal(t, "一个渠道", a.Holds)
	assert.Equal(t, "添加渠道", a.Add.Label)
	b := section(t, doc, "tiers", view.Zh)
	assert.Equal(t, "tiers", b.Section, "one that is looked at is a tab")
	assert.Equal(t, []view.Tab{{"inputs", "自有输入与指标"}}, b.More)
	assert.Contains(t, b.Empty, "还没有客户层级")
	assert.Equal(t, []string{"customers.opening", "customers.winback"}, []string{section(t, doc, "customers", view.En).Add.Kinds[0].ID, section(t, doc, "customers", view.En).Add.Kinds[1].ID})
}

func TestOneAssumptionIsSingular(t *testing.T) {
	doc := read(t, threeChannels, `{"churn": 0}`)
	said := func(l view.Lang) string { return pageOf(t, doc, view.Assumptions, "customers", l).Sentence[0].Text }
	assert.Equal(t, "Customers: 1 assumption, without a source yet", said(view.En))
	assert.Equal(t, "客户与续约只有 1 项假设，还没有注明来源", said(view.Zh))
	doc.Customers.Churn.Source = "billing"
	assert.Equal(t, "Customers: 1 assumption, with a source", said(view.En))
}
