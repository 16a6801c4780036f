package diag

// The words of scenarios and their changes.
var ofScenario = []entry{
	{"scenario-unknown", "没有情景 {0}；现有 {1}", "there is no scenario {0}; there are {1}"},
	{"scenario-circle", "情景 {0} 绕一圈又以自己为基础；请改它的 on", "scenario {0} stands on itself by a detour; change its \"on\""},
	{"scenario-is-base", "base 是计划本身的名字；请换一个 id", "base is the name of the plan itself; choose another id"},
	{"slide-none", "{0} 没有可拖动的刻度；请直接填数", "{0} has no track to slide on; type a number"},
	{"change-one-way", "对 {0} 的改动须在 set、multiply、add 中恰好写一种", "a change of {0} has exactly one of set, multiply and add"},
	{"change-twice", "{0} 在同样的月份已有一项改动；请合并为一项", "{0} has a change for these months already; make one of the two"},
	{"change-months-upside-down", "改动的起月 {0} 在止月 {1} 之后；请对调", "the change begins in {0}, after it ends in {1}; swap the two"},
	{"change-one-number", "{0} 是一个数，不能设成序列、增长或区间；请写一个数，或改整个假设", "{0} is one number and takes no series, growth or range; write one number, or change the whole assumption"},
	{"change-not-by-month", "{0} 不按月取值，改动不能带 from、to；请去掉月份", "{0} has no months, so a change of it has none; leave out from and to"},
	{"change-orphaned", "计划里已没有 {0}，这项改动暂不起作用；请指到新的路径，或移除它", "the plan has no {0} any more, so this change does nothing; bind it to another path, or remove it"},
	{"change-no-month", "对 {0} 的改动只在 {1}，计划里没有这些月份，暂不起作用", "the change of {0} is for {1}, which the plan does not have, so it does nothing"},
	{"change-no-share", "这项改动使 {0} 在 {2} 成为 {1}，比例须在 0 到 1 之间；请改小幅度", "this change makes {0} {1} in {2}, a share lies within 0..1; change it by less"},
	{"change-negative", "这项改动使 {0} 在 {2} 成为 {1}，此数不能为负；请改小幅度", "this change makes {0} {1} in {2}, which can't be negative; change it by less"},
	{"scenario-locked", "情景“{0}”已锁定，留作记录；请复制一份再改，或先解锁", "the scenario {0} is locked as a record; copy it and change the copy, or unlock it first"},
	{"scenario-plan-only", "这一项属于计划本身，情景“{0}”里只能改假设的数；请切到基准再改", "this belongs to the plan; the scenario {0} changes numbers of assumptions alone: switch to the base to edit it"},
	{"range-lost", "写进计划时只能逐月写成数，范围没有保留：{0}；要找回请撤销", "written into the plan as plain numbers, so that the range is lost: {0}; undo brings it back"},
	{"draft-open", "已有一份未保存的草稿；请先另存为情景、应用或放弃", "a draft is open already; save it as a scenario, apply it or discard it first"},
	{"draft-only", "只有草稿可以另存为情景", "only the draft is saved as a scenario"},
}
