package main

var _ = put(map[string]phrase{
	"explain.use":   {"文件 [文件] --metric 指标 --from 情景 --to 情景", "FILE [FILE] --metric METRIC --from ID --to ID"},
	"explain.short": {"两个情景或两份计划的差别是哪些改动造成的，各占多少", "which changes made the difference between two scenarios or two plans"},
	"explain.long": {
		"把一个数在两个情景之间、或两份计划之间的差别，分到每项改动上：各部分之和恰是差别，与次序无关（Shapley）。十二项以内精确，更多则抽样，并给出误差。--groups 按渠道或板块归并，--by-period 逐月分，--method lmdi 用于纯乘积。结构不同的两份计划，其余部分算作一项。",
		"Split the difference of a number between two scenarios, or two plans, over the changes: the parts add up to it, whatever the order (Shapley). Up to twelve changes exactly, above that by a sample with its error. --groups puts changes of a channel or a section together, --by-period splits each month, --method lmdi is for pure products. Of two plans with other rows, all else is one part.",
	},
	"explain.example": {
		"planleaf explain plan.json --from base --to stretch --metric mrr@last\nplanleaf explain old.json new.json --metric cash@last --groups channel",
		"planleaf explain plan.json --from base --to stretch --metric mrr@last\nplanleaf explain old.json new.json --metric cash@last --groups channel",
	},

	"tornado.use":   {"文件 --metric 指标", "FILE --metric METRIC"},
	"tornado.short": {"每项假设单独能把一个数推多远，大的在前", "how far each assumption by itself moves a number, the widest first"},
	"tornado.long": {
		"每次只动一项假设，重算一个数：有区间的假设取其 5% 与 95% 处，其余上下各 10%；写了 --by，每项都动这么多。比例不超过 100%。弹性是假设变动 1% 时这个数变动百分之几。json 和 csv 列出全部假设，文本只列出有影响的。",
		"Move one assumption at a time and compute a number anew: one with a range to its 5% and 95% points, any other 10% to either side; with --by each by that much. A share stops at 100%. The elasticity is by how many percent the number moves for one of the assumption. json and csv hold every assumption, text those that have an effect.",
	},
	"tornado.example": {
		"planleaf tornado plan.json --metric mrr@last\nplanleaf tornado plan.json --metric cash@last --by 20% --format csv",
		"planleaf tornado plan.json --metric mrr@last\nplanleaf tornado plan.json --metric cash@last --by 20% --format csv",
	},

	"table.use":   {"文件 --metric 指标 --over 路径=从..到:格数", "FILE --metric METRIC --over PATH=FROM..TO:STEPS"},
	"table.short": {"一两项假设取各个值时，一个数各是多少，以及保本线", "a number for every value of one or two assumptions, with the break-even line"},
	"table.long": {
		"让一项或两项假设（--over 写一次或两次）走遍若干个值，列出一个数各是多少，并指出它等于某个值的地方：--reach 给出的值，否则是它的目标，现金类则是 0。值写成 从..到:格数，或用逗号列出；只写路径就取它的区间，没有区间取上下 20%。",
		"Take one assumption or two (--over once or twice) through a number of values and list what a number then is, and where it equals a value: that of --reach, else its target, of cash 0. Values are FROM..TO:STEPS or a list with commas; a path alone goes across its range, without one 20% to either side.",
	},
	"table.example": {
		"planleaf table plan.json --metric mrr@last --over customers.price=380..460:5\nplanleaf table plan.json --metric cash --over customers.price --reach 0",
		"planleaf table plan.json --metric mrr@last --over customers.price=380..460:5\nplanleaf table plan.json --metric cash --over customers.price --reach 0",
	},

	"flag.metric":    {"哪个数：mrr@last、cash@2027-06、new.ads@total", "which number: mrr@last, cash@2027-06, new.ads@total"},
	"flag.from":      {"从哪个情景；默认 base", "from which scenario; base by default"},
	"flag.to":        {"到哪个情景；默认 base", "to which scenario; base by default"},
	"flag.groups":    {"逐项、按渠道或按板块归并", "each change, or those of a channel or a section together"},
	"flag.by-period": {"每个月各分一次", "split each month, too"},
	"flag.method":    {"归因方法；lmdi 只用于相乘的改动", "method; lmdi for changes that multiply"},
	"flag.seed":      {"抽样的种子；默认 0", "seed of a sample; 0 by default"},

	"arg.from":   {"情景", "ID"},
	"arg.to":     {"情景", "ID"},
	"arg.groups": {"归并", "GROUPS"},
	"arg.seed":   {"整数", "N"},

	"explain-two": {"比较哪两个？写 --from 和 --to 两个情景，或写两个文件", "compare which two? Give --from and --to, or two files"},

	"flag.move":  {"每项假设上下各动多少，不论有无区间；默认有区间的动到区间两端，其余 10%", "how far each assumption is moved to either side, with a range or without; by default over its range, without one by 10%"},
	"flag.paths": {"只看这个文件里的假设：一行一个路径，可用 *", "only the assumptions that this file lists: a path a line, * for any characters"},
	"flag.over":  {"走遍哪项假设的哪些值，可写两次", "which assumption, and through which values; twice for a table in two directions"},
	"flag.reach": {"标出等于这个值的地方：700000、100万、25%", "say where the number equals this value: 700000, 1M, 25%"},

	"arg.metric": {"指标", "METRIC"},
	"arg.by":     {"幅度", "SHARE"},
	"arg.paths":  {"文件", "FILE"},
	"arg.over":   {"路径=值", "PATH=VALUES"},
	"arg.reach":  {"值", "VALUE"},

	"metric-first": {"要问哪个数？例如 %s", "which number? As in %s"},
	"by-share":     {"--by 写成比例，大于 0 不超过 100%%，如 10%%；不能是 “%s”", "--by takes a share above 0 and up to 100%%, as in 10%%; not %q"},
})
