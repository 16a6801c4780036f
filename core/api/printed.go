//go:build !page

package api

// printed writes a result for a spreadsheet or a terminal.
func printed(q Request, x any) (string, bool) {
	switch q.Format {
	case "csv":
		if x, ok := x.(interface{ CSV() []byte }); ok {
			return string(x.CSV()), true
		}
	case "text":
		switch x := x.(type) {
		case interface{ Text(width int) string }:
			return x.Text(q.Width), true
		case interface{ Text() string }:
			return x.Text(), true
		}
	}
	return "", false
}
