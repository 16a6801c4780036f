package view

// Words of scenarios.
var (
	wordBase         = word{"基准", "Base"}
	wordDraft        = word{"草稿", "Draft"}
	wordScenario     = word{"情景", "scenario"}
	wordPlanItself   = word{"计划本身", "the plan itself"}
	wordStandsOn     = word{"{0}，基于{1}", "{0}, on {1}"}
	wordOneChange    = word{"1 处改动", "1 change"}
	wordChanges      = word{"{0} 处改动", "{0} changes"}
	wordApplyTo      = word{"应用到{0}", "Apply to {0}"}
	wordLockedParent = word{"{0}已锁定：请存为新情景", "{0} is locked: save as a new scenario"}
	wordWas          = word{"基准 {0}", "Base {0}"}
	wordWasByMonth   = word{"基准逐月不同", "Base differs by month"}

	wordSame           = word{"持平", "the same"}
	wordByMonthEach    = word{"逐月设定", "by month"}
	wordFromMonth      = word{"{0}起", "from {0}"}
	wordUntilMonth     = word{"到 {0}", "until {0}"}
	wordSideBySide     = word{"{0} 个并排", "{0} side by side"}
	wordCompareNote    = word{"每行同轴；点线为{0}，红虚线为目标。▲▼ 为与{0}之差，绿为有利，赭为不利。", "One axis a row; dotted is {0}, dashed the target. ▲▼ is the difference to {0}, green favourable, rust not."}
	wordNoScenarios    = word{"情景是计划之上的一串改动：投放加两成、流失降一点。计划不变，结果并排比较。", "A scenario is a list of changes on the plan: a fifth more ads, a little less churn. The plan stays as it is, and the results stand side by side."}
	wordNoScenariosYet = word{"还没有情景可比", "No scenarios to compare yet"}
	wordNoneBetter     = word{"{0}以{1}为最好：{2}", "{0} is best in {1}: {2}"}
	wordBestScenario   = word{"{0}以{1}为最好：{2}，与{3}相比 {4}", "{0} is best in {1}: {2}, {4} against {3}"}
	wordNoneReaches    = word{"没有一个情景达到 {0} 的目标，最近的是{1}：{2}", "No scenario reaches the target of {0}; {1} comes nearest at {2}"}
	wordAllReach       = word{"{1} 个情景都达到 {0} 的目标", "All {1} reach the target of {0}"}
	wordOneReaches     = word{"只有{1}达到 {0} 的目标：{2}", "Only {1} reaches the target of {0}: {2}"}
	wordSomeReach      = word{"{2} 个中有 {1} 个达到 {0} 的目标，最好的是{3}：{4}", "{1} of {2} reach the target of {0}; {3} is best at {4}"}
)
