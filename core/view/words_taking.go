package view

// Words of taking a key behaviour from a log into a plan.
var (
	wordTakingTitle   = word{"写入后 {0} 从 {1} 变为 {2}", "{0} goes from {1} to {2}"}
	wordTakingSame    = word{"写入后计划的主要结果不变", "The plan's main number stays as it is"}
	wordTakingNothing = word{"没有可写入的：数据看不出，或全部留空", "Nothing to take over: the data cannot tell, or all of it is left out"}
	wordTakingHead    = word{"写入什么", "What is taken over"}
	wordTakingFrom    = word{"从", "From"}
	wordTakingTo      = word{"变为", "To"}
	wordTakingNone    = word{"（无）", "none"}
	wordTakingUntold  = word{"数据看不出", "the data cannot tell"}
	wordTakingLog     = word{"用户日志", "user log"}
	wordTakingSource  = word{"{0}，用户的离开与返回推出", "{0}, from how users leave and return"}

	wordTakingAsTheyAre = word{"写入的是日志里用户的现状：做到的与没做到的各自如何离开，按观察值。这不说明引导会带来什么；那要看差距里有多少是因果（{0}）。", "What is taken over is how users are: how those who did it leave, and the others, as observed. It does not say what guidance would do; that hangs on how much of the difference is an effect ({0})."}
	wordTakingBelief    = word{"未定", "not known"}
	wordTakingLeaves    = word{"看了 {0} 个用户；离开 = 「{1}」", "{0} users; leaving = \"{1}\""}
	wordTakingSilent    = word{"看了 {0} 个用户；离开 = 之后 {1} 天没有任何事件，记在最后一天", "{0} users; leaving = {1} days without any event, on the day of the last one"}
	wordTakingByDays    = word{"计划按天计，一天做几次算一次：最能区分的是 {1} 天里有 {0} 天", "A plan counts days, however often it is done on one: doing it on {0} of {1} days tells best"}
	wordTakingBySilence = word{"一段时间没有动静", "by silence"}

	wordTakingRuleHead  = word{"关键行为", "Key behaviour"}
	wordTakingRule      = word{"{0}，{2} 天里 {1} 天", "{0}, {1} of {2} days"}
	wordTakingActivated = word{"{0} 激活（{2} 人中 {1} 人）", "{0} activated ({1} of {2} users)"}
	wordTakingChance    = word{"一天里做到的可能", "Chance on a day"}
	wordTakingSpread    = word{"用户间的差异", "How users differ"}
	wordTakingBefore    = word{"激活前每天离开", "Leave a day, before activation"}
	wordTakingAfter     = word{"激活后每天离开", "Leave a day, after activation"}
	wordTakingIdle      = word{"多隔一天没做，离开多出", "Leave more, each idle day"}
	wordTakingReturn    = word{"离开后每天返回", "Return a day, of those who left"}
	wordTakingChurn     = word{"头 {0} 个月的月流失", "Monthly churn, months 1 to {0}"}
	wordTakingRenewal   = word{"续约率", "Renewal"}

	wordTakingInterval    = word{"95% 区间 {0}", "95% interval {0}"}
	wordTakingOf          = word{"{1} 人天中 {0} 次", "{0} in {1} user-days"}
	wordTakingChurnNote   = word{"由上面各项算出，日志里的用户当作新客户；{0} 个月后照计划原有的，老客户不变", "what the numbers above come to, the log's users taken for new customers; after {0} months the plan's own, as for customers already there"}
	wordTakingRenewalNote = word{"第 {0} 天还在的用户", "users who are there on day {0}"}

	wordTakingDecay        = word{"按窗口内的平均，计划里每天 {0} 的衰减去掉", "the mean within the window, so the plan's fall of {0} a day goes"}
	wordTakingFew          = word{"这样的用户只有 {0} 个，少于 30；计划的值不变", "only {0} such users, fewer than 30; the plan keeps its value"}
	wordTakingNoSpread     = word{"看不出用户之间的差异；计划的值不变", "no difference between users shows; the plan keeps its value"}
	wordTakingNoIdle       = word{"看不出隔得越久越容易离开；计划的值不变", "idle days make no difference that shows; the plan keeps its value"}
	wordTakingNoIdleQuiet  = word{"离开靠沉默判断时看不出；计划的值不变", "not where leaving is a silence; the plan keeps its value"}
	wordTakingLeftOut      = word{"不写入；其余按计划的值估计", "left out; the others go with the plan's value"}
	wordTakingLeftOutShort = word{"不写入", "left out"}
	wordTakingNoReturn     = word{"能看到是否返回的离开只有 {0} 次，少于 30；计划的值不变", "only {0} absences long enough to see, fewer than 30; the plan keeps its value"}
	wordTakingAlone        = word{"日志里除这个行为外没有别的活动，离开与没做分不开；计划的值不变", "the log has no other activity, so leaving and not doing it look alike; the plan keeps its value"}
	wordTakingNoStays      = word{"离开的比例数据看不出；计划的值不变", "how users leave cannot be told; the plan keeps its value"}
	wordTakingShort        = word{"日志只跟踪了用户 {0} 天，不足一个月；计划的值不变", "the log follows users for {0} days, less than a month; the plan keeps its value"}
	wordTakingTerm         = word{"合同期 {0} 个月，日志只看到第 {1} 天；计划的值不变", "contracts last {0} months, the log is seen to day {1}; the plan keeps its value"}
	wordTakingEnds         = word{"计划结束前没有人到期；计划的值不变", "nobody's contract ends within the plan; it keeps its value"}
	wordTakingReach        = word{"日志看到第 {0} 天，之后按同样的比例", "the log is seen to day {0}, then the same shares go on"}

	wordTakingUsers      = word{"看的用户", "users seen"}
	wordTakingDaysDid    = word{"窗口内做到的人天", "user-days with it, in the window"}
	wordTakingDaysOf     = word{"窗口内在场的人天", "user-days there, in the window"}
	wordTakingLeftBefore = word{"激活前离开", "left before activation"}
	wordTakingDaysBefore = word{"激活前的人天", "user-days before activation"}
	wordTakingLeftAfter  = word{"激活后离开", "left after activation"}
	wordTakingDaysAfter  = word{"激活后的人天", "user-days after activation"}
	wordTakingBack       = word{"返回", "returned"}
	wordTakingAway       = word{"离开后的人天", "user-days away"}
)
