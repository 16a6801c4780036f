package diag

// The words of questions about who stays.
var ofStay = []entry{
	{"stay-event-unknown", "日志里没有“{0}”这种事件", "the log has no event {0}"},
	{"stay-group-unknown", "日志里没有“{0}”这种分组，可用：{1}", "the log has no group {0}; it has {1}"},
	{"stay-days", "天数要 1 到 3,650 的整数，不能是“{0}”", "days are a whole number from 1 to 3,650, not {0}"},
	{"stay-money", "“{0}”不是大于 0 的金额", "{0} is no amount above 0"},
	{"stay-rule", "规则的三处都要填", "a rule needs all three"},
	{"stay-share", "降到的比例要在 0% 到 100% 之间，不能是“{0}”", "what visits fall to is a share from 0% to 100%, not {0}"},
}
