package view

// Words of the record: plan against actual.
var (
	wordRecordNone       = word{"还没有实际值：导入每月的数量或金额，再与计划比较", "no actual figures yet: import monthly counts or amounts to hold them against the plan"}
	wordRecordTo         = word{"截至 {0}的实际值", "actual figures to {0}"}
	wordRecordGap        = word{"照记录里的假设，{0}为 {1}，与计划相差 {2}。", "With the assumptions of the record, {0} comes to {1}, {2} against the plan."}
	wordRecordAllLuck    = word{"没有哪个假设的差距超出运气的范围。", "No assumption is off by more than luck."}
	wordRecordReal       = word{"不只是运气：{0}（{2} 个假设中的 {1} 个）。", "More than luck: {0} ({1} of {2} assumptions)."}
	wordRecordRows       = word{"计划与实际", "Plan and actual"}
	wordRecordRow        = word{"行", "Row"}
	wordRecordMonths     = word{"月份", "Months"}
	wordRecordDifference = word{"相差", "Difference"}
	wordLearnedTitle     = word{"实际值说明了什么", "What the record teaches"}
	wordLearnedNote      = word{
		"按计划的时滞，只数到了该有结果的人；区间为中间 90%；运气：计划没错时，出现这么大或更大差距的概率",
		"counted by the plan's lags, only those whose time has come; ranges are the middle 90%; luck: the probability of a gap at least as large if the plan is right",
	}
	wordLearnedAssumption = word{"假设", "Assumption"}
	wordLearnedSeen       = word{"只看实际", "Seen"}
	wordLearnedNow        = word{"现在认为", "Now believed"}
	wordLearnedRests      = word{"依据", "Rests on"}
	wordLearnedLuck       = word{"运气", "Luck"}
	wordLearnedVerdict    = word{"判断", "Verdict"}
	wordLearnedShare      = word{"{1} 中的 {0}", "{0} of {1}"}
	wordLearnedCount      = word{"{0}，计划 {1}", "{0}, planned {1}"}
	wordLearnedMonths     = word{"{0} 个月", "{0} months"}
	wordLearnedMonth      = word{"{0} 个月", "{0} month"}
	wordLearnedQuestion   = word{"每月实际值与计划假设相比（贝叶斯更新）", "monthly actual figures against the plan's assumptions (Bayesian update)"}
	wordLearnedSplit      = word{"同月有别的活动，线索按各活动分摊", "other events brought leads in the same months, and the record is split between them"}
	wordLearnedBase       = word{"“{0}”的实际值不全，缺的按计划算", "“{0}” partly as planned: not all of it is on record"}
	wordLearnedAges       = word{"各月龄同比例调整：总数只说明流失的高低，不说明它随月龄怎样变化", "all ages alike: totals tell how high churn is, not how it differs by age"}
	wordChurnByAge        = word{"按月龄的流失（每月）", "Churn by age (a month)"}
	wordUntoldTitle       = word{"没有更新的假设", "What the record does not update"}
	wordUntoldWhy         = word{"原因", "Why"}
	wordUntoldNote        = word{"{0} 项假设仍照计划计算", "{0} assumptions stay as the plan has them"}
	wordRecordCauses      = word{"{0}：为何与计划不同", "{0}: why it differs from the plan"}
	wordRecordCausesNote  = word{"各假设按实际反推；按 Shapley 值分摊，合计等于差额", "each assumption as the record says it was; split by Shapley values, which add up to the difference"}
	wordAheadTitle        = word{"从实际出发的预测", "Forecast from the record"}
	wordAheadNow          = word{"预测", "Forecast"}
	wordAheadRange        = word{"90% 区间", "90% range"}
	wordAheadNote         = word{"{0}照实计入，之后的月份用更新后的假设", "{0} as they were, later months by the updated assumptions"}
	wordTrackTitle        = word{"以往预测的准确度", "Track record of earlier forecasts"}
	wordTrackNote         = word{"计划在每个月最后的样子，对其后月份的预测", "the last state of the plan in each month, of the months after it"}
	wordTrackPairs        = word{"对比数", "Pairs"}
	wordTrackBias         = word{"偏差", "Bias"}
	wordTrackWAPE         = word{"WAPE", "WAPE"}
	wordTrackMAPE         = word{"MAPE", "MAPE"}
	wordTrackHeld         = word{"落在 90% 区间内", "In the 90% range"}
	wordTrackHeldOf       = word{"{1} 次中 {0} 次", "{0} of {1}"}
	wordTrackUndefined    = word{"无定义", "undefined"}
	wordTrackZeros        = word{"无定义（实际为 0：{0} 次）", "undefined (actual is 0: {0})"}
)

var luckWords = map[string]word{
	"luck": {"运气", "luck"},
	"open": {"还说不准", "open"},
	"real": {"确有变化", "real"},
}

var priorWords = map[string]word{
	"range": {"结合计划的区间", "with the plan's range"},
	"none":  {"计划没有区间，只看实际", "by the record alone: the plan has no range"},
}

var whyNotWords = map[string]word{
	"months":    {"按月填写，不会自动改写", "written by month, so it is not rewritten"},
	"total":     {"{0} 项假设的合计，不说明是哪一项", "a total of {0} assumptions, which does not tell which"},
	"one-month": {"只有一个月，看不出波动", "one month does not show how much months differ"},
}

var poolWords = map[string]word{
	"channels": {"与 {0} 个渠道的共同水平折中", "drawn toward what {0} channels share"},
	"tiers":    {"与 {0} 个层级的共同水平折中", "drawn toward what {0} tiers share"},
	"groups":   {"与 {0} 组（渠道、层级）的共同水平折中", "drawn toward what {0} groups (channels, tiers) share"},
}

var untoldWords = map[string]word{
	"row":     {"没有“{0}”的每月实际值；有了就能更新", "no monthly figures of “{0}” on record; with them it is updated"},
	"total":   {"只有合计，分不出是哪一项；有“{0}”的每月实际值就能更新", "only a total is on record, which does not tell one from another; monthly figures of “{0}” would"},
	"known":   {"已有的实际值都算进去了，等下个月的", "what is on record of it is in it already; the next month will tell more"},
	"idle":    {"记录的月份里没有人可以转化，或计划为 0", "in the months on record nobody could pass, or nothing was planned"},
	"coming":  {"活动还没到", "its event is still to come"},
	"once":    {"只在第一个月之前起作用，之后的数说明不了它", "it counts once, before the first month"},
	"decided": {"由你决定，不是观察来的；实际花费照实计入", "it is decided, not observed; what was spent counts as it was"},
	"mixed":   {"和别的假设一起作用于同一行，每月的数分不开它们", "it acts beside others on the same rows, and monthly figures do not tell them apart"},
	"cash":    {"现金余额说明不了是哪一笔；有实际余额时，预测从它出发", "a balance does not say which payment it was; where one is on record, the forecast starts from it"},
	"own":     {"自建假设，没有单独对应的行", "an own input: no row follows it alone"},
}

// untoldGroups are the reasons of many assumptions at once, where that of one names its row.
var untoldGroups = map[string]word{
	"row":   {"没有对应那一行（线索、各阶段、流失、MRR，按渠道和层级）的每月实际值；有了就能更新", "no monthly figures of their rows on record (leads, stages, lost customers, MRR, by channel and tier); with them they are updated"},
	"total": {"只有合计，分不出是哪一项；有对应那一行的每月实际值就能更新", "only totals are on record, which do not tell one from another; monthly figures of their rows would"},
}
