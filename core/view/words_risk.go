package view

// Words of the page of risk.
var (
	wordRiskUncertain    = word{"{0} 项假设不确定，正在抽样", "{0} assumptions are uncertain; drawing futures"}
	wordRiskUncertainOne = word{"{0} 项假设不确定，正在抽样", "{0} assumption is uncertain; drawing futures"}
	wordRiskCertain      = word{"每项假设都写成了一个数，没有风险可看", "Every assumption is a single number: there is no risk to see"}
	wordRiskEmpty        = word{
		"给假设一个区间，这里就会画出结果的扇形图、达标的概率、差多少，以及各情景谁胜过谁。在假设的格子里写 25%~35%、3000±500，或写观察到的次数 271/1613；单线预测照旧。",
		"Give an assumption a range, and here stand the fan of its futures, the chance of each target, how far a miss falls short, and which scenario beats which. Type 25% to 35%, 3000±500 or counts such as 271/1613 in its cell; the single line stays.",
	}
	wordRiskTry     = word{"试一下：把 {0} 写成 {1}", "Try it: write {1} for {0}"}
	wordRiskTryStep = word{"{0} 写成区间", "range for {0}"}
	wordRiskNever   = word{"{0} 在任何一种未来里都算不出来", "{0} has no value in any future"}
	wordRiskFlat    = word{"{0} 不随任何不确定的假设变动", "{0} does not move with anything uncertain"}

	wordReachIn        = word{"100 种未来里有 {0} 种达到 {1}", "{0} of 100 futures reach {1}"}
	wordStayIn         = word{"100 种未来里有 {0} 种不超过 {1}", "{0} of 100 futures stay within {1}"}
	wordSingleIn       = word{"100 种未来里有 {0} 种做到单线的 {1}", "{0} of 100 futures do as well as the single line's {1}"}
	wordEightyBetween  = word{"八成落在 {0} 到 {1} 之间", "80 fall between {0} and {1}"}
	wordEightyFall     = word{"八成未来落在 {0} 到 {1} 之间", "80 of 100 futures fall between {0} and {1}"}
	wordHalf           = word{"半数未来落在 {0} 到 {1} 之间", "Half of all futures fall between {0} and {1}"}
	wordHalfIn         = word{"{2}，半数未来在 {0} 到 {1} 之间", "In {2} half of all futures fall between {0} and {1}"}
	wordFanSub         = word{"{0}；深带 50%、中带 80%、浅带 90%；实线为中位数，虚线为单线预测，黑线为实际", "{0}; dark band 50%, middle 80%, light 90%; line: median, dashed: single line, black: actual"}
	wordFanEnds        = word{"{0}：P5 {1}，P50 {2}，P95 {3}", "{0}: P5 {1}, P50 {2}, P95 {3}"}
	wordSingleLine     = word{"单线预测", "Single line"}
	wordMedian         = word{"中位数", "Median"}
	wordMean           = word{"均值", "Mean"}
	wordTenthBelow     = word{"一成低于", "1 in 10 below"}
	wordTenthAbove     = word{"一成高于", "1 in 10 above"}
	wordCashOut        = word{"现金断流", "Cash below 0"}
	wordChanceHead     = word{"达标概率", "Chance of reaching the target"}
	wordChanceSingle   = word{"做到单线预测的概率", "Chance of the single line"}
	wordChanceValue    = word{"值", "Value"}
	wordChanceOff      = word{"抽样误差", "Sampling error"}
	wordChanceColumn   = word{"概率", "Chance"}
	wordFewer          = word{"不到 1", "fewer than 1"}
	wordOver99         = word{"超过 99", "more than 99"}
	wordOneDot         = word{"每点一种未来，实心为达到", "One dot is one future"}
	wordSampling       = word{"抽样误差 {0}", "{0} sampling"}
	wordSameDraws      = word{"同一批抽样", "On the same draws"}
	wordMissColumn     = word{"未达时平均差", "Mean miss"}
	wordTargetsDrawn   = word{"同一批抽样；未达时平均差只算未达标的未来", "On the same draws; the mean miss is over the futures that miss"}
	wordAllTargets     = word{"全部达到", "All of them"}
	wordAllTargetsIn   = word{"100 种未来里有 {0} 种全部目标都达到", "{0} of 100 futures reach all targets"}
	wordOneTargetIn    = word{"{0}：100 种未来里有 {1} 种达到", "{0}: reached in {1} of 100 futures"}
	wordSpreadSub      = word{"{0} 的分布，{1}", "Distribution of {0}, {1}"}
	wordShareOfFutures = word{"占未来", "Share of futures"}
	wordReachShare     = word{"达标 {0}%", "{0}% reach it"}
	wordShortShare     = word{"未达 {0}%", "{0}% do not"}
	wordSingleReach    = word{"做到单线 {0}%", "{0}% as good as the line"}
	wordSingleShort    = word{"不及 {0}%", "{0}% not"}
	wordNoMiss         = word{"所有未来都做到 {0}", "Every future makes {0}"}
	wordMissShort      = word{"未达标时，平均差 {0}", "A miss falls {0} short on average"}
	wordMissOver       = word{"超出时，平均超 {0}", "A miss is {0} over on average"}
	wordCurveSub       = word{"{0} 至少有这么多的概率", "Chance of at least so much: {0}"}
	wordCurveSubMost   = word{"{0} 不超过这么多的概率", "Chance of no more than so much: {0}"}
	wordEightySure     = word{"有八成把握达到 {0}", "{0} or more in 80 of 100 futures"}
	wordEightySureMost = word{"有八成把握不超过 {0}", "{0} or less in 80 of 100 futures"}
	wordAtLeastChance  = word{"至少有它的概率", "Chance of at least this"}
	wordAtMostChance   = word{"不超过它的概率", "Chance of no more"}
	wordPairsSub       = word{"{0}，每次抽样里与 {1} 之差；条为中间 80%，竖线为中位数", "{0}, difference to {1} draw by draw; bar: middle 80%, tick: median"}
	wordWorseThan      = word{"不如 {0}", "worse than {0}"}
	wordBetterThan     = word{"胜过 {0}", "better than {0}"}
	wordBeats          = word{"胜出", "Better in"}
	wordInFutures      = word{"{0}/100", "{0} of 100"}
	wordBeatsBy        = word{"{0} 在 100 种未来里有 {2} 种胜过 {1}，多出 {3} 到 {4}", "{0} beats {1} in {2} of 100 futures, by {3} to {4}"}
	wordBeatsOr        = word{"{0} 在 100 种未来里有 {2} 种胜过 {1}，差 {3} 到 {4}", "{0} beats {1} in {2} of 100 futures, by {3} to {4}"}
	wordNoPair         = word{"{0} 与 {1} 在每一种未来里都一样", "{0} and {1} come to the same in every future"}
	wordRiskLeftOut    = word{"{1} 里有 {0} 次算不出这个数，已略去", "{0} of {1} give no such number and are left out"}
	wordMeanAbove      = word{"均值比单线预测高 {0}：相乘、封顶和偏斜的区间使上下波动不能相抵", "The mean is {0} above the single line: with products, caps and lopsided ranges ups and downs do not cancel"}
	wordMeanBelow      = word{"均值比单线预测低 {0}：相乘、封顶和偏斜的区间使上下波动不能相抵", "The mean is {0} below the single line: with products, caps and lopsided ranges ups and downs do not cancel"}
	wordRiskNoMean     = word{"均值不存在：少数未来走得太远，多抽也稳不下来；请看中位数和区间", "There is no mean: a few futures go so far that more draws bring it no nearer; go by the median and the range"}
	wordHeavyTail      = word{"一侧的尾部很长，少数未来走得很远；{0} 的抽样误差 {1}，均值不如中位数可靠", "One tail is long: a few futures go very far. {0} is known to {1}, and the median says more than the mean"}
)
