package compile

// own declares the planner's own rows, by formula over paths.
func (c *compiler) own() {}
