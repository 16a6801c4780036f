package view

import "planleaf/core/jsontext"

// JSON writes the record for programs and the page:
//
//	{"sentence", "to": "2027-06", "learned": [{"path", "row", "kind", "unit", "from", "to", "won", "of", "prior", "groups", "base",
//	 "plan", "seen", "now", "low", "high", "luck", "verdict", "why", "value"}, …],
//	 "untold": [{"path", "why", "row"}, …], "number", "causes": [{"path", "value"}, …],
//	 "ahead": [{"number", "plan", "planLow", "planHigh", "now", "low", "high"}, …], "draws", "revisions",
//	 "track": [{"path", "pairs", "bias", "wape", "mape", "zeros", "ranged", "held"}, …], "tables", "stays", "edits", "name", "receipt"}
//
// stays is the table of what is not updated; edits put what was learned into the plan. What has no value is null.
func (o *Observed) JSON() []byte {
	type learned struct {
		Path    string       `json:"path"`
		Row     string       `json:"row"`
		Kind    string       `json:"kind"`
		Unit    string       `json:"unit"`
		From    string       `json:"from"`
		To      string       `json:"to"`
		Won     float64      `json:"won"`
		Of      float64      `json:"of"`
		Prior   string       `json:"prior"`
		Groups  int          `json:"groups,omitempty"`
		Base    string       `json:"base,omitempty"`
		Plan    float64      `json:"plan"`
		Seen    float64      `json:"seen"`
		Now     float64      `json:"now"`
		Low     float64      `json:"low"`
		High    float64      `json:"high"`
		Luck    float64      `json:"luck"`
		Verdict string       `json:"verdict"`
		Why     string       `json:"why,omitempty"`
		Value   jsontext.Raw `json:"value,omitempty"`
	}
	type untold struct {
		Path string `json:"path"`
		Why  string `json:"why"`
		Row  string `json:"row,omitempty"`
	}
	type cause struct {
		Path  string  `json:"path"`
		Value float64 `json:"value"`
		Plan  float64 `json:"plan"`
		Seen  float64 `json:"seen"`
	}
	type ahead struct {
		Number   string  `json:"number"`
		Plan     float64 `json:"plan"`
		PlanLow  float64 `json:"planLow"`
		PlanHigh float64 `json:"planHigh"`
		Now      float64 `json:"now"`
		Low      float64 `json:"low"`
		High     float64 `json:"high"`
	}
	type track struct {
		Path   string  `json:"path"`
		Pairs  int     `json:"pairs"`
		Bias   float64 `json:"bias"`
		WAPE   float64 `json:"wape"`
		MAPE   float64 `json:"mape"`
		Zeros  int     `json:"zeros"`
		Ranged int     `json:"ranged"`
		Held   int     `json:"held"`
	}
	type edit struct {
		Do      string `json:"do"`
		Path    string `json:"path"`
		JSON    string `json:"json"`
		Finding string `json:"finding,omitempty"`
		Source  string `json:"source,omitempty"`
		AsOf    string `json:"asOf,omitempty"`
	}
	out := struct {
		Sentence  string    `json:"sentence"`
		To        string    `json:"to"`
		Learned   []learned `json:"learned"`
		Untold    []untold  `json:"untold"`
		Number    string    `json:"number,omitempty"`
		Causes    []cause   `json:"causes"`
		Ahead     []ahead   `json:"ahead"`
		Draws     int       `json:"draws"`
		Revisions int       `json:"revisions"`
		Track     []track   `json:"track"`
		Tables    []Table   `json:"tables"`
		Stays     Table     `json:"stays"`
		Edits     []edit    `json:"edits"`
		Name      string    `json:"name"`
		Receipt   Receipt   `json:"receipt"`
	}{Sentence: o.finding(), Draws: o.Draws, Revisions: o.Revisions, Tables: o.tables(), Stays: o.untoldTable(), Receipt: o.Receipt}
	if o.To >= 0 {
		out.To, out.Name = o.month(o.To).String(), o.RecordName()
	}
	for _, l := range o.Learned {
		out.Learned = append(out.Learned, learned{l.Path, l.Row, l.Kind, l.Unit, o.month(l.From).String(), o.month(l.To).String(), l.Won, l.Of, l.Prior, l.Groups, l.Base,
			l.Was, l.Seen, l.Now, l.Low, l.High, l.Luck, l.Verdict, l.Why, jsontext.Raw(l.Value)})
	}
	for _, u := range o.Untold {
		out.Untold = append(out.Untold, untold(u))
	}
	if a := o.Causes; a != nil {
		out.Number = a.metric
		for i := range a.parts {
			out.Causes = append(out.Causes, cause{a.parts[i].path, a.split.Parts[i][0], o.counted(a.parts[i].path, 0), o.counted(a.parts[i].path, 1)})
		}
	}
	for _, h := range o.Ahead {
		out.Ahead = append(out.Ahead, ahead{h.Address, h.Plan, h.PlanLow, h.PlanHi, h.Now, h.Low, h.High})
	}
	for _, r := range o.Tracked {
		out.Track = append(out.Track, track{r.Path, r.N, r.Bias, r.WAPE, r.MAPE, r.Zeros, r.Ranged, r.Held})
	}
	for _, e := range o.Edits() {
		out.Edits = append(out.Edits, edit{e.Do, e.Path, e.JSON, e.Finding, e.Source, e.AsOf})
	}
	return jsontext.Append(nil, out)
}
