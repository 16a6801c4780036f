package main

var _ = put(map[string]phrase{
	"internal": {
		"程序内部出错，不是您的计划有问题；没有写入任何文件。请把命令和这一行一起报告：%s [internal]\n          （设 PLANLEAF_TRACE=1 再运行一次，可看到出错的位置）",
		"a mistake inside planleaf, not in your plan; no file was written. Please report the command with this line: %s [internal]\n          (run it again with PLANLEAF_TRACE=1 to see where)",
	},
	"see-help": {"          用法见 %s --help", "          see %s --help"},

	"unknown-command":      {"没有 “%s” 这个命令；planleaf help%s 列出全部命令", "there is no command %q; planleaf help%s lists them all"},
	"unknown-command-near": {"没有 “%s” 这个命令；您是不是要用 planleaf %s？", "there is no command %q; did you mean planleaf %s?"},
	"unknown-flag":         {"没有 %s 这个选项", "there is no flag %s"},
	"unknown-flag-near":    {"没有 %s 这个选项；您是不是要用 %s？", "there is no flag %s; did you mean %s?"},
	"flag-needs":           {"%s 后面要跟一个值：%[1]s %[2]s", "%s needs a value: %[1]s %[2]s"},
	"flag-takes":           {"%s 可取 %s，不能是 “%s”", "%s takes %s, not %q"},
	"flag-syntax":          {"选项写法有误：%v", "this flag cannot be read: %v"},
	"too-few":              {"缺少参数：planleaf %s", "an argument is missing: planleaf %s"},
	"too-many":             {"参数太多：planleaf %s，多出了 “%s”", "too many arguments: planleaf %s, and then %q"},
	"only-one-stdin":       {"标准输入 - 只能读一次，请只写一个 -", "standard input - can be read once only; write a single -"},
	"nothing-comes":        {"没有给出计划文件；写上文件名，或用管道送入并写 -", "no plan was named; give a file, or pipe one in and write -"},
	"path-first":           {"要追溯的路径写在前、文件写在后：planleaf trace %s %s", "the path comes first, then the file: planleaf trace %s %s"},
	"set-needs-equals":     {"--set 的写法是 路径=值，例如 --set channels.ads.rates.mql=35%%；“%s” 里没有 =", "--set is written PATH=VALUE, as in --set channels.ads.rates.mql=35%%; %q has no ="},

	"unknown-shell": {"没有 “%s” 的补全脚本；可取 bash、zsh、fish、powershell", "there is no completion for %q; choose bash, zsh, fish or powershell"},

	"pack-where":  {"装好的网页写到哪里？加上 -o 网页.html", "where should the page go? Add -o OUT.html"},
	"no-workbook": {"这个 planleaf 里没有带网页，旁边也没有 planleaf.html；请用 make dist 生成的 bin/planleaf", "this planleaf carries no page, nor is planleaf.html beside it; use the bin/planleaf that make dist builds"},

	"not-a-workbook": {"找到的 planleaf.html 不是这个程序的网页；请重新 make dist", "the planleaf.html that was found is not this program's page; run make dist again"},

	"no-file":       {"找不到文件 %s", "there is no file %s"},
	"no-file-near":  {"找不到文件 %s；您是不是要用 %s？", "there is no file %s; did you mean %s?"},
	"no-directory":  {"写不了 %s：它所在的文件夹不存在", "cannot write %s: its folder does not exist"},
	"no-permission": {"没有读写 %s 的权限", "no permission for %s"},
	"is-directory":  {"%s 是文件夹，这里要一个文件", "%s is a folder; a file is wanted here"},
	"cut-short":     {"%s 不完整：压缩数据中途断了，请重新取得这个文件", "%s is cut short: its compressed data ends early; get the file again"},
	"cannot-read":   {"读不了 %s：%s", "cannot read %s: %s"},
	"cannot-write":  {"写不了 %s：%s；原来的文件没有变", "cannot write %s: %s; what was there is unchanged"},
	"cannot-print":  {"结果没能写到标准输出：%s", "the result could not be written to standard output: %s"},
	"exists":        {"%s 已经存在，没有改动它；换一个名字，或加 --force 覆盖", "%s exists and was left as it is; choose another name, or add --force to replace it"},
	"decoded":       {"按 %s 读入；planleaf 写出的文件一律是 UTF-8", "read as %s; what planleaf writes is always UTF-8"},
	"written":       {"已写入 %s", "wrote %s"},
})
