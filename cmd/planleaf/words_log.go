package main

var _ = put(map[string]phrase{
	"flag.columns":  {"哪一列是什么，用列名或列号：user=客户,event=动作,time=3；还可有 value、channel、employee、key（单号）、group（分组）；没有事件列时 as=purchase；flag=取消,flag-as=cancellation", "which column holds what, by head or number: user=customer,event=action,time=3; also value, channel, employee, key (an order's number), group; without a column of events as=purchase; flag=cancelled,flag-as=cancellation"},
	"flag.times":    {"时间的写法；默认自动识别，日月先后不明时必须指定", "how times are written; recognised by default, but which of day and month comes first has to be said where it is open"},
	"flag.zone":     {"时区，如 +08:00；没有写时区的时间按它读取，日期按它划分", "time zone, as in +08:00: that of times that say none, and of where days begin"},
	"flag.header":   {"第一行是否列名；默认自动识别", "whether the first row names the columns; recognised by default"},
	"flag.identity": {"身份表：两列，用户与人，用来合并同一个人的几个用户", "identity table of two columns, id and person, that joins several ids of one person"},
	"flag.start":    {"起始事件，如 register；没有它的用户、早于它的事件会列出", "the event that everything begins with, as in register; users without it and events before it are named"},
	"flag.drop":     {"不计入哪些：duplicates,across（别的文件里也有的行）,before-start,no-start,unjoined；默认都保留并列出", "what is left out: duplicates,across (rows that another file has),before-start,no-start,unjoined; by default all of it stays and is named"},

	"flag.log-plan": {"计划文件；其中记有同样列名的日志时，各列按它对应", "a plan; where it knows a log of the same heads, columns are mapped as it has them"},

	"arg.columns":  {"列", "COLUMNS"},
	"arg.zone":     {"时区", "ZONE"},
	"arg.identity": {"文件", "FILE"},
	"arg.start":    {"事件", "EVENT"},
	"arg.drop":     {"种类", "KINDS"},

	"columns-needs-equals": {"--columns 的写法是 角色=列，例如 user=客户；“%s” 里没有 =", "--columns is written ROLE=COLUMN, as in user=customer; %q has no ="},
	"columns-role":         {"--columns 没有 “%s” 这个角色；可用 %s", "--columns has no role %q; there are %s"},
	"columns-role-near":    {"--columns 没有 “%s” 这个角色；您是不是要用 %s？", "--columns has no role %q; did you mean %s?"},
	"drop-unknown":         {"--drop 没有 “%s” 这一种；可用 %s", "--drop has no kind %q; there are %s"},

	"log-file-twice": {"%s 写了两次", "%s is given twice"},

	"log-progress":     {"%3.0f%% · 已读 %d 行 · Ctrl+C 停止", "%3.0f%% · %d rows · Ctrl+C stops"},
	"log-cancelled":    {"读取已中断，没有写任何文件", "the reading was stopped; nothing was written"},
	"log-decoded":      {"按 %s 读入", "read as %s"},
	"log-found":        {"%s 处：%s：%s", "%s: %s: %s"},
	"log-found-kept":   {"%s 处：%s（仍计入）：%s", "%s: %s (kept): %s"},
	"log-found-out":    {"%s 处：%s（不计入）：%s", "%s: %s (left out): %s"},
	"log-comma":        {"；", "; "},
	"log-nothing":      {"%s：没有一条可用的事件", "%s: there is no event that can be used"},
	"log-hint-times":   {"          用 --times 指定写法，如 --times dmy", "          say how with --times, as in --times dmy"},
	"log-hint-columns": {"          用 --columns 指定，如 --columns user=客户,event=动作,time=日期", "          map it with --columns, as in --columns user=customer,event=action,time=date"},
})
