package diag

// The words of what can be asked wrongly of causes: assumptions that are moved, tables.
var ofCauses = []entry{
	{"lever-unknown", "计划里没有假设 {0}；假设按路径称呼，如 customers.price", "the plan has no assumption {0}; they are named by path, as in customers.price"},
	{"lever-unknown-near", "计划里没有假设 {0}；是不是 {1}？", "the plan has no assumption {0}; did you mean {1}?"},
	{"lever-several", "这里有几个数；请写其中一个：{1}", "several numbers stand here; name one of them: {1}"},
	{"axes-one-or-two", "数据表要一项或两项假设；写法是 路径=从..到:格数", "a data table takes one or two assumptions, written PATH=FROM..TO:STEPS"},
	{"axes-the-same", "两个方向是同一项假设；请换一项", "both directions are the same assumption; choose another for one of them"},
	{"axes-too-long", "数据表最多 10,000 格；请减少格数", "a data table has 10,000 cells at most; take fewer steps"},
	{"axis-no-number", "{0} 不是一个数；写单个数，或 从..到:格数", "{0} is no single number; write one, or FROM..TO:STEPS"},
	{"steps-unreadable", "格数 {0} 不行，须在 2 到 {1} 之间", "there can be no {0} steps; from 2 to {1} are possible"},
	{"move-no-share", "变动幅度须大于 0、不超过 100%", "a move is above 0 and up to 100%"},
}
