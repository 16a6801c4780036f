package plan

import "strconv"

// What one plan may hold, so that it is computed and shown within seconds. The largest plans that people make
// are a tenth of it.
const (
	MaxText  = 20 << 10 // bytes of one name, note or formula
	MaxRates = 5000     // channels × tiers × stages
	MaxOther = 2000     // items of any other section
)

// size notes what is more than can be computed and shown.
func (c *checker) size() {
	d := c.d
	if n := len(d.Channels) * max(1, len(d.Tiers)) * max(1, len(d.Stages)); n > MaxRates {
		c.fault("channels", "channels", "funnel-too-large", strconv.Itoa(n), strconv.Itoa(MaxRates))
	}
	for _, s := range []struct {
		path string
		n    int
	}{
		{"tiers", len(d.Tiers)}, {"stages", len(d.Stages)}, {"money.costs", len(d.Money.Costs)}, {"inputs", len(d.Inputs)},
		{"metrics", len(d.Metrics)}, {"targets", len(d.Targets)}, {"actuals", len(d.Actuals)},
		{"scenarios", len(d.Scenarios)}, {"comments", len(d.Comments)},
		{"logs", len(d.Logs)}, {"findings", len(d.Findings)},
		{"views.pinned", len(d.Views.Pinned)},
	} {
		if s.n > MaxOther {
			c.fault(s.path, s.path, "section-too-long", strconv.Itoa(s.n), strconv.Itoa(MaxOther))
		}
	}
}
