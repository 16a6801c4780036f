package compile

import (
	"strconv"
	"strings"

	"planleaf/core/plan"
)

// Mover is an assumption that a row is proportional to, when the rows that it is made of are given: of the
// count of a stage its rate, of leads what they cost. So a row that was recorded says what the assumption was.
type Mover struct {
	Path string
	Way  Way
}

// Way is how a row follows its mover.
type Way uint8

// A row is a multiple of the mover itself, of one divided by it, or of what it leaves of 1.
const (
	Times Way = iota
	Over
	Rest
)

// Then is the value of a mover with which its row is so many times what it is.
func (w Way) Then(x, factor float64) float64 {
	switch w {
	case Over:
		return x / factor
	case Rest:
		return 1 - float64((1-x)*factor)
	}
	return x * factor
}

// mechanism is what moves a row.
//
//	movers  the assumptions, each once; none: nothing moves the row in proportion, or what does is not by month
//	level   its place in the order in which rows are made: what a row needs in the same month has a lower one
//	shared  the one mover moves rows of other tiers too
type mechanism struct {
	movers []Mover
	level  int
	shared bool
}

// Movers are the assumptions that move a row by its path, none where nothing moves it in proportion.
func (s *Sheet) Movers(path string) []Mover { return s.mechanismOf(path).movers }

// mechanismOf finds what moves a row by its path. A total is moved by the movers of all its parts.
func (s *Sheet) mechanismOf(path string) mechanism {
	steps := strings.Split(path, ".")
	last := len(s.Doc.Stages)
	switch key := steps[0]; key {
	case "spend":
		return s.ofChannels(steps, 0, spent)
	case "leads":
		return s.ofChannels(steps, 1, entered)
	case "lost", "active":
		return s.ofTiers(steps, 2+last, left)
	case "mrr":
		return s.ofTiers(steps, 3+last, priced)
	default:
		for k := 1; k < last; k++ {
			stage := s.Doc.Stages[k].ID
			if key == stage || key == "new" && k == last-1 {
				return s.passed(steps, 1+k, stage)
			}
		}
	}
	return mechanism{}
}

// add takes a mover once.
func (m *mechanism) add(path string, way Way) {
	for _, known := range m.movers {
		if known.Path == path {
			return
		}
	}
	m.movers = append(m.movers, Mover{path, way})
}

// ofChannels are the movers of one channel, or of all where the path names none. Tiers share them.
func (s *Sheet) ofChannels(steps []string, level int, of func(*plan.Channel) []Mover) mechanism {
	out := mechanism{level: level}
	for i := range s.Doc.Channels {
		c := &s.Doc.Channels[i]
		if len(steps) > 2 || len(steps) == 2 && steps[1] != c.ID {
			continue
		}
		for _, m := range of(c) {
			out.add("channels."+c.ID+"."+m.Path, m.Way)
		}
	}
	return out
}

// passed are the rates to a stage: of a tier its own or its channel's.
func (s *Sheet) passed(steps []string, level int, stage string) mechanism {
	out := mechanism{level: level}
	tier := ""
	if len(steps) == 3 {
		tier = steps[2]
	}
	for i := range s.Doc.Channels {
		c := &s.Doc.Channels[i]
		if len(steps) > 1 && steps[1] != "*" && steps[1] != c.ID {
			continue
		}
		takes, others := false, false
		for _, id := range s.tiersOf(c) {
			asked := tier == "" || tier == id
			switch {
			case stageValue(ofTier(c, id).Rates, stage) != nil:
				if asked {
					out.add("channels."+c.ID+".tiers."+id+".rates."+stage, Times)
				}
			case stageValue(c.Rates, stage) == nil:
			case asked:
				takes = true
				out.add("channels."+c.ID+".rates."+stage, Times)
			default:
				others = true // the channel's rate is that of another tier too
			}
		}
		out.shared = out.shared || takes && others
	}
	if out.shared && len(out.movers) > 1 {
		out.movers = nil // they would move other tiers with them, and not alike
	}
	return out
}

// tiersOf are the tiers of a channel's leads, "" without any.
func (s *Sheet) tiersOf(c *plan.Channel) []string {
	if len(s.Doc.Tiers) == 0 {
		return []string{""}
	}
	var out []string
	for i := range s.Doc.Tiers {
		v := stageValue(c.Mix, s.Doc.Tiers[i].ID)
		if v != nil && (v.Form != plan.Constant || v.Number != 0) {
			out = append(out, s.Doc.Tiers[i].ID)
		}
	}
	if len(out) == 0 {
		out = append(out, s.Doc.Tiers[0].ID)
	}
	return out
}

// ofTiers are the movers of the terms of customers: of a tier its own or those of all.
func (s *Sheet) ofTiers(steps []string, level int, of func(*plan.Terms) []Mover) mechanism {
	out := mechanism{level: level}
	all := of(&s.Doc.Customers.Terms)
	if len(s.Doc.Tiers) == 0 && len(steps) == 1 {
		for _, m := range all {
			out.add("customers."+m.Path, m.Way)
		}
	}
	takes, others := false, false
	for i := range s.Doc.Tiers {
		t := &s.Doc.Tiers[i]
		at, own := "tiers."+t.ID+".", of(&t.Terms)
		if len(own) == 0 {
			at, own = "customers.", all
		}
		if asked := len(steps) == 1 || steps[len(steps)-1] == t.ID; !asked {
			others = others || at == "customers."
			continue
		}
		takes = takes || at == "customers."
		for _, m := range own {
			out.add(at+m.Path, m.Way)
		}
	}
	out.shared = takes && others
	return out
}

func spent(c *plan.Channel) []Mover {
	if c.Spend == nil || len(c.Pulses) > 0 {
		return nil
	}
	return []Mover{{"spend", Times}}
}

func entered(c *plan.Channel) []Mover {
	switch {
	case c.Leads != nil:
		return []Mover{{"leads", Times}}
	case c.Rate != nil:
		return []Mover{{"rate", Times}}
	case c.Response != nil && c.Response.Cost != nil:
		return []Mover{{"response.cost", Over}}
	case c.Response != nil && c.Response.Cap != nil:
		return []Mover{{"response.cap", Times}}
	}
	return nil
}

func left(t *plan.Terms) []Mover {
	switch {
	case t.Churn != nil:
		return []Mover{{"churn", Times}}
	case t.Contract != nil:
		return []Mover{{"contract.renewal", Rest}}
	case len(t.ChurnByAge) > 0:
		var all []Mover
		for i := range t.ChurnByAge {
			all = append(all, Mover{"churnByAge." + strconv.Itoa(i+1), Times})
		}
		return all
	}
	return nil
}

func priced(t *plan.Terms) []Mover {
	if t.Price == nil {
		return nil
	}
	return []Mover{{"price", Times}}
}
