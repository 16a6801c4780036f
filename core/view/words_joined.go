package view

// Words of a scenario file that is brought into a plan.
var (
	wordJoinTitle    = word{"{1}：{0} 项改动", "{1}: {0} changes"}
	wordJoinTitleOne = word{"{1}：{0} 项改动", "{1}: {0} change"}
	wordJoinOf       = word{"来自计划“{0}”", "from the plan “{0}”"}
	wordJoinStep     = word{"加入情景 {0}", "add scenario {0}"}
	wordJoinThere    = word{"计划里已有这个情景，改动也相同，不必加入。", "The plan has this scenario already, change by change; there is nothing to add."}
	wordJoinSaid     = word{"计划里已有这个情景，改动也相同；加入的只是批注。", "The plan has this scenario already, change by change; what is added are comments alone."}
	wordJoinSays     = word{"一并加入批注和回复 {0} 条。", "{0} comments and answers come along."}
	wordJoinSaysOne  = word{"一并加入批注或回复 {0} 条。", "{0} comment or answer comes along."}
	wordJoinOther    = word{"它属于另一份计划“{0}”，不是“{1}”。仍可加入，路径对不上的改动不起作用。", "It belongs to another plan, “{0}”, not to “{1}”. It can be added all the same; changes whose paths lead nowhere here do nothing."}
	wordJoinByID     = word{"{0}（id {1}）", "{0} (id {1})"}
	wordJoinSame     = word{"计划和文件写出时完全一样，结果也一样。", "The plan is exactly what it was when the file was written, and so are the results."}
	wordJoinStill    = word{"计划在那以后有改动，但没有动到这些假设；情景照计划现在的样子算。", "The plan has changed since, but none of these assumptions; the scenario is computed on the plan as it is now."}
	wordJoinMoved    = word{"计划在那以后有改动，其中 {0} 项正是它要改的；情景照计划现在的样子算。", "The plan has changed since, {0} of these assumptions among it; the scenario is computed on the plan as it is now."}
	wordJoinMovedOne = word{"计划在那以后有改动，其中 {0} 项正是它要改的；情景照计划现在的样子算。", "The plan has changed since, {0} of these assumptions among it; the scenario is computed on the plan as it is now."}
	wordJoinChanges  = word{"它改什么", "What it changes"}
	wordJoinSince    = word{"计划里后来变了的", "What has changed in the plan since"}
	wordJoinWhat     = word{"假设", "Assumption"}
	wordJoinNow      = word{"计划现在", "Plan now"}
	wordJoinChanged  = word{"情景", "Scenario"}
	wordJoinWas      = word{"写出时", "When written"}
	wordJoinGone     = word{"计划里已没有 {0}，这项改动暂不起作用。", "The plan has no {0} any more; this change does nothing."}
	wordJoinAdded    = word{"它以情景“{0}”为基础，计划里没有，一并加入。", "It stands on the scenario “{0}”, which the plan lacks; it is added too."}
	wordJoinKept     = word{"它以情景“{0}”为基础，计划里的和文件里的不同，以计划里的为准。", "It stands on the scenario “{0}”, which says something else in the plan; the plan's own holds."}
	wordJoinDuring   = word{"{0}，{1}", "{0}, {1}"}
	wordJoinFrom     = word{"{0}，{1}起", "{0}, from {1}"}
	wordJoinTo       = word{"{0}，到 {1}", "{0}, until {1}"}
)
