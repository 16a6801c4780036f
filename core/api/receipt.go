package api

import (
	"planleaf/core/jsontext"
	"planleaf/core/view"
)

// receipt is what the answer to a request is computed from; document is the hash of its plan
// after its edits. Whatever gives results carries it: see view.Receipt.
func (q *Request) receipt(document string) view.Receipt {
	r := view.Receipt{Document: document, Scenario: q.Scenario, Seed: q.Seed, Engine: Version}
	if r.Scenario == "" {
		r.Scenario = "base"
	}
	if q.Do != "page" { // a page shows the short form alone
		r.Asked = q.asked()
	}
	return r
}

// asked is the question alone, in canonical form: without the plans, which the receipt names by
// their hashes, without what changes no byte of a result, and without what holds anyway.
func (q *Request) asked() jsontext.Raw {
	only := *q
	only.ID, only.Plan, only.Against, only.Name, only.Width = 0, "", "", "", 0
	only.Origin, only.Saved, only.Joined, only.States = "", "", nil, nil
	for _, usual := range []struct {
		word *string
		is   string
	}{{&only.Format, "json"}, {&only.Grain, "month"}, {&only.Scenario, "base"}} {
		if *usual.word == usual.is {
			*usual.word = ""
		}
	}
	const id = `{"id":0,`
	return append(jsontext.Raw("{"), jsontext.Append(nil, only)[len(id):]...)
}
