package view

// Words of scenarios.
var (
	wordBase     = word{"基准", "Base"}
	wordDraft    = word{"草稿", "Draft"}
	wordScenario = word{"情景", "scenario"}
)
