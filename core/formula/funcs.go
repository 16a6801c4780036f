package formula

// function says how many arguments a function takes; most < 0 is any number.
type function struct {
	name        string
	least, most int
}

// functions in the order in which a message lists them. log is the natural logarithm.
var functions = []function{
	{"if", 3, 3},
	{"min", 1, -1},
	{"max", 1, -1},
	{"sum", 1, -1},
	{"avg", 1, -1},
	{"pow", 2, 2},
	{"exp", 1, 1},
	{"log", 1, 1},
	{"abs", 1, 1},
	{"floor", 1, 1},
	{"lag", 2, 2},
}

// Functions are the names of all functions.
func Functions() []string {
	names := make([]string, len(functions))
	for i, f := range functions {
		names[i] = f.name
	}
	return names
}

func lookup(name string) (function, bool) {
	for _, f := range functions {
		if f.name == name {
			return f, true
		}
	}
	return function{}, false
}
