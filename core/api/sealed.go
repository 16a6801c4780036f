package api

import "planleaf/core/diag"

// keeps reports whether the answer is to take the place of the plan; other questions only ask what edits would do.
func (q *Request) keeps() bool { return q.Do == "page" && len(q.Edits) > 0 || q.Do == "edit" }

// sealed says why a plan is not changed.
func sealed() diag.Note {
	return diag.Note{Code: "sealed", Path: "seal"}
}
