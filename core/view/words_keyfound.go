package view

import "planleaf/core/discover"

// verdictWords are what a finding may be called.
var verdictWords = [...]word{
	discover.Nothing:    {"没有找到", "nothing found"},
	discover.Confounded: {"分层后不成立", "gone within strata"},
	discover.Weak:       {"弱", "weak"},
	discover.Candidate:  {"候选", "candidate"},
}

// measureWords name the measures; measureNames, for programs.
var (
	measureWords = [...]word{
		discover.MCC: {"MCC", "MCC"}, discover.PPV: {"查准率", "precision"}, discover.Recall: {"查全率", "recall"},
		discover.Specificity: {"特异度", "specificity"}, discover.NPV: {"阴性预测值", "NPV"}, discover.Lift: {"提升度", "lift"}, discover.F1: {"F1", "F1"},
		discover.Youden: {"约登指数", "Youden's J"}, discover.Jaccard: {"Jaccard", "Jaccard"}, discover.Information: {"互信息（比特）", "mutual information (bits)"},
		discover.OddsRatio: {"优势比", "odds ratio"}, discover.Difference: {"差", "difference"}, discover.Reach: {"覆盖", "reach"},
	}
	measureNames = [...]string{
		discover.MCC: "mcc", discover.PPV: "ppv", discover.Recall: "recall", discover.Specificity: "specificity", discover.NPV: "npv",
		discover.Lift: "lift", discover.F1: "f1", discover.Youden: "youden", discover.Jaccard: "jaccard", discover.Information: "information",
		discover.OddsRatio: "oddsRatio", discover.Difference: "difference", discover.Reach: "reach",
	}
)

// outcomeWords say an outcome that ends, openWords one that is until the log's end.
var (
	outcomeWords = [...]word{
		discover.Active: {"留下 = 第 {0}–{1} 天有活动", "kept = active on days {0}–{1}"},
		discover.Did:    {"留下 = 第 {0}–{1} 天做过「{2}」", "kept = \"{2}\" on days {0}–{1}"},
		discover.Not:    {"留下 = 第 {0}–{1} 天没有「{2}」", "kept = no \"{2}\" on days {0}–{1}"},
	}
	openWords = [...]word{
		discover.Active: {"留下 = 第 {0} 天以后有活动", "kept = active from day {0} on"},
		discover.Did:    {"留下 = 第 {0} 天以后做过「{1}」", "kept = \"{1}\" from day {0} on"},
		discover.Not:    {"留下 = 第 {0} 天以后没有「{1}」", "kept = no \"{1}\" from day {0} on"},
	}
)

// Rules.
var (
	wordKeyFirst = word{"前 {0} 天内", "in the first {0} days"}
	wordKeyUntil = word{"第 {0} 天之前", "before day {0}"}
	wordKeySpan  = word{"第 {0} 到 {1} 天", "on days {0} to {1}"}
	wordKeyOnce  = word{"{0}做过「{1}」", "\"{1}\" {0}"}
	wordKeyTimes = word{"{0}「{1}」至少 {2} 次", "\"{1}\" at least {2} times {0}"}
	wordKeyDays  = word{"{0}至少 {2} 天有「{1}」", "\"{1}\" on at least {2} days {0}"}
)

// The sentence of a finding.
var (
	wordKeyCandidate   = word{"{0}，最能区分留下的用户；相关，尚未证明因果", "{0} best tells who stays; a correlation, not yet an effect"}
	wordKeyWeak        = word{"信号很弱：{0}，MCC 只有 {1}；不足以据此行动", "A weak signal: {0}, MCC only {1}; not enough to act on"}
	wordKeyConfounded  = word{"{0}：按「{1}」分层后看不出差别，不是它留住了用户", "{0}: no difference is left within \"{1}\", so it is not what keeps users"}
	wordKeyInseparable = word{"{0}：按「{1}」分层后，每层里人人都做到或人人都没做到，分不清是谁留住了用户", "{0}: within \"{1}\" all did it or none did, so which of the two keeps users cannot be told"}
	wordKeyNothing     = word{"没有找到能区分留下与离开的行为", "No behaviour was found that tells who stays"}
	wordKeyNobody      = word{"没有用户经历过整个窗口：日志太短，或结果放得太远", "No user had the whole windows: the log is too short, or the outcome too far off"}
	wordKeyFew         = word{"做到与没做到的都不少于 {0} 人的规则一条也没有", "No rule has {0} users or more on either side"}
)

// Users.
var (
	wordKeySub      = word{"{0}，{1} 个留下（{2}）；{3}", "{0}, {1} kept ({2}); {3}"}
	wordKeyLeft     = word{"未计入：{0}", "Not counted: {0}"}
	wordKeyYoung    = word{"{0} 个用户未满整个窗口", "{0} users without the whole windows"}
	wordKeyYoungOne = word{"{0} 个用户未满整个窗口", "{0} user without the whole windows"}
	wordKeyGone     = word{"{0} 个在结果窗口前已经离开", "{0} gone before the outcome's window"}
	wordKeyLate     = word{"{0} 个开始得晚于起点", "{0} who started behind the origin"}
	wordKeyNoStart  = word{"{0} 个没有起点事件", "{0} without the start event"}
	wordKeySpare    = word{"{0} 种较少见的行为", "{0} rarer behaviours"}
	wordKeySpareOne = word{"{0} 种较少见的行为", "{0} rarer behaviour"}
	wordKeyUsers    = word{"用户", "users"}
	wordKeyKept     = word{"留下", "kept"}
	wordKeyLost     = word{"离开", "lost"}
	wordKeyDid      = word{"做到", "did it"}
	wordKeyDidNot   = word{"没做到", "did not"}
	wordKeyDidKept  = word{"做到的留下", "kept of those who did"}
	wordKeyNotKept  = word{"没做到的留下", "kept of the others"}
	wordKeyNoName   = word{"（空）", "(empty)"}
)

