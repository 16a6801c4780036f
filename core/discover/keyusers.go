package discover

import (
	"cmp"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/sorted"
)

// KeyUsers asks who meets a rule.
//
//	Rule   see Condition; "" asks for concentration alone
//	Newly  days: who meets it now and did not so long ago is new
type KeyUsers struct {
	Rule  string
	Newly int
	Value Value
}

// KeyFound is who meets a rule, and how value is shared among all.
//
//	Users   who has been seen by the day Worth.AsOf
//	Met     who meets the rule, the greatest net value first; New whether they are new, in the same order
//	Before  how many met it Newly days before, and Gone how many of them do so no more
//	Of      what those who meet it have together, and Rest what the others have
type KeyFound struct {
	Worth      *Worth
	Users      int
	Met        []int32
	New        []bool
	News       int
	Before     int
	Gone       int
	Of, Rest   Together
	Gross, Net Concentration
}

// Together is what some users have together.
type Together struct {
	Users      int
	Gross, Net float64
	Orders     int
}

// Find answers the question.
func (q KeyUsers) Find(log *eventlog.Log) (*KeyFound, diag.Notes) {
	now, notes := worthOf(log, q.Value)
	if len(notes) > 0 {
		return nil, notes
	}
	f := &KeyFound{Worth: now, Gross: now.Concentration(false), Net: now.Concentration(true)}
	if q.Rule == "" {
		f.Of, f.Rest = together(now, nil)
		f.Users = f.Rest.Users
		return f, nil
	}
	rule, notes := ParseCondition(log, q.Rule)
	if len(notes) > 0 {
		return nil, notes
	}
	earlier := q.Value
	earlier.AsOf = now.AsOf - int64(max(1, q.Newly))
	then, _ := worthOf(log, earlier)
	meets, before := make([]bool, len(log.Users)), make([]bool, len(log.Users))
	for u := range log.Users {
		u := int32(u)
		if before[u] = then.There(u) && rule.Meets(then, u); before[u] {
			f.Before++
		}
		if meets[u] = now.There(u) && rule.Meets(now, u); meets[u] {
			f.Met = append(f.Met, u)
		}
		if before[u] && !meets[u] {
			f.Gone++
		}
	}
	sortByNet(f.Met, now)
	for _, u := range f.Met {
		f.New = append(f.New, !before[u])
		if !before[u] {
			f.News++
		}
	}
	f.Of, f.Rest = together(now, meets)
	f.Users = f.Of.Users + f.Rest.Users
	return f, nil
}

// sortByNet sorts users, who come in the order of the log: the greatest net value first, of equals whom the log names first.
func sortByNet(users []int32, w *Worth) {
	sorted.By(users, func(a, b int32) int { return cmp.Compare(w.Net[b], w.Net[a]) })
}

// together adds up the users who are in, and the others who have been seen.
func together(w *Worth, in []bool) (of, rest Together) {
	var users, others []int32
	for u := range w.Gross {
		switch u := int32(u); {
		case in != nil && in[u]:
			users = append(users, u)
		case w.There(u):
			others = append(others, u)
		}
	}
	return sumOf(w, users), sumOf(w, others)
}
