package view

// The words of funnels, key customers and segments that are found in logs.
var (
	wordDivideChannel = word{"渠道", "channel"}
	wordByEmployee    = word{"员工", "employee"}

	wordValueEvents = word{"事件数", "events"}
	wordValueNet    = word{"净值", "net value"}
	wordValueGross  = word{"价值", "value"}

	wordKeyNone      = word{"现在没有人符合这条规则", "Nobody meets this rule now"}
	wordKeyFound     = word{"{0} 位关键客户占{2}的 {1}；近 {3} 天新增 {4} 位", "{0} key customers hold {1} of {2}; {4} of them new in {3} days"}
	wordKeyFoundOne  = word{"{0} 位关键客户占{2}的 {1}；近 {3} 天新增 {4} 位", "{0} key customer holds {1} of {2}; {4} of them new in {3} days"}
	wordNoWorth      = word{"日志里还没有带价值的客户", "The log has no customers with value yet"}
	wordConcentrated = word{"{0} 的客户贡献 80% 的{2}；前 20% 占 {1}", "{0} of customers make 80% of {2}; the top 20% hold {1}"}

	wordCurveNone     = word{"价值还没有集中可言", "No value to be shared yet"}
	wordCurveSubtitle = word{"价值最高的前 x% 客户占{0}的累计比例；共 {1} 位", "Share of {0} held by the top x% of {1} customers"}
	wordTopShare      = word{"前 {0}", "top {0}"}
	wordMakeEighty    = word{"前 {0} 占 80%", "{0} make 80%"}
	wordRowGini       = word{"基尼系数", "Gini"}
	wordGiniNote      = word{"基尼系数 {0}，HHI {1}；人数向上取整，基尼不作小样本修正", "Gini {0}, HHI {1}; customers are rounded up, the Gini is uncorrected"}

	wordShares       = word{"谁占多少", "Who holds how much"}
	wordTop          = word{"前", "top"}
	wordCustomers    = word{"客户", "customers"}
	wordShareGross   = word{"占毛值", "of gross"}
	wordShareNet     = word{"占净值", "of net"}
	wordShareEvents  = word{"占事件数", "of events"}
	wordShareUsers   = word{"占客户", "of customers"}
	wordRowEighty    = word{"合计 80%", "make 80%"}
	wordAll          = word{"合计", "all"}
	wordKeyWorth     = word{"关键客户值多少", "What key customers are worth"}
	wordWho          = word{"客户群", "who"}
	wordNet          = word{"净值", "net"}
	wordGross        = word{"毛值", "gross"}
	wordNetEach      = word{"人均净值", "net each"}
	wordOrders       = word{"次数", "times"}
	wordOrdersEach   = word{"人均次数", "times each"}
	wordKeyCustomers = word{"关键客户", "key customers"}
	wordOthers       = word{"其他", "others"}
	wordUnknown      = word{"未填", "not given"}
	wordList         = word{"名单", "List"}
	wordUser         = word{"用户", "user"}
	wordLastSeen     = word{"最近一次", "last seen"}
	wordNewSince     = word{"新增", "new"}
	wordNew          = word{"新", "new"}
	wordListMore     = word{"按{2}列出前 {0} 位，共 {1} 位；导出的名单是全部", "the first {0} of {1} by {2}; the exported list has all"}

	wordKeyMoved = word{"截至 {4}；{0} 天前有 {1} 位符合，其后新增 {2} 位，{3} 位不再符合", "As of {4}; {1} met it {0} days before, {2} joined since, {3} no longer do"}
	wordBelow    = word{"{0} 位客户退回的多于买入的，合计 {1}，单列在此", "{0} customers returned more than they bought, {1} in all, told apart here"}
	wordBelowOne = word{"{0} 位客户退回的多于买入的，合计 {1}，单列在此", "{0} customer returned more than they bought, {1} in all, told apart here"}
	wordCounted  = word{"日志没有数值列，按事件次数计", "The log has no column of values; events are counted"}
	wordPast     = word{"这是至今的价值，不是将来的；符合规则是相关，不是原因", "This is value to date, not to come; meeting a rule is a correlation, no cause"}

	wordKeepFinding = word{"把发现存入计划", "Keep the finding in the plan"}
	wordKeepSays    = word{"只存计数和规则，不存名单", "Counts and the rule are kept, never the list"}

	wordSegments       = word{"客户分群", "Segments"}
	wordSegment        = word{"群", "segment"}
	wordActive         = word{"活跃", "active"}
	wordIdle           = word{"距今天数", "days since"}
	wordSegmentBest    = word{"“{1}”{0} 位，占{3}的 {2}", "{1}: {0} customers hold {2} of {3}"}
	wordSegmentBestOne = word{"“{1}”{0} 位，占{3}的 {2}", "{1}: {0} customer holds {2} of {3}"}
	wordActiveNote     = word{"活跃：近 {0} 天有事件；距今天数为中位数", "active: an event in the last {0} days; days since the last event are medians"}
	wordEightNote      = word{"以中位数为界：最近一次距今不到 {0} 天、次数多于 {1}、{3}高于 {2} 为高", "Parted at the medians: last seen less than {0} days ago, more than {1} times, {3} above {2}"}

	wordFunnelYoung = word{"日志还太短，没有一步能看到时限", "The log is too short: no step could be watched to its time-out"}
	wordFunnelOne   = word{"{0} → {1} 最终 {2}（{3}）", "{0} → {1}: {2} in the end ({3})"}
	wordFunnelFound = word{"全程转化 {0}；最低的一步是 {1} → {2}，{3}", "{0} come through; the lowest step is {1} → {2} with {3}"}

	wordFunnelSteps    = word{"各步转化", "Steps"}
	wordStep           = word{"一步", "step"}
	wordEntered        = word{"进入", "entered"}
	wordWonOf          = word{"转化 / 观察满期", "won / watched"}
	wordRate           = word{"转化率", "rate"}
	wordInterval       = word{"95% 区间", "95% interval"}
	wordEventual       = word{"最终（KM）", "in the end (KM)"}
	wordMedianLag      = word{"中位天数", "median days"}
	wordP90Lag         = word{"P90 天数", "P90 days"}
	wordFunnelNote     = word{"进入后 {0} 天为第一步的时限；未满期的人不算失败，只进入 KM 估计", "the first step's time-out is {0} days; who has not been watched so long is no failure and counts in the KM estimate alone"}
	wordFunnelCohorts  = word{"按进入月份", "by month of entry"}
	wordCohort         = word{"进入", "cohort"}
	wordSoFar          = word{"已转化", "so far"}
	wordOpen           = word{"在途", "under way"}
	wordUnderWay       = word{"未满期", "not yet"}
	wordCohortForecast = word{"预计最终", "forecast"}

	wordFunnelNoStart    = word{"{0} 位用户有后面的步骤却没有“{1}”：起点在日志之前，不计入", "{0} users have a later step and no {1}: they began before the log and are refused"}
	wordFunnelNoStartOne = word{"{0} 位用户有后面的步骤却没有“{1}”：起点在日志之前，不计入", "{0} user has a later step and no {1}: it began before the log and is refused"}
	wordFunnelCut        = word{"日志头 {2} 天有 {1} 人第一次“{0}”，之后同样长的时间通常 {3} 人：多半是日志之前就已开始的人，{5} 之前的 {4} 人不计入；若日志从头就完整，把起始日定为 {6}", "{1} users have their first {0} in the log's first {2} days, {3} in as many days after: most of them began before it, so the {4} before {5} are refused; if the log is whole from its first day, say that it begins on {6}"}
	wordFunnelEarly      = word{"{0} 位用户早于日志完整之日，只剩幸存者，不计入", "{0} users began before the log is whole: only survivors are left of those days, so they are refused"}
	wordFunnelEarlyOne   = word{"{0} 位用户早于日志完整之日，只剩幸存者，不计入", "{0} user began before the log is whole: only survivors are left of those days, so it is refused"}
	wordFunnelDefault    = word{"“{0}”没有给时限，取 {1} 天", "{0} was given no time-out; {1} days were taken"}
	wordFunnelOpen       = word{"“{1}”还有 {0} 位在途", "{0} are still under way to {1}"}
	wordFunnelOpenOne    = word{"“{1}”还有 {0} 位在途", "{0} is still under way to {1}"}
	wordFunnelSkips      = word{"“{0}”到“{1}”不是计划里相邻的两个阶段，它的转化率不是阶段 {2} 的，不写入", "{0} to {1} are no two stages that follow each other in the plan: that is not the rate of the stage {2}, which is left alone"}
	wordFunnelDrift      = word{"“{0}”的 KM 估计在满期转化率的区间之外：近期与早期可能不同", "The KM estimate of {0} lies outside the interval of the watched rate: recent users may differ"}

	wordAdopts      = word{"将写入的假设", "Assumptions to be set"}
	wordAssumption  = word{"假设", "assumption"}
	wordFitBecomes  = word{"变为", "becomes"}
	wordAdoptFunnel = word{"采纳漏斗", "Adopt the funnel"}
	wordFits        = word{"采纳后写入 {0} 项假设，来源为日志", "{0} assumptions take what the log says"}
	wordFitsOne     = word{"采纳后写入 {0} 项假设，来源为日志", "{0} assumption takes what the log says"}
	wordFitsNothing = word{"步骤或渠道与计划对不上，只能存下发现", "No step or channel fits the plan; only the finding can be kept"}
)

