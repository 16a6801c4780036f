package view

// Words of what is chosen, copied and pasted in the grid.
var (
	wordChosen     = word{"选中 {0} 格", "{0} cells"}
	wordChosenMean = word{"平均", "mean"}
	wordChosenLow  = word{"最小", "min"}
	wordChosenHigh = word{"最大", "max"}
	wordChosenSum  = word{"合计", "sum"}

	wordPasteBlock = word{"粘贴 {0} × {1} 格", "Paste {0} × {1} cells"}
	wordPasteOne   = word{"粘贴 1 格", "paste 1 cell"}
	wordPasteName  = word{"粘贴 {0} 格", "paste {0} cells"}
	wordPasteRead  = word{"{0} 格已识别", "{0} recognised"}
	wordPasteAsk   = word{"{0} 格待确认", "{0} to confirm"}
	wordPasteWrong = word{"{0} 格有误，不会粘贴", "{0} at fault, left out"}
	wordPasteSame  = word{"与现有的值相同，没有可改的", "all as they stand, nothing to change"}
	wordPastePast  = word{"逐项填入，跳过标题行与计算行", "item by item, past heads and computed rows"}
	wordPasteHeads = word{"表头略过", "heads left out"}
	wordPasteRest  = word{"其余 {0} 格", "{0} more"}
)

// skipWords say which pasted texts go nowhere, by reason; one reason has one line.
var skipWords = []struct {
	reason string
	words  word
	cell   word // of one cell
}{
	{"empty", word{"{0} 格为空，保持原值", "{0} empty, kept as they are"}, word{"空，保持原值", "empty, kept as it is"}},
	{"none", word{"{0} 格写着没有值，保持原值", "{0} without a value, kept as they are"}, word{"没有值，保持原值", "no value, kept as it is"}},
	{"computed", word{"{0} 格由公式算出，保持不变", "{0} computed, kept as they are"}, word{"由公式算出，保持不变", "computed, kept as it is"}},
	{"kept", word{"{0} 格的假设不是逐月写的，保持原样", "{0} in assumptions that are not by month, kept as they are"}, word{"不是逐月写的，保持原样", "not by month, kept as it is"}},
	{"single", word{"{0} 格没有月份可填，略过", "{0} in rows without months, passed over"}, word{"此行没有月份", "this row has no months"}},
	{"locked", word{"{0} 格含几个月，切到按月后再粘贴", "{0} hold several months: show months to paste there"}, word{"含几个月，切到按月后再粘贴", "holds several months: show months to paste here"}},
	{"outside", word{"{0} 格超出表格，略过", "{0} outside of the grid, passed over"}, word{"超出表格", "outside of the grid"}},
}
