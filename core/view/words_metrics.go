package view

// metrics are the words of the metrics, by Spec.Name. A meaning names the competing
// definition where there is one, so that two reports can be compared.
var metrics = map[string]rowWord{
	"cac": {word{"获客成本 CAC，全口径", "CAC, fully loaded"}, word{"CAC", "CAC"}, word{
		"获客支出（媒体、人员、内容、工具、佣金）按成交延迟错开后 ÷ 新客户",
		"acquisition cost (media, people, content, tools, commission), moved by the lag to the sale, ÷ new customers"}},
	"cac.blended": {word{"综合 CAC", "CAC, blended"}, word{}, word{
		"投放花费 ÷ 全部新客户，同期相除；自然与转介绍客户也在分母里",
		"media spend ÷ all new customers of the same period; organic and referred ones are in the denominator"}},
	"cac.paid": {word{"付费 CAC", "CAC, paid"}, word{}, word{
		"有花费的渠道：花费按成交延迟错开后 ÷ 这些渠道的新客户",
		"channels that spend: their spend, moved by the lag to the sale, ÷ their new customers"}},
	"cac.marginal": {word{"边际 CAC", "CAC, marginal"}, word{}, word{
		"在计划花费上，再多得一位客户要多花的钱",
		"what one more customer costs at the planned spend"}},
	"cpl": {word{"每条线索成本 CPL", "Cost per lead"}, word{"CPL", "CPL"}, word{
		"投放花费 ÷ 线索", "media spend ÷ leads"}},
	"ltv": {word{"客户终身价值 LTV", "Lifetime value"}, word{"LTV", "LTV"}, word{
		"每月毛利 × 留存 × 折现，逐月相加到约定的月数",
		"margin a month × survival × discount, added up over the agreed months"}},
	"ltv.simple": {word{"LTV，简式", "LTV, simple"}, word{}, word{
		"每户月价 × 毛利率 ÷ 月流失率；流失低时偏高",
		"price × gross margin ÷ monthly churn; too high where churn is low"}},
	"ltv.cac": {word{"LTV ÷ CAC", "LTV to CAC"}, word{}, word{
		"客户终身价值 ÷ 全口径获客成本", "lifetime value ÷ fully loaded CAC"}},
	"payback": {word{"回本期", "Payback"}, word{}, word{
		"累计毛利 × 留存首次达到 CAC 的月份；可能永不回本",
		"first month in which margin × survival has added up to CAC; it may be never"}},
	"payback.simple": {word{"回本期，简式", "Payback, simple"}, word{}, word{
		"综合 CAC ÷（每户月价 × 毛利率），不计流失",
		"blended CAC ÷ (price × gross margin); churn is left out"}},
	"nrr": {word{"净收入留存 NRR", "Net revenue retention"}, word{"NRR", "NRR"}, word{
		"12 个月前的客户现在的 MRR ÷ 他们当时的 MRR，含增购",
		"today's MRR of the customers of 12 months ago ÷ their MRR then, expansion included"}},
	"grr": {word{"毛收入留存 GRR", "Gross revenue retention"}, word{"GRR", "GRR"}, word{
		"同 NRR，但每位客户最多按当时的 MRR 计，不超过 100%",
		"as NRR, but no customer counts for more than it paid then; never above 100%"}},
	"churn.logo": {word{"客户流失率", "Logo churn"}, word{}, word{
		"当期流失客户 ÷ 期初客户", "customers lost ÷ customers at the start"}},
	"renewal": {word{"续约率", "Renewal rate"}, word{}, word{
		"续约的客户 ÷ 当期到期的客户", "customers renewed ÷ customers up for renewal"}},
	"quick": {word{"速动比 Quick ratio", "Quick ratio"}, word{}, word{
		"（新增 + 增购 + 重新激活）÷（减购 + 流失）的 MRR",
		"(new + expansion + reactivation) ÷ (contraction + churn), in MRR"}},
	"magic": {word{"魔法数字 Magic number", "Magic number"}, word{}, word{
		"本季度净增 ARR ÷ 上季度获客支出",
		"net new ARR of a quarter ÷ acquisition cost of the quarter before"}},
	"burn": {word{"烧钱倍数 Burn multiple", "Burn multiple"}, word{}, word{
		"净消耗现金 ÷ 净增 ARR", "net burn ÷ net new ARR"}},
	"rule40": {word{"40 法则", "Rule of 40"}, word{}, word{
		"ARR 年增长率 + 现金流利润率", "yearly growth of ARR + cash flow margin"}},
	"return": {word{"投入产出比", "Output to input"}, word{}, word{
		"窗口内的产出收入 ÷ 投入；1.2 即 ROI +20%",
		"revenue of the window ÷ what was put in; 1.2 is an ROI of +20%"}},
	"cash.low": {word{"现金低点", "Cash low point"}, word{}, word{
		"计划期内月末现金的最低值", "the lowest cash at a month's end within the plan"}},
	"rate": {word{"转化率", "Rate"}, word{}, word{
		"同一批人中最终到达下一阶段的比例", "share of a cohort that ever reaches the next stage"}},
}
