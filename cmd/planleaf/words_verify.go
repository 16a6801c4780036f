package main

var _ = put(map[string]phrase{
	"verify.use":   {"结果 [--plan 文件]", "RESULT [--plan FILE]"},
	"verify.short": {"重新计算一份结果，说明是否一致、哪里不同", "compute a result again: say yes, or what differs"},
	"verify.long": {
		"结果（JSON 或 CSV）里带着回执：哪份计划、哪个情景、哪个引擎、问的是什么。verify 用这份计划把同样的问题再问一遍，一致就说是（退出码 0），否则说出哪几行、从哪个月起、差在第几位（退出码 1）。装着计划的网页和计划文件不需要 --plan。",
		"A result (JSON or CSV) carries its receipt: which plan, which scenario, which engine, which question. verify asks the same question of the plan again and says yes (exit 0), or which rows differ, from which month on and in which digit (exit 1). A page with a plan inside and a plan file need no --plan.",
	},
	"verify.example": {
		"planleaf verify result.json --plan plan.json\nplanleaf verify plan.html",
		"planleaf verify result.json --plan plan.json\nplanleaf verify plan.html",
	},
	"flag.plan": {"结果来自哪份计划：计划文件，或装着计划的网页", "the plan that the result comes from: its file, or a page that holds it"},
	"arg.plan":  {"文件", "FILE"},

	"verify.yes":      {"%s：是。%d 个数重新算出来全部相同（回执 %s，引擎 %s）", "%s: yes, %d values come out the same (receipt %s, engine %s)"},
	"verify.yes-page": {"%s：是。网页没有被改动，里面的计划没有问题（%s，引擎 %s）", "%s: yes, the page is as it was packed and the plan inside has no faults (%s, engine %s)"},
	"verify.yes-plan": {"%s：是。计划没有问题（%s，引擎 %s）", "%s: yes, the plan has no faults (%s, engine %s)"},
	"verify.no":       {"%s：不一致", "%s: no"},

	"verify.no-values": {"%s：不一致，有 %d 个数不同（共 %d 个）", "%s: no, %d of %d values differ"},
	"verify.more":      {"  另有 %d 行", "  and %d rows more"},
	"verify.of":        {"；这一行有 %d 个不同（共 %d 个），这是第一个", "; %d of %d differ, this is the first"},
	"verify.differs":   {"%s：结果写的是 %s，计划算出 %s", "%s: the result says %s, the plan gives %s"},
	"verify.digits":    {"，前 %s 位相同", ", alike up to digit %s"},
	"verify.missing":   {"%s：结果里没有，计划算出 %s", "%s: missing in the result, the plan gives %s"},
	"verify.extra":     {"%s：结果写的是 %s，计划里没有这个数", "%s: the result says %s, the plan has no such value"},
	"verify.rounded":   {"%d 个数写得较短（最少 %d 位），在写出的位数内相同", "%d numbers are written shorter (in %d digits at least) and are the same in those"},

	"verify.carried":       {"网页带的 %d 个数重新算出来全部相同", "all %d values that it carries come out the same"},
	"verify.all-the-same":  {"不过 %d 个数全部相同", "all %d values come out the same, though"},
	"verify.engine":        {"结果是引擎 %s 算的，这里是 %s：两个版本的数可以不同", "the result is of engine %s and this is %s: two versions may differ in their numbers"},
	"verify.other-plan":    {"%s 不是结果里说的那份计划：它是 %s，回执上是 %s", "%s is not the plan of the receipt: it is %s, the receipt says %s"},
	"verify.other-receipt": {"回执上的情景、种子或次数与它自己的问题不符", "the receipt's scenario, seed or draws are not those of its own question"},
	"verify.cannot-ask":    {"%s 答不了这份结果的问题：", "%s cannot answer the question of this result:"},
	"verify.because":       {"  %s", "  %s"},
	"verify.which-plan":    {"%s 来自哪份计划？加上 --plan 文件（回执 %s）", "which plan does %s come from? Add --plan FILE (receipt %s)"},
	"verify.which-plans":   {"%s 比较的是哪两份计划？写两次 --plan 文件，先后同原来一样（回执 %s）", "which two plans does %s compare? Write --plan FILE twice, in their order (receipt %s)"},

	"verify.too-long":   {"%s 超过 %d MB，不是 planleaf 写出的结果", "%s has more than %d MB and is no result of planleaf"},
	"verify.empty":      {"%s 是空的", "%s is empty"},
	"verify.broken":     {"%s 不完整或被改坏了：JSON 中途断了，或者回执读不出来。请重新取得这个文件", "%s is cut short or damaged: its JSON ends early, or its receipt cannot be read. Get the file again"},
	"verify.no-receipt": {"%s 里没有回执，无从核对。请用 --format json 或 csv 导出，并保留最后一行", "%s has no receipt, so there is nothing to verify. Export with --format json or csv, and keep its last line"},
	"verify.for-people": {"%s 是给人看的表，回执是缩写，不能核对。请用 --format json 或 csv", "%s is a table for people, whose receipt is shortened. Use --format json or csv to verify"},
	"verify.faults":     {"%s 是一份问题清单，不是结果", "%s is a list of faults, not a result"},
	"verify.not-asked":  {"%s 的回执里没有可以重新提出的问题，可能来自别的版本", "the receipt of %s holds no question that can be asked again; it may come from another version"},

	"verify.not-page":     {"%s 是网页，但不是 planleaf 的网页", "%s is a page, but not one of planleaf"},
	"verify.cut-page":     {"%s 不完整：网页中途断了，请重新取得这个文件", "%s is cut short: the page ends early; get the file again"},
	"verify.long-page":    {"%s 解开以后过大，不是 planleaf 的网页", "%s unpacks to more than any page of planleaf holds"},
	"verify.no-plan":      {"%s 是空白工作簿，里面没有计划", "%s is the empty workbook: there is no plan inside"},
	"verify.altered-page": {"网页被改动过：除了自己的各部分，还有别的内容，或者少了内容", "the page was altered: it holds more or less than its own parts"},
	"verify.altered-parts": {
		"网页的脚本和样式读不出来：在路上损坏了，或被改动过",
		"the page's scripts and style cannot be read: damaged on the way, or altered",
	},
	"verify.altered-policy": {
		"网页的脚本或样式和它自己的安全策略不符，浏览器不会运行",
		"the page's scripts or style are not those of its own policy; a browser will not run them",
	},
	"verify.altered-core": {"网页的计算程序读不出来：在路上损坏了，或被改动过", "the page's program cannot be read: damaged on the way, or altered"},
	"verify.page-result":  {"网页带的结果读不出来", "the results that the page carries cannot be read"},
	"verify.no-build":     {"没有和这个 planleaf 的网页对比：它没有带网页", "the page was not compared with this planleaf's own, since it carries none"},
	"verify.this-build":   {"网页的程序和这个 planleaf 的完全相同", "the page's program is this planleaf's own, byte for byte"},
	"verify.other-build":  {"网页的程序和这个 planleaf 的不同（%s）：另一个版本，或被改动过；上面的数是这里重新算的", "the page's program is not this planleaf's own (%s): another version, or altered; the numbers above were computed here"},
	"verify.plan-at-fault": {
		"%s 里的计划有问题：",
		"the plan in %s has faults:",
	},
})
