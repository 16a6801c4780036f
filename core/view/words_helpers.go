package view

import "strings"

// helpers name the rows that a sheet hides, for formulas in which writing them out would
// be longer than it helps, or which read them in an earlier month.
var helpers = map[string]word{
	"period":                  {"月序", "number of the month"},
	"open":                    {"期初客户", "opening customers"},
	"mrr.open":                {"期初 MRR", "opening MRR"},
	"value.open":              {"期初按付费折算的客户", "opening customers by what they pay"},
	"value.lost":              {"流失的付费", "paying value lost"},
	"media":                   {"分到的投放花费", "its part of media spend"},
	"costs.acquisition":       {"分到的获客固定支出", "its part of fixed acquisition cost"},
	"spend.first":             {"首月投放花费", "media spend of the first month"},
	"media.first":             {"首月分到的投放花费", "its part of media spend in the first month"},
	"costs.acquisition.first": {"首月分到的获客固定支出", "its part of fixed acquisition cost in the first month"},
	"spend.led":               {"带来线索的投放花费", "media spend that led to leads"},
	"media.led":               {"分到的、带来线索的投放花费", "its part of the media spend that led to leads"},
	"unknown":                 {"计划之前、花费未知的月份", "months before the plan of unknown cost"},
	"cac.paid.cost":           {"对应成交的付费花费", "paid spend of the sales"},
	"cac.paid.new":            {"付费渠道的新客户", "new customers of paid channels"},
	"yield":                   {"每多花一元多得的客户", "customers gained per unit of spend"},
	"gain":                    {"按此斜率可得的客户", "customers at that slope"},
	"gain.spend":              {"有响应曲线的花费", "spend that has a response curve"},
	"acquisition.quarter":     {"一季的获客支出", "acquisition cost of a quarter"},
	"burn.net":                {"净消耗现金", "net burn"},
	"arr.net":                 {"净增 ARR", "net new ARR"},
	"price.before":            {"上月价格", "price a month before"},
	"opening.none":            {"没有期初客户", "no opening customers"},
	"price.none":              {"没有价格", "no price"},
	"terms":                   {"各月起算的期初合同占比", "share of the opening stock by start of term"},
	"renewal.up":              {"到期客户", "customers up for renewal"},
	"renewal.stayed":          {"到期续约的客户", "customers who renewed"},
	"unit.ltv":                {"每户 LTV", "LTV per customer"},
	"unit.ltv.simple":         {"每户简式 LTV", "simple LTV per customer"},
	"unit.gross":              {"每户月毛利", "gross margin per customer and month"},
	"unit.margin":             {"每户月毛利，扣除服务成本", "margin per customer and month after service"},
	"unit.fee":                {"一次性费用的毛利", "margin of the one-off fee"},
	"unit.income":             {"每户在约定月数内的收入", "revenue per customer within the agreed months"},
	"unit.gross.sum":          {"按新客户加权的每户月毛利", "gross margin weighted by new customers"},
	"unit.margin.sum":         {"按新客户加权的每户月毛利，扣除服务成本", "margin after service weighted by new customers"},
	"unit.fee.sum":            {"按新客户加权的一次性费用毛利", "margin of one-off fees weighted by new customers"},
	"return.income":           {"新客户在约定月数内的收入", "revenue of new customers within the agreed months"},
	"ltv.sum":                 {"按新客户加权的 LTV", "LTV weighted by new customers"},
	"ltv.simple.sum":          {"按新客户加权的简式 LTV", "simple LTV weighted by new customers"},
	"gone":                    {"终未走到这一步的人数", "those who never take the step"},
	"lag.sum":                 {"按人数加权的延迟", "lag weighted by those who take it"},
	"returned":                {"一年前的客户至今的留存", "what is left of the customers of a year ago"},
}

// helper is the name of a hidden row, if it has one. Rows of one make by stage or by age
// share a name.
func helper(name string) (word, bool) {
	switch {
	case strings.HasPrefix(name, "gone."):
		name = "gone"
	case strings.HasPrefix(name, "lag.") && strings.HasSuffix(name, ".sum"):
		name = "lag.sum"
	case strings.HasPrefix(name, "returned."):
		name = "returned"
	}
	w, ok := helpers[name]
	return w, ok
}
