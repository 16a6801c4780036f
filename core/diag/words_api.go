package diag

// The words of package api: requests that cannot be carried out.
var ofApi = []entry{
	{"request-unreadable", "请求读不懂：{0}；请检查它的 JSON", "the request can't be read: {0}; check its JSON"},
	{"request-unknown", "没有 {0} 这种请求；可用的请求见 api 的说明", "there is no request {0}; the contract of api lists those there are"},
	{"view-unknown", "没有 {0} 这个视图；现有 overview、assume、funnel、sheet、whatif、causes、search、risk、scenarios、report", "there is no view {0}; there are overview, assume, funnel, sheet, whatif, causes, search, risk, scenarios and report"},
	{"internal", "程序内部出错：{0}；不是计划有问题，请报告这一行", "a mistake inside the program: {0}; the plan is not at fault, report this line"},
	{"drivers-stopped", "已停止，没有结果", "stopped; there is no result"},
	{"template-unknown", "没有模板 {0}；可用的有 {1}", "there is no template {0}; choose one of {1}"},
	{"template-unknown-near", "没有模板 {0}；是不是 {1}？", "there is no template {0}; did you mean {1}?"},
	{"periods-upside-down", "{0} 在 {1} 之后；请把较早的写在前面", "{0} comes after {1}; write the earlier one first"},
	{"periods-with-grain", "既要挑月份，又要按 {0} 合并；两样只能选一样", "months are picked and columns are by {0}; choose one of the two"},
}
