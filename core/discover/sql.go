package discover

import (
	"cmp"
	"strconv"
	"strings"
)

// Table says where a warehouse keeps a log.
//
//	Name                  of the table, with its schema: "analytics.events"
//	User, Event, Time     its columns; As is the one event of a table without a column of events
//	Flag                  a column that makes a row the event FlagAs where it is not empty, 0, no or false
//	Seconds, Days         Time holds whole seconds since 1970, or day numbers, instead of times
//	By                    the column of Key.By; "" its own name
type Table struct {
	Name, User, Event, Time, As string
	Flag, FlagAs                string
	Seconds, Days               bool
	By                          string
}

// SQL is the query that computes, where the log is, the Counts of a question: a row is one of those that ReadCounts
// reads. It gives nothing of any single user. Times without a zone are taken as they stand, others in UTC.
func SQL(k Key, t Table, name string) (query string, ok bool) {
	d, ok := dialects[name]
	if !ok {
		return "", false
	}
	s := script{k.filled(), t, d}
	return s.text(), true
}

// script writes one query.
type script struct {
	k Key
	t Table
	d dialect
}

func (s script) text() string {
	k := s.k
	o := k.Outcome
	day := func(days int) string { return strconv.FormatInt(int64(days)*86400, 10) }
	by := "''"
	if k.By != "" {
		by = "coalesce(" + s.d.text(s.column(cmp.Or(s.t.By, k.By))) + ", '')"
	}
	var b strings.Builder
	line := func(text string) { b.WriteString(text + "\n") }

	line("-- " + k.Line())
	line("with log as (")
	line("  select " + s.d.text(s.column(s.t.User)) + " as usr, " + s.event() + " as event, " + s.seconds() + " as ts, " + by + " as stratum")
	line("  from " + s.table())
	where := s.column(s.t.User) + " is not null and " + s.column(s.t.Time) + " is not null"
	if s.t.Flag != "" && s.t.FlagAs == "" {
		where += " and (" + s.unflagged() + ")"
	}
	if s.t.As == "" {
		where += " and " + s.column(s.t.Event) + " is not null"
	}
	line("  where " + where)
	line("),")
	line("observed as (select " + s.until() + " as until),")
	line("behaviours as (" + s.behaviours() + "),")
	line("chosen as (" + s.chosen() + "),")
	line("windows as (" + s.windows() + "),")
	line("firsts as (select usr, min(ts) as earliest, " + s.start() + " as began from log group by usr),")
	line("users as (")
	line("  select f.usr, f.began, " + s.zero() + " as zero, min(case when l.ts = f.earliest then " + s.d.binary("l.stratum") + " end) as stratum")
	line("  from firsts f join log l on l.usr = f.usr group by f.usr, f.began")
	line("),")
	line("states as (")
	line("  select u.usr, u.began, u.zero, u.stratum,")
	line("    case when u.began is null then 'no-start'" + s.late() + " when u.zero + " + day(whole(o)) + " > o.until then 'young'" + s.gone(day(o.From)) + " else '' end as state,")
	line("    max(case when " + s.hit(day(o.From), day(o.To)) + " then 1 else 0 end) as hit")
	line("  from users u cross join observed o join log l on l.usr = u.usr group by u.usr, u.began, u.zero, u.stratum, o.until")
	line("),")
	kept := "hit"
	if o.Kind == Not {
		kept = "1 - hit"
	}
	line("judged as (select usr, zero, stratum, began, " + kept + " as kept from states where state = ''),")
	line("members as (")
	line("  select usr, 'all' as part, '' as name, kept from judged")
	line("  union all select usr, 'held', '', kept from judged where " + s.d.binary("substr("+s.d.sha256("usr")+", 1, 2)") + " < '4d'")
	if k.By != "" {
		line("  union all select usr, 'stratum', stratum, kept from judged")
	}
	if k.Cohort != "" {
		line("  union all select usr, 'cohort', " + s.cohort("began") + ", kept from judged")
	}
	line("),")
	age := "floor((l.ts - j.zero) / 86400.0)"
	counted := "count(*)"
	if k.Days {
		counted = "count(distinct " + age + ")"
	}
	low := " and l.ts >= j.zero + " + day(k.From)
	if k.Ever {
		low = ""
	}
	line("done as (")
	line("  select j.usr, l.event, w.days, " + counted + " as times")
	line("  from judged j join log l on l.usr = j.usr join chosen c on c.event = l.event cross join windows w")
	line("  where l.ts < j.zero + w.days * 86400" + low)
	line("  group by j.usr, l.event, w.days")
	line(")")
	row := "select %part% as part, %name% as name, %event% as event, %days% as days, %times% as times, %users% as users, %kept% as kept"
	select_ := func(values ...string) string {
		out := row
		for i, c := range countsHead {
			out = strings.Replace(out, "%"+c+"%", values[i], 1)
		}
		return out
	}
	line(select_("'question'", s.d.literal(k.Line()), "''", "0", "0", "0", "0"))
	line("union all " + select_("'end'", s.d.text("until"), "''", "0", "0", "0", "0") + " from observed")
	line("union all " + select_("'left'", "state", "''", "0", "0", "count(*)", "0") + " from states where state <> '' group by state")
	if len(k.Events) == 0 {
		line("union all " + select_("'left'", "'spare'", "''", "0", "0", "count(*)", "0") + " from behaviours where place > " + strconv.Itoa(MostEvents))
		line("union all " + select_("'event'", "event", "''", "0", "0", "n", "0") + " from behaviours where place <= " + strconv.Itoa(MostEvents))
	}
	line("union all " + select_("part", "name", "''", "0", "0", "count(*)", "sum(kept)") + " from members group by part, name")
	most := "least(d.times, " + strconv.Itoa(k.Most) + ")"
	line("union all " + select_("m.part", "m.name", "d.event", "d.days", most, "count(*)", "sum(m.kept)") +
		" from done d join members m on m.usr = d.usr group by m.part, m.name, d.event, d.days, " + most)
	return strings.TrimSuffix(b.String(), "\n") + ";\n"
}

