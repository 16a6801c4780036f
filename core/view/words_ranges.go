package view

// Words of what draws add to a page.
var (
	wordDraws        = word{"{0} 次抽样", "{0} draws"}
	wordEightyAt     = word{"80% 区间 {0}", "80% range {0}"}
	wordEightyHead   = word{"80% 区间", "80% range"}
	wordLeftOut      = word{"{0} 的抽样里没有这个数", "n/a in {0} of draws"}
	wordTargetChance = word{"达标概率", "Chance"}
	wordChanceIs     = word{"达标概率 {0}", "the chance is {0}"}
	wordChanceUp     = word{"达标概率由 {0} 升至 {1}", "the chance rises from {0} to {1}"}
	wordChanceDown   = word{"达标概率由 {0} 降至 {1}", "the chance falls from {0} to {1}"}
	wordChanceStays  = word{"达标概率仍为 {0}", "the chance stays at {0}"}
)