// What of the users of a log a plan takes over.
var (
	wordTakes          = word{"可写入计划的数", "What the plan can take over"}
	wordTakeCalled     = word{"叫作", "called"}
	wordTakeWhat       = word{"数", "what"}
	wordTakeFigure     = word{"数值", "figure"}
	wordTakeWas        = word{"原来", "is"}
	wordTakeInput      = word{"新输入：{0}", "New input: {0}"}
	wordTakeName       = word{"采纳：{0}", "Take over: {0}"}
	wordTakeMany       = word{"采纳客户的 {0} 个数", "Take over {0} numbers of customers"}
	wordTakeEverybody  = word{"全部客户", "all customers"}
	wordTakeShare      = word{"{0}的人数占比", "Share of customers: {0}"}
	wordTakeShareSays  = word{"观察到的计数，计划按其区间抽样", "Observed counts: the plan draws from their interval"}
	wordTakeHeld       = word{"{0}的净值占比", "Share of net value: {0}"}
	wordTakeHeldSays   = word{"占全部净值，至今", "Of all net value to date"}
	wordTakeMonth      = word{"{0}的每月人均净值", "Net value a customer and month: {0}"}
	wordTakeMonthSays  = word{"净值合计除以从首个事件起的月数合计；日志的金额当作 {0}；区间只含抽样误差", "All net value by all months since the first event; the log's amounts are taken for {0}; the range is that of the sample alone"}
	wordTakeOrder      = word{"{0}的每次价值", "Value each time: {0}"}
	wordTakeOrderSays  = word{"毛值合计除以次数；日志的金额当作 {0}；区间只含抽样误差", "Gross value by times; the log's amounts are taken for {0}; the range is that of the sample alone"}
	wordTakeNumber     = word{"{0}的人数", "How many: {0}"}
	wordTakeNumberSays = word{"截至 {0}", "As of {0}"}
	wordTakeRange      = word{"{0}（90% 区间 {1}–{2}）", "{0} (90%: {1}–{2})"}
)

// wordsTakeUnit are what kind of number an assumption is, by its unit.
var wordsTakeUnit = map[string]word{
	"share": {"占比", "a share"}, "price": {"每位客户的金额", "an amount a customer"}, "people": {"人数", "a number of people"}, "money": {"金额", "an amount"},
	"number": {"数", "a plain number"}, "months": {"月数", "a number of months"},
}

// wordsEight are the eight groups of recency (4), frequency (2) and value (1).
var wordsEight = [...]word{
	{"一般挽留客户", "Small, lapsed"}, {"重要挽留客户", "High value, at risk"}, {"一般保持客户", "Small, drifting"}, {"重要保持客户", "High value, drifting"},
	{"一般发展客户", "New or small"}, {"重要发展客户", "High value, to grow"}, {"一般价值客户", "Regular, small"}, {"重要价值客户", "Best"},
}
