package main

var _ = put(map[string]phrase{
	"behavior-churn.use":   {"日志...", "LOG..."},
	"behavior-churn.short": {"谁留下、在哪里流失、什么预示流失", "who stays, where users leave, and what warns of it"},
	"behavior-churn.long": {
		"从事件日志看留存三角（只除以观察满该客龄的批次）、Kaplan–Meier 曲线与分组检验、续约与复购模型（sBG、BG/NBD、Gamma-Gamma、BG/BB，附扣下时段的验证；数据定不出的参数不给数）、流失点及离开者的共同点，以及在留出用户上检验过的预警规则。离开是一个事件（--leave），或连续多少天没有活动（--silence）；不写则由日志推断并写在结果里。",
		"From an event log: the retention triangle (divided by cohorts observed at that age only), the Kaplan–Meier curve and a test between groups, models of renewals and repeat orders (sBG, BG/NBD, Gamma-Gamma, BG/BB, each checked against a held-back period; a parameter that the data do not tell is not given), churn points with what those who leave share, and rules of early warning judged on users held out. Leaving is an event (--leave) or days without activity (--silence); what is not said is taken from the log, and stated.",
	},
	"behavior-churn.example": {
		"planleaf behavior churn log.csv --start register --leave unregister\nplanleaf behavior churn orders.csv --silence 90 --whole --by channel\nplanleaf behavior churn log.csv --show retention --format json\nplanleaf behavior churn log.csv --show warning --rule 14:28:34% --cost 20",
		"planleaf behavior churn log.csv --start register --leave unregister\nplanleaf behavior churn orders.csv --silence 90 --whole --by channel\nplanleaf behavior churn log.csv --show retention --format json\nplanleaf behavior churn log.csv --show warning --rule 14:28:34% --cost 20",
	},

	"flag.leave":        {"离开的事件，如 cancel；- 为没有", "the event by which users leave, as in cancel; - for none"},
	"flag.silence":      {"连续多少天没有活动算离开", "days without activity that count as leaving"},
	"flag.active":       {"哪个事件算活动；默认任何事件", "which event counts as activity; any by default"},
	"flag.period":       {"客龄每一步多少天；默认 30，短日志 7", "days of a step of age; 30 by default, 7 of short logs"},
	"flag.whole":        {"日志从第一位用户开始，没有更早的用户", "the log holds its users from the first on: nobody is older than it"},
	"flag.by-group":     {"按什么分组：cohort、channel、employee 或一个分组列", "compare groups: cohort, channel, employee, or a group's column"},
	"flag.horizon":      {"预警后多少天内离开算说中", "days within which a loss makes a warning right"},
	"flag.rule":         {"试这条预警规则：14:28:34% = 近 14 天到访降到此前 28 天的 34% 以下；可写几次", "try this rule: 14:28:34% = visits of 14 days fall to 34% of those of the 28 days before; repeatable"},
	"flag.contact-cost": {"跟进一次预警的成本", "what it costs to follow up a warning"},
	"flag.saved-worth":  {"留住一位客户值多少；默认是 --plan 的 LTV", "what a customer saved is worth; by default the LTV of --plan"},
	"flag.churn-plan":   {"从这份计划取一位客户的价值；其中记有同样列名的日志时，各列按它对应", "take the worth of a customer from this plan; where it knows a log of the same heads, columns are mapped as it has them"},
	"flag.churn-show":   {"只看 retention、churn、warning 中的哪些；CSV 一次一种", "show only some of retention, churn, warning; CSV takes one at a time"},

	"arg.leave":    {"事件", "EVENT"},
	"arg.silence":  {"天数", "DAYS"},
	"arg.active":   {"事件", "EVENT"},
	"arg.period":   {"天数", "DAYS"},
	"arg.by-group": {"分组", "GROUP"},
	"arg.horizon":  {"天数", "DAYS"},
	"arg.rule":     {"规则", "RULE"},
	"arg.cost":     {"金额", "MONEY"},
	"arg.worth":    {"金额", "MONEY"},
	"arg.show":     {"部分", "PARTS"},

	"leave-or-silence": {"--leave 和 --silence 是两种离开的定义，只能用一个", "--leave and --silence are two ways of leaving: give one"},
	"days-whole":       {"%s 是天数，要一个 1 到 3650 的整数，如 90，不能是 “%s”", "%s takes a whole number of days, 1 to 3,650, as in 90, not %q"},
	"money-above":      {"%s 是金额，要大于 0，不能是 “%s”", "%s takes an amount above 0, not %q"},
	"rule-form":        {"--rule 写成 近几天:此前几天:降到几成，几成是 0%% 到 100%% 的比例，如 14:28:34%%；不能是 “%s”", "--rule is RECENT:BEFORE:SHARE, days and a share from 0%% to 100%%, as in 14:28:34%%; not %q"},
	"show-unknown":     {"--show 没有 “%s” 这一部分；可用 %s", "--show has no part %q; there are %s"},
	"show-one":         {"CSV 一次只能是一种表：加上 --show retention", "CSV is one table at a time: add --show retention"},
})
