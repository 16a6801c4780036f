package diag

// The words of histories, differences and merges in package plan.
var ofMerge = []entry{
	{"merge-other-plan", "这是两份不同的计划（{0} 与 {1}），没有可以合并的；请改用比较", "these are two different plans ({0} and {1}), so that nothing can be merged; compare them instead"},
	{"merge-no-ancestor", "两份文件没有共同的历史，分不清是谁改的：凡有不同都列为冲突", "the two files share no history, so that nobody can tell who changed what: whatever differs is a conflict"},
	{"merge-ancestor-lost", "两份文件的共同版本已无法还原，分不清是谁改的：凡有不同都列为冲突", "the state that both files come from can't be rebuilt, so that nobody can tell who changed what: whatever differs is a conflict"},
	{"conflict-open", "合并时的冲突还没有定：现在用的是自己的值；请选定其一", "a conflict of a merge is open: your own value holds for now; choose one of the two"},
	{"conflict-unknown", "此处没有待定的冲突；它可能已经定了", "there is no open conflict here; it may have been settled already"},
	{"revision-gone", "{0} 这个版本已无法还原：通向它的改动不在历史里，或文件被别的程序改过", "the state {0} cannot be rebuilt: the changes that lead to it are not in the history, or the file was changed by another program"},
	{"difference-lost", "这处改动要去的地方已经不在；请先恢复它所在的项目", "what this change belongs to is gone; bring the item around it back first"},
	{"history-broken", "历史记录有读不懂的部分，已略过；计划本身完好", "a part of the history can't be read and is passed over; the plan itself is whole"},
}
