package main

var _ = put(map[string]phrase{
	"welcome": {
		`planleaf 是离线的获客与营收计划工作簿：一份计划文件，在命令行和网页里算出同样的数。

先试这三条：
  planleaf init plan.json              新建一份可以直接算的计划
  planleaf check plan.json             检查它，每个问题一行，说明怎么改
  planleaf project plan.json           算出逐月的线索、客户、MRR 和现金

每个命令的用法：planleaf 命令 --help；英文帮助：--lang en
`,
		`planleaf is an offline workbook for acquisition and revenue plans: one plan file, and the
same numbers on the command line and in the page.

Three commands to begin with:
  planleaf init plan.json              make a plan that runs as it is
  planleaf check plan.json             check it: a line for each fault, with its cure
  planleaf project plan.json           compute leads, customers, MRR and cash by month

How to use each command: planleaf COMMAND --help; help in Chinese: --lang zh
`,
	},
	"usage":    {"用法", "Usage"},
	"example":  {"例子", "Example"},
	"commands": {"命令", "Commands"},
	"flags":    {"选项", "Flags"},

	"init.use":   {"[文件]", "[FILE]"},
	"init.short": {"从模板新建一份计划", "make a new plan from a template"},
	"init.long": {
		"从模板新建一份计划，写入文件（不写文件名就是 plan.json）。模板里的数是可以直接算的例子，改成您自己的即可。",
		"Make a new plan from a template and write it to FILE (plan.json if none is given). The template's numbers are an example that runs as it is; put your own in their place.",
	},
	"init.example": {
		"planleaf init --list\nplanleaf init --template b2b-saas plan.json",
		"planleaf init --list\nplanleaf init --template b2b-saas plan.json",
	},

	"check.use":   {"文件…", "FILE…"},
	"check.short": {"检查计划，每个问题一行，说明怎么改", "check plans: a line for each fault, with its cure"},
	"check.long": {
		"检查一份或多份计划。每个问题一行：文件、行、列、路径、哪里不对、怎么改。没有问题退出码为 0，有问题为 1。",
		"Check one or more plans. Each fault is one line: file, line, column, path, what is wrong and how to cure it. Exits 0 when there is none, 1 when there are faults.",
	},
	"check.example": {
		"planleaf check plan.json\nplanleaf check --format json plans/*.json",
		"planleaf check plan.json\nplanleaf check --format json plans/*.json",
	},

	"project.use":   {"文件", "FILE"},
	"project.short": {"逐月推算：线索、客户、MRR、现金和各项指标", "compute the plan: leads, customers, MRR, cash and metrics"},
	"project.long": {
		"把计划从头算到尾：逐期的各行、合计和各项指标。文本表只列出放得下的月份；json 和 csv 给出全部。",
		"Compute the plan from end to end: its rows by period, totals and metrics. The text table shows the periods that fit the terminal; json and csv hold them all.",
	},
	"project.example": {
		"planleaf project plan.json\nplanleaf project plan.json --set channels.ads.rates.mql=35%\nplanleaf project plan.json --format csv -o plan.csv",
		"planleaf project plan.json\nplanleaf project plan.json --set channels.ads.rates.mql=35%\nplanleaf project plan.json --format csv -o plan.csv",
	},

	"trace.use":   {"路径 文件", "PATH FILE"},
	"trace.short": {"追溯一个数是怎么来的，直到假设", "say where a number comes from, down to the assumptions"},
	"trace.long": {
		"追溯一行在某个月的数：公式、每个输入的值和来源，一直到计划里的假设。",
		"Trace the value of a row in a month: its formula, the value and source of each input, down to the assumptions of the plan.",
	},
	"trace.example": {
		"planleaf trace cac.blended plan.json\nplanleaf trace new.ads plan.json --at 2027-06",
		"planleaf trace cac.blended plan.json\nplanleaf trace new.ads plan.json --at 2027-06",
	},

	"pack.use":   {"文件 -o 网页.html", "FILE -o OUT.html"},
	"pack.short": {"把计划装进网页工作簿，成为一个可以发给别人的文件", "put a plan into the workbook page, one file to hand on"},
	"pack.long": {
		"把计划装进网页工作簿。得到的 HTML 从磁盘直接打开，不需要网络，里面就是这份计划。输出名以 .json 结尾时写成计划文件。--seal 封存，只供阅读：能看出封存后的改动，但不是加密。加上 --report 就是一份报告：打开在选定的情景上，自己重算，读者只能拉动 --sliders 列出的滑块，并可发回一份建议（情景文件，用 import 打开）。",
		"Put the plan into the workbook page. The HTML opens from the disk, needs no network, and holds this plan. An output named .json is the plan file itself. --seal makes it for reading only: it shows whether it was changed since, and is no encryption. With --report it is a report: it opens on the scenario, computes itself, lets its reader move the sliders of --sliders alone, and gives a proposal to send back (a scenario file, for import).",
	},
	"pack.example": {
		"planleaf pack plan.json -o plan.html\nplanleaf pack plan.json --report --sliders customers.price -o report.html",
		"planleaf pack plan.json -o plan.html\nplanleaf pack plan.json --report --sliders customers.price -o report.html",
	},

	"schema.use":     {"", ""},
	"schema.short":   {"输出计划文件的 JSON Schema", "print the JSON Schema of plan files"},
	"schema.long":    {"输出计划文件的 JSON Schema，供编辑器补全和校验。", "Print the JSON Schema of plan files, for completion and checks in an editor."},
	"schema.example": {"planleaf schema -o plan.schema.json", "planleaf schema -o plan.schema.json"},

	"version.use":     {"", ""},
	"version.short":   {"输出版本", "print the version"},
	"version.long":    {"输出引擎版本：同一版本、同一计划，算出的数逐位相同。", "Print the engine's version: one version and one plan give the same numbers to the bit."},
	"version.example": {"planleaf version", "planleaf version"},

	"completion.use":     {"bash|zsh|fish|powershell", "bash|zsh|fish|powershell"},
	"completion.short":   {"输出命令行补全脚本", "print a script for shell completion"},
	"completion.long":    {"输出命令行补全脚本，载入后按 Tab 补全命令、选项和模板名。", "Print a script for your shell that completes commands, flags and names of templates."},
	"completion.example": {"source <(planleaf completion bash)", "source <(planleaf completion bash)"},

	"help.use":     {"[命令 [子命令]]", "[COMMAND [SUBCOMMAND]]"},
	"help.short":   {"说明一个命令的用法", "say how to use a command"},
	"help.long":    {"说明一个命令的用法。", "Say how to use a command."},
	"help.example": {"planleaf help project", "planleaf help project"},

	"flag.help":     {"说明用法", "say how to use this"},
	"flag.lang":     {"语言；默认随计划，其次随系统", "language; else the plan's, else the system's"},
	"flag.format":   {"输出格式；默认第一种", "format of the output; the first one by default"},
	"flag.output":   {"写入这个文件，而不是屏幕", "write to this file instead of the screen"},
	"flag.force":    {"文件已存在时覆盖它", "replace the file if it exists"},
	"flag.set":      {"先改一个假设再算，可多次；值的写法同表格里：35%、1.2万、25%~35%", "change an assumption first; repeatable; typed as in a cell: 35%, 12k, 25%~35%"},
	"flag.scenario": {"情景；base 是计划本身", "scenario; base is the plan itself"},

	"flag.list":     {"列出全部模板", "list the templates"},
	"flag.template": {"用哪个模板", "which template"},

	"made": {
		"已新建 %s\n下一步：planleaf project %[1]s\n",
		"made %s\nNext: planleaf project %[1]s\n",
	},
	"try":       {"；可试 %s", "; try %s"},
	"no-faults": {"%s：没有问题", "%s: no faults"},

	"flag.rows":        {"只要这些行，逗号分隔：leads,mrr,cash", "only these rows, with commas: leads,mrr,cash"},
	"flag.periods":     {"只要这些月份：2027-06、last 或 2027-01..2027-06，逗号分隔", "only these months: 2027-06, last or 2027-01..2027-06, with commas"},
	"flag.by":          {"各列按月、按季或按财年：流量相加，存量取期末，比率重算", "columns by month, quarter or fiscal year: flows add up, stocks are the last, ratios are computed anew"},
	"flag.definitions": {"文本里附上各行与指标的口径", "in text, say what rows and metrics mean"},
	"flag.at":          {"哪个月：2027-06，或第几期：6；默认最后一期", "which month: 2027-06, or period: 6; the last by default"},

	"arg.rows":     {"行", "ROWS"},
	"arg.periods":  {"月份", "MONTHS"},
	"arg.at":       {"月份", "MONTH"},
	"arg.template": {"模板", "ID"},
	"arg.output":   {"文件", "FILE"},
	"arg.set":      {"路径=值", "PATH=VALUE"},
	"arg.scenario": {"情景", "ID"},
})
