package eventlog

import (
	"slices"
	"strconv"
	"strings"
)

// known are the heads by which columns are recognised, in small letters without spaces, dashes and underscores,
// by role; the earlier in a list, the surer.
var known = []struct{ role, heads string }{
	{"user", "userid uid user customerid customer accountid account memberid member clientid client openid unionid deviceid visitorid distinctid personid person studentid idstudent 用户id 用户编号 用户 客户id 客户编号 客户 会员id 会员编号 会员 账号 帐号 学员 手机号"},
	{"event", "event eventname eventtype action activity behavior behaviour 事件 事件名 事件名称 事件类型 行为 动作 操作"},
	{"time", "time timestamp eventtime datetime date day createdat occurredat ts 时间 事件时间 日期 时间戳 发生时间 下单时间 天"},
	{"value", "value amount revenue price total money sales gmv 金额 价值 收入 销售额 实付金额 付款金额"},
	{"channel", "channel source utmsource medium campaign 渠道 来源 渠道来源"},
	{"employee", "employee owner salesperson rep agent 员工 销售 销售员 负责人 顾问 客服"},
	{"key", "invoice invoiceno invoiceid orderid orderno order eventid 订单号 订单编号 订单 单号 发票号"},
	{"group", "tier level segment plan city country region 等级 层级 级别 分层 套餐 城市 国家 地区 省份"},
	{"flag", "cancellation cancelled canceled isrefund refund refunded returned 取消 退款 退货 是否退款 是否取消"},
}

// roleOf is the role of a head, and how sure that is: 0 is surest.
func roleOf(head string) (role string, rank int) {
	h := strings.NewReplacer(" ", "", "-", "", "_", "", ".", "").Replace(lower(head))
	if h == "" {
		return "", 0
	}
	for _, k := range known {
		for i, name := range strings.Fields(k.heads) {
			if h == name {
				return k.role, i
			}
		}
	}
	return "", 0
}

// propose fills in which columns hold what: by their heads, then the user and the time by what stands in them.
func (f *Form) propose(body [][]string) {
	c := &f.Columns
	at := map[string]*string{
		"user": &c.User, "event": &c.Event, "time": &c.Time, "value": &c.Value, "channel": &c.Channel,
		"employee": &c.Employee, "key": &c.Key, "flag": &c.Flag,
	}
	sure := map[string]int{}
	for i, head := range f.Heads {
		role, rank := "", 0
		if f.Header {
			role, rank = roleOf(head)
		}
		place := at[role]
		switch {
		case role == "group":
			c.Groups = append(c.Groups, f.name(i))
		case role == "" || *place != "" && rank >= sure[role]:
		default:
			*place, sure[role] = f.name(i), rank
		}
	}
	f.proposeTime(body)
	f.proposeText(body)
	if c.Event == "" {
		c.As = "event"
		if c.Value != "" || c.Key != "" {
			c.As = "purchase"
		}
		if c.Flag != "" {
			c.FlagAs = "cancellation"
		}
	} else {
		c.Flag = ""
	}
}

// name is how a column is called: by its head where no earlier column has the same.
func (f *Form) name(i int) string {
	if slices.Contains(f.Heads[:i], f.Heads[i]) {
		return strconv.Itoa(i + 1)
	}
	return f.Heads[i]
}

// proposeTime finds the column of times, where its head did not, and its clock.
func (f *Form) proposeTime(body [][]string) {
	for i := range f.Heads {
		if f.Columns.Time != "" && f.name(i) != f.Columns.Time || f.taken(i) {
			continue
		}
		clocks, zoned := clocksOf(body, i)
		if len(clocks) == 0 || f.Columns.Time == "" && clocks[0] == DayNumbers {
			continue
		}
		f.Columns.Time, f.Zoned = f.name(i), zoned
		if len(clocks) == 1 {
			f.Clock = clocks[0]
		} else {
			f.Clocks = clocks
		}
		return
	}
}

// taken reports whether a column has a role other than the time.
func (f *Form) taken(i int) bool {
	c, name := f.Columns, f.name(i)
	return name == c.User || name == c.Event || name == c.Value || name == c.Key || name == c.Channel || name == c.Employee || name == c.Flag
}

// proposeText finds a column of users, the texts that differ most, and one of events, those that differ least.
func (f *Form) proposeText(body [][]string) {
	most, least := 0, max(2, len(body)/2+1)
	user, event := "", ""
	for i := range f.Heads {
		if f.taken(i) || f.name(i) == f.Columns.Time {
			continue
		}
		seen, numbers := map[string]bool{}, 0
		for _, row := range body {
			if i < len(row) && row[i] != "" {
				seen[row[i]] = true
				if _, ok := number([]byte(row[i])); ok {
					numbers++
				}
			}
		}
		if len(seen) > most {
			most, user = len(seen), f.name(i)
		}
		if len(seen) > 0 && len(seen) < least && numbers == 0 {
			least, event = len(seen), f.name(i)
		}
	}
	if f.Columns.User == "" {
		f.Columns.User = user
	}
	if f.Columns.Event == "" && event != f.Columns.User && f.Columns.Value == "" && f.Columns.Key == "" && !slices.Contains(f.Columns.Groups, event) {
		f.Columns.Event = event
	}
}

// clocksOf are the clocks that read the cells of a column, half of them at least: what is faulty is told of later. Of several
// one is meant, but where day or month may come first.
func clocksOf(body [][]string, column int) (clocks []Clock, zoned bool) {
	cells := 0
	var reads [7]int
	var low, high float64
	for _, row := range body {
		if column >= len(row) || row[column] == "" {
			continue
		}
		b := []byte(row[column])
		if v, ok := plain(b); ok {
			if cells == 0 || v < low {
				low = v
			}
			if cells == 0 || v > high {
				high = v
			}
		}
		cells++
		for i, c := range Clocks {
			m, code := c.read(b)
			if code == "" {
				reads[i]++
				zoned = zoned || m.zone && i < 3
			}
		}
	}
	if cells == 0 {
		return nil, false
	}
	fits := func(i int) bool { return reads[i] > 0 && 2*reads[i] >= cells }
	switch {
	case fits(0):
		return Clocks[:1], zoned
	case fits(1) && reads[1] == reads[2]:
		return []Clock{DMY, MDY}, zoned
	case fits(1) && reads[1] > reads[2]:
		return []Clock{DMY}, zoned
	case fits(2):
		return []Clock{MDY}, zoned
	case fits(3) && low >= 1e8 && high < 1e10:
		return []Clock{Seconds}, false
	case fits(4) && low >= 1e11 && high < 1e13:
		return []Clock{Milliseconds}, false
	case fits(6) && low >= 20000 && high < 80000:
		return []Clock{Excel}, false
	case fits(5):
		return []Clock{DayNumbers}, false
	}
	return nil, false
}
