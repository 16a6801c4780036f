package diag

// The words of package model: rows that do not fit together.
var ofModel = []entry{
	{"row-duplicate", "两行用了同一个路径；请改其中一个的 id", "two rows have this path; change the id of one"},
	{"row-undefined", "这一行被引用，却没有定义；请补上它的公式，或删去引用", "this row is referred to and never defined; give it a formula or drop the references"},
	{"cycle", "这些行在同一个月里互相等待：{0}；请让其中一个读上个月的值（lag）", "these rows wait for each other within one month: {0}; let one of them read the month before (lag)"},

	{"unit-mismatch", "{0}和{1}不能相加、比较或二选一；请先乘或除以一个单价", "{0} can't be added to, compared with or chosen against {1}; multiply or divide by a price first"},
	{"unit-plain", "此处只能用没有单位的数，现在是{0}；请先除以同单位的量", "a plain number must stand here, got {0}; divide by something of the same unit first"},
	{"unit-declared", "这一行写明的单位是{0}，公式算出的是{1}；请改单位或公式", "the row states {0}, its formula gives {1}; change the unit or the formula"},

	// what a unit is called within a sentence
	{"unit-of-number", "没有单位的数", "a plain number"},
	{"unit-of-share", "比例", "a share"},
	{"unit-of-months", "月数", "months"},
	{"unit-of-money", "金额", "money"},
	{"unit-of-people", "人数", "people"},
	{"unit-of-price", "每人金额", "money per person"},
	{"unit-of-yield", "每单位金额的人数", "people per money"},
}
