package view

// Words of the report.
var (
	wordReportBase = word{"{1} · 引擎 {0}", "{1} · engine {0}"}
	wordNotDrawn   = word{"未抽样", "no draws"}
	wordRecordedTo = word{"实际至 {0}", "recorded to {0}"}
	wordBriefSub   = word{"{0}，各渠道的数量、端到端转化率与成本", "{0}: counts, conversion end to end and cost by channel"}

	wordWeakSome     = word{"最能改变 {0} 的 {1} 项假设里，{2} 项没有来源", "Of the {1} assumptions that move {0} most, {2} have no source"}
	wordWeakAll      = word{"最能改变 {0} 的 {1} 项假设都没有来源", "None of the {1} assumptions that move {0} most has a source"}
	wordWeakNone     = word{"最能改变 {0} 的 {1} 项假设都有来源", "The {1} assumptions that move {0} most all have a source"}
	wordWeakSub      = word{"没有来源的在前；影响是该项增加 10% 时，{1} {0} 的变动", "Those without a source first; the effect is what 10% more does to {0} in {1}"}
	wordWeakHead     = word{"假设", "Assumption"}
	wordWeakValue    = word{"取值", "Value"}
	wordWeakEvidence = word{"依据", "Evidence"}
	wordWeakEffect   = word{"影响", "Effect"}
	wordWeakSource   = word{"来源", "Source"}
	wordNoSource     = word{"无来源", "none"}
	wordFullStop     = word{"。", ". "}
	wordGrowing      = word{"{0}，每月 {1}", "{0}, {1} a month"}
	wordJudged       = word{"估计", "judgement"}

	wordConventions   = word{"口径", "Conventions"}
	wordConvMoney     = word{"金额以 {0} 计，一期为一个月；流量按月发生，存量取月末", "Money is in {0}, a period is a month; flows happen within it, stocks are at its end"}
	wordConvCAC       = word{"CAC 为全口径，只算新客户，支出按成交延迟对应", "CAC is fully loaded, of new customers only, with cost moved by the lag to the sale"}
	wordConvChurn     = word{"流失作用于期初客户，新客户从次月起才会流失", "Churn applies to the opening balance: who is won in a month can first be lost in the next"}
	wordConvRetention = word{"GRR 与 NRR 看 12 个月前的那批客户", "GRR and NRR are of the customers of 12 months ago"}
	wordConvLTV       = word{"LTV 按毛利计 {0} 个月，年折现 {1}", "LTV is of margin over {0} months, discounted at {1} a year"}
	wordConvReturn    = word{"投入产出看新客户 {0} 个月内的收入", "Return is the revenue of new customers within {0} months"}
	wordConvRatio     = word{"多期、多渠道的比率由合计相除，不取平均", "Ratios over months and channels are sums over sums, never means"}
	wordConvYear      = word{"财年从 {0} 开始", "The fiscal year begins in {0}"}
	wordConvMeans     = word{"{0} 项不确定的假设按均值计", "{0} uncertain assumptions count at their mean"}
)
