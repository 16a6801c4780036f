package view

// Words of scenarios.
var (
	wordBase     = say("基准", "Base")
	wordDraft    = say("草稿", "Draft")
	wordScenario = say("情景", "scenario")
)
