package main

var _ = put(map[string]phrase{
	"seek.use":   {"文件 --lever 路径 --metric 指标 --to 值", "FILE --lever PATH --metric METRIC --to VALUE"},
	"seek.short": {"要达到一个数，一项或几项假设须是多少", "what one assumption, or several, must be for a number to reach a value"},
	"seek.long": {
		"找出一项假设取多少时，一个数恰好到目标值；--as multiplier 让几项同乘一个倍数。达不到时给出最近的值和拦住它的界限，退出码为 1。--lever 写几次（或用 * 匹配几项）就找几项一起动、费力最少的三种办法。",
		"Find what one assumption must be for a number to reach a value; --as multiplier moves several by one multiplier. Where it can not be reached, the nearest is given with the bound that holds it, and the exit code is 1. With several levers it finds the three ways of least effort.",
	},
	"seek.example": {
		"planleaf seek plan.json --lever customers.price --metric mrr@last --to 1M\nplanleaf seek plan.json --lever '*.spend' --as multiplier --metric mrr --to 1M",
		"planleaf seek plan.json --lever customers.price --metric mrr@last --to 1M\nplanleaf seek plan.json --lever '*.spend' --as multiplier --metric mrr --to 1M",
	},
	"optimize.use":   {"文件 --levers 路径 --goal 指标 [--total 总额]", "FILE --levers PATHS --goal METRIC [--total AMOUNT]"},
	"optimize.short": {"一笔预算怎样分到各项，一个数才最大", "how to split a budget over levers so that a number is greatest"},
	"optimize.long": {
		"把总额分到各项假设，使一个数最大：总额与各项上下限严格遵守，S 形曲线也找全局最优，并给出每项的边际、每个界限的影子价格、超出可信范围的警告。按月写的假设以每月平均计；--by month 让每个月自己动，总额就是各月之和。",
		"Split a total over assumptions so that a number is greatest: total and bounds are kept exactly, S-shaped curves are searched globally, and each lever has its marginal return, each bound its shadow price. A value by month counts by its monthly mean; --by month moves every month by itself, and the total is the sum of all months.",
	},
	"optimize.example": {
		"planleaf optimize plan.json --levers '*.spend' --total 100K --goal new\nplanleaf optimize plan.json --levers '*.spend' --total 9K --goal new --step 1K",
		"planleaf optimize plan.json --levers '*.spend' --total 100K --goal new\nplanleaf optimize plan.json --levers '*.spend' --total 9K --goal new --step 1K",
	},

	"flag.lever":    {"动哪些假设：路径，可用 *，可写几次", "which assumptions may move: paths, * for any characters, repeatable"},
	"flag.target":   {"目标值：1000000、100万、25%", "the value to reach: 1000000, 1M, 25%"},
	"flag.as":       {"各自取值，或几项同乘一个倍数", "each by its own value, or all by one multiplier"},
	"flag.bounds":   {"下限,上限；或 路径=下限,上限，可写几次", "LOW,HIGH, or PATH=LOW,HIGH; repeatable"},
	"flag.effort":   {"某项有多难动，默认 1", "how hard a lever is to move; 1 by default"},
	"flag.chance":   {"要有多大把握，如 80%：100 种未来里 80 种做到", "how sure it shall be, as in 80%: in 80 of 100 futures"},
	"flag.quantile": {"看各种未来的哪个分位数，如 10%", "which quantile of its futures the number is, as in 10%"},
	"flag.save-as":  {"把答案作为情景写进计划文件", "write the answer into the plan file as a scenario"},
	"flag.goal":     {"使哪个数最大：new@total、mrr@last", "which number shall be greatest: new@total, mrr@last"},
	"flag.total":    {"各项加起来多少", "what the levers add up to"},
	"flag.step":     {"每项都是它的整数倍", "every lever is a multiple of it"},
	"flag.change":   {"每项最多离今天多远，如 20%", "how far a lever may be from today, as in 20%"},
	"flag.moves":    {"plan 每项整体变动，month 每个月自己动", "plan moves each lever as a whole, month each of its months by itself"},
	"flag.spare":    {"总额可以不花完", "part of the total may be left unspent"},
	"flag.least":    {"使它最小，而不是最大", "the number shall be least, not greatest"},

	"arg.chance":   {"比例", "SHARE"},
	"arg.quantile": {"比例", "SHARE"},

	"arg.lever":   {"路径", "PATH"},
	"arg.levers":  {"路径", "PATHS"},
	"arg.bounds":  {"下限,上限", "LOW,HIGH"},
	"arg.effort":  {"路径=数", "PATH=NUMBER"},
	"arg.save-as": {"编号", "ID"},
	"arg.goal":    {"指标", "METRIC"},
	"arg.total":   {"金额", "AMOUNT"},
	"arg.step":    {"金额", "AMOUNT"},
	"arg.change":  {"比例", "SHARE"},

	"seek-needs":       {"要写明动哪项、哪个数、到多少，例如 %s", "say which lever, which number and which value, as in %s"},
	"optimize-needs":   {"要写明动哪些项、使哪个数最大，例如 %s", "say which levers and which goal, as in %s"},
	"bounds-two":       {"--bounds 写成 下限,上限 或 路径=下限,上限，不能是 “%s”", "--bounds is LOW,HIGH or PATH=LOW,HIGH, not %q"},
	"effort-equals":    {"--effort 写成 路径=数，不能是 “%s”", "--effort is PATH=NUMBER, not %q"},
	"chance-quantile":  {"--chance 与 --quantile 只能写一个：可能性 80% 就是 20% 分位数（越少越好的数则是 80%）", "give --chance or --quantile, not both: a chance of 80% is the 20% quantile, of a number where less is better the 80% one"},
	"save-as-file":     {"--save-as 写进计划文件本身，所以要写文件名，并且不能同时用 --set", "--save-as writes into the plan file itself: name the file, and use no --set beside it"},
	"save-as-nothing":  {"答案里没有改动，没有情景可存", "the answer changes nothing; there is no scenario to keep"},
	"saved-as":         {"已存为情景 %s：%s", "kept as scenario %s in %s"},
	"search-cancelled": {"搜索已中断，没有写任何文件", "the search was stopped; nothing was written"},
	"search-progress":  {"%3.0f%% · 已试算 %d 次 · Ctrl+C 停止", "%3.0f%% · %d evaluations · Ctrl+C stops"},
})
