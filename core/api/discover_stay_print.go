//go:build !page

package api

import (
	"planleaf/core/discover"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// stayPrinted answers as text, as CSV, or as the numbers for programs.
func stayPrinted(q Request, said *view.Insight, found any, pays discover.Pays, doc *plan.Doc) Response {
	if q.Format == "text" {
		return result(said.Text(q.Width))
	}
	var numbers, table []byte
	switch x := found.(type) {
	case *discover.Retention:
		numbers, table = view.RetentionJSON(x), view.RetentionCSV(x)
	case *discover.Churn:
		numbers, table = view.ChurnJSON(x, doc), view.ChurnCSV(x, doc)
	case *discover.Warning:
		numbers, table = view.WarningJSON(x, pays), view.WarningCSV(x, pays)
	}
	if q.Format == "csv" {
		return result(string(table))
	}
	return Response{OK: true, Result: numbers}
}
