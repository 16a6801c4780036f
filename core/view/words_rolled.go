package view

// Words of a plan that is rolled forward a month.
var (
	wordRollStep  = word{"滚动到 {0}", "roll forward to {0}"}
	wordRollOpens = word{"{0} 的期初", "What {0} opens with"}
	wordRollItem  = word{"期初", "Opening"}
	wordRollWas   = word{"{0} 初", "at the start of {0}"}
)
