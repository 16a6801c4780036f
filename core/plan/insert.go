package plan

// insert is a list with one more item at a place. The library's takes any number of them, in 2 KB for each type of item.
func insert[T any](all []T, at int, one T) []T {
	all = append(all, one)
	copy(all[at+1:], all[at:])
	all[at] = one
	return all
}
