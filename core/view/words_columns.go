package view

// quarters are the quarters of a fiscal year.
var quarters = [4]word{
	say("一季度", "Q1"), say("二季度", "Q2"), say("三季度", "Q3"), say("四季度", "Q4"),
}

// Words of columns.
var (
	wordQuarterOf  = say("{1} {0}", "{0} {1}")
	wordFiscalYear = say("{0} 财年", "FY{0}")
	wordPartial    = say("{0}（{1}）", "{0} ({1})")
)
