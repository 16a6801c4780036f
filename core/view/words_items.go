package view

// itemWords name an item with the kind of thing that it is, where others are named beside it.
var itemWords = map[string]word{
	"channels":  {"渠道“{0}”", "channel {0}"},
	"stages":    {"阶段“{0}”", "stage {0}"},
	"tiers":     {"客户层级“{0}”", "tier {0}"},
	"inputs":    {"自有输入“{0}”", "own input {0}"},
	"metrics":   {"自有指标“{0}”", "own metric {0}"},
	"targets":   {"目标“{0}”", "target {0}"},
	"scenarios": {"情景“{0}”", "scenario {0}"},
	"actuals":   {"实际值“{0}”", "actual figures of {0}"},
	"logs":      {"日志“{0}”", "log {0}"},
	"findings":  {"发现“{0}”", "finding {0}"},
}

var wordNurtureOf = word{"“{0}”的培育", "what {0} nurtures"}
