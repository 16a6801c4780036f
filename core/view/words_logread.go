package view

import (
	"planleaf/core/eventlog"
	"planleaf/core/sorted"
)

// The words of reading a log.
var (
	wordLogRows       = word{"已读 {0} 行", "{0} rows read"}
	wordLogRow        = word{"已读 {0} 行", "{0} row read"}
	wordLogRowsShare  = word{"{0}，{1}", "{0}, {1}"}
	wordLogNothing    = word{"{0} 行里没有一行可以读取。", "None of the {0} rows can be read."}
	wordLogNoRow      = word{"文件里只有列名，没有一行数据。", "The file has heads and no row."}
	wordLogNotOne     = word{"仅有的 {0} 行无法读取。", "The {0} row there is cannot be read."}
	wordLogHas        = word{"{0} 条事件", "{0} events"}
	wordLogHasOne     = word{"{0} 条事件", "{0} event"}
	wordManyUsers     = word{"{0} 个用户", "{0} users"}
	wordOneUser       = word{"{0} 个用户", "{0} user"}
	wordLogSays       = word{"{0}，{1}，{2}。", "{0} of {1}, {2}."}
	wordLogSpan       = word{"{0} 至 {1}", "{0} to {1}"}
	wordLogSpanDays   = word{"第 {0} 天至第 {1} 天", "day {0} to day {1}"}
	wordLogFaulty     = word{"{1} 行中有 {0} 行无法读取，未计入。", " {0} of {1} rows cannot be read and are left out."}
	wordLogFaultyOne  = word{"{1} 行中有 {0} 行无法读取，未计入。", " {0} of {1} rows cannot be read and is left out."}
	wordLogEvents     = word{"事件", "Events"}
	wordLogChannels   = word{"渠道", "Channels"}
	wordLogEmployees  = word{"员工", "Employees"}
	wordLogMore       = word{"另有 {0} 种", "{0} more"}
	wordLogFileRows   = word{"{0} 行", "{0} rows"}
	wordLogFileRow    = word{"{0} 行", "{0} row"}
	wordLogFileFaulty = word{"，{0} 行无法读取", ", {0} cannot be read"}
	wordLogFiles      = word{"{0} 与另外 {1} 个文件", "{0} and {1} more"}
	wordLogFileLine   = word{"{0} 第 {1} 行", "{0}, line {1}"}
	wordLogSame       = word{"，同 {0}", ", as {0}"}
	wordLogKnown      = word{"各列按计划里的“{0}”对应", "Columns as in the plan's log {0}"}
	wordLogLine       = word{"第 {0} 行", "Line {0}"}
)

// clockWords are the ways of writing times, with an example.
var clockWords = map[eventlog.Clock]word{
	eventlog.YMD:          {"年月日，如 2026-01-31 14:02", "Year first, as in 2026-01-31 14:02"},
	eventlog.DMY:          {"日月年，如 31/1/2026", "Day first, as in 31/1/2026"},
	eventlog.MDY:          {"月日年，如 1/31/2026", "Month first, as in 1/31/2026"},
	eventlog.Seconds:      {"Unix 秒，如 1769868120", "Unix seconds, as in 1769868120"},
	eventlog.Milliseconds: {"Unix 毫秒，如 1769868120000", "Unix milliseconds, as in 1769868120000"},
	eventlog.DayNumbers:   {"天数，如 −24、0、30", "Day numbers, as in −24, 0, 30"},
	eventlog.Excel:        {"Excel 日期数，如 46053.58", "Excel day numbers, as in 46053.58"},
}

// sortNames puts the most frequent first; equals stay in the order of the log.
func sortNames(names []LogName) {
	sorted.By(names, func(a, b LogName) int { return b.Count - a.Count })
}
