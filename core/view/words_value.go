package view

// Words of what a value rests on.
var (
	wordAdjusted  = word{"{0}，情景另有调整", "{0}, adjusted by the scenario"}
	wordObserved  = word{"观察到 {0} / {1}", "observed {0} of {1}"}
	wordRange     = word{"{0} 区间 {1}", "{0} range {1}"}
	wordLikeliest = word{"最可能 {0}", "most likely {0}"}
	wordNotBelow  = word{"不低于 {0}", "not below {0}"}
	wordNotAbove  = word{"不高于 {0}", "not above {0}"}
	wordTimes     = word{"乘以系数（{0}）", "times a factor ({0})"}
	wordMonthLuck = word{"逐月不同，下月延续 {0}", "each month its own, the next keeps {0} of it"}
	wordShape     = word{"分布图：80% 落在 {0}", "Distribution: 80% of it lies within {0}"}
	wordSeasonal  = word{"另按月份乘季节系数", "times the season's factor of each month"}
	wordSource    = word{"来源", "source"}
	wordFinding   = word{"依据", "finding"}
	wordOwner     = word{"负责", "owner"}
)

// distWords name the distributions.
var distWords = map[string]word{
	"normal":     {"正态分布", "normal"},
	"lognormal":  {"对数正态分布", "lognormal"},
	"beta":       {"Beta 分布", "beta"},
	"pert":       {"PERT 分布", "PERT"},
	"triangular": {"三角分布", "triangular"},
	"uniform":    {"均匀分布", "uniform"},
	"discrete":   {"离散分布", "discrete"},
}
