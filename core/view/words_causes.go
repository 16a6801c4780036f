package view

// Words of tornados and data tables.
var (
	wordSwingHead   = word{"逐项变动", "One assumption at a time"}
	wordSwingSub    = word{"每次只动一项假设：有区间的取其 5% 与 95% 处，其余 {0}", "One assumption at a time: at the 5% and 95% points of its range, any other {0}"}
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
)
