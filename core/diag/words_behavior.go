package diag

// What is wrong with the section behavior.
var ofBehavior = []entry{
	{"times-more-than-days", "{1} 天里一天最多算一次，做不到 {0} 次；请减少次数或放长窗口", "once a day counts, so {0} times do not fit into {1} days; ask for fewer or lengthen the window"},
	{"window-after-until", "激活窗口 {0} 天不早于看去留的第 {1} 天；请缩短窗口或推后那一天", "the window of {0} days is not over before day {1}, on which staying counts; shorten it or move that day"},
	{"day-after-until", "第 {0} 天的提醒不早于看去留的第 {1} 天；请提前", "a reminder on day {0} is not before day {1}, on which staying counts; move it forward"},
	{"arrivals-twice", "新用户写 row（计划里的一行）或 arrivals（自己的数），二者取一", "new users are a row of the plan (row) or numbers (arrivals); give one of the two"},
	{"ages-in-order", "{0} 不晚于前一个阶段的起始月；请按时间排列", "{0} is not after the start of the age before; put them in order"},
	{"experiment-of-none", "没有干预 {0}，这个实验不起作用；请改成现有的编号，或删去它", "there is no intervention {0}, so this experiment does nothing; name one that there is, or delete it"},
	{"behavior-age-unknown", "没有「{0}」这个产品阶段；有：{1}", "the product has no age {0}; it has: {1}"},
	{"behavior-budget-negative", "预算不能小于 0，这里是 {0}", "a budget can not be below 0, got {0}"},
	{"behavior-help-unknown", "没有「{0}」这项干预；有：{1}", "there is no intervention {0}; there are: {1}"},
	{"experiment-more", "留下 {0} 人，多于这一组的 {1} 人；两者或许写反了", "{0} stayed, more than the {1} of this arm; the two may be swapped"},
	{"experiment-nobody", "这一组 0 人；请写有多少用户进入这一组", "this arm has no users; say how many there were"},
	{"experiment-number", "读不懂人数「{0}」；请写整数，例如 2,524", "{0} is no count of users; write a whole number such as 2,524"},
	{"behavior-missing", "计划里还没有关键行为；请先写出次数、窗口、每天的机会和流失（behavior）", "the plan has no key behavior yet; say first how often, in what window, the chance of a day and who leaves (behavior)"},
	{"behavior-row-unknown", "计划里没有 {0} 这一行；请写一行流量，例如 new 或 leads", "the plan has no row {0}; name a flow such as new or leads"},
	{"behavior-tier-unknown", "没有「{0}」这个客户层级；有：{1}", "there is no tier {0}; there are: {1}"},
	{"behavior-users", "模拟的用户数在 256 与 10,000,000 之间", "between 256 and 10,000,000 users are simulated"},
}
