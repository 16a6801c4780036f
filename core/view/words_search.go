package view

import "planleaf/core/solve"

// Words of searches.
var (
	wordSearchGroup     = word{"{0} 项一起", "{0} together"}
	wordSearchTried     = word{"试算 {0} 次", "{0} evaluations"}
	wordSearchAnswer    = word{"答案", "Answer"}
	wordSearchNow       = word{"今天", "Today"}
	wordSearchThen      = word{"改后", "Then"}
	wordSearchChange    = word{"变化", "Change"}
	wordSearchCancelled = word{"搜索已取消，计划没有改动", "The search was cancelled; the plan is unchanged"}
	wordSearchSpend     = word{"所有渠道的花费，同乘一个倍数", "The spend of all channels, by one multiplier"}
	wordSearchSpends    = word{"所有渠道的花费", "Spend of all channels"}
	wordSearchAsk       = word{"{0} 今天为 {1}。要它到别的数，须改什么？", "{0} is {1} today. What must change to make it another?"}
	wordSemicolon       = word{"；", "; "}

	wordSought        = word{"把 {2} 从 {4} 改到 {3}，{0} 就到 {1}", "{0} reaches {1} when {2} goes from {4} to {3}"}
	wordSoughtTimes   = word{"{2} 都乘以 {3}，{0} 就到 {1}", "{0} reaches {1} with {2} times {3}"}
	wordSoughtAlready = word{"{0} 今天就是 {1}，不必改动", "{0} is {1} today; nothing need change"}
	wordSoughtFlat    = word{"{0} 不影响 {1}，它一直是 {2}", "{0} does not move {1}, which stays at {2}"}
	wordSoughtJumps   = word{"{0} 在 {2} 为 {3} 处跳过 {1}，最近为 {4}", "{0} jumps over {1} where {2} is {3}; the nearest is {4}"}
	wordSoughtNone    = word{"在这个范围里无论 {1} 取多少，{0} 都没有值", "{0} has no value wherever {1} stands within its bounds"}
	wordOutOfReach    = word{"{0} 达不到 {1}；最近为 {2}，", "{0} of {1} is out of reach; the nearest is {2}, "}
	wordOutLow        = word{"受 {0} 的下限 {1} 所限。", "held by the lower bound of {0}, {1}."}
	wordOutHigh       = word{"受 {0} 的上限 {1} 所限。", "held by the upper bound of {0}, {1}."}
	wordOutTurn       = word{"{0} 为 {1}，再往两边都不会更近。", "with {0} at {1}; more or less of it comes no nearer."}
	wordOutGap        = word{"{0} 为 {1}，再过去它没有值。", "with {0} at {1}, beyond which it has no value."}
	wordSoughtOthers  = word{"别处也会到这个值，大约在 {0}；这里取离今天最近的", "It is reached elsewhere too, at about {0}; the one nearest to today is taken"}
	wordCurve         = word{"{0} 随 {1} 从 {2} 到 {3} 的变化：{4} 到 {5}", "{0} as {1} goes from {2} to {3}: {4} to {5}"}
	wordAdoptSeek     = word{"求解：{0} {1}", "Seek: {0} {1}"}
	wordAdoptBest     = word{"最优：{0} {1}", "Best: {0} {1}"}
	wordAdoptAim      = word{"机会最大：{0} {1}", "Best chance: {0} {1}"}

	wordBeyondRange   = word{"{0} 为 {1}，超出它自己的区间 {2}，那里的曲线没有依据", "{0} at {1} is outside its own range {2}, where the curve rests on nothing"}
	wordBeyondActuals = word{"{0} 为 {1}，超出实际发生过的 {2}，那里的曲线没有依据", "{0} at {1} is outside what was ever recorded, {2}, where the curve rests on nothing"}
	wordBeyondUsual   = word{"{0} 为 {1}，超出今天的一半到两倍（{2}），那里的曲线未必可信", "{0} at {1} is outside half to double of today ({2}); the curve may not hold there"}
	wordBeyondMore    = word{"另有 {0} 项也超出可信范围", "{0} more are outside what can be believed"}

	wordBest       = word{"{1} 这样分，{0} 从 {2} 到 {3}（{4}）", "Split like this, {1} bring {0} from {2} to {3} ({4})"}
	wordBestFree   = word{"这样设，{0} 从 {1} 到 {2}（{3}）", "Set like this, {0} goes from {1} to {2} ({3})"}
	wordBestNow    = word{"今天的分法已是最好：{0} 为 {1}", "Today's split is the best already: {0} is {1}"}
	wordBestBegin  = word{"按今天的比例分 {1}，{0} 为 {2}；没有更好的分法", "Split in today's proportions, {1} give {0} of {2}; no split is better"}
	wordBestNone   = word{"各项的上下限加起来凑不成 {0}：最少 {1}，最多 {2}", "The bounds cannot add up to {0}: from {1} to {2} is possible"}
	wordBestLeft   = word{"{0} 不花更好", "{0} is better left unspent"}
	wordBestOdd    = word{"{0} 不够一步，没有分出去", "{0} is less than a step and was not given out"}
	wordBestHead   = word{"最优分配", "Best split"}
	wordBestLever  = word{"项目", "Lever"}
	wordBestBest   = word{"最优", "Best"}
	wordBestMargin = word{"多 {0} 的边际", "Return of {0} more"}
	wordBestLimit  = word{"受限于", "Held by"}
	wordBestTotal  = word{"总额", "Total"}
	wordBestLow    = word{"下限", "lower bound"}
	wordBestHigh   = word{"上限", "upper bound"}
	wordBestShadow = word{"{0}，放宽 {2} 值 {1}", "{0}; {2} more room is worth {1}"}
	wordBestPrice  = word{"总额再多 {2}，{0} 多 {1}", "{2} more of the total adds {1} to {0}"}

	wordSureChance      = word{"（100 种未来里 {0} 种）", " (in {0} of 100 futures)"}
	wordSureQuantile    = word{"（{0} 分位数）", " ({0} quantile)"}
	wordSureChecked     = word{"另抽的 {0} 次里 {1}不少于它", "of {0} other draws {1} are at least as much"}
	wordSureCheckedLess = word{"另抽的 {0} 次里 {1}不多于它", "of {0} other draws {1} are at most as much"}
	wordSureAim         = word{"{0} 不少于 {1} 的机会", "the chance of {0} at {1} or more"}
	wordSureAimLess     = word{"{0} 不多于 {1} 的机会", "the chance of {0} at {1} or less"}
	wordSureCheckedAim  = word{"另抽的 {0} 次里 {1}做到", "of {0} other draws {1} reach it"}
	wordSureLever       = word{"{0}因抽样可偏 {1}", "{0} may be off by {1} from sampling"}
	wordSureSame        = word{"每次试算都用同样的 {0} 次抽样", "Every evaluation takes the same {0} draws"}

	wordReach      = word{"{0} 到 {1}，最省力是 {2}", "{0} reaches {1} most easily with {2}"}
	wordReachOut   = word{"{0} 达不到 {1}；全部用上最近为 {2}。", "{0} of {1} is out of reach; with all levers at their bounds the nearest is {2}."}
	wordReachWay   = word{"办法 {0}", "Way {0}"}
	wordReachForce = word{"费力", "Effort"}
	wordReachAlone = word{"单独费力 1", "Effort of 1 alone"}
	wordReachHead  = word{"费力最少的办法", "Ways of least effort"}
	wordReachMost  = word{"同样费力，{0} 作用最大：{1}", "For the same effort {0} does most: {1}"}
	wordReachNorm  = word{"费力是各项移动的平方和，移动以它区间的一半（没有区间则为今天的 10%）为 1", "Effort is the sum of squared moves; a move of 1 is half of a lever's range, without one 10% of today"}
	wordReachTo    = word{"{0} {1}", "{0} {1}"}
)

// searchStates say why a search stopped.
var searchStates = map[solve.State]word{
	solve.Found:      {"停在目标上", "Stopped at the target"},
	solve.Already:    {"起点就在目标上", "It began at the target"},
	solve.OutOfReach: {"范围里没有更近的", "Nothing within the bounds is nearer"},
	solve.Flat:       {"指标不随它动", "The number does not move with it"},
	solve.Jumps:      {"跳变处已夹到最后一位", "The jump is closed in to the last digit"},
	solve.Undefined:  {"范围里都没有值", "There is no value within the bounds"},
	solve.Spent:      {"试算次数用完，最后几位还不定", "The evaluations were used up; the last digits are open"},
	solve.Cancelled:  {"已取消", "Cancelled"},
	solve.Optimal:    {"任何两项之间再挪都不会更好", "No exchange between two levers brings more"},
	solve.Corner:     {"上下限没有留下选择", "The bounds leave no choice"},
	solve.Infeasible: {"上下限互相矛盾", "The bounds contradict each other"},
}
