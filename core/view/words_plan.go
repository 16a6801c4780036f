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

// unitKinds are the words of what an own input measures.
var unitKinds = []struct {
	id   string
	name word
}{
	{"number", word{"数", "Number"}},
	{"share", word{"比例（%）", "Share (%)"}},
	{"money", word{"金额", "Money"}},
	{"people", word{"人数或户数", "People or customers"}},
	{"price", word{"每户金额", "Money per customer"}},
	{"months", word{"月数", "Months"}},
}

// sections are the tabs of the assumptions, in their order. Those that are not always
// there show when a plan uses them.
//
//	one, many  a count of its items: "{0}个渠道"
//	add        the button that adds to it
//	empty      what would stand there, and what to bring
var sections = []struct {
	id        string
	name      word
	always    bool
	one, many word
	add       word
	empty     word
}{
	{"channels", word{"渠道", "Channels"}, true, word{"一个渠道", "One channel"}, word{"{0}个渠道", "{0} channels"}, word{"添加渠道", "Add channel"},
		word{"这里是线索的来源：每个渠道的花费、线索和转化率。", "Here stand the sources of leads: spend, leads and rates of each channel."}},
	{"stages", word{"阶段", "Stages"}, true, word{"一个阶段", "One stage"}, word{"{0}个阶段", "{0} stages"}, word{"添加阶段", "Add stage"},
		word{"这里是漏斗的各个阶段，从线索到客户。", "Here stand the stages of the funnel, from lead to customer."}},
	{"tiers", word{"客户层级", "Tiers"}, false, word{"一个客户层级", "One tier"}, word{"{0}个客户层级", "{0} tiers"}, word{"添加层级", "Add tier"},
		word{"还没有客户层级。价格、流失或转化率因客户而异时，在这里分层；第一个层级先接手全部客户，数不变。", "No tiers yet. Where price, churn or rates differ between customers, tell them apart here; the first tier takes over all customers, and no number changes."}},
	{"customers", word{"客户与续约", "Customers"}, true, word{}, word{}, word{"添加假设", "Add assumption"},
		word{"这里是客户的去留与价值：流失、续约、价格、毛利。", "Here stands what customers stay for and bring: churn, renewal, price, margin."}},
	{"money", word{"资金", "Money"}, true, word{"一项固定成本", "One fixed cost"}, word{"{0}项固定成本", "{0} fixed costs"}, word{"添加成本", "Add cost"},
		word{"还没有现金和固定成本。请写上期初现金，再逐项列出人员、内容、工具等每月的花费。", "No cash and no fixed costs yet. Give the opening cash, then list what people, content and tools cost a month."}},
	{"behavior", word{"关键行为", "Key behaviour"}, false, word{}, word{}, word{"添加假设", "Add assumption"},
		word{"还没有关键行为。它在「行为」页里写：什么行为、几天里几次，做什么能帮用户做到。", "No key behaviour yet. The Behaviours page takes it: what it is, how often within how many days, and what may help users do it."}},
	{"inputs", word{"自有输入与指标", "Own inputs & metrics"}, false, word{"一项自有输入或指标", "One own input or metric"}, word{"{0}项自有输入和指标", "{0} own inputs and metrics"}, word{"添加输入或指标", "Add input or metric"},
		word{"还没有自己的数。自有输入是你的假设，例如坐席数；自有指标用公式算出来，例如 mrr / 坐席数。", "Nothing of your own yet. An own input is an assumption of yours, such as seats; an own metric is computed by a formula, such as mrr / seats."}},
	{"targets", word{"目标", "Targets"}, true, word{"一个目标", "One target"}, word{"{0}个目标", "{0} targets"}, word{"添加目标", "Add target"},
		word{"还没有目标。目标是某个指标在某月要达到的数，例如年末 MRR 至少 640 万；达标与否在概览里说。", "No targets yet. A target is what a metric must reach by a month, such as MRR of 6.4M at the year's end; the overview says whether it is met."}},
}
