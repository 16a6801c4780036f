package view

// Words of retention, churn points and early warning.
var (
	wordLifeStayAll       = word{"{0} 位用户中还没有人离开，最久已观察 {1} 天。", "None of {0} users has left, the longest observed for {1} days."}
	wordLifeStayNone      = word{"没有可以判断去留的用户。", "There are no users of whom leaving could be told."}
	wordLifeStayMedian    = word{"{1} 位用户里 {0} 位已离开；估计半数留不过第 {2} 天（{3}）。", "{0} of {1} users have left; half are estimated not to stay beyond day {2} ({3})."}
	wordLifeStayMedianOne = word{"{1} 位用户里 {0} 位已离开；估计半数留不过第 {2} 天（{3}）。", "{0} of {1} users has left; half are estimated not to stay beyond day {2} ({3})."}
	wordLifeStayAt        = word{"{1} 位用户里 {0} 位已离开；估计第 {2} 天仍有 {3} 留下（{4}）。", "{0} of {1} users have left; {3} are estimated to stay beyond day {2} ({4})."}
	wordLifeStayAtOne     = word{"{1} 位用户里 {0} 位已离开；估计第 {2} 天仍有 {3} 留下（{4}）。", "{0} of {1} users has left; {3} are estimated to stay beyond day {2} ({4})."}
	wordLifeStayOnce      = word{"{1} 位用户里 {0} 位已离开；估计 {2}（{3}）在开始当天之后就静默超过 {6} 天，第 {4} 天仍有 {5} 留下。", "{0} of {1} users have left; {2} ({3}) are estimated to fall silent for more than {6} days right after the day they begin, and {5} to stay beyond day {4}."}
	wordLifeStayOnceOne   = word{"{1} 位用户里 {0} 位已离开；估计 {2}（{3}）在开始当天之后就静默超过 {6} 天，第 {4} 天仍有 {5} 留下。", "{0} of {1} users has left; {2} ({3}) are estimated to fall silent for more than {6} days right after the day they begin, and {5} to stay beyond day {4}."}
	wordLifeStayGone      = word{"{1} 位用户里 {0} 位已离开；估计 {2}（{3}）在开始当天就离开，第 {4} 天仍有 {5} 留下。", "{0} of {1} users have left; {2} ({3}) are estimated to leave on the day they begin, and {5} to stay beyond day {4}."}
	wordLifeStayGoneOne   = word{"{1} 位用户里 {0} 位已离开；估计 {2}（{3}）在开始当天就离开，第 {4} 天仍有 {5} 留下。", "{0} of {1} users has left; {2} ({3}) are estimated to leave on the day they begin, and {5} to stay beyond day {4}."}
	wordLifeFirstDay      = word{"开始当天", "the first day"}
	wordLifeFromOn        = word{"{0} 起，上限未到", "{0} or more, no upper end reached"}
	wordLifeFromUpTo      = word{"{0} 至 {1}", "{0} to {1}"}
	wordLifeLeavesBy      = word{"离开 = 事件 {0}", "leaving = event {0}"}
	wordLifeLeavesQuiet   = word{"离开 = 连续 {0} 天没有 {1}", "leaving = more than {0} days without {1}"}
	wordLifeAnyEvent      = word{"任何事件", "any event"}
	wordLifeStartsBy      = word{"开始 = 事件 {0}", "start = event {0}"}
	wordLifeStartsFirst   = word{"开始 = 第一个事件", "start = first event"}
	wordLifeStepOf        = word{"每 {0} 天一步", "steps of {0} days"}
	wordLifeKnownUntil    = word{"看到 {0}", "looked at until {0}"}
	wordLifeKnownDay      = word{"第 {0} 天", "day {0}"}

	wordLifeNoteEarly      = word{"{0} 位用户在日志开头就已出现，可能更早就在，未计入；若日志从第一位用户开始，请选“日志完整”。", "{0} users are there as the log begins and may be older than it: left out. If the log holds its users from the first on, say that it is whole."}
	wordLifeNoteEarlyOne   = word{"{0} 位用户在日志开头就已出现，可能更早就在，未计入；若日志从第一位用户开始，请选“日志完整”。", "{0} user is there as the log begins and may be older than it: left out. If the log holds its users from the first on, say that it is whole."}
	wordLifeNoteNoStart    = word{"{0} 位用户没有开始事件，未计入。", "{0} users have no event that begins them: left out."}
	wordLifeNoteNoStartOne = word{"{0} 位用户没有开始事件，未计入。", "{0} user has no event that begins them: left out."}
	wordLifeNoteLate       = word{"{0} 位用户开始得太晚，去留还无从判断，未计入。", "{0} users began too late for anything to be told of them: left out."}
	wordLifeNoteLateOne    = word{"{0} 位用户开始得太晚，去留还无从判断，未计入。", "{0} user began too late for anything to be told of them: left out."}
	wordLifeNoteReturned   = word{"离开的人里有 {0} 位（{1}）后来又回来；比例高说明静默天数取短了。", "{0} of those who left ({1}) came back later; if many do, the silence is too short."}
	wordLifeNoteObserved   = word{"每个客龄只除以观察满该客龄的批次；新批次不算失败。", "Each age is divided by the cohorts observed through it; recent cohorts are no failures."}
	wordLifeNoteKM         = word{"曲线为 Kaplan–Meier 估计，区间 95%，按 log-log 变换。", "The curve is the Kaplan–Meier estimate; intervals are 95%, on the log-log scale."}
	wordLifeNoteGroups     = word{"只列最大的 {0} 组，另有 {1} 位用户在其余各组。", "The largest {0} groups are shown; {1} users are in others."}

	wordLifeTriangle     = word{"{0}：第 1 步 {1}，第 {2} 步 {3}", "{0}: {1} in step 1, {3} in step {2}"}
	wordLifeTriKept      = word{"留存三角", "Retention triangle"}
	wordLifeTriActive    = word{"每格：该批用户在该步内有活动的比例，%；行是批次，列是步", "each cell: % of the cohort with an active event in the step; rows cohorts, columns steps"}
	wordLifeTriThere     = word{"每格：该批用户到该步末仍未离开的比例，%；行是批次，列是步", "each cell: % of the cohort that had not left by the end of the step; rows cohorts, columns steps"}
	wordLifeAllCohorts   = word{"合计", "All"}
	wordLifeCohort       = word{"批次", "Cohort"}
	wordLifeUsers        = word{"用户", "Users"}
	wordLifeLeftCount    = word{"离开", "Left"}
	wordLifeCurveTitle   = word{"第 {0} 天仍有 {1} 留下", "{1} stay beyond day {0}"}
	wordLifeCurveFit     = word{"第 {0} 天仍有 {1} 留下；模型外推到第 {2} 天为 {3}", "{1} stay beyond day {0}; the model expects {3} at day {2}"}
	wordLifeCurveSub     = word{"留存比例，按客龄天数；带为 95% 区间", "share that stays, by age in days; band 95%"}
	wordLifeObserved     = word{"估计", "Estimated"}
	wordLifeFitted       = word{"模型", "Model"}
	wordLifeInterval     = word{"95% 区间", "95% interval"}
	wordLifeAgeDays      = word{"客龄（天）", "Age in days"}
	wordLifeGroupsTitle  = word{"各组留存", "Retention by group"}
	wordLifeGroup        = word{"组", "Group"}
	wordLifeMedianDays   = word{"半数留到（天）", "Median days"}
	wordLifeStayBeyond   = word{"第 {0} 天", "Day {0}"}
	wordLifeNotReached   = word{"未到", "not reached"}
	wordLifeRankTold     = word{"各组留存不同：log-rank χ² {0}，自由度 {1}，{2}。", "The groups differ: log-rank χ² {0}, {1} degrees of freedom, {2}."}
	wordLifeRankAlike    = word{"看不出各组留存有差别：log-rank χ² {0}，自由度 {1}，{2}。", "The groups do not tell apart: log-rank χ² {0}, {1} degrees of freedom, {2}."}
	wordLifeModels       = word{"模型", "Models"}
	wordLifeModel        = word{"模型", "Model"}
	wordLifeParameters   = word{"参数（95% 区间）", "Parameters (95% interval)"}
	wordLifeHeldBack     = word{"扣下的时段", "Held-back period"}
	wordLifeSBG          = word{"合同续约 sBG", "Contracts, sBG"}
	wordLifeBGNBD        = word{"复购 BG/NBD（周）", "Repeat orders, BG/NBD (weeks)"}
	wordLifeGammaGamma   = word{"客单 Gamma-Gamma", "Order value, Gamma-Gamma"}
	wordLifeBGBB         = word{"逐步到访 BG/BB", "Visits by step, BG/BB"}
	wordLifeConstant     = word{"每步固定流失", "Constant churn a step"}
	wordLifeLoose        = word{"无法识别：数据定不出 {0}", "not identifiable: the data do not tell {0}"}
	wordLifeTooFewFit    = word{"数据太少", "too little happened"}
	wordLifeCheckMiss    = word{"预计 {0}（{4}），实际 {1}，不符（{2} 位用户，{3} 天）", "expected {0} ({4}), came {1}: a miss ({2} users, {3} days)"}
	wordLifeCheckHit     = word{"预计 {0}（{4}），实际 {1}，相符（{2} 位用户，{3} 天）", "expected {0} ({4}), came {1}: within ({2} users, {3} days)"}
	wordLifeUnchecked    = word{"太短，无法验证", "too short to check"}
	wordLifeConstantLine = word{"{0}（{1}；{2} / {3}）", "{0} ({1}; {2} of {3})"}
	wordLifeOrdersNext   = word{"今后 52 周预计 {0} 单；仍是客户的约 {1} 位", "{0} orders expected in the next 52 weeks; about {1} are still customers"}
	wordLifeSpendMean    = word{"一单平均值 {0}", "an order is worth {0} on average"}
	wordLifeSpendWild    = word{"平均值无穷：少数人的单值没有上限", "its mean is infinite: a few orders have no bound"}

	wordLifeAdoptChurn   = word{"采用为月流失率", "Adopt as monthly churn"}
	wordLifeAdoptByAge   = word{"采用为按客龄的流失率", "Adopt as churn by age"}
	wordLifeAdoptRenewal = word{"采用为续约率", "Adopt as renewal"}
	wordLifeAdoptSays    = word{"{0}：{1}（{2} / {3}）", "{0}: {1} ({2} of {3})"}
	wordLifeAdoptAges    = word{"第 1 个月 {0}，第 {1} 个月起 {2}", "month 1 {0}, from month {1} on {2}"}
	wordLifeCountUsers   = word{"用户", "users"}
	wordLifeCountLeft    = word{"离开", "left"}
)
