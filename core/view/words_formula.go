package view

import "planleaf/core/model"

// Words of formulas.
var (
	wordPeriods   = word{"已过月数", "months passed"}
	wordMonthAgo  = word{"上月 {0}", "{0} a month before"}
	wordMonthsAgo = word{"{1} 个月前的 {0}", "{0} {1} months before"}
	wordSum       = word{"近 {1} 个月 {0} 之和", "sum of {0} over {1} months"}
	wordSumCode   = word{"近 {1} 个月之和（{0}）", "sum over {1} months({0})"}
	wordWeighted  = word{"近 {1} 个月 {0} 的加权和", "weighted sum of {0} over {1} months"}

	wordWeightedCode = word{"近 {1} 个月加权和（{0}）", "weighted sum over {1} months({0})"}
)

// opWords are the operations that have no sign of their own: {0} is all arguments,
// {1}, {2}, … each of them, {9} the window.
var opWords = map[model.Op]word{
	model.OpMin:     {"最小者（{0}）", "the least of ({0})"},
	model.OpMax:     {"最大者（{0}）", "the greatest of ({0})"},
	model.OpIf:      {"若 {1} 则 {2}，否则 {3}", "if {1} then {2}, else {3}"},
	model.OpExp:     {"e^({0})", "e^({0})"},
	model.OpLog:     {"ln({0})", "ln({0})"},
	model.OpFloor:   {"取整（{0}）", "whole part of ({0})"},
	model.OpChain:   {"近 {9} 个月 {0} 的连乘", "product of {0} over {9} months"},
	model.OpTotal:   {"{0} 自首月起累计", "{0} added up from the first month"},
	model.OpLtv:     {"每月毛利 × 留存 × 折现，逐月相加", "margin × survival × discount, added up over the months"},
	model.OpPayback: {"累计（{2} × 留存）首次达到 {1} 的月数", "first month in which ({2} × survival) has added up to {1}"},
	model.OpAge:     {"按客户年龄流失的部分", "the part lost, by age of the customers"},
	model.OpJoin:    {"按年龄留下的部分 + {1}", "the part that stays, by age, + {1}"},
	model.OpPart:    {"其中满 {9} 个月的部分", "the part that is at least {9} months old"},
}
