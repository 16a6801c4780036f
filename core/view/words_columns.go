package view

// quarters are the quarters of a fiscal year.
var quarters = [4]word{
	word{"一季度", "Q1"}, word{"二季度", "Q2"}, word{"三季度", "Q3"}, word{"四季度", "Q4"},
}

// Words of columns.
var (
	wordQuarterOf  = word{"{1} {0}", "{0} {1}"}
	wordFiscalYear = word{"{0} 财年", "FY{0}"}
	wordPartial    = word{"{0}（{1}）", "{0} ({1})"}
)
