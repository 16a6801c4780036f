package view

// Words of a plan that is rolled forward a month.
var (
	wordRollStep  = say("滚动到 {0}", "roll forward to {0}")
	wordRollOpens = say("{0} 的期初", "What {0} opens with")
	wordRollItem  = say("期初", "Opening")
	wordRollWas   = say("{0} 初", "at the start of {0}")
)
