package view

// Words of a difference that is split over its causes.
var (
	wordStructure         = word{"计划的其余部分", "The rest of the plan"}
	wordNowWith           = word{"新增 {0}", "now with {0}"}
	wordNowWithout        = word{"去掉 {0}", "now without {0}"}
	wordOtherMonths       = word{"逐月不同", "other by month"}
	wordFirstFile         = word{"{0}（第一份）", "{0} (first)"}
	wordSecondFile        = word{"{0}（第二份）", "{0} (second)"}
	wordCauseChange       = word{"改动", "Change"}
	wordCauseContribution = word{"贡献", "Contribution"}
	wordCauseShare        = word{"占比", "Share"}
	wordCauseAlone        = word{"单独", "Alone"}
	wordCauseTogether     = word{"合计", "Together"}
	wordHoldsChanges      = word{"其中的改动", "Changes in it"}
	wordChangesHead       = word{"各项改动、依据与作用", "The changes, their source and their effect"}
	wordChangesSub        = word{"占比合计 100%；“单独”是只做这一项时的作用，它们不相加", "Shares add to 100%; “alone” is that change by itself, and those do not add up"}

	wordAsOf           = word{"{1} {0} ", "{0} in {1}"}
	wordAllOver        = word{"{1} {0} ", "{0} over {1}"}
	wordNothingDiffers = word{"{0} 与 {1} 的假设没有差别", "{0} and {1} have the same assumptions"}
	wordNoDifference   = word{"{0}的差别算不出来：{1} 为 {2}，{3} 为 {4}", "the difference of {0} has no value: it is {2} under {1}, {4} under {3}"}
	wordSameAnswer     = word{"{0}在 {1} 与 {2} 下相同", "{0} is the same under {1} and {2}"}
	wordApart          = word{"{0}在 {2} 下比 {1}…", "{2} puts {0} … than {1}"}
	wordLastAnd        = word{"{0} 和 {1}", "{0} and {1}"}
	wordCauseOneChange = word{"全部来自 {0}", "all of it is {0}"}
	wordMakes          = word{"{0} 占其中 {1}", "{0} make {1} of it"}
	wordMakesOne       = word{"{0} 占其中 {1}", "{0} makes {1} of it"}
	wordMakesMore      = word{"{0} 带来其 {1}，其余抵消一部分", "{0} make {1} of it, others take some back"}
	wordMakesMoreOne   = word{"{0} 带来其 {1}，其余抵消一部分", "{0} makes {1} of it, others take some back"}

	wordByShapley = word{"精确归因（Shapley，{0} 次求值）；各部分之和就是差别，与次序无关", "exact attribution (Shapley, {0} evaluations); the parts add up to the difference, whatever the order"}
	wordBySample  = word{"抽样归因（Shapley，{0} 次求值）；各部分之和就是差别，± 是千次里 997 次成立的误差", "sampled attribution (Shapley, {0} evaluations); the parts add up to the difference, ± holds in 997 of 1,000 cases"}
	wordByLMDI    = word{"对数平均归因（LMDI-I，{0} 次求值）；各部分之和就是差别", "attribution by logarithmic means (LMDI-I, {0} evaluations); the parts add up to the difference"}

	wordTogetherLost = word{"{0} 一起变时 {1} 没有值", "with {0} changed together, {1} has no value"}
	wordOrdersLeft   = word{"各部分是其余 {0} 的次序的平均", "the parts are the mean over the other {0} of the orders"}
)

// wordApartBy says how much higher, or lower.
var wordApartBy = map[bool]word{true: {"高 {0}", "{0} higher"}, false: {"低 {0}", "{0} lower"}}

// lmdiWhy says why a difference was not split as a product.
var lmdiWhy = map[string]word{
	"not-a-product": word{"这些改动不是相乘的关系，改用 Shapley", "the changes do not multiply; split by Shapley instead"},
	"zero-factor":   word{"有因子为零或变号，没有对数，改用 Shapley", "a factor is zero or changes its sign, and has no logarithm; split by Shapley instead"},
}
