package view

// Sentences of the overview. A finding has at most 34 Chinese characters or 16 words.
var (
	wordYear        = word{"{0} 年", "{0}"}
	wordNoLeads     = word{"计划里还没有线索：先给一个渠道填上花费或线索", "No leads yet: give a channel its spend or its leads"}
	wordNoCustomers = word{"到 {0} 还没有客户，线索有 {1} 个", "No customers by {0}; {1} leads have come in"}
	wordNoValue     = word{"{0} 算不出：{1}", "{0} can't be computed: {1}"}

	wordStands      = word{"{2} {0} 为 {1}，", "{0} at {1} {2}, "}
	wordUntil       = word{"不晚于 {0}", "by {0}"}
	wordBestUntil   = word{"{0}及之前最好的一个月", "in the best month until {0}"}
	wordWithin      = word{"{0}", "in {0}"}
	wordOver        = word{"{0}", "over {0}"}
	wordMetExactly  = word{"正好达到目标", "exactly on target"}
	wordMissed      = word{"没有达到目标", "off target"}
	wordShort       = word{"比目标少 {0}", "{0} short of target"}
	wordAboveTarget = word{"超过目标 {0}", "{0} above target"}
	wordBelowLimit  = word{"比上限低 {0}", "{0} below its limit"}
	wordAboveLimit  = word{"超出上限 {0}", "{0} above its limit"}
	wordShortBy     = word{"差 {0}", "{0} short"}
	wordOverBy      = word{"超 {0}", "{0} over"}

	wordGrows      = word{"{0} 从 {1} 增至 {3} 的 {2}", "{0} grows from {1} to {2} by {3}"}
	wordFalls      = word{"{0} 从 {1} 降至 {3} 的 {2}", "{0} falls from {1} to {2} by {3}"}
	wordStays      = word{"到 {3} {0} 大致保持在 {2}（首月 {1}）", "{0} stays near {2} through {3}, from {1} at first"}
	wordMoreOfThem = word{"客户从 {1} 增至 {3} 的 {2}", "Customers grow from {1} to {2} by {3}"}
	wordLessOfThem = word{"客户从 {1} 减至 {3} 的 {2}", "Customers fall from {1} to {2} by {3}"}
	wordSameOfThem = word{"到 {3} 客户大致保持在 {2}（首月 {1}）", "Customers stay near {2} through {3}, from {1} at first"}
	wordSteady     = word{"到 {3} {0} 保持在 {2}", "{0} stays at {2} through {3}"}
	wordSteadyAll  = word{"到 {3} 客户保持在 {2}", "Customers stay at {2} through {3}"}
	wordNeverComes = word{"{0} 永不到来，没有达到目标", "{0} never comes, off target"}
	wordCashGone   = word{"现金在 {0} 转负", "cash falls below zero in {0}"}
	wordCashLow    = word{"现金最低 {0}", "cash never falls below {0}"}
	wordTargetsMet = word{"{1} 项目标达成 {0} 项", "{0} of {1} targets met"}

	wordAllMet     = word{"{1} 项目标全部达成", "All {1} targets met"}
	wordNoneMet    = word{"{1} 项目标都未达成", "None of {1} targets met"}
	wordOneMet     = word{"目标达成", "The target is met"}
	wordOneMissed  = word{"目标未达成", "The target is missed"}
	wordTarget     = word{"目标 {0}", "target {0}"}
	wordHeads      = word{"个", ""}
	wordMet        = word{"达标", "met"}
	wordInMonth    = word{"{1} {0}", "{0}, {1}"}
	wordBeside     = word{"{0} {1}", "{0} {1}"}
	wordTargetsSub = word{"没有写明月份的，看整个计划期", "Where no month is named, the whole plan counts"}
	wordTargetHead = word{"目标", "Target"}
	wordForecast   = word{"预测", "Forecast"}
	wordActual     = word{"实际", "Actual"}
	wordPlan       = word{"计划", "Plan"}
	wordLimit      = word{"上限", "Limit"}
	wordFloor      = word{"底线", "Floor"}
	wordDue        = word{"{1} {0}", "{0}, {1}"}
	wordGap        = word{"差距", "Difference"}
	wordMonth      = word{"月份", "Month"}

	wordForecastIsPlan = word{"预测的月份是计划本身，不从实际数推算", "Forecast months are the plan's own: they don't start from what was recorded"}
	wordRecordUnder    = word{"{2} {0} 实际 {1}，比计划少 {3}；按计划期末为 {4}", "{0} at {1} in {2}, {3} under plan; the plan ends at {4}"}
	wordRecordOver     = word{"{2} {0} 实际 {1}，比计划多 {3}；按计划期末为 {4}", "{0} at {1} in {2}, {3} over plan; the plan ends at {4}"}
	wordRecordSame     = word{"{2} {0} 实际 {1}，与计划一致；按计划期末为 {4}", "{0} at {1} in {2}, as planned; the plan ends at {4}"}
	wordSoFarUnder     = word{"至今 {0}，比计划少 {1}", "{0} so far, {1} under plan"}
	wordSoFarOver      = word{"至今 {0}，比计划多 {1}", "{0} so far, {1} over plan"}
	wordSoFarSame      = word{"至今 {0}，与计划一致", "{0} so far, as planned"}

	wordMRRSub  = word{"月经常性收入（MRR），月末", "Monthly recurring revenue, end of month"}
	wordMRRGrow = word{"MRR 从 {0} 增至 {1}：新签 {2}，流失 {3}", "MRR grows from {0} to {1}: {2} won, {3} lost"}
	wordMRRFall = word{"MRR 从 {0} 减至 {1}：新签 {2}，流失 {3}", "MRR falls from {0} to {1}: {2} won, {3} lost"}
	wordMRRStay = word{"MRR 大致保持在 {1}：新签 {2}，流失 {3}", "MRR stays near {1}: {2} won, {3} lost"}

	wordCustomersSub  = word{"月末客户数", "Customers at the end of the month"}
	wordCustomersGrow = word{"客户从 {0} 增至 {1}：新签 {2}，流失 {3}", "Customers grow from {0} to {1}: {2} won, {3} lost"}
	wordCustomersBack = word{"，回归 {0}", ", {0} back"}
	wordCustomersFall = word{"客户从 {0} 减至 {1}：新签 {2}，流失 {3}", "Customers fall from {0} to {1}: {2} won, {3} lost"}
	wordCustomersStay = word{"客户大致保持在 {1}：新签 {2}，流失 {3}", "Customers stay near {1}: {2} won, {3} lost"}
	wordNobody        = word{"计划期内还没有客户", "There are no customers within the plan"}

	wordCashSub    = word{"月末现金", "Cash at the end of the month"}
	wordCumulative = word{"累计现金流，从 0 起", "Cumulative cash flow, from 0"}
	wordCashBelow  = word{"现金在 {0} 转负，{2} 最低，为 {1}", "Cash falls below zero in {0}; the low is {1} in {2}"}
	wordAdvance    = word{"最多要垫付 {0}，在 {1}", "At most {0} must be advanced, in {1}"}
	wordCashFlat   = word{"现金大致保持在 {0}", "Cash stays near {0}"}
	wordCashRises  = word{"现金始终不低于首月的 {0}，期末 {1}", "Cash never falls below its first month's {0} and ends at {1}"}
	wordCashFalls  = word{"现金降到期末（{1}）的 {0}", "Cash falls to {0} at the end, in {1}"}
	wordCashTurns  = word{"现金在 {0} 见底，为 {1}，期末 {2}", "Cash bottoms out in {0} at {1} and ends at {2}"}
	wordLowest     = word{"{0} 最低 {1}", "low {1}, {0}"}

	wordChannelsSub   = word{"每月新客户，各渠道同轴", "New customers a month by channel, on equal axes"}
	wordNoneWon       = word{"各渠道都还没有带来新客户", "No channel has brought a new customer"}
	wordOneChannel    = word{"新客户全部来自{0}", "All new customers come from {0}"}
	wordChannelMost   = word{"{0} 带来的新客户最多，占 {1}", "Most new customers come from {0}: {1}"}
	wordChannelShares = word{"{0} 带来 {1} 的新客户，{2} 占 {3}", "{1} of new customers come from {0}; {3} from {2}"}
	wordFromTo        = word{"{0}：{2} {1}，{4} {3}", "{0}: {1} in {2}, {3} in {4}"}
)