// Tables.
var (
	wordKeyRule       = word{"行为", "behaviour"}
	wordKeyCandidates = word{"每种行为最好的一条", "The best rule of each behaviour"}
	wordKeyBest       = word{"换一个指标，答案就不同", "The measure chooses the answer"}
	wordKeyMeasure    = word{"指标", "measure"}
	wordKeyValue      = word{"值", "value"}
	wordKeyRange      = word{"95% 区间", "95% interval"}
	wordKeyCross      = word{"做到的人 {0} 留下，没做到的 {1}", "{0} of those who did it stay, {1} of the others"}
	wordKeyCrossSub   = word{"选中规则的四种人数", "The four counts of the rule"}
	wordKeyCrude      = word{"粗差", "crude difference"}
	wordKeyWithin     = word{"分层后", "within strata"}
	wordKeyCohort     = word{"同期群", "cohort"}
)

// How far it can be trusted.
var (
	wordKeyTried     = word{"试了 {0} 条规则（{1} 种行为），{2} 条人数够", "{0} rules tried (behaviours: {1}), {2} with enough users"}
	wordKeyPermuted  = word{"{0}；按最大值置换 {1} 轮校正，{2}", "{0}; {1} permutations of the best: {2}"}
	wordKeyHolm      = word{"{0}；Holm 校正 {1}，BH 校正 {2}", "{0}; {1} by Holm, {2} by Benjamini-Hochberg"}
	wordKeyAlone     = word{"{0}；Holm 校正 {1}，BH 校正 {2}；置换检验和用户名单需要逐个用户的日志，只有计数时没有", "{0}; {1} by Holm, {2} by Benjamini-Hochberg; permutations and lists of users need the log of each user, which counts have not"}
	wordKeyHeld      = word{"在留出的 {0} 个用户上，同一条规则 MCC {1}（{2}）", "On {0} users held out the same rule has an MCC of {1} ({2})"}
	wordKeyHeldOther = word{"只看未留出的用户，最好的是{3}；在留出的 {0} 个用户上 MCC {1}（{2}）；上面那条在他们身上 MCC {4}（{5}）", "Without the users held out, the best is {3}; on the {0} held out its MCC is {1} ({2}), and that of the rule above {4} ({5})"}
	wordKeyCohorts   = word{"{0} 个同期群里有 {1} 个，做到的人留下更多", "In {1} of {0} cohorts more of those who did it stay"}
	wordKeyGain      = word{"若让所有人都做到：按「{0}」分层估计多留 {1} 人（{2}），不分层会算成 {3} 人；都以全是因果为前提", "If everybody did it: {1} users more kept by strata of \"{0}\" ({2}); without strata it would be {3}; both if all of it is an effect"}
	wordKeyAsOne     = word{"{0} 个用户所在的层里，人人都做到或人人都没做到，说明不了什么，没有计入分层", "{0} users are in strata where all did it or none did; these say nothing and are left out of the strata"}
	wordKeyAsOneOne  = word{"{0} 个用户所在的层里，人人都做到或人人都没做到，说明不了什么，没有计入分层", "{0} user is in a stratum where all did it or none did; it says nothing and is left out of the strata"}
	wordKeyNoStrata  = word{"没有分层：渠道、版本这类差别可能解释一部分；给出分层列再看", "No strata: channels or tiers may explain part of it; name a column to divide users by"}
)

// What a plan takes over.
var (
	wordKeyAdoptFinding = word{"记入计划的证据", "Keep as evidence"}
	wordKeyAdoptShare   = word{"采纳做到的比例为假设", "Adopt the share that does it"}
	wordKeyShare        = word{"做到的比例：{0}", "Share: {0}"}
	wordKeyDidStay      = word{"做到且留下", "did it and kept"}
	wordKeyDidLost      = word{"做到未留下", "did it and lost"}
	wordKeyNotKeptN     = word{"没做到但留下", "did not and kept"}
	wordKeyNotLost      = word{"没做到未留下", "did not and lost"}
	wordKeyChannel      = word{"渠道", "channel"}
	wordKeyEmployee     = word{"员工", "employee"}
)

// The grid.
var (
	wordKeyGridRows  = word{"次数 ≥", "times ≥"}
	wordKeyGridDays  = word{"天数 ≥", "days ≥"}
	wordKeyGridSub   = word{"MCC，越大越能区分；{0}；窗口不重叠", "MCC, the greater the better it tells; {0}; windows do not overlap"}
	wordKeyGridHead  = word{"{0} 天", "{0} d"}
	wordKeyGridBest  = word{"最佳：{0}", "Best: {0}"}
	wordKeyGridFlat  = word{"阈值与窗口：峰顶平缓，前后一格相差无几", "Threshold and window: a flat top, one step either way changes little"}
	wordKeyGridSteep = word{"阈值与窗口：峰顶较尖，前后一格明显变差", "Threshold and window: a sharp top, one step either way is clearly worse"}
	wordKeyGridOnly  = word{"阈值与窗口", "Threshold and window"}
)
