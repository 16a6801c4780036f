package view

// stageWords name a stage, tier or item that the plan gives only a usual id.
var stageWords = map[string]word{
	"lead":        {"线索", "Leads"},
	"mql":         {"MQL", "MQL"},
	"sql":         {"SQL", "SQL"},
	"opportunity": {"商机", "Opportunities"},
	"customer":    {"客户", "Customers"},
}

// Words between words.
var (
	wordComma    = word{"，", ", "}
	wordColon    = word{"：", ": "}
	wordSep      = word{" · ", " · "}
	wordStop     = word{"；", "; "}
	wordListAnd  = word{"、", ", "}
	wordGoesWith = word{"{0} 与谁同变", "What {0} goes with"}
)

func wordAtAge(l Lang, age string) string {
	if l == Zh {
		return "，第 " + age + " 个月"
	}
	return ", month " + age
}
