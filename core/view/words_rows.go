package view

// rowWord is how a row or metric is called and what it means. The meaning is a formula
// in words; it is shown wherever the number is explained.
type rowWord struct {
	name, short word // short: in a narrow place, empty when name serves
	meaning     word
}

// rows are the words of every row and metric that compile makes, by Spec.Name.
var rows = map[string]rowWord{
	"leads": {word{"线索", "Leads"}, word{}, word{
		"当月进入漏斗第一阶段、留有联系方式的人或公司；各渠道之和",
		"people or companies with a way to reach them back that enter the funnel in the month, over all channels"}},
	"stage": {word{"阶段", "Stage"}, word{}, word{
		"当月到达该阶段的数量 = 之前各月上一阶段的数量 × 延迟权重 × 转化率",
		"those who reach the stage in the month = those in the stage before, in earlier months × lag weights × conversion rate"}},
	"new": {word{"新客户", "New customers"}, word{}, word{
		"当月首次成交的客户；找回和重新激活的不算",
		"customers won for the first time in the month; those won back are not among them"}},
	"active": {word{"客户数", "Customers"}, word{}, word{
		"月末在用客户 = 上月末客户 − 流失 + 找回 + 新客户",
		"customers at the end of the month = those a month before − lost + won back + new"}},
	"mrr": {word{"月经常性收入 MRR", "Monthly recurring revenue"}, word{"MRR", "MRR"}, word{
		"月末在用客户 × 每户月价；一次性费用不算",
		"customers at the end of the month × price a month; one-off fees are not part of it"}},
	"spend": {word{"投放花费", "Media spend"}, word{"花费", "Spend"}, word{
		"当月各渠道的媒体与活动花费之和；人员、内容和佣金不在内",
		"media and event spend of all channels in the month; people, content and commission are not part of it"}},
	"gp": {word{"毛利", "Gross profit"}, word{}, word{
		"收入 × 毛利率 − 服务成本",
		"revenue × gross margin − cost of service"}},
	"cash": {word{"现金", "Cash"}, word{}, word{
		"月末现金 = 上月末现金 + 毛利 − 获客支出 − 其他固定支出",
		"cash at the end of the month = cash a month before + gross profit − acquisition cost − other fixed cost"}},
	"cac": {word{"获客成本 CAC，全口径", "CAC, fully loaded"}, word{"获客成本 CAC", "CAC"}, word{
		"（媒体 + 人员 + 内容 + 工具 + 佣金，按成交延迟错开）÷ 新客户",
		"(media + people + content + tools + commission, moved by the lag to the sale) ÷ new customers"}},
}
