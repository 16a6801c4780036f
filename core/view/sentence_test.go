package view_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

// plain is a year of one channel: 100 leads a month of whom a tenth become customers at once.
const plain = `{
  "planleaf": 1, "id": "plain", "title": "Plain", "currency": "CNY",
  "horizon": {"start": "2027-01", "periods": 12},
  "stages": [{"id": "lead"}, {"id": "customer"}],
  "channels": [{"id": "ads", "name": "Ads", "kind": "organic", "leads": 100, "spend": 20000, "rates": {"customer": 0.1}}],
  "customers": {"opening": 100, "churn": 0.1, "price": 1000, "margin": 0.8},
  "money": {"cash": 500000}
}`

// changed is the plain year after edits.
func changed(t *testing.T, edits ...plan.Edit) *plan.Doc {
	t.Helper()
	doc, notes := plan.Parse([]byte(plain))
	require.NotNil(t, doc, "%v", notes)
	doc, notes = plan.Apply(doc, edits...)
	require.NotNil(t, doc, "%v", notes)
	return doc
}

func set(path, json string) plan.Edit { return plan.Edit{Do: "set", Path: path, JSON: json} }

func target(json string) plan.Edit { return plan.Edit{Do: "add", Path: "targets", JSON: json} }

func sentence(p *view.Page) string {
	text := ""
	for _, s := range p.Sentence {
		text += s.Text
	}
	return text
}

func TestTheSentenceIsTrueInEveryState(t *testing.T) {
	for _, c := range []struct {
		name   string
		edits  []plan.Edit
		zh, en string
	}{
		{"without targets it says how MRR moves and how low cash gets", []plan.Edit{set("customers.churn", "0.02")},
			"MRR 从 10.8万增至 2027年12月的 18.6万；现金最低 56.6万", "MRR grows from ¥108K to ¥186K by Dec 2027; cash never falls below ¥566K"},
		{"what wins as many as it loses stays", nil,
			"到 2027年12月 MRR 保持在 10万；现金最低 56万", "MRR stays at ¥100K through Dec 2027; cash never falls below ¥560K"},
		{"what hardly moves says so", []plan.Edit{set("customers.churn", "0.0994"), set("customers.price", "1232"), {Do: "remove", Path: "money.cash"}},
			"到 2027年12月 MRR 大致保持在 12.4万（首月 12.3万）", "MRR stays near ¥124K through Dec 2027, from ¥123K at first"},
		{"what loses more falls", []plan.Edit{set("customers.churn", "0.3")},
			"MRR 从 8万降至 2027年12月的 3.43万；现金最低 54.4万", "MRR falls from ¥80.0K to ¥34.3K by Dec 2027; cash never falls below ¥544K"},
		{"without a price it speaks of customers", []plan.Edit{{Do: "remove", Path: "customers.price"}, set("customers.churn", "0.02"), {Do: "remove", Path: "money.cash"}},
			"客户从 108 增至 2027年12月的 186", "Customers grow from 108 to 186 by Dec 2027"},
		{"cash that runs out is said", []plan.Edit{set("channels.ads.spend", "130000"), set("customers.price", `{"start": 1000, "growth": 0.0003}`)},
			"到 2027年12月 MRR 保持在 10万；现金在 2027年11月转负", "MRR stays at ¥100K through Dec 2027; cash falls below zero in Nov 2027"},
		{"nobody wins", []plan.Edit{set("channels.ads.rates.customer", "0"), set("customers.opening", "0")},
			"到 2027年12月还没有客户，线索有 1,200 个", "No customers by Dec 2027; 1,200 leads have come in"},
		{"nobody comes", []plan.Edit{set("channels.ads.leads", "0"), set("customers.opening", "0")},
			"计划里还没有线索：先给一个渠道填上花费或线索", "No leads yet: give a channel its spend or its leads"},
		{"a target that is missed", []plan.Edit{target(`{"id": "a", "metric": "mrr", "atLeast": 120000, "at": "2027-06"}`)},
			"2027年6月 MRR 为 10万，比目标少 2万", "MRR at ¥100K in Jun 2027, ¥20K short of target"},
		{"a target that is met", []plan.Edit{target(`{"id": "a", "metric": "mrr", "atLeast": 90000, "by": "2027-06"}`)},
			"不晚于 2027年6月 MRR 为 10万，超过目标 1万", "MRR at ¥100K by Jun 2027, ¥10K above target"},
		{"a target that is just met", []plan.Edit{target(`{"id": "a", "metric": "new", "atLeast": 120}`)},
			"2027 年新客户为 120，正好达到目标", "New customers at 120 in 2027, exactly on target"},
		{"a limit that is passed", []plan.Edit{target(`{"id": "a", "metric": "cac", "atMost": 1500}`)},
			"2027 年 CAC 为 2,000 元，超出上限 500 元", "CAC at ¥2K in 2027, ¥500 above its limit"},
		{"a limit that holds, and another target", []plan.Edit{target(`{"id": "a", "metric": "cac", "atMost": 2500}`), target(`{"id": "b", "metric": "new", "atLeast": 999}`)},
			"2027 年 CAC 为 2,000 元，比上限低 500 元；2 项目标达成 1 项", "CAC at ¥2K in 2027, ¥500 below its limit; 1 of 2 targets met"},
		{"a target on what is not available", []plan.Edit{set("channels.ads.rates.customer", "0"), target(`{"id": "a", "metric": "cac", "atMost": 2500}`)},
			"CAC 算不出：新客户为 0，不能作除数", "CAC can't be computed: New customers is zero and divides"},
		{"payback that never comes", []plan.Edit{set("channels.ads.spend", "900000"), target(`{"id": "a", "metric": "payback", "atMost": 12}`), {Do: "remove", Path: "money.cash"}},
			"回本期永不到来，没有达到目标", "Payback never comes, off target"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := changed(t, c.edits...)
			assert.Equal(t, c.zh, sentence(pageOf(t, doc, view.Overview, "", view.Zh)))
			assert.Equal(t, c.en, sentence(pageOf(t, doc, view.Overview, "", view.En)))
		})
	}
}

