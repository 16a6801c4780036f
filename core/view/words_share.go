package view

// Words of what differs between two copies of a plan, of merging them, and of its history.
var (
	wordAdded       = word{"新增{0}", "added {0}"}
	wordRemoved     = word{"删去{0}", "removed {0}"}
	wordRenamed     = word{"{0}改名为“{1}”", "{0} is now called “{1}”"}
	wordOrderOf     = word{"{0}的顺序", "order of {0}"}
	wordYes         = word{"是", "yes"}
	wordNo          = word{"否", "no"}
	wordNothing     = word{"没有", "nothing"}
	wordNoDiffers   = word{"两份计划说的完全一样", "Both plans say the same"}
	wordOneDiffers  = word{"有 1 处不同", "One difference"}
	wordManyDiffers = word{"有 {0} 处不同", "{0} differences"}
	wordMoreDiffers = word{"还有 {0} 处", "{0} more"}
	wordMetricHead  = word{"结果", "Result"}
	wordDifference  = word{"差", "Difference"}
	wordMineHead    = word{"自己的", "Mine"}
	wordTheirsHead  = word{"对方的", "Theirs"}
	wordTaken       = word{"从对方取来 {0} 处", "Taken from the other copy: {0}"}
	wordNoneTaken   = word{"对方没有可取的改动", "Nothing to take from the other copy"}
	wordConflicts   = word{"{0} 处冲突，暂用自己的值", "Conflicts: {0}; your own values hold for now"}
	wordOneConflict = word{"1 处冲突，暂用自己的值", "One conflict; your own value holds for now"}
	wordNoConflicts = word{"没有冲突", "No conflicts"}
	wordSince       = word{"共同版本：{0}", "Common state: {0}"}
	wordSomeone     = word{"未署名", "unnamed"}
	wordTogether    = word{"不能与自己的改动并存", "cannot stand with your own changes"}
	wordNoEffect    = word{"对这些结果没有影响", "no effect on these results"}
)

// keyWords are what keys of the file are called where one of them differs.
var keyWords = map[string]word{
	"":             {"自有内容", "own content"},
	"title":        {"标题", "Title"},
	"currency":     {"币种", "Currency"},
	"language":     {"语言", "Language"},
	"note":         {"备注", "Note"},
	"name":         {"名称", "Name"},
	"point":        {"流失点", "Churn point"},
	"lost":         {"流失率", "Leave"},
	"reason":       {"可能的原因", "Likely reason"},
	"intervention": {"对策", "Intervention"},
	"owner":        {"负责人", "Owner"},
	"kind":         {"类型", "Kind"},
	"formula":      {"公式", "Formula"},
	"unit":         {"单位", "Unit"},
	"total":        {"汇总方式", "Total"},
	"metric":       {"指标", "Metric"},
	"at":           {"月份", "Month"},
	"by":           {"期限", "By month"},
	"on":           {"上级情景", "Parent scenario"},
	"locked":       {"锁定", "Locked"},
	"response":     {"投放响应", "Response"},
	"carryover":    {"广告余效", "Carry-over"},
	"nurture":      {"培育", "Nurturing"},
	"contract":     {"合同期", "Contract"},
	"term":         {"合同月数", "Months of contract"},
	"ages":         {"期初客户的账龄", "Ages of the opening customers"},
	"churnByAge":   {"按月龄的流失率", "Churn by age"},
	"before":       {"计划之前的数", "Months before the plan"},
	"acquisition":  {"算作获客成本", "Counts as acquisition"},
	"season":       {"季节系数", "Seasonal factors"},
	"values":       {"数值", "Values"},
	"start":        {"起始月", "First month"},
	"source":       {"来源", "Source"},
	"changes":      {"改动", "Changes"},
	"set":          {"设为", "Set to"},
	"multiply":     {"乘以", "Times"},
	"add":          {"加上", "Plus"},
	"channels":     {"渠道", "channels"},
	"stages":       {"阶段", "stages"},
	"tiers":        {"客户层级", "tiers"},
	"inputs":       {"自有输入", "own inputs"},
	"metrics":      {"自有指标", "own metrics"},
	"targets":      {"目标", "targets"},
	"actuals":      {"实际值", "actual figures"},
	"logs":         {"日志", "logs"},
	"findings":     {"发现", "findings"},
	"scenarios":    {"情景", "scenarios"},
	"costs":        {"成本", "costs"},
	"pulses":       {"线索波次", "waves of leads"},
	"comments":     {"批注", "comments"},
	"conflicts":    {"待定的冲突", "open conflict"},
	"behavior":     {"关键行为", "Key behaviour"},
	"customers":    {"客户", "Customers"},
	"money":        {"资金", "Money"},
	"horizon":      {"时间范围", "Horizon"},
	"conventions":  {"约定", "Conventions"},
}
