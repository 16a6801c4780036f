package view

// Words of a trace.
var (
	wordWhy        = word{"没有值，因为", "not available, because"}
	wordMeaning    = word{"定义", "definition"}
	wordFormula    = word{"算式", "formula"}
	wordWithValues = word{"代入", "with values"}
	wordRests      = word{"依据", "rests on"}
	wordMore       = word{"（另有 {0} 个月）", "(other months: {0})"}
	wordDifferFrom = word{"它所依据的假设，有这些与“{0}”不同（各自从哪个月起）", "it rests on assumptions that differ from {0}, each since its month"}
	wordSameAs     = word{"这个数和它所依据的假设，都与“{0}”相同", "the number and the assumptions it rests on are those of {0}"}
	wordOtherRows  = word{"与“{0}”的差别不在它所依据的假设里：行不一样", "what differs from {0} is no assumption that it rests on: the rows do"}
	wordAgain      = word{"（见上）", "(as above)"}
)
