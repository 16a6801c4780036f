package view

// Words of the assumptions.
var (
	wordFullYear     = word{"全年", "Year"}
	wordFullSpan     = word{"全期", "All"}
	wordSameMonth    = word{"当月", "same month"}
	wordNextMonth    = word{"次月", "next month"}
	wordNext         = word{"次月", "next"}
	wordAfterMonths  = word{"{0} 个月后", "after {0} mo"}
	wordLagHelp      = word{"可写“80%，20%”（当月、次月）或“1.4 个月”", "Type 80%, 20% (same month, next) or 1.4 months"}
	wordAnotherWave  = word{"又一波线索", "Another wave of leads"}
	wordNewWave      = word{"新一波", "New wave"}
	wordPulseMonth   = word{"月份", "month"}
	wordCriteria     = word{"进入条件", "Entry criteria"}
	wordAt           = word{"在（月份）", "At (month)"}
	wordBy           = word{"不晚于（月份）", "By (month)"}
	wordStagesHold   = word{"漏斗有 {0} 个阶段，从 {1} 到 {2}", "The funnel has {0} stages, from {1} to {2}"}
	wordNoTargets    = word{"还没有目标", "No targets yet"}
	wordSeasonOf     = word{"{0}的季节系数", "Seasonal factor, {0}"}
	wordTiersSay     = word{"客户的去留与价值，各层级各自给定", "Each tier says what its customers stay for and bring"}
	wordOneInput     = word{"一项自有输入", "One own input"}
	wordInputs       = word{"{0}项自有输入", "{0} own inputs"}
	wordOneMetric    = word{"一项自有指标", "One own metric"}
	wordMetrics      = word{"{0}项自有指标", "{0} own metrics"}
	wordOwnFormula   = word{"公式", "Formula"}
	wordOwnResult    = word{"结果", "Result"}
	wordCostOf       = word{"成本：{0}", "Cost: {0}"}
	wordInputOf      = word{"输入：{0}", "Input: {0}"}
	wordOwnMetric    = word{"指标：用公式算出", "Metric, by a formula"}
	wordTargetMetric = word{"指标", "Metric"}
	wordPieces       = word{"个", "no."}
	wordHouses       = word{"家", "no."}
	wordSectionAll   = word{"{0}共 {1} 项假设，都注明了来源", "{0}: {1} assumptions, all with a source"}
	wordSectionOne   = word{"{0}只有 1 项假设，{1}", "{0}: 1 assumption, {1}"}
	wordSectionSome  = word{"{0}共 {1} 项假设，其中 {2} 项注明了来源", "{0}: {1} assumptions, {2} with a source"}
	wordSectionBare  = word{"{0}共 {1} 项假设，都还没有注明来源", "{0}: {1} assumptions, none with a source yet"}
	wordSourced      = word{"注明了来源", "with a source"}
	wordUnsourced    = word{"还没有注明来源", "without a source yet"}
	wordSectionEmpty = word{"{0}还没有内容", "{0}: nothing here yet"}
)

// numerals are counts up to ten in words, as they begin a sentence.
var numerals = map[Lang][]string{
	Zh: {"零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"},
	En: {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"},
}
