package view

// Words inside numbers.
var (
	wordNotAvailable = say("无", "n/a")
	wordNever        = say("永不", "never")
	wordMonths       = say("个月", "mo")
	wordPoints       = say("个百分点", "pp")
	wordTo           = say(" 至 ", " to ")
)
