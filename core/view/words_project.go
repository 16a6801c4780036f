package view

// Words of the projection in a terminal.
var (
	wordUnit         = word{"单位", "unit"}
	wordReceipt      = word{"回执 {0} · 引擎 {1} · {2} · 未抽样", "receipt {0} · engine {1} · {2} · no draws"}
	wordTargetLine   = word{"{1}：{0}，{2}", "{0} {1}, {2}"}
	wordActualBeside = word{"{0} {1} 实际 {2}，预测 {3}，相差 {4}", "{0}, {1}: actual {2}, projected {3}, difference {4}"}
	wordMeans        = word{"{0} 项不确定的假设按均值计：{1}", "{0} uncertain assumptions count at their mean: {1}"}
	wordMeansOne     = word{"{0} 项不确定的假设按均值计：{1}", "{0} uncertain assumption counts at its mean: {1}"}
	wordMeansMore    = word{"{0} 项不确定的假设按均值计：{1} 等", "{0} uncertain assumptions count at their mean: {1} and more"}
)
