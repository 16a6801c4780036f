package diag

// The words of what can be asked wrongly of searches.
var ofSearch = []entry{
	{"search-no-lever", "还没有说动哪一项；写出假设的路径，如 channels.*.spend", "nothing was named that may move; name assumptions by path, as in channels.*.spend"},
	{"search-bounds", "{0} 的范围是空的；给出小于上限的下限，如 0,100", "the bounds of {0} leave no room; give a lower one below the upper, as in 0,100"},
	{"search-outside", "{0} 不能是 {1} 的界限；比例在 0 到 100% 之间，金额和人数不小于 0", "{0} can not be a bound of {1}; shares lie between 0 and 100%, amounts are not negative"},
	{"search-effort", "费力须大于 0，不能是 {0}", "an effort is above 0, not {0}"},
	{"search-change", "允许的变动写成不小于 0 的比例，如 20%，不能是 {0}", "the change allowed is a share of 0 or more, as in 20%, not {0}"},
	{"search-chance", "把握写成 0 到 100% 之间的比例，如 80%，且不能按月分配；不能是 {0}", "a chance or quantile is a share between 0 and 100%, as in 80%, and goes with no split by month; not {0}"},
	{"search-aim", "要 {0} 的机会最大，就不再写把握或分位数，也不能按月分配或求最小", "the greatest chance of {0} goes with no chance or quantile beside it, no split by month and no least"},
	{"search-certain", "这份计划里没有不确定的假设，谈不上 {0} 的把握；先给一个假设写上区间，如 25%~35%", "nothing in this plan is uncertain, so there is no {0} to aim at; give an assumption a range first, as in 25% to 35%"},
	{"search-not-by-month", "{0} 不按月写，不能按月分配", "{0} is not by month and can not be split by month"},
}
