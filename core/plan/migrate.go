package plan

// migration brings nodes of one format to the next.
//
//	from  the version it reads; it makes version from+1
//	do    changes the nodes in place, apart from the version
type migration struct {
	from int
	do   func(root *node)
}

// migrations lead from the oldest format that can be read to Version, one step each and
// in order. Format 1 is the first, so that there is none yet.
var migrations []migration

// oldest is the first version that migrations lead on from.
func oldest(steps []migration) int {
	if len(steps) == 0 {
		return Version
	}
	return steps[0].from
}

// migrate brings nodes of a version to that behind the last step and returns it. A
// version behind all steps stays as it is: migrating twice is migrating once.
func migrate(root *node, version int, steps []migration) int {
	for _, step := range steps {
		if step.from != version {
			continue
		}
		step.do(root)
		version++
		*root.find("planleaf") = named("planleaf", numberNode(float64(version)))
	}
	return version
}
