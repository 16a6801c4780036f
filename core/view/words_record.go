package view

// Words of reading a table of actual figures.
var (
	wordReadTitle     = word{"读到的实际值", "What was read"}
	wordReadHead      = word{"表中写作", "In the table"}
	wordReadFirst     = word{"首月", "First"}
	wordReadLast      = word{"末月", "Last"}
	wordReadSays      = word{"{2}，{1}共 {0}", "{0} of {1}, {2}"}
	wordReadValues    = word{"{0} 个值", "{0} values"}
	wordReadValue     = word{"{0} 个值", "{0} value"}
	wordReadRows      = word{"{0} 行", "{0} rows"}
	wordReadOneRow    = word{"{0} 行", "{0} row"}
	wordReadOver      = word{"；其中 {0} 个替换已有的值", "; {0} of them replace others"}
	wordReadStep      = word{"导入 {0} 个实际值", "import of {0} actual figures"}
	wordReadNothing   = word{"没有读到可用的值", "nothing here could be taken"}
	wordReadNoTable   = word{"这里不是表格：需要一行表头和至少一行数据", "this is no table: it needs a head and at least one line"}
	wordReadNoMonths  = word{"没有找到月份：表头或第一列请写 2027-01 或 2027/1 这样的月份", "no months found: write 2027-01 or Jan 2027 in the head or down a column"}
	wordReadMonth     = word{"这不是月份，这一行没有读取", "this is no month; the line was not taken"}
	wordReadChannel   = word{"计划里没有这个渠道", "the plan has no such channel"}
	wordReadRow       = word{"计划里没有这一行", "the plan has no such row"}
	wordReadRowNear   = word{"计划里没有这一行；是不是“{0}”？", "the plan has no such row; did you mean {0}?"}
	wordReadNumber    = word{"不是数：{0}", "no number: {0}"}
	wordReadNegative  = word{"人数不能是负数", "people cannot be negative"}
	wordReadMonthLate = word{"{0} 晚于计划的最后一个月 {1}", "{0} is after the last month of the plan, {1}"}
	wordReadTwice     = word{"{0} 已有另一个值 {1}，保留先读到的", "{0} has another value, {1}; the first one stays"}
)
