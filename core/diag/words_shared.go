package diag

// The words of comments and of the seal.
var ofShared = []entry{
	{"comment-unknown", "没有 {0} 这条批注，可能已被删除", "there is no comment {0}; it may have been removed"},
	{"sealed", "计划已封存，只供阅读；要改，请另存一份来改，或先解除封存", "the plan is sealed for reading only; to change it make a copy, or unseal it first"},
	{"seal-broken", "计划封存之后被改过，内容已不是当时封存的（{0}）", "the plan was changed after it was sealed ({0}): it is not what was sealed"},
}
