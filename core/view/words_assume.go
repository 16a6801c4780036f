package view

// Words of the assumptions.
var (
	wordFullYear     = say("全年", "Year")
	wordFullSpan     = say("全期", "All")
	wordName         = say("名称", "Name")
	wordCriteria     = say("进入条件", "Entry criteria")
	wordAt           = say("在（月份）", "At (month)")
	wordBy           = say("不晚于（月份）", "By (month)")
	wordStagesHold   = say("漏斗有 {0} 个阶段，从 {1} 到 {2}", "The funnel has {0} stages, from {1} to {2}")
	wordNoTargets    = say("还没有目标", "No targets yet")
	wordSectionHolds = say("{0} 有 {1} 项假设，其中 {2} 项注明了来源", "{0}: {1} assumptions, {2} with a source")
	wordSectionBare  = say("{0} 有 {1} 项假设，都还没有注明来源", "{0}: {1} assumptions, none with a source yet")
	wordSectionEmpty = say("{0} 还没有假设", "{0}: no assumptions yet")
)
