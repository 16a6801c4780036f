package view

// Words of the assumptions.
var (
	wordFullYear     = say("全年", "Year")
	wordFullSpan     = say("全期", "All")
	wordSameMonth    = say("当月", "same month")
	wordNextMonth    = say("次月", "next month")
	wordNext         = say("次月", "next")
	wordAfterMonths  = say("{0} 个月后", "after {0} mo")
	wordLagHelp      = say("可写“80%，20%”（当月、次月）或“1.4 个月”", "Type 80%, 20% (same month, next) or 1.4 months")
	wordAnotherWave  = say("又一波线索", "Another wave of leads")
	wordNewWave      = say("新一波", "New wave")
	wordPulseMonth   = say("月份", "month")
	wordCriteria     = say("进入条件", "Entry criteria")
	wordAt           = say("在（月份）", "At (month)")
	wordBy           = say("不晚于（月份）", "By (month)")
	wordStagesHold   = say("漏斗有 {0} 个阶段，从 {1} 到 {2}", "The funnel has {0} stages, from {1} to {2}")
	wordNoTargets    = say("还没有目标", "No targets yet")
	wordSeasonOf     = say("{0}的季节系数", "Seasonal factor, {0}")
	wordTiersSay     = say("客户的去留与价值，各层级各自给定", "Each tier says what its customers stay for and bring")
	wordOneInput     = say("一项自有输入", "One own input")
	wordInputs       = say("{0}项自有输入", "{0} own inputs")
	wordOneMetric    = say("一项自有指标", "One own metric")
	wordMetrics      = say("{0}项自有指标", "{0} own metrics")
	wordOwnFormula   = say("公式", "Formula")
	wordOwnResult    = say("结果", "Result")
	wordCostOf       = say("成本：{0}", "Cost: {0}")
	wordInputOf      = say("输入：{0}", "Input: {0}")
	wordOwnMetric    = say("指标：用公式算出", "Metric, by a formula")
	wordTargetMetric = say("指标", "Metric")
	wordPieces       = say("个", "no.")
	wordHouses       = say("家", "no.")
	wordSectionAll   = say("{0}共 {1} 项假设，都注明了来源", "{0}: {1} assumptions, all with a source")
	wordSectionOne   = say("{0}只有 1 项假设，{1}", "{0}: 1 assumption, {1}")
	wordSectionSome  = say("{0}共 {1} 项假设，其中 {2} 项注明了来源", "{0}: {1} assumptions, {2} with a source")
	wordSectionBare  = say("{0}共 {1} 项假设，都还没有注明来源", "{0}: {1} assumptions, none with a source yet")
	wordSourced      = say("注明了来源", "with a source")
	wordUnsourced    = say("还没有注明来源", "without a source yet")
	wordSectionEmpty = say("{0}还没有内容", "{0}: nothing here yet")
)

// numerals are counts up to ten in words, as they begin a sentence.
var numerals = map[Lang][]string{
	Zh: {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"},
	En: {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"},
}
