package view

import "planleaf/core/model"

// Words of an explanation.
var (
	wordAtEnd      = word{"期末", "at the end"}
	wordEachMonth  = word{"各月的 {0}，每月", "{0} of each month, where each is"}
	wordByWeights  = word{"{0}，按时滞加权", "{0}, weighted by the lag"}
	wordByProduct  = word{"{0}，连乘", "{0}, multiplied"}
	wordBeforePlan = word{"计划之前", "before the plan"}
	wordSameRow    = word{"同一行", "the same row"}
	wordSumOf      = word{"{0} 项之和", "the sum of {0}"}
	wordMovesRest  = word{"另有 {0} 项，影响更小", "{0} more move it less"}
	wordBecomes    = word{"变为{0}", "becomes {0}"}
	wordCapped     = word{"比例至 100% 为止", "a share stops at 100%"}
	wordBeforeKept = word{"计划之前的月份不随之变动", "months before the plan do not move with them"}
)

// readWords say how a row is read over several periods.
var readWords = [...]word{
	model.Sum: word{"合计", "in total"}, model.Last: wordAtEnd, model.First: word{"首月", "first month"},
	model.Least: word{"最低", "lowest"}, model.Most: word{"最高", "highest"}, model.Mean: word{"平均", "on average"},
	model.Ratio: word{"按合计重算", "recomputed from totals"},
}

// betterMore are the rows of which more is good (true) or not, by Spec.Name.
var betterMore = map[string]bool{
	"leads": true, "stage": true, "new": true, "nurtured": true, "pulse": true, "active": true, "winback": true,
	"reactivated": true, "value": true, "mrr": true, "oneoff": true, "revenue": true, "gp": true, "cash": true,
	"ltv": true, "ltv.simple": true, "ltv.cac": true, "nrr": true, "grr": true, "renewal": true, "quick": true,
	"magic": true, "rule40": true, "return": true, "roi": true, "cash.flow": true, "cash.low": true, "won": true,
	"conversion": true, "rate": true, "arr": true, "mrr.new": true, "mrr.expansion": true, "mrr.reactivation": true,
	"mrr.contraction": true, "mrr.churn": true, "grr.month": true, "nrr.month": true, // these two losses are negative

	"lost": false, "former": false, "service": false, "cac": false, "cac.blended": false, "cac.paid": false,
	"cac.marginal": false, "cpl": false, "payback": false, "payback.simple": false, "churn.logo": false,
	"burn": false, "lag": false,
}
