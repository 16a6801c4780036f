package plantest

import (
	"strconv"

	"planleaf/core/plan"
)

// Big is a plan of the size of a large company's: 5 tiers, 12 channels, 6 stages and 36
// months, of sensible numbers. It is what speed is measured on; there is no chance in it.
func Big() *plan.Doc {
	d := &plan.Doc{
		Planleaf: 1, ID: "big", Title: "五档客户、十二个渠道的三年计划", Currency: "CNY", Language: "zh",
		Horizon: plan.Horizon{Start: "2027-01", Periods: 36, Unit: "month"},
	}
	for _, s := range [][2]string{{"lead", "线索"}, {"contact", "已联系"}, {"mql", "MQL"}, {"sql", "SQL"}, {"offer", "报价"}, {"customer", "客户"}} {
		d.Stages = append(d.Stages, plan.Stage{ID: s[0], Name: s[1]})
	}
	for i, name := range []string{"集团", "大型企业", "中型企业", "小型企业", "个人"} {
		d.Tiers = append(d.Tiers, bigTier(i, name))
	}
	for i := range 12 {
		d.Channels = append(d.Channels, bigChannel(d, i))
	}
	d.Money.Cash = constant(2e7)
	for i, kind := range []string{"content", "people", "people", "tools", "other", "other"} {
		amount := &plan.Value{Form: plan.Growth, Start: float64(60000 * (i + 1)), Growth: 0.004}
		d.Money.Costs = append(d.Money.Costs, plan.Cost{ID: "cost-" + strconv.Itoa(i+1), Name: "费用 " + strconv.Itoa(i+1), Kind: kind, Amount: amount})
	}
	for i := range 4 {
		n := strconv.Itoa(i + 1)
		d.Inputs = append(d.Inputs, plan.Input{ID: "input-" + n, Name: "参数 " + n, Unit: "number", Value: constant(float64(20 * (i + 1)))})
		d.Metrics = append(d.Metrics, plan.Metric{ID: "load-" + n, Name: "负荷 " + n, Formula: "active.tier-" + n + " / inputs.input-" + n, Total: "last"})
	}
	bounds := []struct {
		metric string
		least  float64
		at     string
	}{{"mrr", 5e6, "2027-12"}, {"mrr", 8e6, "2028-12"}, {"mrr", 1e7, "2029-12"}, {"active", 9000, "2029-12"}, {"cash.low", 1e6, ""}, {"new", 6000, ""}}
	for i, b := range bounds {
		d.Targets = append(d.Targets, plan.Target{ID: "target-" + strconv.Itoa(i+1), Metric: b.metric, AtLeast: &b.least, At: b.at})
	}
	return d
}

func constant(x float64) *plan.Value { return &plan.Value{Number: x} }

// bigTier is the i-th tier: the larger the customer, the dearer, the longer it stays.
func bigTier(i int, name string) plan.Tier {
	t := plan.Tier{ID: "tier-" + strconv.Itoa(i+1), Name: name}
	size := []float64{40, 12, 4, 1.2, 0.2}[i]
	t.Opening = constant([]float64{12, 60, 300, 1200, 2500}[i])
	t.Price = &plan.Value{Form: plan.Growth, Start: 1000 * size, Growth: 0.002}
	t.Margin, t.Service, t.Commission = constant(0.75), constant(80*size), constant(900*size)
	t.Expansion, t.Contraction = constant(0.006), constant(0.002)
	switch {
	case i < 2:
		t.Contract = &plan.Contract{Term: 12, Renewal: &plan.Value{Number: 0.9, Low: 0.84, High: 0.95, Form: plan.Range}}
		t.Ages = []float64{0.125, 0.125, 0.125, 0.125, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625, 0.0625}
	case i < 4:
		for _, share := range []float64{0.06, 0.04, 0.03, 0.02} {
			t.ChurnByAge = append(t.ChurnByAge, *constant(share))
		}
	default:
		t.Churn = constant(0.06)
	}
	return t
}

// bigChannel is the i-th channel: it brings every tier, with rates of their own for two.
func bigChannel(d *plan.Doc, i int) plan.Channel {
	n := strconv.Itoa(i + 1)
	c := plan.Channel{ID: "channel-" + n, Name: "渠道 " + n, Owner: "第 " + strconv.Itoa(i%4+1) + " 组", Kind: []string{"paid", "organic", "paid", "partner", "outbound", "referral"}[i%6]}
	season := []float64{0.8, 0.6, 1.1, 1.1, 1, 1, 0.95, 0.95, 1.1, 1.1, 1.2, 1.1}
	switch c.Kind {
	case "paid":
		c.Spend = &plan.Value{Form: plan.Growth, Start: float64(80000 + 15000*i), Growth: 0.01, Season: season}
		c.Response = &plan.Response{Kind: "exponential", Cap: constant(float64(900 + 50*i)), Scale: constant(200000)}
		c.Carryover = &plan.Carryover{Keep: constant(0.3), Length: 4}
	case "organic":
		c.Leads = &plan.Value{Form: plan.Growth, Start: 300, Growth: 0.015, Season: season}
	case "partner":
		c.Partners, c.Rate = &plan.Value{Form: plan.Series, Series: []float64{6, 6, 7, 8, 9, 10, 12}}, constant(5)
	case "outbound":
		c.Contacts, c.Rate = constant(4000), constant(0.08)
	case "referral":
		c.Rate = constant(0.012)
	}
	rates := []float64{0.7, 0.5, 0.5, 0.6, 0.3}
	lags := [][]float64{{0.8, 0.2}, {0.6, 0.3, 0.1}, {0.5, 0.4, 0.1}, {0.4, 0.4, 0.2}, {0.2, 0.4, 0.3, 0.1}}
	for j, s := range d.Stages[1:] {
		c.Rates = append(c.Rates, plan.StageValue{Key: s.ID, Value: *constant(rates[j])})
		c.Lags = append(c.Lags, plan.StageLag{Key: s.ID, Weights: lags[j]})
	}
	for j, share := range []float64{0.02, 0.08, 0.2, 0.3, 0.4} {
		c.Mix = append(c.Mix, plan.StageValue{Key: d.Tiers[j].ID, Value: *constant(share)})
	}
	last := d.Stages[len(d.Stages)-1].ID
	for j, t := range d.Tiers[:2] {
		c.Tiers = append(c.Tiers, plan.ChannelTier{Key: t.ID, Rates: []plan.StageValue{{Key: last, Value: *constant(0.15 + float64(0.05*float64(j)))}}})
	}
	return c
}
