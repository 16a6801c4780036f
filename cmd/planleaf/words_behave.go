package main

var _ = put(map[string]phrase{
	"behavior-simulate.use":   {"文件", "FILE"},
	"behavior-simulate.short": {"模拟新用户：激活、去留、干预值多少", "simulate new users: who is activated, who stays, what interventions are worth"},
	"behavior-simulate.long": {
		"按计划的 behavior 部分，逐个模拟新用户，旁边是马尔可夫链的精确结果：几天内做到几次的概率、激活、见到价值的时间、去留，及其区间；每项干预加了多少、花多少、多激活一人和多留一人各要多少；差距里属于因果的部分从全无到全部时各值多少，做多大的实验才能分晓、值多少；提醒的最好日子和门槛。--log 把模拟的事件写成日志。--adopt 写出采纳以后的计划：不写 --with 就是新客户怎样留下，写了就是那项干预，连同成本；再写 --scenario 就存为那个名字的情景，计划本身不变。--experiment 输入 --with 那项干预的实验结果，代替判断；加 --adopt 写出含实验的计划。",
		"Simulate new users one by one from the plan's behavior, with the exact result of a Markov chain beside it: the chance to do it so often within so many days, activation, time to value, who stays, and their ranges; what each intervention adds and costs, and one more activated or kept; what it is worth if none to all of the difference is an effect, the experiment that would tell and what that is worth; the best day and threshold of a reminder. --log writes the events of the simulated users. --adopt writes the plan that takes it over: how new customers stay, or with --with that intervention and what it costs; with --scenario it becomes a scenario of that name and the plan itself stays as it is. --experiment enters what an experiment with the intervention of --with counted, in the place of what is believed; with --adopt it writes the plan with the experiment.",
	},
	"behavior-simulate.example": {
		"planleaf behavior simulate plan.json\nplanleaf behavior simulate plan.json --with tour --budget 5000\nplanleaf behavior simulate plan.json --set behavior.chance=30% --format json\nplanleaf behavior simulate plan.json --users 5000 --log users.csv\nplanleaf behavior simulate plan.json --with tour --adopt --scenario Tour\nplanleaf behavior simulate plan.json --with tour --experiment 62/100,60/100",
		"planleaf behavior simulate plan.json\nplanleaf behavior simulate plan.json --with tour --budget 5000\nplanleaf behavior simulate plan.json --set behavior.chance=30% --format json\nplanleaf behavior simulate plan.json --users 5000 --log users.csv\nplanleaf behavior simulate plan.json --with tour --adopt --scenario Tour\nplanleaf behavior simulate plan.json --with tour --experiment 62/100,60/100",
	},

	"flag.with":      {"看哪项干预：它的编号；默认第一项", "the intervention to look at, by its id; the first by default"},
	"flag.age":       {"产品的哪个阶段：它的编号；默认最初", "the age of the product, by its id; the first by default"},
	"flag.users":     {"模拟多少个用户；默认 100,000", "how many users to simulate; 100,000 by default"},
	"flag.budget":    {"每月预算：先用多留一人最省的干预", "a budget a month, spent on what is cheapest for one more who stays"},
	"flag.users-log": {"把模拟用户的事件写进这个 CSV 文件", "write the events of the simulated users to this CSV file"},

	"flag.users-adopt":      {"写出采纳以后的计划：新客户怎样留下，或 --with 的干预；加 --scenario 名称 就存为情景", "write the plan with how new customers stay, or with the intervention of --with; with --scenario NAME as a scenario"},
	"flag.users-tier":       {"只改这个客户层级的去留，可写多次；默认全部", "change how customers of this tier stay, as often as needed; all by default"},
	"flag.users-experiment": {"--with 那项干预的实验：有干预的留下数/总数,没有的留下数/总数，如 620/1000,600/1000", "an experiment with the intervention of --with: stayed/of with it,stayed/of without it, as in 620/1000,600/1000"},
	"arg.experiment":        {"计数", "COUNTS"},
	"experiment-arms":       {"--experiment 不能是 “%s”：要两组的计数，如 620/1000,600/1000", "--experiment can not be %q: it takes the counts of both arms, as in 620/1000,600/1000"},
	"experiment-which":      {"--experiment 要用 --with 说明是哪项干预，采纳时不写 --scenario", "--experiment needs --with, which says the intervention; with --adopt there is no --scenario"},
	"adopt-which":           {"--scenario 要同时用 --with 说明采纳哪项干预", "--scenario needs --with, which says the intervention to adopt"},
	"adopt-nothing":         {"没有可采纳的：计划期内客户的去留不变", "there is nothing to adopt: no customer stays longer within the plan"},

	"arg.with":   {"编号", "ID"},
	"arg.tier":   {"编号", "ID"},
	"arg.age":    {"编号", "ID"},
	"arg.users":  {"人数", "N"},
	"arg.budget": {"金额", "MONEY"},
	"arg.log":    {"文件", "FILE"},

	"users-whole":    {"--users 不能是 “%s”：要一个 %s 到 %s 的整数", "--users can not be %q: it takes a whole number from %s to %s"},
	"users-log-file": {"--log 要一个文件名，不能是 -", "--log takes the name of a file, not -"},
	"users-progress": {"%3.0f%% · 已模拟 %d 人 · Ctrl+C 停止", "%3.0f%% · %d users · Ctrl+C stops"},
})
