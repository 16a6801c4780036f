package view

import "strings"

// Path is the full name of an assumption or one of its parts:
// "channels.ads.rates.sql" is "Paid ads · MQL → SQL rate". What is no assumption is its path.
func (n *Names) Path(path string) string {
	if name, ok := n.assumption(path); ok {
		return name
	}
	return path
}

// Field is the name of an assumption inside the group of its channel, tier or section.
func (n *Names) Field(path string) string {
	_, field, ok := n.split(path)
	if !ok {
		return path
	}
	return field
}

// Within is the name of an assumption inside its item, for a grid that has the item's
// name above it: "Expo · Leads in its first month".
func (n *Names) Within(path string) string {
	owners, field, ok := n.split(path)
	if !ok {
		return path
	}
	if len(owners) > 0 {
		owners = owners[1:]
	}
	return n.of(field, owners...)
}

// part is the name of a part of a compound value: "growth a month".
func (n *Names) part(key string) string { return parts[key].in(n.lang) }

func (n *Names) assumption(path string) (string, bool) {
	owners, field, ok := n.split(path)
	if !ok {
		return "", false
	}
	if len(owners) == 1 && field == fields["money.costs.*.amount"].in(n.lang) { // a line of cost says enough by its name
		return owners[0], true
	}
	return n.of(field, owners...), true
}

// split finds the words of a path: those of the items on the way, outermost first, and
// that of the field itself.
func (n *Names) split(path string) (owners []string, field string, ok bool) {
	keys := strings.Split(path, ".")
	part := ""
	pattern, ids := patternOf(keys)
	w, known := fields[pattern]
	if !known { // a part of a compound value
		last := len(keys) - 1
		if p, isPart := parts[keys[last]]; isPart {
			part = p.in(n.lang)
			pattern, ids = patternOf(keys[:last])
			w, known = fields[pattern]
		}
	}
	if !known {
		return nil, "", false
	}
	field = w.in(n.lang)
	for _, id := range ids {
		switch id.kind {
		case "channels":
			owners = append(owners, n.named(n.channel, id.id))
			if pattern == "channels.*.rate" {
				field = n.yield(id.id)
			}
		case "tiers", "mix":
			owners = append(owners, n.named(n.tier, id.id))
		case "rates", "lags":
			field = w.fill(n.lang, n.Step(id.id))
		case "churnByAge":
			field += wordAtAge(n.lang, id.id)
		default:
			owners = append(owners, n.named(n.item, id.kind+"."+id.id))
		}
	}
	if pattern == "inputs.*" || pattern == "inputs.*.value" {
		field, owners = owners[0], nil
	}
	if part != "" {
		field += wordComma.in(n.lang) + part
	}
	return owners, field, true
}

// Step is a passage of the funnel: "MQL → SQL".
func (n *Names) Step(stage string) string {
	for i, id := range n.stages {
		if id == stage && i > 0 {
			return n.stage[n.stages[i-1]] + " → " + n.stage[id]
		}
	}
	return n.named(n.stage, stage)
}

func (n *Names) yield(channel string) string {
	if w, ok := fields["channels.*.rate."+n.kind[channel]]; ok {
		return w.in(n.lang)
	}
	return fields["channels.*.rate"].in(n.lang)
}

func (n *Names) named(names map[string]string, id string) string {
	if name := names[id]; name != "" {
		return name
	}
	return id[strings.LastIndexByte(id, '.')+1:]
}

// keyed is an id on the way of a path and the section that it is an id of.
type keyed struct{ kind, id string }

// itemised are the keys that an id follows.
var itemised = map[string]bool{
	"channels": true, "tiers": true, "pulses": true, "rates": true, "lags": true, "mix": true,
	"costs": true, "inputs": true, "targets": true, "churnByAge": true,
	"ages": true, "interventions": true, "experiments": true,
}

// patternOf writes * for every id of a path. A tier has the terms of all customers, so
// its pattern is theirs.
func patternOf(keys []string) (string, []keyed) {
	var ids []keyed
	out := make([]string, 0, len(keys))
	for i := 0; i < len(keys); i++ {
		out = append(out, keys[i])
		if itemised[keys[i]] && i+1 < len(keys) {
			ids = append(ids, keyed{keys[i], keys[i+1]})
			out = append(out, "*")
			i++
		}
	}
	pattern := strings.Join(out, ".")
	if rest, isTier := strings.CutPrefix(pattern, "tiers.*."); isTier {
		pattern = "customers." + rest
	}
	return pattern, ids
}
