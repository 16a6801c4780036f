package view

import (
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"planleaf/core/compile"
	"planleaf/core/model"
)

// cut is the part of the plan that the funnel is read over: some months, and the channels
// or the tiers that it is split by. Counts of the months add up; rates and costs over them
// are the sum of what is above the line over the sum of what is below.
type cut struct {
	*Results
	column
	byTier bool
	span   string // as offered; "" is the whole plan
	items  []item
}

// item is a channel or a tier.
type item struct{ id, name, colour, suffix string }

// cut reads what a look asks for; what the plan does not offer is the whole plan by channel.
func (r *Results) cut(look Look) cut {
	c := cut{Results: r, column: column{0, r.last}, byTier: look.By == "tier" && len(r.Doc.Tiers) > 0}
	for _, s := range r.spans() {
		if s.code == look.Span || c.span != "" && s.column == c.column { // the smallest of the same months
			c.span, c.column = s.code, s.column
		}
	}
	if c.byTier {
		for i, t := range r.Doc.Tiers {
			c.items = append(c.items, item{t.ID, r.Names.tier[t.ID], tierColour(i), ".*." + t.ID})
		}
		return c
	}
	colours := channelColours(r.Doc.Channels)
	for i, ch := range r.Doc.Channels {
		c.items = append(c.items, item{ch.ID, r.Names.channel[ch.ID], colours[i], "." + ch.ID})
	}
	return c
}

// over is a row over the months of the cut, a hidden one too, with the reason where it has
// no value; NaN for a row that the plan has not.
func (c cut) over(path string) (float64, model.Reason) {
	id, ok := c.Sheet.Model.Find(path)
	if !ok {
		return math.NaN(), model.Reason{}
	}
	return c.Sheet.Value(c.State, compile.Query{Row: id, From: c.from, To: c.to})
}

// address is where a row over the months of the cut is explained; "" for what has no row.
func (c cut) address(path string) string {
	id, ok := c.row(path)
	if !ok {
		return ""
	}
	return c.Sheet.Model.Spec(id).Path + "@" + c.Sheet.When(c.from, c.to)
}

// count is a flow over the months of the cut.
func (c cut) count(path string) float64 {
	v, _ := c.over(path)
	return v
}

// counts are a flow over the months, by item.
func (c cut) counts(path string) []float64 {
	out := make([]float64, len(c.items))
	for i, it := range c.items {
		out[i] = c.count(path + it.suffix)
	}
	return out
}

// ranked are the items by a count, most first; equal ones keep the order of the plan. One
// without a value comes last.
func (c cut) ranked(path string) []item {
	counts := c.counts(path)
	order := make([]int, len(c.items))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := counts[order[i]], counts[order[j]]
		return a > b || math.IsNaN(b) && !math.IsNaN(a)
	})
	out := make([]item, len(order))
	for i, at := range order {
		out[i] = c.items[at]
	}
	return out
}

// head is what a row of the funnel is: a channel or a tier.
func (c cut) head() string {
	if c.byTier {
		return wordTier.in(c.Lang)
	}
	return wordChannel.in(c.Lang)
}

// when names the months of the cut, with their year: "2027 年", "2027 年 · 一季度".
func (c cut) when() string {
	for _, s := range c.spans() {
		if s.code != c.span {
			continue
		}
		if strings.Contains(s.name, strconv.Itoa(c.month(s.from).Year())) {
			return s.name
		}
		return c.Results.span() + wordSep.in(c.Lang) + s.name
	}
	return c.Results.span()
}

// spanOf are months that the funnel can be read over.
type spanOf struct {
	column
	code, name string
	size       int // months of a whole one
}

// spans are the months that the funnel offers beside the whole plan: fiscal years where
// there are several, quarters, months.
func (r *Results) spans() []spanOf {
	var out []spanOf
	for _, grain := range [...]string{"year", "quarter", "month"} {
		c := r.columns(grain)
		for i, one := range c.all {
			if len(c.all) == 1 {
				break // the whole plan
			}
			s := spanOf{one, c.code(i), c.head(i), c.size}
			if c.byMonth() {
				s.name = r.month(one.from).Long(r.Lang)
			}
			out = append(out, s)
		}
	}
	return out
}

// choices offer the months that the funnel can be read over, the whole plan first. Where a
// year has one quarter of the plan, or a quarter one month, the same months are offered once.
func (c cut) choices() []Option {
	out := []Option{{ID: "", Label: wordWholePlan.in(c.Lang), On: c.span == ""}}
	all := c.spans()
	for i, s := range all {
		if slices.ContainsFunc(all[i+1:], func(smaller spanOf) bool { return smaller.column == s.column }) {
			continue
		}
		out = append(out, Option{ID: s.code, Label: s.name, On: s.code == c.span})
	}
	return out
}

// bys offers the ways to split the funnel; nil where there is only one.
func (c cut) bys() []Option {
	if len(c.Doc.Tiers) == 0 {
		return nil
	}
	return []Option{
		{ID: "channel", Label: wordByChannel.in(c.Lang), On: !c.byTier},
		{ID: "tier", Label: wordByTier.in(c.Lang), On: c.byTier},
	}
}