// whole is how many days of an outcome all users must have had.
func whole(o Outcome) int {
	if o.To == 0 {
		return o.From
	}
	return o.To
}

func (s script) column(name string) string { return s.d.name(name) }

func (s script) table() string {
	parts := strings.Split(s.t.Name, ".")
	for i, p := range parts {
		parts[i] = s.d.name(p)
	}
	return strings.Join(parts, ".")
}

// event is what a row says was done.
func (s script) event() string {
	event := s.d.text(s.column(s.t.Event))
	if s.t.As != "" {
		event = s.d.literal(s.t.As)
	}
	if s.t.Flag == "" || s.t.FlagAs == "" {
		return event
	}
	return "case when " + s.unflagged() + " then " + event + " else " + s.d.literal(s.t.FlagAs) + " end"
}

// unflagged is whether a row is not flagged.
func (s script) unflagged() string {
	flag := s.d.text(s.column(s.t.Flag))
	return flag + " is null or lower(" + flag + ") in ('', '0', 'no', 'n', 'false', 'f', '否', '无')"
}

// seconds is the time of a row.
func (s script) seconds() string {
	c := s.column(s.t.Time)
	switch {
	case s.t.Days:
		return s.d.whole(c + " * 86400")
	case s.t.Seconds:
		return s.d.whole("floor(" + c + ")")
	}
	return s.d.seconds(c)
}

// until is the end of the log.
func (s script) until() string {
	if s.k.End != nil {
		return strconv.FormatInt(*s.k.End, 10)
	}
	return "(select max(ts) from log)"
}

// start is when a user began.
func (s script) start() string {
	if s.k.Start == "" {
		return "min(ts)"
	}
	return "min(case when event = " + s.d.literal(s.k.Start) + " then ts end)"
}

// zero is a user's age 0.
func (s script) zero() string {
	if s.k.Origin != nil {
		return strconv.FormatInt(*s.k.Origin, 10)
	}
	return "f.began"
}

// late leaves out who started behind the origin.
func (s script) late() string {
	if s.k.Origin == nil {
		return ""
	}
	return " when u.began >= " + strconv.FormatInt(*s.k.Origin+86400, 10) + " then 'late'"
}

// gone leaves out who did what they must not do before the outcome's window.
func (s script) gone(from string) string {
	if s.k.Outcome.Kind != Not {
		return ""
	}
	return " when max(case when l.event = " + s.d.literal(s.k.Outcome.Event) + " and l.ts < u.zero + " + from + " then 1 else 0 end) = 1 then 'gone'"
}

// hit is whether a row is what the outcome's window is looked at for.
func (s script) hit(from, to string) string {
	o := s.k.Outcome
	out := "l.ts >= u.zero + " + from
	if o.To != 0 {
		out += " and l.ts < u.zero + " + to
	}
	if o.Kind != Active {
		out += " and l.event = " + s.d.literal(o.Event)
	}
	return out
}

// behaviours are the events that the question does not name, the most frequent first.
func (s script) behaviours() string {
	k := s.k
	var skip []string
	if k.Start != "" {
		skip = append(skip, s.d.literal(k.Start))
	}
	if k.Outcome.Kind == Not {
		skip = append(skip, s.d.literal(k.Outcome.Event))
	}
	where := ""
	if skip != nil {
		where = " where event not in (" + strings.Join(skip, ", ") + ")"
	}
	return "select event, n, row_number() over (order by n desc, " + s.d.binary("event") + ") as place from (select event, count(*) as n from log" + where + " group by event) counted"
}

// chosen are the behaviours that are scored.
func (s script) chosen() string {
	if len(s.k.Events) == 0 {
		return "select event from behaviours where place <= " + strconv.Itoa(MostEvents)
	}
	list := make([]string, len(s.k.Events))
	for i, e := range s.k.Events {
		list[i] = "select " + s.d.literal(e) + " as event"
	}
	return strings.Join(list, " union all ")
}

func (s script) windows() string {
	list := make([]string, len(s.k.Windows))
	for i, w := range s.k.Windows {
		list[i] = "select " + strconv.Itoa(w) + " as days"
	}
	return strings.Join(list, " union all ")
}

// cohort is the name of the cohort of a time.
func (s script) cohort(at string) string {
	if s.t.Days {
		span := "30"
		if s.k.Cohort == "quarter" {
			span = "91"
		}
		return s.d.text(s.d.whole("floor(" + at + " / 86400.0 / " + span + ") * " + span))
	}
	if s.k.Cohort == "quarter" {
		return s.d.quarter(at)
	}
	return s.d.month(at)
}
