package view

// kinds are the words of a channel's kind.
var kinds = map[string]word{
	"paid":     {"付费投放", "Paid"},
	"organic":  {"内容与自然", "Organic"},
	"referral": {"转介绍", "Referral"},
	"outbound": {"主动外联", "Outbound"},
	"partner":  {"伙伴", "Partner"},
	"event":    {"活动", "Events"},
	"series":   {"给定数列", "Given series"},
}

// costKinds are the words of a cost line's kind.
var costKinds = map[string]word{
	"content": {"内容", "Content"},
	"people":  {"人员", "People"},
	"tools":   {"工具", "Tools"},
	"other":   {"其他", "Other"},
}

// sections are the tabs of the assumptions, in their order. Those that are not always
// there show when a plan uses them.
var sections = []struct {
	id     string
	name   word
	always bool
}{
	{"channels", word{"渠道", "Channels"}, true},
	{"stages", word{"阶段", "Stages"}, true},
	{"tiers", word{"客户层级", "Tiers"}, false},
	{"customers", word{"客户与续约", "Customers"}, true},
	{"money", word{"资金", "Money"}, true},
	{"inputs", word{"自有输入", "Own inputs"}, false},
	{"targets", word{"目标", "Targets"}, true},
}
