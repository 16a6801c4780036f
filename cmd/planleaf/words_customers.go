package main

var _ = put(map[string]phrase{
	"behavior-keyusers.use":   {"日志... [--rule 规则] [--plan 文件 --adopt 数=假设]", "LOG... [--rule RULE] [--plan FILE --adopt X=PATH]"},
	"behavior-keyusers.short": {"谁是关键客户，价值集中在多少人手里，客户怎样分群", "who the key customers are, how few hold the value, how customers divide"},
	"behavior-keyusers.long": {
		"从日志里找关键客户：价值的集中度（Gini、HHI、前 1% 到 50%、多少客户贡献 80%，退货前后），符合规则的人、近期新增的人、他们值多少。加 --segments、--segment 或 --by 就改为分群：按最近一次、频次、价值，或按自己的规则、渠道、员工。规则如：followers > 2000 and answers in 90d > 20 and count(likes > 500) in 90d >= 3。--format csv 导出全部名单。给了 --plan，就列出计划能采纳的数：人数占比、净值占比、每月人均净值、每次价值、人数；--adopt 说采纳哪些、写进哪项假设（不写就成为新输入），-o 把写好的计划存成文件。",
		"Find key customers in a log: how concentrated value is (Gini, HHI, the top 1 to 50%, how many make 80%, before and after returns), who meets a rule, who is new, what they are worth. With --segments, --segment or --by customers are divided instead: by recency, frequency and value, or by rules, channel or employee. A rule is such as followers > 2000 and answers in 90d > 20 and count(likes > 500) in 90d >= 3. --format csv writes the whole list. With --plan the numbers that the plan could take over are listed: their share of customers and of value, what each brings a month and each time, how many they are; --adopt says which, and into which assumption (none: a new input), and -o writes the plan with them.",
	},
	"behavior-keyusers.example": {
		"planleaf behavior keyusers 发票.csv --rule \"net>5000\"\nplanleaf behavior keyusers 发票.csv --plan plan.json --adopt order -o new.json\nplanleaf behavior keyusers 发票.csv --segments --format csv",
		"planleaf behavior keyusers invoices.csv --rule \"net>5000\"\nplanleaf behavior keyusers shop.csv --plan plan.json --adopt order -o new.json\nplanleaf behavior keyusers shop.csv --segments --format csv",
	},
	"flag.key-rule":    {"谁算关键客户；不写就只看集中度", "who counts as a key customer; without it concentration alone is told"},
	"flag.newly":       {"多少天内新符合的算新增；默认 30", "who met it within so many days is new; 30 by default"},
	"flag.value":       {"哪些事件的数值算价值；默认除退货外的全部", "events whose values count; by default all but returns"},
	"flag.returns":     {"哪些事件把价值退回；默认是数值全为负的事件", "events that take value back; by default those whose values are all negative"},
	"flag.segments":    {"按最近一次、频次、价值分成八群", "divide by recency, frequency and value into eight groups"},
	"flag.segment":     {"自己的一群，名称=规则，可重复；先符合的算", "a segment of your own, NAME=RULE, repeatable; the first that is met counts"},
	"flag.divide":      {"按哪一列分：channel、employee 或分组列", "divide by a column: channel, employee or a group"},
	"flag.pick":        {"只看其中一部分并列出用户，列=值；segment=群名，可重复", "only a part, with its users: COLUMN=VALUE or segment=NAME, repeatable"},
	"flag.active-days": {"近多少天有事件算活跃；默认 90", "who had an event in so many days is active; 90 by default"},
	"flag.as-of":       {"只看到这一天为止，如 2011-12-09；按天数计的日志写天数", "look at nothing later, as in 2011-12-09; a number where the log counts days"},

	"flag.key-adopt": {"把哪些数写进计划：share、held、month、order、number，用 =路径 指定假设，不写就成为新输入；--plan 列出可用的", "numbers that the plan takes over: share, held, month, order, number, each with =PATH of an assumption or as a new input; --plan lists them"},

	"arg.newly":   {"天数", "DAYS"},
	"arg.value":   {"事件", "EVENTS"},
	"arg.returns": {"事件", "EVENTS"},
	"arg.segment": {"名称=规则", "NAME=RULE"},
	"arg.column":  {"列", "COLUMN"},
	"arg.pick":    {"列=值", "COLUMN=VALUE"},
	"arg.as-of":   {"日期", "DAY"},
	"arg.adopt":   {"数=假设", "WHAT=PATH"},

	"segment-equals":   {"--segment 的写法是 名称=规则；“%s” 里没有 =", "--segment is written NAME=RULE; %q has no ="},
	"pick-equals":      {"--pick 的写法是 列=值；“%s” 里没有 =", "--pick is written COLUMN=VALUE; %q has no ="},
	"adopt-plan":       {"写进哪份计划？用 --plan 文件 指定", "into which plan? Say --plan FILE"},
	"rule-or-segments": {"--rule 与分群不能一起用；把规则写成 --segment 名称=规则", "--rule goes with no segments; write the rule as --segment NAME=RULE"},

	"fit.use":   {"日志... --steps 步骤 [--plan 文件 -o 文件]", "LOG... --steps STEPS [--plan FILE -o FILE]"},
	"fit.short": {"从事件日志拟合漏斗：转化率与时滞，写成计划的假设", "fit a funnel to an event log: rates and lags, as assumptions of a plan"},
	"fit.long": {
		"按先后的步骤从日志里数出每一步的转化率（带 95% 区间）、时滞和按进入月份的预计最终转化率。还没满时限的人不算失败；起点早于日志的人不计入。给了 --plan，就列出能写入的假设（观察到的计数与时滞权重），-o 把写好的计划存成文件。",
		"Count from a log how users come through steps in their order: each step's rate with its 95% interval, its lags, and the forecast of each month's eventual rate. Who has not been watched up to the time-out is no failure; who began before the log is refused. With --plan the assumptions that this sets are listed, observed counts and lag weights, and -o writes the plan with them.",
	},
	"fit.example": {
		"planleaf fit 日志.csv --steps 注册,试用,付费 --within 30,60\nplanleaf fit crm.csv --steps lead,mql,won --plan plan.json -o new.json",
		"planleaf fit log.csv --steps signup,trial,paid --within 30,60\nplanleaf fit crm.csv --steps lead,mql,won --plan plan.json -o new.json",
	},
	"flag.steps":    {"漏斗的步骤，按先后写出事件", "the funnel's steps: events in their order"},
	"flag.within":   {"时限：进入后多少天没走下一步就算流失，一个或每步一个；默认日志长度的一半，最多 180", "time-outs in days after which who has not come is lost, one or one a step; by default half of the log, at most 180"},
	"flag.fit-by":   {"按哪一列分开：channel、employee 或分组列", "rates apart by a column: channel, employee or a group"},
	"flag.begins":   {"日志从哪一天起是完整的；更早的起点只剩幸存者，不计入", "the day from which the log is whole; of earlier starts only survivors are left, they are refused"},
	"flag.fit-plan": {"写入哪份计划；其中记有同样列名的日志时，各列按它对应", "the plan that takes what was found; where it knows a log of the same heads, columns are mapped as it has them"},
	"flag.stages":   {"每一步对应计划的哪个阶段；默认按顺序或同名", "the plan's stages that the steps fit; by default in their order, or by name"},
	"flag.channel":  {"日志没有渠道时，属于计划的哪个渠道；默认全部", "the plan's channel where the log has none; by default all"},

	"arg.steps":   {"步骤", "STEPS"},
	"arg.within":  {"天数", "DAYS"},
	"arg.begins":  {"日期", "DAY"},
	"arg.stages":  {"阶段", "STAGES"},
	"arg.channel": {"渠道", "CHANNEL"},

	"steps-two":   {"哪些步骤？至少两步，例如 --steps lead,demo,won", "which steps? At least two, as in --steps lead,demo,won"},
	"fit-nothing": {"没有可以写入计划的内容", "there is nothing to put into the plan"},
})
