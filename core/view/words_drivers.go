package view

// Words of what the spread of a number hangs on, and of what to measure next.
var (
	wordHangSub     = word{"占方差的份额，{0}；↑ 越多越好，↓ 越少越好", "Share of variance, {0}; ↑ more is better, ↓ less"}
	wordHangSubAll  = word{"占方差的份额，{0}；深条为单独，浅条连同互动；↑ 越多越好，↓ 越少越好", "Share of variance, {0}; solid: alone, pale: with what it does together with others; ↑ more is better, ↓ less"}
	wordHangOne     = word{"单是 {0} 就占 {1}", "{0} alone holds {1}"}
	wordHangFew     = word{"{0}项假设占了不确定性的 {1}", "{0} assumptions hold {1} of the uncertainty"}
	wordHangFewOne  = word{"{0} 一项占了不确定性的 {1}", "{0} holds {1} of the uncertainty"}
	wordHangNone    = word{"没有哪项假设的份额能与抽样误差分开", "No assumption holds a share that can be told from sampling error"}
	wordHangOthers  = word{"其余 {0} 项", "{0} others"}
	wordHangGroup   = word{"{0} 等 {1} 项，一起变动", "{0} and what goes with it ({1})"}
	wordHangFirst   = word{"单独", "Alone"}
	wordHangTotal   = word{"连同互动", "With others"}
	wordHangRank    = word{"等级相关", "Rank correlation"}
	wordHangRest    = word{"{0} 只在几项一起变动时才有", "{0} comes only of several moving together"}
	wordHangIdle    = word{"{0} 项不影响它", "{0} do not touch it"}
	wordHangSwing   = word{"每次只动一项，到它的 10% 与 90% 处，其余留在单线上", "One assumption at a time, at its 10% and 90% points; the others on the single line"}
	wordMeasureHead = word{"先弄准 {0}", "Measure {0} first"}
	wordMeasureNone = word{"单弄准哪一项都不改变选择", "No single answer would change the choice"}
	wordMeasureSub  = word{"在 {0} 之间选，事先知道它值多少；{1}", "What knowing it is worth for {0}; {1}"}
	wordMeasureOnly = word{"没有并排的情景可选：按占不确定性的份额排；{0}", "No other scenario to choose: by its share of the uncertainty; {0}"}
	wordMeasureSure = word{"在 {0} 之间怎样选都一样；下面按占不确定性的份额排；{1}", "The choice between {0} stays whatever is learned; by share of the uncertainty; {1}"}
	wordListOr      = word{"、", " or "}
	wordWorth       = word{"价值", "Worth"}
	wordShareHead   = word{"份额", "Share"}
	wordSample      = word{"份额减半", "To halve its share"}
	wordSampleMore  = word{"再观察 {0} 次", "{0} more observed"}
	wordSampleFrom  = word{"现有 {0} 次", "of {0} so far"}
	wordMeasureAll  = word{"选择之前全都知道，值 {0}", "To know everything before choosing is worth {0}"}
	wordMeasureBest = word{"现在按均值选 {0}", "On the mean, {0} is the choice now"}
)

// smallCounts are the counts from one to five as a sentence writes them.
var smallCounts = [...]word{{"一", "One"}, {"两", "Two"}, {"三", "Three"}, {"四", "Four"}, {"五", "Five"}}
