package diag

// What a plan that is rolled forward a month cannot take along exactly.
var ofRoll = []entry{
	{"roll-target-due", "目标「{0}」在 {1} 到期，已过去，新计划里不再有它", "target {0} was due in {1}, which has passed; the rolled plan does not have it"},
	{"roll-target-window", "看全期的目标改看新的全期：少了过去的一个月，多了末尾的一个月", "targets over the whole plan now read its new months: without the one that has passed, with one more at the end"},
	{"roll-not-available", "{0} 月末没有这个数，期初仍是原来的值", "there is no such number at the end of {0}; the plan opens with what it opened with"},
	{"roll-range", "期初值原来带有区间，现在是上月末的一个数", "the opening value had a range and is now the one number at the end of the month"},
	{"roll-cash", "计划没有写期初现金：累计现金从新起点的零算起", "the plan has no opening cash: cash counts from nothing at its new start"},
	{"roll-former", "流失客户的存量不能带走：可重新激活的老客户从零算起", "the pool of former customers is not carried: those who can be reactivated count from nothing"},
	{"roll-value", "增购与减购的累积不能带走：期初客户按现价计，MRR 与其后的金额会有差别", "what expansion and contraction have made of customers is not carried: opening customers pay the list price, so MRR and the money after it differ"},
	{"roll-price", "价格逐月变动：第一个月的 MRR 变动不知道上月的价格", "the price moves by month: in the first month the movements of MRR do not know the price before"},
	{"roll-split", "途中的线索按首月的分配与转化率分到各层级，不是按它们原来的层级", "leads on their way are divided over tiers by the mix and rates of the first month, not as they were"},
	{"roll-cost", "途中线索在计划之前的成本按首月成本计，头几个月的 CAC 会有差别", "what leads on their way cost before the plan is taken to be what the first month costs, so CAC differs in the first months"},
	{"roll-lag", "「{0}」的公式往回看，计划之前没有可看的，从头累计", "the formula of {0} looks back, and finds nothing before the plan"},
	{"roll-trailing", "GRR、NRR、40 法则和魔法数字要看过去的月份，从新起点重新计数；现金低点也从新起点看起", "GRR, NRR, the rule of 40 and the magic number look back and count anew from the new first month; the cash low point too"},
}
