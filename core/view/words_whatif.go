package view

// Words of the What-if page.
var (
	wordMovedOnce  = word{"一处改动后，{0} ", "One change moves {0} by "}
	wordMovedBy    = word{"{1}处改动后，{0} ", "{1} changes move {0} by "}
	wordMovedNone  = word{"{1}处改动后，{0} 不变", "{1} changes leave {0} unchanged"}
	wordOnceNone   = word{"一处改动后，{0} 不变", "One change leaves {0} unchanged"}
	wordTryIt      = word{"拖动一项假设，看{0}怎样变：现在是 {1}", "Move an assumption and see {0} follow: it is {1} now"}
	wordNothingPin = word{"还没有固定的假设", "No assumption is pinned yet"}
	wordAtEndOf    = word{"{1} {0}", "{0} in {1}"}

	wordBaseIs     = word{"{1} {0}", "{1} {0}"}
	wordAlone      = word{"单独看，{0}", "on its own, {0}"}
	wordUnmoved    = word{"未改动", "not changed"}
	wordScales     = word{"显示月均，各月同比例变动", "the mean; all months move in proportion"}
	wordScalesAll  = word{"整个区间同比例变动", "its range moves along"}
	wordSetsStart  = word{"改首月，增长率不变", "the first month; growth stays"}
	wordSetsGrowth = word{"改每月增长", "the growth a month"}
	wordNoTrack    = word{"现在是 0，没有可参照的刻度：请直接填数", "It is 0 now, so there is no track to go by: type a number"}

	wordPart        = word{"差距从 {0} 拉开，到期末为 {1}", "The gap opens in {0} and ends at {1}"}
	wordWidest      = word{"差距在 {0} 最大，为 {1}，期末 {2}", "The gap is widest in {0} at {1}, and ends at {2}"}
	wordNotApart    = word{"还没有差距：草稿就是{0}", "No gap yet: the draft is {0}"}
	wordSameMain    = word{"改动没有让{0}变化", "The changes leave {0} unchanged"}
	wordTheBase     = word{"基准", "the base"} // within a sentence
	wordCrosses     = word{"{0} 越过目标", "past target in {0}"}
	wordGainsSub    = word{"{0}新客户，与{1}之差", "New customers of {0}, less those of {1}"}
	wordGainsNone   = word{"各渠道的新客户都没有变", "No channel's new customers have moved"}
	wordGainsFrom   = word{"增量来自{0}", "The gain comes from {0}"}
	wordGainsMost   = word{"增量主要来自{0}", "Most of the gain comes from {0}"}
	wordLossFrom    = word{"减少来自{0}", "The loss comes from {0}"}
	wordLossMost    = word{"减少主要来自{0}", "Most of the loss comes from {0}"}
	wordGainsBoth   = word{"{0} {1}，{2} {3}", "{0} {1}, {2} {3}"}
	wordAndChannel  = word{"与", " and "}
	wordLowSame     = word{"现金低点不变：{1} {0}", "The low point of cash stays: {0} in {1}"}
	wordLowDeeper   = word{"现金低点更深：{1} {0}，比{3}低 {2}", "Cash goes lower: {0} in {1}, {2} below {3}"}
	wordLowHigher   = word{"现金低点抬高：{1} {0}，比{3}高 {2}", "Cash stays higher: {0} at its lowest, in {1}, {2} above {3}"}
	wordDifferenceH = word{"与{0}之差", "Less {0}"}
)
