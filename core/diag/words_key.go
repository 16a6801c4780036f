package diag

// The words of what can be asked wrongly of key behaviours.
var ofKey = []entry{
	{"key-overlap", "行为窗口到第 {0} 天，伸进了第 {1} 天开始的结果窗口：这样找到的是结果本身；缩短窗口，或把结果推后", "the window of {0} days reaches into the outcome, which begins at day {1}: it would find the outcome itself; shorten the window or begin the outcome later"},
	{"key-windows", "窗口按天数从小到大写，都在起点之后，如 7,14,30；第 {0} 天不合", "windows are numbers of days, each greater than the one before and than where they begin, as in 7,14,30; {0} is not"},
	{"key-many", "窗口有 {0} 个，最多 {1} 个", "there are {0} windows; {1} are the most"},
	{"key-times", "次数的上限须在 1 到 {1} 之间，不能是 {0}", "thresholds go up to 1 … {1} times, not {0}"},
	{"key-open", "结果窗口没有写到哪一天；每人的起点不同时须写明，如 60..90，否则老用户的窗口更长", "the outcome has no end; where users start at different times it needs one, as in 60..90, or older users would have the longer window"},
	{"key-outcome", "结果窗口从第 {0} 天到第 {1} 天是空的；写成 60..90", "an outcome from day {0} to day {1} is empty; write 60..90"},
	{"key-outcome-event", "这种结果要写明事件，如 did:purchase 或 not:cancel", "this outcome needs its event, as in did:purchase or not:cancel"},
	{"key-event-unknown", "日志里没有“{0}”这个事件", "the log has no event \"{0}\""},
	{"key-by-unknown", "日志里没有“{0}”这一列可用来分层；导入时把它映射成渠道、员工或分组列", "the log has no column \"{0}\" to divide users by; map it as channel, employee or group when the log is read"},
	{"key-by-many", "“{0}”这一列的取值超过 {1} 个，分不成层；换一列，或先归并成几类", "the column \"{0}\" has more than {1} values and makes no strata; take another, or group its values first"},
	{"key-cohorts-many", "起点分成了 {0} 个以上的同期群；改用季度", "users start in more than {0} cohorts; divide them by quarter"},
	{"key-events-many", "写了 {0} 个行为，最多 {1} 个", "{0} behaviours were named; {1} are the most"},
	{"counts-head", "这不是计数文件：第一行须是 {0}", "this is no file of counts: its first row must be {0}"},
	{"counts-row", "这一行不像 planleaf behavior sql 的结果：人数和次数须是不小于 0 的整数，留下的不多于做到的", "this row is not as planleaf behavior sql gives it: users and times are whole numbers, and no more are kept than did it"},
	{"counts-question", "这一行写的问题读不懂，或自相矛盾；请用同一版本的 planleaf behavior sql 重新生成", "the question on this row cannot be read or contradicts itself; make the query again with planleaf behavior sql"},
	{"counts-no-question", "文件里没有写着问题的那一行（question）；请保留查询结果的每一行", "the row of the question is missing; keep every row of the query's result"},
	{"counts-large", "计数文件里的行为、分层或同期群太多", "the file of counts has too many behaviours, strata or cohorts"},
	{"key-number", "这里要一个大于 0 的整数，不能是 {0}", "a whole number above 0 is wanted, not {0}"},
	{"key-cohort", "同期群按 month 或 quarter 分，不能是 {0}", "cohorts are by month or quarter, not {0}"},
	{"key-outcome-form", "结果写成 60..90、did:purchase:60..90 或 not:cancel:31..；读不懂 {0}", "an outcome is written 60..90, did:purchase:60..90 or not:cancel:31..; {0} is none of them"},
	{"taking-base", "现在看的是一个情景；先回到计划本身，再写入", "a scenario is looked at; go back to the plan itself first"},
	{"taking-rule", "这条发现不能作计划的关键行为：没有找到、分层后不成立，或窗口不从起点开始", "this finding can not be a plan's key behaviour: nothing was found, it is gone within strata, or its window does not begin at the start"},
	{"key-rule-unknown", "这次没有比较“{0}”的这条规则", "this rule of \"{0}\" is not among those compared"},
	{"sql-dialect", "没有 {0} 这种 SQL 方言；可选 {1}", "there is no SQL dialect {0}; choose one of {1}"},
}
