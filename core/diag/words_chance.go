package diag

// What is wrong with how uncertainty is said: groups that move together, the seed.
var ofChance = []entry{
	{"correlation-unknown", "没有 {0} 这项假设；请改成现有的路径，或从这一组删去", "there is no assumption {0}; name one that there is, or take it out of the group"},
	{"correlation-unknown-near", "没有 {0} 这项假设；请改成现有的路径（{1}），或从这一组删去", "there is no assumption {0}; name one that there is ({1}), or take it out of the group"},
	{"correlation-twice", "{0} 已在「{1}」里，一项假设只能在一组；请合成一组，或删去一处", "{0} is in {1} already, and an assumption is in one group at most; make it one group, or delete it in one"},
	{"correlation-certain", "{0} 没有区间，相关对它不起作用；请给它区间，或从这一组删去", "{0} has no range, so the group does nothing for it; give it a range, or take it out"},
	{"correlation-of-one", "一组要有两项以上假设，这里有 {0} 项", "a group has two assumptions or more, this one {0}"},
	{"correlation-of-many", "一组有 {0} 项假设，最多 {1} 项；请分成几组", "the group has {0} assumptions, {1} at most; make several groups"},
	{"correlation-in-two-ways", "一组写 rho（每两项都一样）或 matrix（每两项各一个），二者取一", "a group has rho, the same for each pair, or matrix, a number for each; one of the two"},
	{"correlation-beyond-one", "相关系数在 −1 与 1 之间，这里是 {0}", "a correlation lies within −1..1, got {0}"},
	{"correlation-impossible", "{1} 项假设不可能两两都以 {0} 相关，最低是 {2}；请写 {2} 或更大的数，或改用 matrix", "{1} assumptions cannot all correlate by {0}, {2} is the least; write {2} or more, or say each pair in a matrix"},
	{"correlation-not-square", "matrix 要有 {0} 行、每行 {0} 个数，与 of 同序；现在是 {1} 行，有一行 {2} 个数", "matrix needs {0} rows of {0} numbers, in the order of of; it has {1} rows, one of {2} numbers"},
	{"correlation-with-itself", "第 {0} 行与自己的相关是 {1}，应当是 1", "row {0} says {1} of an assumption with itself; that is 1"},
	{"correlation-not-symmetric", "{0} 与 {1} 一处写 {2}、一处写 {3}；两处要一样", "{0} and {1} correlate by {2} in one place and {3} in the other; say the same in both"},
	{"correlation-matrix-impossible", "这些相关不可能同时成立；最接近的可行取值：{0}", "these correlations cannot all hold at once; the nearest that can: {0}"},
	{"cut-upside-down", "atLeast 是 {0}，不小于 atMost {1}；请对调或改数", "atLeast is {0}, not below atMost {1}; swap them or change one"},
	{"cut-outside", "{0} 到 {1} 之间没有剩下这个区间的内容；请放宽 atLeast 或 atMost", "nothing of the range is left within {0}..{1}; move atLeast or atMost"},
	{"dist-by-three-points", "{0} 要写三点：value（最可能）、low、high；或参数 {1}", "{0} takes three points, value (the likeliest), low and high; or its parameters {1}"},
	{"mode-outside-range", "最可能的值 {0} 不在 {1} 到 {2} 之间", "the likeliest value {0} lies outside {1}..{2}"},
	{"factor-of-range", "已有区间的假设不能再乘一个 factor；二者删去一个", "the value has a range of its own; delete it or the factor"},
	{"factor-not-uncertain", "factor 要写区间或分布，这里是 {0}；确定的倍数请直接乘进数里", "a factor is a range or a distribution, got {0}; a certain one belongs into the numbers"},
	{"persistence-without-factor", "persistence 只与 factor 同用；请加上 factor 或删去它", "persistence goes with a factor; give one or delete it"},
	{"persistence-holds-once", "这项假设不逐月取值，没有逐月的起伏；请删去 persistence", "this value holds once and has no months; delete persistence"},
	{"seed-unknown", "{0} 不是种子：请写英文词表里的三个词（如 bamboo-ferry-seven），或 0 到 9007199254740992 的整数", "{0} is no seed: write three words of the list, such as bamboo-ferry-seven, or a whole number from 0 to 9007199254740992"},
}