func TestCashIsSaidInEveryShape(t *testing.T) {
	for _, c := range []struct {
		name   string
		edits  []plan.Edit
		zh, en string
	}{
		{"rising", nil, "现金始终不低于首月的 56万，期末 122万", "Cash never falls below its first month's ¥560K and ends at ¥1.22M"},
		{"falling", []plan.Edit{set("channels.ads.spend", "100000")}, "现金降到期末（2027年12月）的 26万", "Cash falls to ¥260K at the end, in Dec 2027"},
		{"falling below zero", []plan.Edit{set("channels.ads.spend", "160000")},
			"现金在 2027年7月转负，2027年12月最低，为 −46万", "Cash falls below zero in Jul 2027; the low is −¥460K in Dec 2027"},
		{"turning", []plan.Edit{set("channels.ads.spend", "[200000, 200000, 0]")},
			"现金在 2027年2月见底，为 26万，期末 106万", "Cash bottoms out in Feb 2027 at ¥260K and ends at ¥1.06M"},
		{"flat", []plan.Edit{set("channels.ads.spend", "80000")}, "现金大致保持在 50万", "Cash stays near ¥500K"},
		{"advanced, where no cash is given", []plan.Edit{{Do: "remove", Path: "money.cash"}, set("channels.ads.spend", "[200000, 0]")},
			"最多要垫付 12万，在 2027年1月", "At most ¥120K must be advanced, in Jan 2027"},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := changed(t, c.edits...)
			assert.Equal(t, c.zh, pageOf(t, doc, view.Overview, "", view.Zh).Overview.Figures[1].Headline)
			assert.Equal(t, c.en, pageOf(t, doc, view.Overview, "", view.En).Overview.Figures[1].Headline)
		})
	}
}
