package view

// Words of churn points and early warning.
var (
	wordLifePointsNone  = word{"{0} 位用户里 {1} 位离开，没有哪个客龄的流失明显高于前后。", "{1} of {0} users left, and at no age do more leave than around it."}
	wordLifePointsOne   = word{"{0} 位用户里 {1} 位离开；流失点在{2}，占全部流失的 {3}。", "{1} of {0} users left; they leave above all {2}, {3} of all losses."}
	wordLifePointsMore  = word{"{0} 位用户里 {1} 位离开；有 {4} 个流失点，最大的在{2}，占全部流失的 {3}。", "{1} of {0} users left; there are {4} churn points, the largest {2}, {3} of all losses."}
	wordLifeAtStart     = word{"开始当天", "on the day they begin"}
	wordLifeAtAges      = word{"第 {0} 至 {1} 天", "on days {0} to {1}"}
	wordLifeHazard      = word{"各步流失率", "Churn by step"}
	wordLifeHazardTitle = word{"{0}流失 {1}，前后为 {2}", "{1} leave {0}, {2} around it"}
	wordLifeHazardFlat  = word{"没有明显高出前后的流失点", "No step stands out of those around it"}
	wordLifeHazardSub   = word{"到该步仍在的人里，在该步离开的比例", "of those still there, the share that leaves in the step"}
	wordLifePoint       = word{"流失点", "Churn point"}
	wordLifePointSays   = word{"{0}流失 {1}（{2} 位，{3}）", "{1} leave {0} ({2}; {3})"}
	wordLifeAfter       = word{"{0} 之后不再有动作", "with {0} as the last action"}
	wordLifeKeepPoint   = word{"记入计划", "Keep in the plan"}
	wordLifeKeepRule    = word{"把规则记入计划", "Keep the rule in the plan"}
	wordPointReason     = word{"可能的原因", "Likely reason"}
	wordPointAnswer     = word{"对策", "Intervention"}
	wordPointReasonIs   = word{"原因：{0}", "Reason: {0}"}
	wordPointAnswerIs   = word{"对策：{0}", "Intervention: {0}"}
	wordPointLost       = word{"流失 {0}", "{0} leave"}
	wordLifePointList   = word{"流失点清单", "Churn points to work down"}
	wordLifeShareLost   = word{"占全部流失 {0}", "{0} of all lost"}
	wordLifeLeaveRate   = word{"流失率", "Leave"}
	wordLifeAroundIt    = word{"前后", "Around"}
	wordLifeShared      = word{"离开者的共同点", "What those who leave share"}
	wordLifeSharedNone  = word{"没有可靠的共同点", "nothing that is no fluke"}
	wordLifeDidIt       = word{"做过 {0}", "did {0}"}
	wordLifeTraitIs     = word{"{0} = {1}", "{0} = {1}"}
	wordLifeTrait       = word{"{0}：离开者 {1}，留下者 {2}（差 {3}）", "{0}: {1} of those who left, {2} of those who stayed (difference {3})"}
	wordLifeLastAction  = word{"最后一个动作", "Last action"}
	wordLifeActions     = word{"最后做了什么", "What users did last"}
	wordLifeOthersLeave = word{"其他人", "Others"}
	wordLifePCorrected  = word{"p（已校正）", "p (corrected)"}
	wordLifeNotePoints  = word{"流失点：95% 把握高于前后各两步（Holm 校正），且至少高 1.25 倍；共同点是相关，不是原因。", "A churn point is surely above the two steps on each side (5%, Holm), by a factor of at least 1.25; what is shared goes along with leaving and need not be its reason."}

	wordLifeWarnNone       = word{"没有规则可以试：用户被观察得太短。", "There is no rule to try: users were not observed for long enough."}
	wordLifeWarnWeak       = word{"弱：最好的规则（{0}）在留出的用户上并不可靠地好过随意提醒（随意为 {1}）。", "Weak: on users held out the best rule ({0}) is not surely better than warning at random ({1})."}
	wordLifeWarnSays       = word{"{0}：留出用户上每 100 次预警 {1} 次说中（随意为 {2}），抓到 {3} 的流失，中位提前 {4} 天。", "{0}: of 100 warnings on users held out {1} are right ({2} at random); it sees {3} of losses, a median of {4} days ahead."}
	wordLifeWarnRule       = word{"近 {0}的到访降到此前 {1}的 {2} 以下", "visits of {0} fall to {2} of those of the {1} before"}
	wordLifeWarnQuiet      = word{"此前 {1}来过，近 {0}没来", "came in {1}, and not in the {0} after"}
	wordLifeWarnSilent     = word{"试过的 {0} 条规则一次也没有预警。", "None of the {0} rules tried ever warned of anybody."}
	wordLifeWarnSilentOne  = word{"试过的规则一次也没有预警。", "The rule that was tried never warned of anybody."}
	wordLifeWithin         = word{"{0} 天内离开算说中", "right = lost within {0} days"}
	wordLifeRulesOwn       = word{"自己的规则：{0}", "rules of your own: {0}"}
	wordLifeRulesShown     = word{"试了 {0} 条规则，列出 {1} 条", "{0} rules tried, {1} shown"}
	wordLifeRulesShownOne  = word{"试了 {0} 条规则", "{0} rule tried"}
	wordLifeRulesSilent    = word{"{0} 条从未预警", "{0} rules never fired"}
	wordLifeRulesSilentOne = word{"{0} 条从未预警", "{0} rule never fired"}
	wordLifeNoteVisits     = word{"此前的时段里至少到访 {0} 次，规则才看这位用户。", "A rule looks at a user only after at least {0} visits in the days before."}
	wordLifeDays           = word{"{0} 天", "{0} days"}
	wordLifeDay            = word{"{0} 天", "{0} day"}
	wordLifeWarnTable      = word{"预警规则", "Rules of early warning"}
	wordLifeRule           = word{"规则", "Rule"}
	wordLifePrecision      = word{"准确率", "Precision"}
	wordLifeRecall         = word{"召回率", "Recall"}
	wordLifeAtRandom       = word{"随意", "At random"}
	wordLifeLead           = word{"提前（天）", "Lead, days"}
	wordLifeWeekly         = word{"每周预警", "Alerts a week"}
	wordLifeWeakMark       = word{"弱", "weak"}
	wordLifeNoteWarn       = word{"规则用一半用户挑选，数字取自另一半；预警后 {0} 天内离开算说中；静默的离开记在静默满的那天。看了 {1} 位用户。", "Rules are chosen on half the users, and the figures are of the other half; a warning is right if the user is lost within {0} days; of silence the loss is the day on which it is complete. {1} users were looked at."}
	wordLifeNoteBest       = word{"按 F1 排序；换一个指标，最好的规则也会换。", "Ordered by F1; by another measure another rule is best."}
	wordLifeWorthNone      = word{"计划给不出一位客户的价值（LTV），无法估价。", "The plan gives no value of a customer (LTV), so the rule has no price."}
	wordLifeWorthEven      = word{"每次联系 {0}、留住一位值 {1} 时，联系对的人里至少要留住 {2} 才划算。", "At {0} a contact and {1} for a customer saved, at least {2} of those rightly warned of must be saved for it to pay."}
	wordLifeWorthYear      = word{"若留住 {0}，一年预计净值 {1}；一个也留不住时为 {2}。", "If {0} are saved, a year is worth {1} net; if none are, {2}."}
	wordLifeWorthNever     = word{"每次联系 {0}、留住一位值 {1} 时，全部留住也不划算。", "At {0} a contact and {1} for a customer saved it does not pay even if all are."}
)
