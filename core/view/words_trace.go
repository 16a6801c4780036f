package view

// Words of a trace.
var (
	wordWhy        = word{"没有值，因为", "not available, because"}
	wordMeaning    = word{"定义", "definition"}
	wordFormula    = word{"算式", "formula"}
	wordWithValues = word{"代入", "with values"}
	wordRests      = word{"依据", "rests on"}
	wordMore       = word{"（另有 {0} 个月）", "(other months: {0})"}
	wordAgain      = word{"（见上）", "(as above)"}
)
