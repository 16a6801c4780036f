package view

// Words of what is chosen, copied and pasted in the grid.
var (
	wordChosen     = say("选中 {0} 格", "{0} cells")
	wordChosenMean = say("平均", "mean")
	wordChosenLow  = say("最小", "min")
	wordChosenHigh = say("最大", "max")
	wordChosenSum  = say("合计", "sum")

	wordPasteBlock = say("粘贴 {0} × {1} 格", "Paste {0} × {1} cells")
	wordPasteOne   = say("粘贴 1 格", "paste 1 cell")
	wordPasteName  = say("粘贴 {0} 格", "paste {0} cells")
	wordPasteRead  = say("{0} 格已识别", "{0} recognised")
	wordPasteAsk   = say("{0} 格待确认", "{0} to confirm")
	wordPasteWrong = say("{0} 格有误，不会粘贴", "{0} at fault, left out")
	wordPasteSame  = say("与现有的值相同，没有可改的", "all as they stand, nothing to change")
	wordPastePast  = say("逐项填入，跳过标题行与计算行", "item by item, past heads and computed rows")
	wordPasteHeads = say("表头略过", "heads left out")
	wordPasteRest  = say("其余 {0} 格", "{0} more")
)

// skipWords say which pasted texts go nowhere, by reason; one reason has one line.
var skipWords = []struct {
	reason string
	words  word
	cell   word // of one cell
}{
	{"empty", say("{0} 格为空，保持原值", "{0} empty, kept as they are"), say("空，保持原值", "empty, kept as it is")},
	{"none", say("{0} 格写着没有值，保持原值", "{0} without a value, kept as they are"), say("没有值，保持原值", "no value, kept as it is")},
	{"computed", say("{0} 格由公式算出，保持不变", "{0} computed, kept as they are"), say("由公式算出，保持不变", "computed, kept as it is")},
	{"kept", say("{0} 格的假设不是逐月写的，保持原样", "{0} in assumptions that are not by month, kept as they are"), say("不是逐月写的，保持原样", "not by month, kept as it is")},
	{"single", say("{0} 格没有月份可填，略过", "{0} in rows without months, passed over"), say("此行没有月份", "this row has no months")},
	{"locked", say("{0} 格含几个月，切到按月后再粘贴", "{0} hold several months: show months to paste there"), say("含几个月，切到按月后再粘贴", "holds several months: show months to paste here")},
	{"outside", say("{0} 格超出表格，略过", "{0} outside of the grid, passed over"), say("超出表格", "outside of the grid")},
}
