package view

// Words of the key behavior: what is simulated, interventions, the causal part.
var (
	wordBehaveIt        = word{"关键行为", "the key behaviour"}
	wordBehaveFirst     = word{"起初", "At first"}
	wordBehaveFrom      = word{"{0}（{1}起）", "{0} (from {1})"}
	wordBehaveWithout   = word{"现状", "As it is"}
	wordRangeHead       = word{"区间", "Range"}
	wordBehaveAlone     = word{"{1} 天内有 {0} 的新用户激活", "{0} of new users are activated within {1} days"}
	wordBehaveRaises    = word{"{0}把 {1} 天激活率从 {2} 变为 {3}", "{0}: activation within {1} days goes from {2} to {3}"}
	wordBehaveKeeps     = word{"{0}使第 {1} 天留下的从 {2} 变为 {3}", "{0}: those who are there on day {1} go from {2} to {3}"}
	wordBehaveStays     = word{"第 {0} 天还有 {1} 的新用户", "{1} of new users are there on day {0}"}
	wordBehaveAlso      = word{"激活：{0}，前 {2} 天里有 {1} 天做到；看第 {3} 天的去留。相关，尚未证明因果，以下按候选看待。", "Activated: {0} on {1} of the first {2} days; staying counts on day {3}. A candidate: going together is not yet a cause."}
	wordBehaveAnswers   = word{"新用户做到「{0}」的情况", "What new users do: {0}"}
	wordBehaveNote      = word{"数由马尔可夫链精确算出；区间是未定假设所致的中间 90%；下一行是逐个模拟用户的结果。", "Numbers are exact, from a Markov chain; ranges are the middle 90% of what is uncertain; below them what users simulated one by one say."}
	wordBehaveSimulated = word{"模拟 {0} {1}", "simulated {0} {1}"}
	wordBehaveActivated = word{"激活：{1} 天内至少 {0} 天做到", "Activated: on {0} days or more of {1}"}
	wordBehaveTimes     = word{"{1} 天内恰有 {0} 天做到", "On exactly {0} of {1} days"}
	wordBehaveValue     = word{"见到价值的时间（全部新用户的中位数）", "Time to value (median of all new users)"}
	wordBehaveKept      = word{"第 {0} 天还在", "There on day {0}"}
	wordBehaveIfAll     = word{"若差距全是因果", "if all of the difference is an effect"}
	wordBehaveBelieved  = word{"第 {0} 天还在，按因果部分折算", "There on day {0}, as far as it is an effect"}
	wordBehaveCustomers = word{"计划末的客户", "Customers at the plan's end"}
	wordBehaveRevenue   = word{"收入，{0}", "Revenue, {0}"}
	wordBehaveTo        = word{"{0} 至 {1}", "{0} to {1}"}
	wordBehaveNever     = word{"达不到", "never"}
	wordBehaveDay       = word{"第 {0} 天", "day {0}"}
	wordBehaveTook      = word{"{0} 天", "{0} days"}
	wordBehaveDayHead   = word{"到第几天", "By day"}
	wordBehaveMeasured  = word{"实验测得差距的 {0} 至 {1}", "measured: {0} to {1} of the difference"}
	wordBehaveHaircut   = word{"因果部分 {0} 至 {1}，未经实验", "{0} to {1} is an effect, no experiment yet"}
	wordBehaveHaircutAt = word{"因果部分 {0}", "{0} is an effect"}

	wordBehaveReachSub  = word{"累计做到 {0} 天的比例，横轴为注册后天数", "Share that did it on {0} days or more, by days since arrival"}
	wordBehaveActiveSub = word{"还在的比例，横轴为注册后天数；有干预的一条按差距全是因果", "Share that is there, by days since arrival; with the intervention as if all of the difference were an effect"}

	wordBehaveCompare       = word{"各项干预单独做时", "Each intervention by itself"}
	wordBehaveCompareNote   = word{"留下和净收益按因果部分折算；下一行是这里的假设所致的中间 90%，计划的其他假设按其取值。多一人的成本是再多触达时的边际成本，不含每月固定部分；每月成本和净收益含。", "Staying and net gain as far as they are an effect; below, the middle 90% of what is uncertain here, the plan's other assumptions at their figures. One more costs what reaching more users does, without what is paid monthly; cost a month and net gain include it."}
	wordBehaveFull          = word{"产能只够 {0}", "capacity for {0}"}
	wordBehaveHelp          = word{"干预", "Intervention"}
	wordBehaveMoreActivated = word{"激活", "Activated"}
	wordBehaveMoreKept      = word{"第 {0} 天还在", "There on day {0}"}
	wordBehaveCostMonth     = word{"每月成本", "Cost a month"}
	wordBehavePerActivated  = word{"多激活一人", "One more activated"}
	wordBehavePerKept       = word{"多留一人", "One more who stays"}
	wordBehaveAtLeast       = word{"至少 {0}", "at least {0}"}
	wordBehaveNet           = word{"毛利减成本，{0}", "Gross profit less cost, {0}"}

	wordBehaveCausalSub  = word{"{0} 的增量，按差距中属于因果的部分；{1}", "More {0}, by the part of the difference that is an effect; {1}"}
	wordBehaveCausalAt   = word{"{0}值多少，取决于差距里有多少是因果：{1} 至 {2}", "What {0} is worth hangs on how much of the difference is an effect: {1} to {2}"}
	wordBehaveCausalOne  = word{"{0}带来 {1}", "{0} brings {1}"}
	wordBehaveCausalNote = word{"全不是因果 {0}，全是因果 {1}", "none of it {0}, all of it {1}"}
	wordBehaveMoreOf     = word{"{0} 增量", "More {0}"}
	wordBehaveCausalHead = word{"因果部分", "Causal part"}

	wordBehaveTest       = word{"做一个实验就能分晓", "An experiment would tell"}
	wordBehaveTestIf     = word{"若因果部分是", "If the causal part is"}
	wordBehaveTestArm    = word{"每组人数", "Users an arm"}
	wordBehaveTestTakes  = word{"招满要", "Takes"}
	wordBehaveTestPart   = word{"{0}", "{0}"}
	wordBehaveTestBelief = word{"{0}（现在的判断）", "{0} (believed now)"}
	wordBehaveNow        = word{"现在就推广，预期净收益", "Rolling out now, expected net gain"}
	wordBehavePerfect    = word{"事先知道真相，另值", "Knowing the truth first is worth"}
	wordBehaveSample     = word{"先做实验，另值", "The experiment first is worth"}
	wordBehaveTestNote   = word{"双侧检验，显著性 5%，功效 80%；净收益是计划各月毛利的增量减去干预的成本，实验本身的成本和耽误未计。", "Two-sided, 5%, power 80%. Net gain is more gross profit over the plan less what the intervention costs; what the experiment itself costs and delays is not in it."}
	wordBehaveTestDone   = word{"已有实验，用它的计数代替判断。", "An experiment is entered: its counts stand in the place of belief. "}

	wordBehaveRemind      = word{"最好在第 {0} 天提醒做过不足 {1} 天的人", "The best reminder: on day {0}, to those with fewer than {1} days"}
	wordBehaveRemindNote  = word{"试了 {0} 种日子和门槛；最好的一种按因果部分折算的毛利减成本最大。", "{0} days and thresholds tried; the best has most gross profit less cost, as far as it is an effect."}
	wordBehaveRemindDay   = word{"日子", "Day"}
	wordBehaveRemindBelow = word{"不足几天", "Fewer than"}
	wordBehaveRemindReach = word{"会收到的", "Get it"}
	wordBehaveRemindBest  = word{"最划算", "Worth most"}
	wordBehaveRemindMost  = word{"激活最多", "Most activated"}
	wordBehaveRemindCheap = word{"每人最省", "Cheapest each"}
	wordBehaveRemindNow   = word{"计划里的", "As planned"}

	wordBehaveBudget         = word{"每月 {0}：激活率从 {1} 变为 {2}", "{0} a month: activation goes from {1} to {2}"}
	wordBehaveBudgetPart     = word{"用足其覆盖的", "Of its share"}
	wordBehaveMonthActivated = word{"每月多激活", "More activated a month"}
	wordBehaveMonthKept      = word{"每月多留下", "More who stay a month"}
	wordBehaveBudgetNote     = word{"先用多留一人最省的；每月固定部分另计。多留下按因果部分折算；下一行是中间 90%。", "The cheapest for one more who stays come first; what is paid monthly comes on top. Staying is as far as it is an effect; below, the middle 90%."}

	wordBehaveSource           = word{"用户模拟，种子 {0}", "simulation of users, seed {0}"}
	wordBehaveStayingName      = word{"新用户的去留：{0}", "Who stays: {0}"}
	wordBehaveAdoptStaying     = word{"采纳留存", "Adopt how they stay"}
	wordBehaveAdoptStayingSays = word{"用模拟的前几个月流失代替计划里的，之后照计划；按合同的，第 {0} 天还在的比例就是续约率", "Churn of the first months as simulated, then the plan's own; of contracts, those who are there on day {0} renew"}
	wordBehaveAdoptHelp        = word{"把{0}存为情景", "Make {0} a scenario"}
	wordBehaveAdoptHere        = word{"把{0}写进计划", "Put {0} into the plan"}
	wordBehaveCostLine         = word{"{0}的成本，月均", "Cost of {0}, mean of a month"}
	wordBehaveAtMost           = word{"每月最多 {0}", "at most {0} a month"}
	wordStayFrom               = word{"{0}起：第一批新客户那时到期", "from {0}, when the first new customers' term ends"}
	wordStayNothing            = word{"计划期内客户的去留不变：没有效果，或没有新客户的合同在计划期内到期", "No customer stays longer within the plan: there is no effect, or no new customer's term ends in it"}
	wordStayMoves              = word{"计划里要改的", "What changes in the plan"}
	wordStayWhat               = word{"假设", "Assumption"}
	wordStayNow                = word{"现在", "Now"}
	wordStayThen               = word{"改成", "Then"}

	wordBehaveExperiment  = word{"{0}的实验结果", "Experiment with {0}"}
	wordBehaveExperiments = word{"已做的实验：留下的比例", "Experiments made: who stayed"}
	wordBehaveWith        = word{"有干预", "With it"}
	wordBehaveWithoutIt   = word{"没有", "Without"}

	wordBehaveAge      = word{"产品阶段", "Age of the product"}
	wordBehaveIs       = word{"关键行为", "Key behaviour"}
	wordBehaveOften    = word{"前 {1} 天里 {0} 天", "on {0} of the first {1} days"}
	wordBehaveTime     = word{"见到价值的时间", "Time to value"}
	wordBehaveAgesSay  = word{"{0}激活最多，{1}；{2}最少，{3}", "{0}: most are activated, {1}; {2}: fewest, {3}"}
	wordBehaveAgesSame = word{"各产品阶段的激活率都是 {0}", "In all ages of the product {0} are activated"}
	wordBehaveAgesNote = word{"箭头后是有干预时；区间是未定假设所致的中间 90%。毛利减成本按该阶段一直持续来算，按因果部分折算。", "Behind the arrow: with the intervention; ranges are the middle 90% of what is uncertain. Gross profit less cost is as if the age held throughout, as far as it is an effect."}
	wordBehaveAgesSub  = word{"没有干预时还在的比例，横轴为注册后天数，每个产品阶段一条", "Share that is there without interventions, by days since arrival, a line an age of the product"}
	wordBehaveAgesStay = word{"第 {0} 天还在：", "There on day {0}: "}
	wordBehaveAgeStays = word{"{0} {1}", "{0} {1}"}

	wordBehaveUsersSaid = word{"模拟 {0} 个用户，种子 {1}", "{0} users simulated, seed {1}"}
)
