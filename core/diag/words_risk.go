package diag

// The words of what can be asked wrongly of draws.
var ofRisk = []entry{
	{"part-unreadable", "抽样的一部分已损坏，或出自另一版本；请重新计算", "a part of the draws is damaged, or of another version; compute it again"},
	{"part-other", "这一部分抽样不属于这份计划、种子和问题；请用同样的问题重新计算", "this part of the draws is not of this plan, seed and question; compute it again with the same question"},
	{"part-twice", "两部分里有相同的抽样；每一份只留一个", "two parts hold the same draws; keep one of each"},
	{"part-missing", "抽样还缺一部分：共 {1} 次，只有 {0} 次；把缺的算出来再合并", "draws are missing: {0} of {1} are there; compute the others, then merge"},
}
