package api

// answer is a result for a program. What commands print, as CSV and as text, it may write beside that.
type answer interface{ JSON() []byte }

// written answers in the format of a request: a table for a spreadsheet or a terminal as a JSON
// string. What has no such format, and the page, which shows its own, get the result itself.
func written(q Request, x answer) Response {
	if text, ok := printed(q, x); ok {
		return result(text)
	}
	return Response{OK: true, Result: x.JSON()}
}
