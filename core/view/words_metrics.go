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
	"cac.cost": {word{"对应成交的获客支出", "Acquisition cost of the sales"}, word{}, word{
		"获客支出按成交延迟错开，落在它带来的新客户的月份",
		"acquisition cost moved by the lag, to the month of the new customers that it brings"}},
	"cac.paid": {word{"付费 CAC", "CAC, paid"}, word{}, word{
		"付费渠道的花费按成交延迟错开后 ÷ 这些渠道的新客户",
		"spend of paid channels, moved by the lag to the sale, ÷ their new customers"}},
	"cac.marginal": {word{"边际 CAC", "CAC, marginal"}, word{}, word{
		"在计划花费上，再多得一位客户要多花的投放费；佣金与固定支出不在内",
		"media that one more customer takes at the planned spend; commission and fixed costs are not in it"}},
	"cpl": {word{"每条线索成本 CPL", "Cost per lead"}, word{"CPL", "CPL"}, word{
		"投放花费 ÷ 线索", "media spend ÷ leads"}},
	"ltv": {word{"客户终身价值 LTV", "Lifetime value"}, word{"LTV", "LTV"}, word{
		"（每月毛利 − 服务成本）× 留存 × 折现，逐月相加到约定的月数，加一次性费用的毛利",
		"(margin − service) a month × survival × discount, added up over the agreed months, and the margin of one-off fees"}},
	"ltv.simple": {word{"LTV，简式", "LTV, simple"}, word{}, word{
		"每户月价 × 毛利率 ÷ 月流失率；流失低时偏高",
		"price × gross margin ÷ monthly churn; too high where churn is low"}},
	"ltv.cac": {word{"LTV ÷ CAC", "LTV to CAC"}, word{}, word{
		"客户终身价值 ÷ 全口径获客成本", "lifetime value ÷ fully loaded CAC"}},
	"payback": {word{"回本期", "Payback"}, word{}, word{
		"累计（毛利 − 服务成本）× 留存首次达到 CAC 的月份，一次性费用当月即计；可能永不回本",
		"first month in which (margin − service) × survival has added up to CAC, one-off fees at once; it may be never"}},
	"payback.simple": {word{"回本期，简式", "Payback, simple"}, word{}, word{
		"综合 CAC ÷（每户月价 × 毛利率），不计流失与一次性费用",
		"blended CAC ÷ (price × gross margin); churn and one-off fees are left out"}},
	"nrr": {word{"净收入留存 NRR", "Net revenue retention"}, word{"NRR", "NRR"}, word{
		"12 个月前的客户现在的 MRR ÷ 他们当时的 MRR，含增购",
		"today's MRR of the customers of 12 months ago ÷ their MRR then, expansion included"}},
	"grr": {word{"毛收入留存 GRR", "Gross revenue retention"}, word{"GRR", "GRR"}, word{
		"同 NRR，但每位客户最多按当时的 MRR 计，不超过 100%",
		"as NRR, but no customer counts for more than it paid then; never above 100%"}},
	"churn.logo": {word{"客户月流失率", "Logo churn a month"}, word{}, word{
		"当月流失客户 ÷ 月初客户；跨多月时是月平均",
		"customers lost in the month ÷ customers at its start; over several months a monthly average"}},
	"renewal": {word{"续约率", "Renewal rate"}, word{}, word{
		"续约的客户 ÷ 当期到期的客户", "customers renewed ÷ customers up for renewal"}},
	"quick": {word{"速动比 Quick ratio", "Quick ratio"}, word{}, word{
		"（新增 + 增购 + 重新激活）÷（减购 + 流失）的 MRR",
		"(new + expansion + reactivation) ÷ (contraction + churn), in MRR"}},
	"magic": {word{"魔法数字 Magic number", "Magic number"}, word{}, word{
		"本季度净增 ARR ÷ 上季度获客支出",
		"net new ARR of a quarter ÷ acquisition cost of the quarter before"}},
	"burn": {word{"烧钱倍数 Burn multiple", "Burn multiple"}, word{}, word{
		"净消耗现金 ÷ 净增 ARR；现金增加时为负，ARR 不增时无值",
		"net burn ÷ net new ARR; negative while cash grows, not available where ARR does not grow"}},
	"rule40": {word{"40 法则", "Rule of 40"}, word{}, word{
		"ARR 年增长率 + 现金流利润率", "yearly growth of ARR + cash flow margin"}},
	"return": {word{"投入产出比", "Output to input"}, word{}, word{
		"新客户在约定月数内的收入 ÷ 他们的获客支出；1.2 即 ROI +20%",
		"revenue of new customers within the agreed months ÷ their acquisition cost; 1.2 is an ROI of +20%"}},
	"roi": {word{"ROI", "ROI"}, word{}, word{
		"投入产出比 − 1", "output to input − 1"}},
	"cash.flow": {word{"净现金流", "Net cash flow"}, word{}, word{
		"月末现金 − 上月末现金", "cash at the end of the month − cash a month before"}},
	"cash.low": {word{"现金低点", "Cash low point"}, word{}, word{
		"从首月起，月末现金的最低值", "the lowest cash at a month's end, from the first month on"}},
	"rate": {word{"当期转化率", "Rate in the period"}, word{}, word{
		"同一期内该阶段的数量 ÷ 上一阶段的数量；有延迟时不同于同批转化率",
		"count of the stage ÷ count of the stage before, in the same period; a lag makes it differ from the cohort's rate"}},
	"lag": {word{"平均延迟", "Mean lag"}, word{}, word{
		"从线索到客户（或指明的一步）平均要等的月数，按走到的人数加权",
		"mean months from lead to customer, or of the step named, weighted by those who take it"}},
	"won": {word{"本月线索终将带来的客户", "Customers to come of the month's leads"}, word{}, word{
		"当月线索 × 各步转化率，不论何时成交",
		"leads of the month × the rates of all steps, whenever they close"}},
	"conversion": {word{"端到端转化率", "Conversion, end to end"}, word{}, word{
		"线索最终成为客户的比例，按同一批线索计",
		"share of leads that ever become customers, by cohort"}},
	"arr": {word{"年经常性收入 ARR", "Annual recurring revenue"}, word{"ARR", "ARR"}, word{
		"12 × MRR", "12 × MRR"}},
	"mrr.new": {word{"MRR：新增", "MRR, new"}, word{}, word{
		"新客户带来的 MRR", "MRR of new customers"}},
	"mrr.expansion": {word{"MRR：增购", "MRR, expansion"}, word{}, word{
		"留下的客户多付的 MRR，涨价在内", "what customers who stay pay more, rises of price included"}},
	"mrr.reactivation": {word{"MRR：回归", "MRR, reactivation"}, word{}, word{
		"找回和重新激活的客户带来的 MRR", "MRR of customers won back or reactivated"}},
	"mrr.contraction": {word{"MRR：减购", "MRR, contraction"}, word{}, word{
		"留下的客户少付的 MRR，记为负数", "what customers who stay pay less, as a negative number"}},
	"mrr.churn": {word{"MRR：流失", "MRR, churn"}, word{}, word{
		"流失客户原来的 MRR，记为负数", "MRR of the customers lost, as a negative number"}},
	"grr.month": {word{"月毛收入留存", "GRR of the month"}, word{}, word{
		"（期初 MRR − 减购 − 流失）÷ 期初 MRR", "(opening MRR − contraction − churn) ÷ opening MRR"}},
	"nrr.month": {word{"月净收入留存", "NRR of the month"}, word{}, word{
		"（期初 MRR + 增购 − 减购 − 流失）÷ 期初 MRR", "(opening MRR + expansion − contraction − churn) ÷ opening MRR"}},
}
