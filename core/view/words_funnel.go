package view

// Words of the funnel.
var (
	wordHundred       = say("每 {3} 个线索成交 {0} 个客户，平均历时 {1}，每个花 {2}", "{3} leads become {0} customers in {1}, at {2} each")
	wordHundredAtOnce = say("每 {3} 个线索当月成交 {0} 个客户，每个花 {2}", "{3} leads become {0} customers within the month, at {2} each")
	wordRibbonSub     = say("各渠道在每个阶段的占比，%，每阶段合计 100", "Share of each stage by channel, %; every stage adds up to 100")
	wordShareGrows    = say("{0} 的占比升得最多：{2} {1}，{4} {3}", "The share of {0} rises most: {1} at {2}, {3} at {4}")
	wordSharesStay    = say("从 {0} 到 {1}，各渠道的占比不变", "Channels keep their shares from {0} to {1}")
	wordCostsSub      = say("每个新客户的成本：平均（全口径）与再多一个（边际，只计投放）", "Cost per new customer: average, fully loaded, and media of one more")
	wordAverage       = say("平均", "Average")
	wordMarginal      = say("边际", "Marginal")
	wordAverageAt     = say("平均 {0}", "average {0}")
	wordNextCosts     = say("{0} 再多一个客户要投放 {1}，是该渠道平均投放的 {2} 倍", "One more customer from {0} takes {1} of media, {2}× the channel's average")
	wordDearAndCheap  = say("{0} 的客户最贵，{1}；{2} 最便宜，{3}", "Customers from {0} cost most, {1}; from {2} least, {3}")
	wordCacIs         = say("每个新客户平均花 {0}", "A new customer costs {0} on average")
	wordChannel       = say("渠道", "Channel")
	wordStepsCaption  = say("各步的数量、转化率与延迟", "Counts, rates and lag at every step")
	wordRateLost      = say("转化率 · 流失", "Rate · lost")
	wordEndToEnd      = say("端到端", "End to end")
	wordMeanLag       = say("平均延迟", "Mean lag")
	wordCAC           = say("CAC", "CAC")
	wordTotal         = say("合计", "Total")
)
