package view

// Words of tornados and data tables.
var (
	wordSwingHead   = word{"逐项变动", "One assumption at a time"}
	wordSwingSub    = word{"每次只动一项假设：有区间的取其 5% 与 95% 处，其余 {0}", "One assumption at a time: at the 5% and 95% points of its range, any other {0}"}
	wordSwingEven   = word{"每次只动一项假设，都是 {0}，不论有无区间", "One assumption at a time, each {0}, with a range or without"}
	wordSwingLow    = word{"低", "Low"}
	wordSwingHigh   = word{"高", "High"}
	wordSwingAtLow  = word{"低时", "At low"}
	wordSwingAtHigh = word{"高时", "At high"}
	wordSwingIdle   = word{"{0} 项完全不影响它", "{0} do not move it at all"}
	wordSwingMore   = word{"另有 {0} 项影响更小", "{0} more assumptions move it less"}

	wordEvenAt    = word{"{0} 在 {2} 为 {3} 时到 {1}", "{0} reaches {1} where {2} is {3}"}
	wordEvenSome  = word{"{0} 在线上等于 {1}", "{0} is {1} along the line"}
	wordEvenAbove = word{"{0} 处处不低于 {1}", "{0} is at least {1} throughout"}
	wordEvenBelow = word{"{0} 处处低于 {1}", "{0} stays below {1} throughout"}
	wordTableFrom = word{"{0} 在 {1} 与 {2} 之间", "{0} lies between {1} and {2}"}

	wordByChange     = word{"按改动", "By change"}
	wordBySection    = word{"按板块", "By section"}
	wordByMonths     = word{"逐月", "By month"}
	wordNoScenario   = word{"还没有情景可比。改动一项假设并存成情景，这里就把差别分到每项改动上；下面先看哪项假设最能改变它。", "There is no scenario to compare yet. Change an assumption and save it as a scenario: here the difference is split over each change. Below, which assumption moves the number most."}
	wordSameScenario = word{"两边是同一个情景。选一个来比：", "Both sides are the same scenario. Choose one to compare with:"}
	wordCauseOthers  = word{"其余 {0} 项", "{0} others"}
	wordBroken       = word{"纵轴从 {0} 起（有断口）。", "Axis starts at {0} (break marked). "}
	wordAddsUp       = word{"各部分之和恰为 {0}，与次序无关。", "Parts add up to {0} exactly, whatever the order."}
	wordNothingMoves = word{"没有一项假设能改变它", "No assumption moves it"}
	wordWorthMost    = word{"{0} 作用最大：{1}", "{0} is worth most: {1}"}
	wordMonthsHead   = word{"每项改动各月的贡献", "What each change adds, month by month"}
	wordCauseNow     = word{"现在", "Now"}
	wordElasticity   = word{"弹性", "Elasticity"}
	wordMovesMost    = word{"{0} 最能改变 {1}：从 {2} 到 {3}", "{0} moves {1} most: from {2} to {3}"}
	wordMovers       = word{"{0} 项假设各自能让 {1} 变化 {2} 以上", "{0} assumptions each move {1} by more than {2}"}
	wordMoversOne    = word{"{0} 项假设能让 {1} 变化 {2} 以上", "{0} assumption moves {1} by more than {2}"}
	wordMoversAny    = word{"{0} 项假设各自能改变 {1}", "{0} assumptions each move {1}"}
	wordMoversAnyOne = word{"{0} 项假设能改变 {1}", "{0} assumption moves {1}"}
	wordTableSub     = word{"{0}，随 {1}", "{0}, over {1}"}
	wordTableSubTwo  = word{"{0}，横 {1}，纵 {2}", "{0}, across {1}, down {2}"}
	wordEvenLine     = word{"线上等于 {0}", "The line is where it equals {0}"}
	wordCausesCrumb  = word{"原因 · {0} · 从 {1} 到 {2}", "Causes · {0} · from {1} to {2}"}
)
