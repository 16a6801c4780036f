package main

var _ = put(map[string]phrase{
	"simulate.use":   {"文件", "FILE"},
	"simulate.short": {"计划有多大把握：达标的概率、区间、与情景的胜负", "how sure is the plan: chances, ranges, which scenario wins"},
	"simulate.long": {
		"把不确定的假设抽取许多次，每次把计划从头算到尾：达到每个目标的概率、差多少，各关键数字的区间，现金耗尽的概率，每个数旁边是它的模拟误差。同一份计划、种子和次数，在任何机器上、用几个线程算，结果逐位相同。--compare 在同一批抽样上比较情景；--part 与 --merge 把大的模拟分到许多机器上。",
		"Draw the uncertain assumptions many times over and compute the plan from end to end for each: how likely it reaches each target and how far it misses, the range of each key figure, how likely cash runs out, and beside each number its simulation error. The same plan, seed and number of draws give the same bits on any machine and with any number of workers. --compare holds scenarios against each other on the same draws; --part and --merge spread a large study over many machines.",
	},
	"simulate.example": {
		"planleaf simulate plan.json\nplanleaf simulate plan.json --metric mrr@last --until 1%\nplanleaf simulate plan.json --compare base,stretch\nplanleaf simulate plan.json --draws 1M --part 3/20 -o part-3.json\nplanleaf simulate --merge part-1.json part-2.json part-3.json",
		"planleaf simulate plan.json\nplanleaf simulate plan.json --metric mrr@last --until 1%\nplanleaf simulate plan.json --compare base,stretch\nplanleaf simulate plan.json --draws 1M --part 3/20 -o part-3.json\nplanleaf simulate --merge part-1.json part-2.json part-3.json",
	},

	"flag.simulate-metric": {"哪些数：mrr@last、cash@2027-06，可写几次；默认是目标和关键数字", "which numbers: mrr@last, cash@2027-06; repeatable; targets and key figures by default"},
	"flag.draws":           {"抽多少次；默认随计划，否则 10,000", "how many draws; the plan's, else 10,000"},
	"flag.simulate-seed":   {"种子：三个词或一个整数；默认随计划", "seed: three words or a whole number; the plan's by default"},
	"flag.until":           {"一直抽到误差不超过这个比例，如 1%", "draw until the error is at most this, as in 1%"},
	"flag.compare":         {"在同一批抽样上比较这些情景：base,stretch", "compare these scenarios on the same draws: base,stretch"},
	"flag.samples":         {"把每次抽样写进这个 CSV 文件：序号、各项假设、各个数", "write every draw to this CSV file: its number, assumptions, metrics"},
	"flag.workers":         {"同时用几个线程；不改变任何一位结果", "how many threads; changes no bit of the result"},
	"flag.part":            {"只算几分之几，写成一个部分文件：3/20", "compute one part of so many, as a part file: 3/20"},
	"flag.merge":           {"把部分文件合成完整的结果", "join part files to the whole result"},

	"arg.draws":   {"次数", "N"},
	"arg.words":   {"种子", "SEED"},
	"arg.until":   {"误差", "SHARE"},
	"arg.compare": {"情景", "IDS"},
	"arg.samples": {"文件", "FILE"},
	"arg.workers": {"个数", "N"},
	"arg.part":    {"K/N", "K/N"},

	"draws-whole":   {"--draws 不能是 “%s”：要一个 1 到 %s 的整数", "--draws can not be %q: it takes a whole number from 1 to %s"},
	"seed-words":    {"--seed 是三个词（如 bamboo-ferry-seven）或一个大于 0 的整数，不能是 “%s”", "--seed is three words, as in bamboo-ferry-seven, or a whole number above 0, not %q"},
	"until-share":   {"--until 写成比例，大于 0 小于 100%%，如 1%%；不能是 “%s”", "--until takes a share above 0 and below 100%%, as in 1%%; not %q"},
	"until-short":   {"抽了 %s 次，误差仍有 ±%.2g%%；用 --draws 可以再多抽", "after %s draws the error is still ±%.2g%%; --draws allows more"},
	"workers-whole": {"--workers 不能是 “%s”：要一个 1 到 %d 的整数", "--workers can not be %q: it takes a whole number from 1 to %d"},
	"compare-two":   {"--compare 要两个或更多不同的情景，如 --compare base,stretch；不能是 “%s”", "--compare takes two different scenarios or more, as in --compare base,stretch; not %q"},

	"samples-file":       {"--samples 要一个文件名，不能是 -", "--samples takes the name of a file, not -"},
	"simulate-progress":  {"%3.0f%% · 已抽 %d 次 · Ctrl+C 停止", "%3.0f%% · %d draws · Ctrl+C stops"},
	"simulate-cancelled": {"模拟已中断，没有写任何文件", "the simulation was stopped; nothing was written"},

	"parts.of":         {"--part 写成 第几份/共几份，如 3/20，从 1 数起；不能是 “%s”", "--part is K/N, as in 3/20, counted from 1; not %q"},
	"parts.alone":      {"部分文件里是还没有汇总的抽样，不能同时用 %s；合并时再用", "a part file holds draws that are not summed up yet: use no %s beside --part"},
	"parts.too-many":   {"%s 次抽样只有 %d 块，最多分成这么多份", "%s draws are %d blocks, and no more parts than that"},
	"merge-alone":      {"合并的是已经算好的部分，问题在里面；去掉 %s", "what is merged has its question in it: leave out %s"},
	"merge-nothing":    {"要合并哪些部分？例如 planleaf simulate --merge part-*.json", "merge which parts? As in planleaf simulate --merge part-*.json"},
	"parts.none":       {"%s：不是模拟的部分文件（由 planleaf simulate --part 写出）", "%s: no part of a simulation (planleaf simulate --part writes them)"},
	"parts.unreadable": {"%s：部分文件已损坏或不完整，请重新计算这一份", "%s: a part that is damaged or cut short; compute it again"},
	"parts.format":     {"%s：部分文件的格式是 %d，这个版本读格式 %d；请用同一版本计算各份", "%s: a part of format %d, and this version reads %d; compute all parts with one version"},

	"parts.engine":         {"%s：由引擎 %s 算出，这里是 %s；请用同一版本合并", "%s: computed by engine %s, and this is %s; merge with the version that computed"},
	"parts.plan-named":     {"%s：不是这些部分的计划（回执 %s，应为 %s）", "%s: not the plan of these parts (receipt %s, theirs is %s)"},
	"parts.not-its-plan":   {"%s：里面的计划与回执不符，请重新计算这一份", "%s: the plan in it is not that of its receipt; compute it again"},
	"parts.other-engine":   {"%s：由引擎 %s 算出，而 %s 由 %s 算出；请用同一版本重新计算", "%s: computed by engine %s, %s by %s; compute it again with one version"},
	"parts.other-plan":     {"%s：是另一份计划的（回执 %s，%s 的是 %s）", "%s: of another plan (receipt %s; that of %s is %s)"},
	"parts.other-seed":     {"%s：种子是 %s，%s 的是 %s", "%s: its seed is %s, that of %s is %s"},
	"parts.other-draws":    {"%s：共 %s 次抽样，%s 是 %s 次", "%s: of %s draws, %s of %s"},
	"parts.other-count":    {"%s：共分 %s 份，%s 是 %s 份", "%s: of %s parts, %s of %s"},
	"parts.other-question": {"%s（%s）：问的是别的问题，与 %s（%s）不同；请用同样的选项计算各份", "%s (%s): of another question than %s (%s); compute all parts with the same flags"},
	"parts.twice":          {"第 %s 份有两个文件：%s 和 %s；留一个", "part %s is there twice: %s and %s; keep one"},
	"parts.missing":        {"还缺第 %s 份，共 %d 份；算出来再合并", "missing: part %s of %d; compute it, then merge"},
})
