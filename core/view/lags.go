package view

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// Lag is how long something takes, in words that can be typed back: "80% 当月，20% 次月",
// "80% same month, 20% next"; all at one time without its 100%: "次月".
func (f Format) Lag(weights []float64) string {
	var out []string
	for month, w := range weights {
		if w == 0 {
			continue
		}
		when := wordAfterMonths.fill(f.Lang, strconv.Itoa(month))
		switch {
		case month == 0:
			when = wordSameMonth.in(f.Lang)
		case month == 1 && w == 1:
			when = wordNextMonth.in(f.Lang)
		case month == 1:
			when = wordNext.in(f.Lang)
		}
		if w != 1 {
			when = plan.TypedLag([]float64{w}) + " " + when
		}
		out = append(out, when)
	}
	return strings.Join(out, wordComma.in(f.Lang))
}

// lag adds a lag as a row of words.
func (g *grid) lag(path, group string, weights []float64) {
	g.put(GridRow{
		Kind: "input", Path: path, Group: group, Label: g.Names.Within(path), Form: "text", Once: true,
		Texts: []string{g.Lag(weights)}, Input: plan.TypedLag(weights), Note: wordLagHelp.in(g.Lang),
	})
}

// channel adds a channel with all that it assumes: lags behind the rates that they go with, and a
// wave of leads under its name and month.
func (g *grid) channel(c *plan.Channel) {
	path := "channels." + c.ID
	g.group(path, g.Names.channel[c.ID], c.Owner, "new."+c.ID)
	isLagged := false
	lags := func() {
		for _, l := range c.Lags {
			if !isLagged {
				g.lag(path+".lags."+l.Key, path, l.Weights)
			}
		}
		isLagged = true
	}
	for i := range g.all {
		a := &g.all[i]
		key, inside := strings.CutPrefix(a.Path, path+".")
		if !inside {
			continue
		}
		switch first, _, _ := strings.Cut(key, "."); first {
		case "nurture", "commission", "mix", "tiers":
			lags()
		case "pulses":
			if strings.HasSuffix(key, ".leads") {
				g.pulse(c, strings.TrimSuffix(a.Path, ".leads"))
			}
		}
		g.assumption(a, path)
		if key == "nurture.share" { // whom it holds
			g.rows[len(g.rows)-1].Note = g.Names.Step(c.Nurture.Stage)
		}
		if key == "nurture.rate" && len(c.Nurture.Lag) > 0 {
			g.lag(path+".nurture.lag", path, c.Nurture.Lag)
		}
	}
	lags()
	for _, t := range c.Tiers {
		for _, l := range t.Lags {
			g.lag(path+".tiers."+t.Key+".lags."+l.Key, path, l.Weights)
		}
	}
	g.computed(path, "leads."+c.ID, "new."+c.ID, "cac."+c.ID)
}

// pulse is the head of a wave of leads: its name and its month.
func (g *grid) pulse(c *plan.Channel, path string) {
	for _, p := range c.Pulses {
		if strings.HasSuffix(path, ".pulses."+p.ID) {
			g.put(GridRow{
				Kind: "input", Path: path + ".at", Group: "channels." + c.ID, Item: path, Label: g.Names.or(p.Name, p.ID),
				Unit: wordPulseMonth.in(g.Lang), Form: "text", Once: true, Texts: []string{p.At}, Input: p.At,
			})
		}
	}
}
