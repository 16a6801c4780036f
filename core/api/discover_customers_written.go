//go:build !page

package api

// customersWritten is an answer for programs, spreadsheets and terminals.
func customersWritten(q Request, found customerAnswer) Response { return written(q, found.(answer)) }
