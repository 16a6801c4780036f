package diag

// Words of what package compile finds: a document that reads well and yet has no meaning
// as a sheet.
var ofCompile = []entry{
	{"stages-few", "漏斗至少有两个阶段（线索进入的第一个和成为客户的最后一个），现在有 {0} 个；请补上", "a funnel has at least two stages, where leads enter and where they are customers, got {0}; add what is missing"},
	{"channels-none", "计划没有渠道，漏斗里没有线索；请至少加一个渠道", "the plan has no channel, so no lead enters the funnel; add at least one"},
	{"path-taken", "{0} 已是表中另一行的名称；请给这个阶段、渠道或层级另取 id", "{0} is the name of another row of the sheet; give the stage, channel or tier another id"},
	{"rate-missing", "渠道 {1} 没有到阶段 {0} 的转化率；请在 rates 中补上 \"{0}\"", "channel {1} has no rate to stage {0}; add \"{0}\" to its rates"},
	{"mix-missing", "有客户层级时，渠道 {0} 须说明线索如何分到各层级；请补上 mix", "with tiers, channel {0} must say how its leads split over them; add its mix"},
	{"opening-by-tier", "有客户层级时，期初客户按层级给出；请把它写到层级 {0} 中", "with tiers, opening customers are given by tier; write them with tier {0}"},
	{"churn-missing", "没有流失：请给出 churn（每月）、churnByAge（按客户月龄）或 contract（合同期与续约率）之一", "nothing says how customers leave; give one of churn (a month), churnByAge (by age in months) or contract (term and renewal)"},
	{"distribution-none", "没有分布符合这个区间或这些参数；请核对区间两端，或直接写数", "no distribution has this range or these parameters; check both ends, or write the number itself"},
	{"ages-unknown", "不知道期初客户处于 {0} 个月合同的哪个月，全部按刚签约计算，会在同一个月到期；请用 ages 写明", "how far opening customers are into their contract of {0} months is not known; all are taken to have just signed and expire in one month; give their ages"},
	{"pulse-after-plan", "{0} 在计划结束（{1}）之后，不起作用；请提前，或延长计划", "{0} comes after the plan ends ({1}) and has no effect; move it earlier or lengthen the plan"},
	{"address-unknown", "表中没有 {0} 这一行；行名是 leads、new、mrr 之类，其后可接渠道与层级的 id：new.渠道.层级", "the sheet has no row {0}; rows are named as leads, new or mrr, and then by channel and tier: new.channel.tier"},
	{"address-unknown-near", "表中没有 {0} 这一行；是不是 {1}？", "the sheet has no row {0}; did you mean {1}?"},
	{"period-unreadable", "{0} 不是时间；@ 之后写 last、total、月份（2027-06）或第几个月（12）", "{0} is no time; after @ write last, total, a month (2027-06) or the number of a period (12)"},
	{"month-outside", "{0} 不在计划之内；计划从 {1} 到 {2}，共 {3} 个月", "{0} is not in the plan, which runs from {1} to {2}, {3} months"},
	{"target-sides", "目标要么至少（atLeast）要么至多（atMost）；请只写一个", "a target is either at least or at most a value; write one of atLeast and atMost"},
}
