package view

// Words of a trace.
var (
	wordWhy        = say("没有值，因为", "not available, because")
	wordMeaning    = say("定义", "definition")
	wordFormula    = say("算式", "formula")
	wordWithValues = say("代入", "with values")
	wordRests      = say("依据", "rests on")
	wordMore       = say("（另有 {0} 个月）", "(other months: {0})")
	wordAgain      = say("（见上）", "(as above)")
)
