package view

// viewWords name the views.
var viewWords = map[string]word{
	Overview:    {"概览", "Overview"},
	Assumptions: {"假设", "Assumptions"},
	FunnelView:  {"漏斗", "Funnel"},
	SheetView:   {"表与来历", "Sheet"},
	ReportView:  {"报告", "Report"},
	WhatIfView:  {"假如", "What-if"},

	SearchView:    {"求解", "Search"},
	ScenariosView: {"情景", "Scenarios"},
	CausesView:    {"原因", "Causes"},
	RiskView:      {"风险", "Risk"},

	DataView:       {"数据", "Data"},
	BehavioursView: {"行为", "Behaviours"},
	RetentionView:  {"留存", "Retention"},
	CustomersView:  {"客户", "Customers"},
}

// Words around a page.
var (
	wordCrumb = word{"{0} · {1} · {2}", "{0} · {1} · {2}"}
	wordLive  = word{"已重算：{0}", "recalculated: {0}"}
)
