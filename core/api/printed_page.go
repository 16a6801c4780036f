//go:build page

package api

// printed is nothing in the page, which draws its answers: the program that prints them would be
// carried along unused.
func printed(Request, any) (string, bool) { return "", false }
