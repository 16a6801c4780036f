package main

var _ = put(map[string]phrase{
	"export.use":   {"文件 --scenario 情景 [-o 情景文件]", "FILE --scenario ID [-o SCENARIO-FILE]"},
	"export.short": {"把一个情景写成单独的文件，给有这份计划的人", "write one scenario as a file, for who has the plan"},
	"export.long": {
		"把一个情景连同它所基于的情景写成单独的文件：只有改动、说明、计划的指纹和算出的主要结果，没有计划本身。对方用 import 或网页在自己的那份计划上打开；计划若已有变化，会说明变了什么。",
		"Write one scenario, with those that it stands on, as a file of its own: its changes and notes, the fingerprint of the plan and the main results, but not the plan. Whoever has the plan opens it on their copy by import or in the page; where the plan has moved on, what has changed is said.",
	},
	"export.example": {"planleaf export plan.json --scenario stretch -o stretch.scenario.json", "planleaf export plan.json --scenario stretch -o stretch.scenario.json"},

	"import.use":   {"[情景文件|实际值表] --plan 文件 [-o 文件]", "[SCENARIO-FILE|ACTUALS] --plan FILE [-o FILE]"},
	"import.short": {"把情景文件或每月实际值加入一份计划，说明它带来什么", "bring a scenario file or monthly actual figures into a plan, and say what it brings"},
	"import.long": {
		"把情景文件加入一份计划，写出新的计划；同时说明它改哪些假设，这些假设在计划里后来有没有变，哪些改动已经没有着落。属于另一份计划的文件不会加入，除非写明 --other-plan。\n\n" +
			"不是情景文件，就当作每月实际值的表格（CSV 或 TSV）：月份横排或竖排，行名可用中文、英文或路径，可以另有一列渠道。没有读取的内容按行说明。--report 不写计划，而是说明实际与计划差在哪里、哪些差距不只是运气、从实际出发的预测和以往预测的准确度；--adopt 把更新后的假设也写进计划。两者都可以不带表格，直接用计划里已有的实际值。",
		"Bring a scenario file into a plan and write the plan that this makes. Said beside it: which assumptions it changes, which of them have changed in the plan since, and which of its changes lead nowhere. A file of another plan is not taken unless --other-plan says so.\n\n" +
			"What is no scenario file is a table of monthly actual figures (CSV or TSV): months along the head or down a column, rows by their names in Chinese or English or by their paths, with a column of channels if there is one. What was not taken is said by line. --report writes no plan and says where the record differs from it, which gaps are more than luck, the forecast from the record and how good earlier forecasts were; --adopt writes the updated assumptions into the plan, too. Both do without a table, on what the plan has on record.",
	},
	"import.example": {
		"planleaf import stretch.scenario.json --plan plan.json -o plan.json --force\nplanleaf import actuals.csv --plan plan.json -o plan.json --force\nplanleaf import --plan plan.json --report",
		"planleaf import stretch.scenario.json --plan plan.json -o plan.json --force\nplanleaf import actuals.csv --plan plan.json -o plan.json --force\nplanleaf import --plan plan.json --report",
	},

	"flag.record-report":     {"不写计划，说明实际值与计划的差距", "write no plan; say how the actual figures stand to it"},
	"flag.record-adopt":      {"把按实际值更新的假设写进计划", "write the assumptions as the actual figures update them into the plan"},
	"flag.record-metric":     {"说明哪个数的差距：mrr@2027-03；默认是计划的主要结果", "the number whose gap is explained: mrr@2027-03; else the plan's main one"},
	"import-what":            {"加入哪个文件？写上情景文件或实际值的表格，或者用 --report", "which file? Name a scenario file or a table of actual figures, or use --report"},
	"record-teaches-nothing": {"%s：实际值没有可更新的假设", "%s: there is no assumption that its actual figures update"},

	"flag.author":     {"谁做的，写进文件；默认用环境变量 PLANLEAF_AUTHOR", "who does it, written into the file; else PLANLEAF_AUTHOR of the environment"},
	"flag.into":       {"加入哪份计划", "the plan to bring it into"},
	"flag.other-plan": {"文件属于另一份计划也加入", "bring it in though it belongs to another plan"},
	"arg.author":      {"名字", "NAME"},

	"flag.report":  {"装成一份报告：打开就是选定的情景，只能看和拉动准许的滑块", "as a report: it opens on the scenario, to read and to move the permitted sliders"},
	"flag.sliders": {"报告里准许拉动的假设，逗号分隔", "assumptions that the report's readers may move, with commas"},
	"arg.sliders":  {"路径", "PATHS"},

	"sliders-of-what":     {"--sliders 只用于报告；请加上 --report", "--sliders are those of a report; add --report"},
	"pack.no-slider":      {"%s 里没有 %s 这个假设，报告不能带它的滑块", "%s has no assumption %s for a slider of the report"},
	"pack.no-slider-near": {"%s 里没有 %s 这个假设；您是不是要用 %s？", "%s has no assumption %s; did you mean %s?"},

	"export-what":  {"写出哪个情景？加上 --scenario 情景", "which scenario? Add --scenario ID"},
	"import-where": {"加入哪份计划？加上 --plan 文件", "into which plan? Add --plan FILE"},
	"import-other": {"没有加入；确实要加入这份计划，请加上 --other-plan", "nothing was added; to bring it into this plan all the same, add --other-plan"},
})
