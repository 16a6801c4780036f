package view

// Receipt says what a result was computed from, so that anybody can compute it again.
//
//	Document  hex sha256 of the plan's canonical text
//	Scenario  "base" is the plan itself
//	Seed      of the draws; Draws 0: one line, nothing was drawn
//	Engine    version of the engine
type Receipt struct {
	Document string `json:"document"`
	Scenario string `json:"scenario"`
	Seed     uint64 `json:"seed"`
	Draws    int    `json:"draws"`
	Engine   string `json:"engine"`
}

// Short is the receipt for a status line: "7f3a 91c2".
func (r Receipt) Short() string {
	if len(r.Document) < 8 {
		return r.Document
	}
	return r.Document[:4] + " " + r.Document[4:8]
}
