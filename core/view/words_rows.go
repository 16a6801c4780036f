package view

// rowWord is how a row is called and what it means. The meaning is a formula in words;
// it is shown wherever the number is explained.
type rowWord struct {
	name, short word // short: for narrow places, empty when name serves
	meaning     word
}

// rows are the words of the rows that compile makes, by Spec.Name, in the order of the
// sheet. The metrics' are in metrics; assumptions are called by fields.
var rows = map[string]rowWord{
	"leads": {word{"线索", "Leads"}, word{}, word{
		"当月进入漏斗第一阶段的数量，各渠道之和",
		"those who enter the first stage of the funnel in the month, over all channels"}},
	"stage": {word{"阶段", "Stage"}, word{}, word{
		"当月到达该阶段的数量 = 之前各月上一阶段的数量 × 延迟权重 × 转化率",
		"those who reach the stage in the month = those in the stage before, in earlier months × lag weights × conversion rate"}},
	"new": {word{"新客户", "New customers"}, word{}, word{
		"当月首次成交的客户；找回和重新激活的不算",
		"customers won for the first time in the month; those won back are not among them"}},
	"nurtured": {word{"培育后转化", "Converted after nurturing"}, word{}, word{
		"之前未转化、进入培育后在当月转化的数量",
		"those who did not convert at once, were nurtured and convert in the month"}},
	"pulse": {word{"活动带来的线索", "Leads of the event"}, word{}, word{
		"首月线索，之后每月按余温衰减",
		"its first month's leads, which decay month by month"}},
	"pulse.cost": {word{"活动费用", "Cost of the event"}, word{}, word{
		"在活动当月支出", "spent in the month of the event"}},
	"carried": {word{"起作用的花费", "Spend at work"}, word{}, word{
		"当月与之前各月花费的加权平均，权重按留存率递减、合计为 1",
		"weighted mean of the spend of this and earlier months; the weights decay and add up to 1"}},
	"active": {word{"客户数", "Customers"}, word{}, word{
		"月末在用客户 = 上月末客户 − 流失 + 找回 + 重新激活 + 新客户",
		"customers at the end of the month = those a month before − lost + won back + reactivated + new"}},
	"lost": {word{"流失客户", "Customers lost"}, word{}, word{
		"当月流失 = 月初客户 × 流失率；当月新客户最早下月流失",
		"lost in the month = opening customers × churn; customers of the month can first be lost in the next"}},
	"winback": {word{"当月找回", "Won back"}, word{}, word{
		"当月流失 × 当月找回率", "lost in the month × share won back in the same month"}},
	"reactivated": {word{"重新激活", "Reactivated"}, word{}, word{
		"之前流失的客户 × 重新激活率", "former customers × reactivation rate"}},
	"former": {word{"已流失客户", "Former customers"}, word{}, word{
		"计划期内流失且尚未回来的客户", "customers lost within the plan who have not come back"}},
	"value": {word{"按付费折算的客户", "Customers by what they pay"}, word{}, word{
		"把增购与减购折算成按标价付费的客户数", "customers counted by what they pay over the list price"}},
	"mrr": {word{"月经常性收入 MRR", "Monthly recurring revenue"}, word{"MRR", "MRR"}, word{
		"月末客户 × 每户月价，含增购与减购；一次性费用不算",
		"customers at the end of the month × price a month, expansion and contraction included; one-off fees are not"}},
	"oneoff": {word{"一次性收入", "One-off fees"}, word{}, word{
		"新客户 × 一次性费用", "new customers × one-off fee"}},
	"revenue": {word{"收入", "Revenue"}, word{}, word{
		"MRR + 一次性收入", "MRR + one-off fees"}},
	"service": {word{"服务成本", "Cost of service"}, word{}, word{
		"月末客户 × 每户月服务成本", "customers at the end of the month × service cost each"}},
	"gp": {word{"毛利", "Gross profit"}, word{}, word{
		"收入 × 毛利率 − 服务成本", "revenue × gross margin − cost of service"}},
	"spend": {word{"投放花费", "Media spend"}, word{"花费", "Spend"}, word{
		"当月各渠道的媒体与活动花费；人员、内容、工具和佣金不在内",
		"media and event spend of the month; people, content, tools and commission are not part of it"}},
	"commission": {word{"佣金", "Commission"}, word{}, word{
		"新客户 × 每位新客户的佣金", "new customers × commission each"}},
	"costs": {word{"固定支出", "Fixed costs"}, word{}, word{
		"各项固定支出之和", "all fixed lines of cost"}},
	"costs.content": {word{"内容支出", "Content cost"}, word{}, word{
		"内容类固定支出之和", "fixed lines of content"}},
	"costs.people": {word{"人员支出", "People cost"}, word{}, word{
		"人员类固定支出之和", "fixed lines of people"}},
	"costs.tools": {word{"工具支出", "Tools cost"}, word{}, word{
		"工具类固定支出之和", "fixed lines of tools"}},
	"costs.other": {word{"其他支出", "Other cost"}, word{}, word{
		"其他类固定支出之和", "fixed lines of other kinds"}},
	"costs.acquisition": {word{"获客的固定支出", "Fixed cost of acquisition"}, word{}, word{
		"计入获客的固定支出：内容、人员与工具，另有说明的除外",
		"fixed lines that count as acquisition: content, people and tools unless said otherwise"}},
	"acquisition": {word{"获客支出", "Acquisition cost"}, word{}, word{
		"媒体 + 计入获客的固定支出 + 佣金", "media + fixed lines of acquisition + commission"}},
	"cash": {word{"现金", "Cash"}, word{}, word{
		"月末现金 = 上月末现金 + 毛利 − 投放花费 − 固定支出 − 佣金",
		"cash at the end of the month = cash a month before + gross profit − media spend − fixed costs − commission"}},
}
