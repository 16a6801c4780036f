package view

// calcSections are the sections of the sheet that are of the whole plan, and the row that
// tells most of each.
var calcSections = []struct {
	id    string
	name  word
	tells string
}{
	{"revenue", word{"收入", "Revenue"}, "mrr"},
	{"customers", word{"客户", "Customers"}, "active"},
	{"funnel", word{"漏斗", "Funnel"}, "new"},
	{"cash", word{"现金", "Cash"}, "cash"},
	{"costs", word{"成本", "Costs"}, "acquisition"},
	{"worth", word{"效率与回报", "Efficiency and return"}, "cac"},
}

// sectionOfRow is where the rows of the whole plan stand, by Spec.Name; those that are not
// here stand with efficiency and return.
var sectionOfRow = map[string]string{
	"mrr": "revenue", "mrr.new": "revenue", "mrr.expansion": "revenue", "mrr.reactivation": "revenue",
	"mrr.contraction": "revenue", "mrr.churn": "revenue", "arr": "revenue", "oneoff": "revenue",
	"revenue": "revenue", "service": "revenue", "gp": "revenue",

	"active": "customers", "lost": "customers", "winback": "customers", "reactivated": "customers",
	"former": "customers", "value": "customers", "churn.logo": "customers", "renewal": "customers",

	"leads": "funnel", "stage": "funnel", "new": "funnel", "nurtured": "funnel", "won": "funnel",
	"rate": "funnel", "conversion": "funnel", "lag": "funnel",

	"cash": "cash", "cash.flow": "cash", "cash.low": "cash",

	"spend": "costs", "commission": "costs", "costs": "costs", "costs.content": "costs", "costs.people": "costs",
	"costs.tools": "costs", "costs.other": "costs", "costs.acquisition": "costs", "acquisition": "costs",
}

// Words of the sheet.
var (
	wordChannelPart = word{"渠道：{0}", "Channel: {0}"}
	wordTierPart    = word{"客户层级：{0}", "Tier: {0}"}
	wordOwnPart     = word{"自有指标", "Own metrics"}
	wordAssumePart  = word{"假设：客户、资金与自有输入", "Assumptions: customers, money, own inputs"}
	wordSheetHolds  = word{"全表 {0} 行：{1} 行由公式算出，{2} 行是你的假设", "{0} rows: {1} computed by formula, {2} yours to set"}
	wordFoundRows   = word{"{0} 行含“{1}”", "Rows that hold “{1}”: {0}"}
	wordFoundNone   = word{"没有一行含“{0}”", "No row holds “{0}”"}
	wordOutlined    = word{"{0}的 {1} 由绿框 {2} 格算出", "{1}, {0}; inputs outlined in green: {2}"}
	wordFromInputs  = word{"{0}的 {1} 是 {2}，由 {3} 个数算出", "{1}, {0}: {2}; inputs: {3}"}
)
