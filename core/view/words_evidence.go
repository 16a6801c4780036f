package view

// wordNoLog opens a view of evidence while no log has been read.
var wordNoLog = word{"还没有事件日志", "No event log yet"}

// What the plan keeps of logs and findings.
var (
	wordKnownLogs   = word{"计划里记有日志“{0}”，这里还没有读入", "The plan knows the log {0}; it is not read in here"}
	wordKnownLog    = word{"{0} · {1}", "{0} · {1}"}
	wordKnownAsOf   = word{" · 截至 {0}", " · as of {0}"}
	wordFindings    = word{"计划里保存的发现", "Findings that the plan keeps"}
	wordFindingName = word{"发现", "Finding"}
	wordFindingSays = word{"依据的数", "What it counted"}
	wordFindingFrom = word{"来自", "From"}
)

// evidenceWords say of each view of evidence what would stand there, and what to bring.
var evidenceWords = map[string]struct{ empty, bring word }{
	DataView: {
		word{"这里读入事件日志：认出各列，逐条说明有问题的行，再由行为、留存、客户各页从中找出依据。日志只在这台电脑上读，不进入计划文件。",
			"Event logs are read here: columns are recognised, faulty lines are named one by one, and the other pages find their evidence in them. A log is read on this computer alone and never becomes part of the file of the plan."},
		word{"拖入含 用户、事件、时间 三列的 CSV 或 TSV（也可以是 .gz）。", "Drop a CSV or TSV with user, event and time (.gz will do)."},
	},
	BehavioursView: {
		word{"这里会比较所有事件、次数与时限，找出与留下来最相关的行为，再推演引导或补贴能带来什么。",
			"All events, counts and windows are compared here, to find the behaviour that goes with staying, and what guidance or a subsidy would do."},
		word{"需要含 用户、事件、时间 三列的日志。", "It takes a log with user, event and time."},
	},
	RetentionView: {
		word{"这里会按批次看留存、在哪一天流失最多、以及哪些信号走在流失之前。",
			"Retention by cohort stands here, the days on which most leave, and the signs that come before."},
		word{"需要含 用户、事件、时间 三列的日志。", "It takes a log with user, event and time."},
	},
	CustomersView: {
		word{"这里会看谁是关键客户、收入集中到什么程度、各分群的表现。",
			"Key customers stand here, how concentrated revenue is, and how segments do."},
		word{"需要含 用户、时间、金额 三列的日志，例如发票。", "It takes a log with user, time and value, such as invoices."},
	},
}
