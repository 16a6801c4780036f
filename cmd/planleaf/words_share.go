package main

var _ = put(map[string]phrase{
	"diff.use":   {"文件A 文件B", "A B"},
	"diff.short": {"两份计划有什么不同：假设，以及主要结果", "what differs between two plans: assumptions and key results"},
	"diff.long": {
		"用文字说出两份计划的不同：哪些假设改了、新增、删去、改名、挪动，主要结果各差多少（--metrics 可另选）。json 另有原值。不同与否都算完成，退出码为 0。",
		"Say in words what differs between two plans: what was changed, added, removed, renamed and moved, and by how much the key results differ (--metrics for others). json holds the values as well. Plans that differ are an answer: it exits 0.",
	},
	"diff.example": {
		"planleaf diff old.plan.json new.plan.json\nplanleaf diff old.json new.json --metrics mrr@last --format json",
		"planleaf diff old.plan.json new.plan.json\nplanleaf diff old.json new.json --metrics mrr@last --format json",
	},

	"merge.use":   {"[共同版本] 自己的 对方的 [-o 文件]", "[BASE] MINE THEIRS [-o FILE]"},
	"merge.short": {"把分头改过的两份计划合并，冲突逐条列出", "merge two copies of a plan that were edited apart; conflicts are listed"},
	"merge.long": {
		"按意思做三方合并：各改各的自动合并，同一处两边都改了才是冲突。不给共同版本时，从两份文件的历史里找。冲突处先用自己的值，两边的值、谁、何时、以及选哪个对结果的影响都列出。合并后的计划写入 -o，可以就是自己的那个文件；不写 -o 就只看不写。--take 路径=mine 或 =theirs 定下一处冲突，'*' 是全部；只给一个文件则处理它里面还没定的冲突。还有冲突时退出码为 1。",
		"Three-way by meaning: what only one side changed merges by itself, what both changed is a conflict. Without BASE the common state is found in the histories of the two files. A conflict keeps your own value, and both values, who, when, and what either choice does to the results are listed. The merged plan goes to the file of -o, which may be MINE itself; without -o nothing is written. --take PATH=mine or =theirs settles one conflict, '*' all of them; with one file alone, those that it still holds. Exits 1 while conflicts are open.",
	},
	"merge.example": {
		"planleaf merge mine.plan.json theirs.plan.json\nplanleaf merge mine.plan.json theirs.plan.json -o merged.plan.json\nplanleaf merge merged.json --take customers.churn=theirs -o merged.json",
		"planleaf merge mine.plan.json theirs.plan.json\nplanleaf merge mine.plan.json theirs.plan.json -o merged.plan.json\nplanleaf merge merged.json --take customers.churn=theirs -o merged.json",
	},

	"flag.metrics":    {"看这些结果，逗号分隔：mrr@last,cash.low；默认是主要指标", "these results, with commas: mrr@last,cash.low; the key figures by default"},
	"flag.take":       {"定下一处冲突：路径=mine 或 路径=theirs，可多次；'*' 是全部", "settle a conflict: PATH=mine or PATH=theirs, repeatable; '*' is all"},
	"flag.note":       {"历史里的备注", "a note for the history"},
	"flag.seal":       {"封存，只供阅读", "seal it for reading only"},
	"flag.unseal":     {"解除封存", "take its seal away"},
	"sealed-whole":    {"%s：已封存，只供阅读（%s），内容与封存时一致", "%s: sealed for reading only (%s), and it is what was sealed"},
	"flag.no-history": {"不带历史", "leave the history out"},

	"arg.metrics": {"指标", "METRICS"},
	"arg.take":    {"路径=哪个", "PATH=SIDE"},
	"arg.note":    {"备注", "TEXT"},

	"still-open": {"按 --take 定下之后，还有 %d 处冲突", "conflicts open after --take: %d"},
	"take-which": {"--take 要写 路径=mine 或 路径=theirs，不能是 “%s”", "--take wants PATH=mine or PATH=theirs, not %q"},
})
