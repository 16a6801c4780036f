package main

var _ = put(map[string]phrase{
	"export.use":   {"文件 --scenario 情景 [-o 情景文件]", "FILE --scenario ID [-o SCENARIO-FILE]"},
	"export.short": {"把一个情景写成单独的文件，给有这份计划的人", "write one scenario as a file, for who has the plan"},
	"export.long": {
		"把一个情景连同它所基于的情景写成单独的文件：只有改动、说明、计划的指纹和算出的主要结果，没有计划本身。对方用 import 或网页在自己的那份计划上打开；计划若已有变化，会说明变了什么。",
		"Write one scenario, with those that it stands on, as a file of its own: its changes and notes, the fingerprint of the plan and the main results, but not the plan. Whoever has the plan opens it on their copy by import or in the page; where the plan has moved on, what has changed is said.",
	},
	"export.example": {"planleaf export plan.json --scenario stretch -o stretch.scenario.json", "planleaf export plan.json --scenario stretch -o stretch.scenario.json"},

	"import.use":   {"情景文件 --plan 文件 [-o 文件]", "SCENARIO-FILE --plan FILE [-o FILE]"},
	"import.short": {"把情景文件加入一份计划，说明它改什么、计划变了什么", "bring a scenario file into a plan, and say what it brings"},
	"import.long": {
		"把情景文件加入一份计划，写出新的计划；同时说明它改哪些假设，这些假设在计划里后来有没有变，哪些改动已经没有着落。属于另一份计划的文件不会加入，除非写明 --other-plan。",
		"Bring a scenario file into a plan and write the plan that this makes. Said beside it: which assumptions it changes, which of them have changed in the plan since, and which of its changes lead nowhere. A file of another plan is not taken unless --other-plan says so.",
	},
	"import.example": {"planleaf import stretch.scenario.json --plan plan.json -o plan.json --force", "planleaf import stretch.scenario.json --plan plan.json -o plan.json --force"},

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
