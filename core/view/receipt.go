package view

import "planleaf/core/jsontext"

// Receipt says what a result was computed from, so that anybody can compute it again. It is the
// last member of a result in JSON, and the last line of one in CSV.
//
//	Document  hex sha256 of the plan's canonical text, after the edits of the question
//	Against   the same of the second plan, where two were compared
//	Scenario  "base" is the plan itself
//	Seed      of the draws; Draws 0: one line, nothing was drawn
//	Engine    version of the engine
//	Text      hex sha256 of the plan's text to the byte, where that is needed: of what a page carries
//	Asked     the question, an api.Request without the plans: asked again of the same plans,
//	          the same engine gives the same bytes
type Receipt struct {
	Document string       `json:"document"`
	Against  string       `json:"against,omitempty"`
	Scenario string       `json:"scenario"`
	Seed     uint64       `json:"seed"`
	Draws    int          `json:"draws"`
	Engine   string       `json:"engine"`
	Text     string       `json:"text,omitempty"`
	Asked    jsontext.Raw `json:"asked,omitempty"`
}

// Short is the receipt for a status line: "7f3a 91c2".
func (r Receipt) Short() string {
	if len(r.Document) < 8 {
		return r.Document
	}
	return r.Document[:4] + " " + r.Document[4:8]
}
