package diag

// The words of scenario files.
var ofHanded = []entry{
	{"plan-is-scenario", "这是一个情景文件，属于计划“{0}”，本身不是计划；请先打开那份计划，再打开这个文件", "this is a scenario file of the plan “{0}”, not a plan; open that plan first, then this file on it"},
	{"handed-not", "这不是情景文件：它应以 \"planleafScenario\": 1 开头", "this is no scenario file, which begins with \"planleafScenario\": 1"},
	{"handed-newer", "情景文件的格式是 {0}，这里只读得懂 {1}；请用更新的版本打开", "the scenario file has format {0}, and this program reads {1}; open it with a newer version"},
	{"hand-base", "计划本身不是情景，整个发送即可；要单独交出的请写情景的 id", "the plan itself is no scenario: hand on its file, or name the scenario to hand on alone"},
	{"handed-broken", "情景文件不完整：缺少所属的计划、情景，或者情景之间接不上；请重新取得这个文件", "the scenario file is not whole: its plan, its scenario or what it stands on is missing; get the file again"},
}
