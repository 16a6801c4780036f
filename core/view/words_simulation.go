//go:build !page

package view

// Words of a simulation in a terminal.
var (
	wordSimulatedCertain = word{"计划里没有不确定的假设：每一种未来都是单线预测", "Nothing in this plan is uncertain: every future is the single line"}
	wordSimulatedTarget  = word{"100 种未来里有 {0} 种达到目标：{1}", "{0} of 100 futures meet the target {1}"}
	wordSimulatedTargets = word{"100 种未来里有 {0} 种同时达到 {1} 项目标", "{0} of 100 futures meet all {1} targets"}
	wordSimulatedRange   = word{"{0}：100 种未来里有 80 种在 {1} 到 {2} 之间", "{0}: between {1} and {2} in 80 of 100 futures"}
	wordSimulatedNever   = word{"{0} 在任何一种未来里都算不出来", "{0} has no value in any future"}
	wordSimulatedNothing = word{"没有可看的数", "There is no number to look at"}
	wordSimulatedDraws   = word{"{0} 次抽样", "{0} draws"}
	wordSimulatedOne     = word{"{0} 项不确定的假设", "{0} uncertain assumption"}
	wordSimulatedMany    = word{"{0} 项不确定的假设", "{0} uncertain assumptions"}
	wordParenthesis      = word{"{0}（{1}）", "{0} ({1})"}

	wordChance        = word{"概率", "Chance"}
	wordMissMean      = word{"未达时平均差", "Mean miss"}
	wordAllOfThem     = word{"全部目标", "All of them"}
	wordCashBelowZero = word{"现金低于 0", "Cash below 0"}
	wordSingle        = word{"单线预测", "Single line"}
	wordMeanHead      = word{"均值", "Mean"}
	wordMiddle        = word{"中位数", "Median"}
	wordEighty        = word{"100 种未来里的 80 种", "80 of 100 futures"}

	wordBeatsDrawn = word{"{0}：同一批抽样里，{1} 有 {3} 胜过 {2}；相差 {4} 到 {5}（中间 80%）", "{0}: on the same draws {1} beats {2} in {3}; the difference is {4} to {5} (middle 80%)"}
	wordSameDrawn  = word{"{0}：{1} 与 {2} 在每一种未来里都一样", "{0}: {1} and {2} are the same in every future"}

	wordMeanOver   = word{"{0} 的均值 {1} 比单线预测高 {2}：假设取平均，结果不一定是平均；要预期的是均值", "{0}: the mean, {1}, is {2} above the single line; average assumptions need not give the average result, and the mean is what to expect"}
	wordMeanUnder  = word{"{0} 的均值 {1} 比单线预测低 {2}：假设取平均，结果不一定是平均；要预期的是均值", "{0}: the mean, {1}, is {2} below the single line; average assumptions need not give the average result, and the mean is what to expect"}
	wordLeft       = word{"{0}：{2}中有 {1} 次算不出来或永不到来，没有计入", "{0}: {1} of {2} have no value, or never come, and are left out"}
	wordNoMean     = word{"{0} 没有均值：少数未来走得太远，多抽也稳不下来；请看中位数和区间", "{0} has no mean: a few futures go so far that more draws bring it no nearer; go by the median and the range"}
	wordLongTail   = word{"{0}：一侧的尾部很长，少数未来走得很远；{1} 分位是 {2} {3}", "{0}: one tail is long, a few futures go very far; the {1} point is {2} {3}"}
	wordErrorsMean = word{"± 是模拟误差：另抽一批同样多的，20 次里有 19 次落在这以内；多抽就更小（--draws、--until）", "± is the simulation error: the truth is within it 19 times in 20; more draws make it smaller (--draws, --until)"}
	wordSeedAgain  = word{"种子 {0}；再算一遍就得到同样的数：{1}", "Seed {0}; the same numbers again: {1}"}

	wordReceiptDrawn = word{"回执 {0} · 引擎 {1} · {2} · {3}", "receipt {0} · engine {1} · {2} · {3}"}
)
