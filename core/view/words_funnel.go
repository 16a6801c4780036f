package view

// Words of the funnel.
var (
	wordHundred           = word{"每 {3} 个线索成交 {0} 个客户，平均历时 {1}，每个花 {2}", "{3} leads become {0} customers in {1}, at {2} each"}
	wordHundredAtOnce     = word{"每 {3} 个线索当月成交 {0} 个客户，每个花 {2}", "{3} leads become {0} customers within the month, at {2} each"}
	wordHundredFree       = word{"每 {3} 个线索成交 {0} 个客户，平均历时 {1}", "{3} leads become {0} customers in {1}"}
	wordHundredAtOnceFree = word{"每 {3} 个线索当月成交 {0} 个客户", "{3} leads become {0} customers within the month"}
	wordNoLeadsThen       = word{"{0} 没有线索进来", "No leads come in during {0}"}
	wordWholePlan         = word{"整个计划期", "Whole plan"}
	wordByChannel         = word{"按渠道", "By channel"}
	wordByTier            = word{"按客户层", "By tier"}
	wordTier              = word{"客户层", "Tier"}
	wordStepsEdit         = word{"蓝色的比率可以直接改", "Rates in blue can be edited here"}
	wordStepsDotted       = word{"；带虚线的由几个假设合成，点开到假设里改", "; a dotted one is made of several assumptions and leads to them"}
	wordStepsTiers        = word{"各渠道合计；转化率在按渠道的表里改", "All channels together; rates are edited in the table by channel"}
	wordLockedNurture     = word{"含培育后转化的人，到假设里改", "with those who convert after nurture; edit it in the assumptions"}
	wordLockedTiers       = word{"各客户层的转化率不同，到假设里改", "tiers have rates of their own; edit them in the assumptions"}
	wordLockedMonths      = word{"各月的转化率不同，到假设里改", "the rate differs by month; edit it in the assumptions"}
	wordLockedNone        = word{"这一步还没有转化率，到假设里填", "this step has no rate yet; give it in the assumptions"}

	wordRibbonSub    = word{"各渠道在每个阶段的占比，%，每阶段合计 100", "Share of each stage by channel, %; every stage adds up to 100"}
	wordRibbonTiers  = word{"各客户层在每个阶段的占比，%，每阶段合计 100", "Share of each stage by tier, %; every stage adds up to 100"}
	wordShareGrows   = word{"{0} 的占比升得最多：{2} {1}，{4} {3}", "The share of {0} rises most: {1} at {2}, {3} at {4}"}
	wordSharesStay   = word{"从 {0} 到 {1}，各渠道的占比不变", "Channels keep their shares from {0} to {1}"}
	wordCostsSub     = word{"每个新客户的成本", "Cost per new customer"}
	wordAverageKey   = word{"平均，全口径", "average, fully loaded"}
	wordMarginalKey  = word{"边际：再多一个的投放", "marginal: media of one more"}
	wordAverageAt    = word{"平均 {0}", "average {0}"}
	wordNextCosts    = word{"{0} 再多一个客户要投放 {1}，是该渠道平均投放的 {2} 倍", "One more customer from {0} takes {1} of media, {2}× the channel's average media"}
	wordNextSame     = word{"{0} 再多一个客户要投放 {1}，与该渠道的平均投放相同", "One more customer from {0} takes {1} of media, as much as the channel's average media"}
	wordDearAndCheap = word{"{0} 的客户最贵，{1}；{2} 最便宜，{3}", "Customers from {0} cost most, {1}; from {2} least, {3}"}
	wordDear         = word{"{0} 的客户最贵，{1}", "Customers from {0} cost most, {1}"}
	wordCacIs        = word{"每个新客户平均花 {0}", "A new customer costs {0} on average"}
	wordChannel      = word{"渠道", "Channel"}
	wordStepsCaption = word{"各步的数量、转化率与延迟", "Counts, rates and lag at every step"}
	wordRateLost     = word{"转化率 · 流失", "Rate · lost"}
	wordEndToEnd     = word{"端到端", "End to end"}
	wordMeanLag      = word{"平均延迟", "Mean lag"}
	wordCAC          = word{"CAC", "CAC"}
	wordTotal        = word{"合计", "Total"}
)
