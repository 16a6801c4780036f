package api

import (
	"strings"

	"planleaf/core/diag"
	"planleaf/core/templates"
)

// template answers with the text of a template, or names the one that was meant.
func template(q Request) Response {
	if text, ok := templates.Text(q.Template, q.Lang); ok {
		return Response{OK: true, Plan: text}
	}
	var ids []string
	for _, t := range templates.List(q.Lang) {
		ids = append(ids, t.ID)
	}
	if near := diag.Likely(q.Template, ids); near != "" {
		return refuse(q, diag.Note{Code: "template-unknown-near", Args: []string{q.Template, near}, Fixes: []string{near}})
	}
	return refuse(q, diag.Note{Code: "template-unknown", Args: []string{q.Template, strings.Join(ids, ", ")}})
}
