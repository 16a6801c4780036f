package view

// Words of scenarios.
var (
	wordBase         = word{"基准", "Base"}
	wordDraft        = word{"草稿", "Draft"}
	wordScenario     = word{"情景", "scenario"}
	wordPlanItself   = word{"计划本身", "the plan itself"}
	wordStandsOn     = word{"{0}，基于{1}", "{0}, on {1}"}
	wordOneChange    = word{"1 处改动", "1 change"}
	wordChanges      = word{"{0} 处改动", "{0} changes"}
	wordApplyTo      = word{"应用到{0}", "Apply to {0}"}
	wordLockedParent = word{"{0}已锁定：请存为新情景", "{0} is locked: save as a new scenario"}
	wordWas          = word{"基准 {0}", "Base {0}"}
	wordWasByMonth   = word{"基准逐月不同", "Base differs by month"}
)
