package diag

// The words of formulas. {0} is the character in the formula, counted from 1.
var ofFormula = []entry{
	// reading
	{"formula-empty", "公式是空的；请写一个数、一个名字或算式，如 spend / new", "the formula is empty; write a number, a name or a calculation such as spend / new"},
	{"formula-length", "公式有 {1} 个字符，上限是 {2}；请拆成几个指标", "the formula has {1} characters, the limit is {2}; split it into several metrics"},
	{"formula-depth", "公式第 {0} 个字符：括号、正负号或乘方嵌套超过 {1} 层；请拆成几个指标", "formula, character {0}: brackets, signs or powers are nested more than {1} deep; split it into several metrics"},
	{"formula-character", "公式第 {0} 个字符：{1} 在公式里没有含义；请删去，名字里只用字母、数字、_ 和 -", "formula, character {0}: {1} has no meaning in a formula; delete it, names hold letters, digits, _ and - only"},
	{"formula-number", "公式第 {0} 个字符：{1} 不是一个数；写作 12000、1.2万、5K、2M 或 12%，数后面不带单位", "formula, character {0}: {1} is no number; write 12000, 5K, 2M or 12%, without a unit behind it"},
	{"formula-number-size", "公式第 {0} 个字符：{1} 超出可计算的范围；请写小于 1e308 的数", "formula, character {0}: {1} is beyond what can be computed; write a number below 1e308"},
	{"formula-path", "公式第 {0} 个字符：名字 {1} 不完整；点的前后都要有名字，如 new.ads", "formula, character {0}: the name {1} is not complete; a name must stand on both sides of a dot, as in new.ads"},
	{"formula-value", "公式第 {0} 个字符：这里应是一个数、名字或括号，现在是 {1}", "formula, character {0}: a number, a name or a bracket must stand here, found {1}"},
	{"formula-ends", "公式在第 {0} 个字符处结束，还缺一个数或名字；请补上，或删去末尾的运算符", "the formula ends at character {0} where a number or a name must follow; add it, or delete the last operator"},
	{"formula-operator", "公式第 {0} 个字符：{1} 前面缺少运算符；请补上 + − × ÷", "formula, character {0}: an operator is missing before {1}; put + - * or / there"},
	{"formula-bracket-open", "公式第 {0} 个字符：这个左括号没有右括号；请补上", "formula, character {0}: this bracket is never closed; close it"},
	{"formula-bracket-close", "公式第 {0} 个字符：这个右括号没有左括号；请删去，或在前面补上左括号", "formula, character {0}: this bracket closes nothing; delete it, or open one before it"},
	{"formula-comma", "公式第 {0} 个字符：逗号只用来分隔函数的参数；数里不写千分位", "formula, character {0}: a comma separates the arguments of a function only; write numbers without separators"},
	{"formula-chain", "公式第 {0} 个字符：比较不能连写，{1} 的左边已经比较过；请分开写，如 min(1 < a, a < 3)", "formula, character {0}: comparisons do not chain, the left of {1} is compared already; write them apart, as in min(1 < a, a < 3)"},
	{"formula-function", "公式第 {0} 个字符：没有函数 {1}；可用的函数有 {2}，相乘请写 *", "formula, character {0}: there is no function {1}; functions are {2}, and a product is written with *"},
	{"formula-function-near", "公式第 {0} 个字符：没有函数 {1}，也许是 {3}；可用的函数有 {2}", "formula, character {0}: there is no function {1}, perhaps {3} was meant; functions are {2}"},
	{"formula-arguments", "公式第 {0} 个字符：函数 {1} 需要 {2} 个参数，现在有 {3} 个", "formula, character {0}: {1} takes {2} arguments, found {3}"},

	// meaning
	{"formula-unknown-path", "公式第 {0} 个字符：没有名为 {1} 的行、假设或指标；请写表里有的路径", "formula, character {0}: there is no row, assumption or metric named {1}; write a path that the sheet has"},
	{"formula-unknown-near", "公式第 {0} 个字符：没有名为 {1} 的行、假设或指标；相近的有 {2}", "formula, character {0}: there is no row, assumption or metric named {1}; near it are {2}"},
	{"formula-hyphen", "公式第 {0} 个字符：没有名为 {1} 的行；连字符属于名字，相减请写 {2}", "formula, character {0}: there is no row named {1}; a hyphen belongs to the name, a difference is written {2}"},
	{"formula-wild-place", "公式第 {0} 个字符：{1} 代表多行，只能放在 sum、avg、min、max 里", "formula, character {0}: {1} stands for several rows and can only be used in sum, avg, min and max"},
	{"formula-wild-none", "公式第 {0} 个字符：没有一行符合 {1}；请写表里有的路径", "formula, character {0}: no row matches {1}; write a path that the sheet has"},
	{"formula-lag", "公式第 {0} 个字符：lag 的第二个参数应是 0 到 {1} 的整数（往前几期），现在是 {2}", "formula, character {0}: the second argument of lag must be a whole number of periods from 0 to {1}, got {2}"},
	{"formula-units-differ", "公式第 {0} 个字符：{1} 的两边要同一单位，现在是 {2} 和 {3}；请先乘或除以一个单价", "formula, character {0}: both sides of {1} must have the same unit, got {2} and {3}; multiply or divide by a price first"},
	{"formula-unit-plain", "公式第 {0} 个字符：{1} 只能用于没有单位的数，现在是 {2}；请先除以同单位的量", "formula, character {0}: {1} takes a plain number, got {2}; divide by something of the same unit first"},
	{"formula-unit-stated", "指标写明的单位是 {1}，公式算出的是 {2}；请改单位或公式", "the metric states the unit {1}, the formula gives {2}; change the unit or the formula"},
	{"formula-unit-open", "这个指标的单位取决于它自己的前几期，算下来是 {0}；请用 unit 写明单位，并让各项单位一致", "the unit of this metric rests on its own earlier periods and comes out as {0}; state it as unit, and let all parts have it"},
	{"formula-stock-flow", "公式第 {0} 个字符：{1} 的一边是时点数，一边是当期数；按季度和年汇总时含义会变，请确认", "formula, character {0}: one side of {1} is a stock and the other a flow; read over a quarter or a year the result changes its meaning, please make sure"},
	{"own-name-taken", "{0} 也是表里另一行的名字，单写 {0} 指的是那一行；请写 {1}，或另取一个 id", "{0} is also the name of another row of the sheet, which is what {0} alone means; write {1} or choose another id"},
}
