package diag

// The words of package plan: the text, its keys and its values.
func init() {
	// the text
	add("not-utf8", "文字不是 UTF-8 编码，此处的字节是 {0}；请另存为 UTF-8", "the text is not UTF-8, the byte here is {0}; save it as UTF-8")
	add("text-too-long", "文件超过 {0} MB 的上限；计划里只放假设，数据另存", "the file is over the limit of {0} MB; keep assumptions in the plan and data elsewhere")
	add("nested-too-deep", "括号嵌套超过 {0} 层；请检查多余的括号", "brackets are nested more than {0} deep; look for brackets that don't close")
	add("too-many-items", "超过 {0} 个值的上限；计划里只放假设，数据另存", "there are more than {0} values; keep assumptions in the plan and data elsewhere")
	add("text-ends-early", "文件到此中断；请补上缺少的引号或括号，或重新取得完整的文件", "the text ends too early; close the quote or bracket that is open, or get the whole file again")
	add("text-after-end", "计划已经结束，其后还有 {0}；请删去最后一个括号之后的内容", "the plan has ended, {0} follows; delete what comes after the last bracket")
	add("comment-in-text", "JSON 没有注释；请改写到 note 里", "JSON has no comments; write it as a note")
	add("comma-missing", "此处是 {0}，前面缺少逗号", "found {0} where a comma must stand; add the comma")
	add("comma-too-many", "右括号之前多了一个逗号；请删去", "there is a comma before the closing bracket; delete it")
	add("key-expected", "此处应是带双引号的键，现在是 {0}", "a key in double quotes must stand here, found {0}")
	add("colon-expected", "键 {0} 之后应是冒号，现在是 {1}", "a colon must follow the key {0}, found {1}")
	add("value-expected", "此处应是一个值，现在是 {0}；文字请加双引号", "a value must stand here, found {0}; put text in double quotes")
	add("word-unknown", "JSON 里没有 {0}", "JSON has no {0}; write true, false, null or a number")
	add("number-unreadable", "{0} 不是 JSON 的数；写作 0.35 或 \"35%\"，不带前导零和千分位", "{0} is no JSON number; write 0.35 or \"35%\", without leading zeros or separators")
	add("number-too-large", "{0} 超出可计算的范围；请写小于 1e308 的数", "{0} is beyond what can be computed; write a number below 1e308")
	add("control-character", "字符串里有控制字符 {0}；换行写作 \\n，制表符写作 \\t", "a string holds the control character {0}; write \\n for a line break and \\t for a tab")
	add("escape-unreadable", "转义 {0} 读不懂；请直接写这个字，反斜杠写作 \\\\", "the escape {0} can't be read; write the character itself, and \\\\ for a backslash")
	add("key-twice", "键 {0} 出现两次；请删去一个", "the key {0} stands here twice; delete one")
	add("more-faults", "另有 {0} 处问题未列出；先改好以上各处", "{0} more faults are not listed; mend those above first")

	// format
	add("version-unknown", "格式版本应是 {1}，现在是 {0}", "the format version must be {1}, got {0}")
	add("newer-format", "文件的格式是 {0}，比本程序的 {1} 新：只能查看，不能修改；请更新 Planleaf 再编辑", "the file has format {0}, newer than the {1} of this program: it opens read-only; update Planleaf to edit it")

	// keys
	add("key-missing", "缺少 {0}；请补上", "{0} is missing; add it")
	add("key-missing-for-kind", "kind 为 {1} 时必须有 {0}；请补上", "{0} is missing, kind {1} needs it; add it")
	add("key-of-other-kind", "{0} 不用于 {1}，只用于 {2}；请删去，或改 kind", "{0} is not for {1}, only for {2}; delete it or change the kind")
	add("key-unknown-near", "不认识 {0}；是不是 {1}？自己的内容请用 x- 开头", "{0} is unknown; did you mean {1}? Start content of your own with x-")
	add("key-unknown", "不认识 {0}；此处可写 {1}，自己的内容请用 x- 开头", "{0} is unknown; here may stand {1}, and content of your own that starts with x-")

	// types
	add("type-object", "此处应是带花括号的对象 {}，现在是 {0}", "an object in braces {} must stand here, got {0}")
	add("type-list", "此处应是方括号的列表 []，现在是 {0}", "a list in brackets [] must stand here, got {0}")
	add("type-text", "此处应是带双引号的文字，现在是 {0}", "text in double quotes must stand here, got {0}")
	add("type-number", "此处应是数，现在是 {0}；写作 12000 或 0.35，不带引号和单位", "a number must stand here, got {0}; write 12000 or 0.35 without quotes or units")
	add("type-boolean", "此处应是 true 或 false，现在是 {0}", "true or false must stand here, got {0}")
	add("value-null", "null 不是一个数；请写出数，或删去这个键", "null is no number; write the number or delete the key")
	add("list-empty", "列表是空的；至少写一项，或删去这个键", "the list is empty; write at least one item or delete the key")
	add("text-empty", "此处不能为空；请写上文字", "this must not be empty; write its text")
	add("word-not-allowed", "{0} 不在可选之列；请写 {1} 之一", "{0} is not one of the words that may stand here: {1}")
	add("number-not-whole", "此处应是整数，现在是 {0}", "a whole number must stand here, got {0}")
	add("number-outside", "应在 {1} 到 {2} 之间，现在是 {0}", "this lies within {1}..{2}, got {0}")

	// ids and dates
	add("id-empty", "id 不能为空；请用字母、汉字、数字、_ 或 -", "an id must not be empty; use letters of any script, digits, _ and -")
	add("id-unreadable", "id {0} 里有 {1}；只能用字母、汉字、数字、_ 和 -", "the id {0} holds {1}; use letters of any script, digits, _ and - only")
	add("id-not-composed", "id {0} 里的 {1} 有两种写法（不合 NFC）；请换成常用写法", "{1} in the id {0} can be written in two ways (not NFC); write the usual letter")
	add("id-twice", "id {0} 出现两次；请给其中一个另取 id", "the id {0} stands here twice; give one of them another")
	add("month-unreadable", "{0} 不是月份；写作 2027-01", "{0} is no month; write it as 2027-01")
	add("day-unreadable", "{0} 不是日期；写作 2027、2027-01 或 2027-01-31", "{0} is no date; write it as 2027, 2027-01 or 2027-01-31")

	// numbers in their unit
	add("share-out-of-range", "比例在 0 到 1 之间，现在是 {0}；{2} 写作 {1}", "a share lies within 0..1, got {0}; write {1} for {2}")
	add("share-as-text", "比例写作 0.12 或 \"12%\"，现在是 {0}", "a share is written as 0.12 or \"12%\", got {0}")
	add("share-far-out", "比例在 0 到 1 之间，现在是 {0}；35% 写作 0.35", "a share lies within 0..1, got {0}; write 0.35 for 35%")
	add("share-negative", "比例在 0 到 1 之间，现在是 {0}；请写 0 或更大的数", "a share lies within 0..1, got {0}; write 0 or more")
	add("growth-too-low", "每月增长须大于 −1（−100%），现在是 {0}；每月减少 2% 写作 -0.02", "a growth per period lies above -1, got {0}; write -0.02 for a fall of 2%")
	add("growth-too-high", "每月增长至多为 1（100%），现在是 {0}；{2} 写作 {1}", "a growth per period is at most 1, got {0}; write {1} for {2}")
	add("number-negative", "此处不能为负，现在是 {0}；请写 0 或更大的数", "this can't be negative, got {0}; write 0 or more")
	add("weights-sum", "各项之和须为 1，现在是 {0}；请调整使其合计为 1", "these must sum to 1, got {0}; change them until they do")

	// forms of a value
	add("value-unreadable", "读不懂这个值；写作 0.35、[1, 2]、{\"start\": 100, \"growth\": 0.02}、{\"low\": 1, \"high\": 2} 或 {\"won\": 27, \"of\": 160}", "this value can't be read; write 0.35, [1, 2], {\"start\": 100, \"growth\": 0.02}, {\"low\": 1, \"high\": 2} or {\"won\": 27, \"of\": 160}")
	add("provenance-without-is", "有 {0} 而没有值；写作 {\"is\": 值, \"{0}\": …}", "there is {0} and no value; write {\"is\": value, \"{0}\": …}")
	add("provenance-twice", "is 里面又有 is；只保留一层", "there is an is within an is; keep one")
	add("season-not-12", "season 须有 12 个系数，一月在先，现在有 {0} 个", "season has 12 factors, January first, got {0}")
	add("counts-not-a-share", "won / of 是比例，此处不是；请直接写数", "won and of make a share, and this is none; write the number itself")
	add("won-more-than-of", "won 是 {0}，多于 of 的 {1}；两者或许写反了", "won is {0}, more than the {1} of of; the two may be swapped")
	add("prior-not-a-pair", "prior 是两个大于 0 的数，例如 [0.5, 0.5]", "prior is two numbers above 0, for example [0.5, 0.5]")
	add("range-in-two-ways", "low / high 与 p10 / p90 只能取一种；请删去一对", "low and high, or p10 and p90, but not both; delete one pair")
	add("range-upside-down", "下限 {0} 大于上限 {1}；请对调", "the low end {0} is above the high end {1}; swap them")
	add("range-of-one-point", "下限与上限都是 {0}；没有区间时直接写这个数", "both ends are {0}; write the number itself when there is no range")
	add("value-without-range", "只有 value 而没有区间；直接写这个数，或补上 low 和 high", "there is a value and no range; write the number itself, or add low and high")
	add("value-outside-range", "给定的 {0} 在区间 {1} 到 {2} 之外；请核对", "the given {0} lies outside its range {1} to {2}; check both")
	add("dist-not-by-range", "{0} 不能由 low 和 high 给出；请写它的参数 {1}", "{0} is not given by low and high; write its parameters {1}")
	add("beta-touches-edge", "区间 {0} 到 {1} 碰到了 0 或 1；比例的区间须在两者之内，例如下限写 0.001", "the range {0} to {1} touches 0 or 1; the range of a share lies inside, write 0.001 for the low end or 0.999 for the high end")
	add("lognormal-not-positive", "lognormal 的下限须大于 0，现在是 {0}；可为负的量用 normal", "the low end of a lognormal lies above 0, got {0}; use normal for what may be negative")
	add("parameter-not-positive", "{0} 须大于 0，现在是 {1}", "{0} must be above 0, got {1}")
	add("parameters-out-of-order", "须 min ≤ mode ≤ max 且 min < max，现在 min 是 {0}，max 是 {1}", "min ≤ mode ≤ max and min < max must hold, got min {0} and max {1}")
	add("lists-of-unequal-length", "{0} 有 {2} 项，{1} 有 {3} 项；两者须一样长", "{0} has {2} items and {1} has {3}; they must be of one length")

	// references
	add("reference-unknown", "{1} 里没有 {0}；可写 {2}", "{1} has no {0}; here may stand {2}")
	add("stage-is-first", "{0} 是线索进入的第一个阶段，这里须是其后的阶段；请写 {1}", "{0} is the first stage, where leads enter, and a later one must stand here: {1}")

	add("reference-to-nothing", "计划里没有 {1}，因而没有 {0}；请先添加 {1}，或删去这一处", "the plan has no {1}, so there is no {0}; add {1} first, or delete this")
	add("churn-in-two-ways", "{0} 只能取一种；请只保留一个", "only one of {0} can hold; keep one")
	add("target-at-and-by", "目标要么在某月（at）要么在某月之前（by）达到；请只写一个", "a target is due at a month or by a month; write one of at and by")
	add("share-grows-out", "比例在第 {0} 期达到 {1}，超出 0 到 1；请减小 start、growth 或季节系数", "the share reaches {1} in period {0}, and a share lies within 0..1; lower its start, growth or season")
	add("currency-unreadable", "{0} 不是货币代码；写 ISO 4217 的三个大写字母，例如 CNY、USD", "{0} is no currency; write the three capital letters of ISO 4217 such as CNY or USD")

	// typed text
	add("typed-empty", "还没有输入；请写数，例如 35%、1.2万、25%~35%", "nothing was typed; write a number such as 35%, 12000 or 25%~35%")
	add("typed-unreadable", "读不懂 {0}；可写 35%、12000、1.2万、(300)、25%~35% 或 271/1613", "{0} can't be read; write 35%, 12000, 1.5K, (300), 25%~35% or 271/1613")
	add("typed-not-one-number", "这一格只放一个数，现在是 {0}", "this cell takes one number, got {0}")
	add("comma-unclear", "{0} 里的逗号不清楚：千分位每组三位，小数用点", "the comma in {0} is unclear: groups have three digits, decimals take a point")
	add("percent-not-here", "此处不是比例，{0} 的百分号用不上；请写数本身", "this is no share, so {0} can't be a percent; write the number itself")
	add("percent-unclear", "{0} 是 {1} 还是 {2}？请写上百分号", "is {0} meant as {1} or as {2}? Write the percent sign")
	add("percent-out-of-range", "写了 {0}，比例须在 0% 到 100% 之间；可能是 {1}", "got {0}, a share lies within 0%..100%; likely meant: {1}")

	// edits
	add("edit-unknown", "没有 {0} 这种修改；可用 set、type、form、fill、clear、add、copy、remove、rename、move", "there is no edit {0}; use set, type, form, fill, clear, add, copy, remove, rename or move")
	add("path-unknown", "路径里没有 {0}；可写 {1}", "the path leads nowhere at {0}; here may stand {1}")
	add("path-too-long", "路径到 {0} 已经没有下一级；请去掉其后的部分", "nothing stands below the step before {0}; end the path there")
	add("value-absent", "{0} 还没有值；请先填写它本身，再改它的一部分", "{0} has no value yet; give it one before changing a part of it")
	add("id-never-changes", "id 不会改变：{0} 不能换成 {1}；改名请用 name", "an id never changes: {0} can't become {1}; rename it instead")
	add("period-outside", "第 {0} 期在计划的 {1} 期之外", "period {0} is beyond the {1} periods of the plan")
	add("value-holds-once", "此值只取一次，不逐期变化，现在是 {0}；写一个数或一个区间", "this value holds once and not by period, got {0}; write one number or a range")
	add("period-needs-series", "这个值不是逐期写的；请整个改写，或改它的 start 与 growth", "this value is not written by period; type it as a whole, or change its start and growth")
	add("fill-other-unit", "两格的单位不同，不能填充；请直接输入", "the two cells have different units; type the value instead of filling it")
	add("fill-no-number", "来源那一格没有可填充的值；请直接输入", "the cell to fill from holds nothing that could be copied; type the value instead")
	add("clear-required", "这里必须有值，不能清空；请直接输入新值", "a value must stand here, so it can't be cleared; type a new one")
	add("clear-first", "第一期之前没有可沿用的值，不能清空；请直接输入新值", "nothing holds on before the first period, so it can't be cleared; type a new value")
	add("not-a-section", "此处不是可以添加项目的部分；请用 channels、money.costs 这样的路径", "this is no section to add to; use a path such as channels or money.costs")
	add("not-an-item", "此处不是一个项目；请用 channels.ads 这样的路径", "this is no item; use a path such as channels.ads")
	add("nothing-to-remove", "此处没有内容可删；请核对路径", "there is nothing here to remove; check the path")
	add("item-in-use", "{0} 还被用到：{1}；请先改这些地方，或一并删去", "{0} is still used by {1}; change those first, or remove them along with it")
	add("stages-needed", "漏斗至少要有两个阶段，{0} 不能删；可以给它改名", "a funnel needs two stages, so {0} stays; it can be renamed")
	add("channel-needed", "计划至少要有一个渠道，{0} 不能删；可以先添加另一个", "a plan needs a channel, so {0} stays; add another first")
	add("not-an-assumption", "此处不是一项假设，没有写法可换；请选一项假设", "this is no assumption and has no form to change; choose an assumption")
	add("place-outside", "位置 {0} 不存在；可用 0 到 {1}", "there is no place {0}; use 0 to {1}")
}
