package view

// Words inside numbers.
var (
	wordNotAvailable = word{"无", "n/a"}
	wordNever        = word{"永不", "never"}
	wordMonths       = word{"个月", "mo"}
	wordPoints       = word{"个百分点", "pp"}
	wordSure         = word{"95%：{0}", "95%: {0}"}
	wordTo           = word{" 至 ", " to "}
)
