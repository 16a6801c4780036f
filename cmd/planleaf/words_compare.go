package main

var _ = put(map[string]phrase{
	"compare.use":   {"文件", "FILE"},
	"compare.short": {"情景并排：数、差额、百分比，以及改了什么", "scenarios side by side: numbers, differences, and what they change"},
	"compare.long": {
		"把计划和它的情景并排：每个指标的值、与基准（或 --versus 所指）之差和百分比（比例用百分点），最后逐句列出各情景的改动。不写 --scenarios 就是全部；不写 --metrics 就是概览的关键数字。",
		"The plan and its scenarios side by side: each metric, its difference to the base (or to --versus) and the percent (points for shares), and then what each scenario changes, in words. Without --scenarios all of them, without --metrics the key figures.",
	},
	"compare.example": {
		"planleaf compare plan.json\nplanleaf compare plan.json --scenarios stretch --metrics mrr --periods last\nplanleaf compare plan.json --set customers.churn=2% --format csv",
		"planleaf compare plan.json\nplanleaf compare plan.json --scenarios stretch --metrics mrr --periods last\nplanleaf compare plan.json --set customers.churn=2% --format csv",
	},
	"flag.scenarios": {"只要这些情景，逗号分隔：base,stretch", "only these scenarios, with commas: base,stretch"},
	"flag.beside":    {"标出与这个情景的差别，直到假设；base 是计划本身", "mark what differs from this scenario, down to the assumptions; base is the plan itself"},
	"flag.versus":    {"与哪个情景相比；默认 base", "which scenario to compare with; base unless named"},
	"arg.scenarios":  {"情景", "IDS"},
	"arg.versus":     {"情景", "ID"},
})
