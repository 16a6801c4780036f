package view

// reasonWord says why a number is not available: bare, or naming the row to blame.
type reasonWord struct{ bare, named word }

// reasons are the words of model.Reason codes.
var reasons = map[string]reasonWord{
	"na-division": {
		word{"除数为 0", "a division by zero"},
		word{"{0} 为 0，不能作除数", "{0} is zero and divides"}},
	"na-log": {
		word{"对数只取正数", "a logarithm of what is not above zero"},
		word{"{0} 不大于 0，取不了对数", "{0} is not above zero, so it has no logarithm"}},
	"na-power": {
		word{"这个乘方没有值", "a power that has no value"},
		word{"{0} 的这个乘方没有值", "this power of {0} has no value"}},
	"na-window": {
		word{"所需的月份早于计划起始", "the window reaches back before the plan"},
		word{"所需的月份早于计划起始", "the window reaches back before the plan"}},
	"na-data": {
		word{"这项假设没有值", "the assumption has no value"},
		word{"{0} 没有值", "{0} has no value"}},
	"na-undefined": {
		word{"没有定义", "it is not defined"},
		word{"{0} 没有定义", "{0} is not defined"}},
}
