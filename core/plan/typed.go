package plan

// problem says why a typed text is no value.
type problem struct {
	code  string
	args  []string
	fixes []string
}

func readTyped(s string, q quantity, asPercent bool) (Value, *problem) {
	return Value{}, &problem{code: "typed-unreadable", args: []string{s}}
}
