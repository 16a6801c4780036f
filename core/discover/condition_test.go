package discover_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
)

// read reads a text as its head says.
func read(t testing.TB, text string, columns eventlog.Columns) *eventlog.Log {
	r, notes := eventlog.NewReader(eventlog.Recognise([]byte(text)), eventlog.Options{Columns: columns})
	require.Empty(t, notes)
	r.Write([]byte(text))
	log, report := r.Close()
	require.Zero(t, report.Faulty)
	return log
}

const community = `user,event,day,value,followers,channel,employee
ann,answers,1,,2500,web,E1
ann,answers,5,,2500,web,E1
ann,likes,6,600,2500,web,E1
ann,likes,7,501,2500,web,E2
ann,likes,8,500,2600,web,E2
bob,answers,8,,90,ads,E1
bob,likes,9,900,1900,ads,E1
eve,answers,100,,9000,web,E1
`

func communityLog(t testing.TB) *eventlog.Log {
	return read(t, community, eventlog.Columns{User: "user", Event: "event", Time: "day", Value: "value", Channel: "channel",
		Employee: "employee", Groups: []string{"followers"}})
}

// who meets a rule at the end of a day.
func who(t testing.TB, log *eventlog.Log, rule string, day int64) []string {
	f, notes := discover.KeyUsers{Rule: rule, Newly: 1, Value: discover.Value{AsOf: day}}.Find(log)
	require.Empty(t, notes, rule)
	names := []string{}
	for _, u := range f.Met {
		names = append(names, log.Users[u])
	}
	return names
}

func TestRulesFindWhoMeetsThem(t *testing.T) {
	log := communityLog(t)
	for rule, want := range map[string][]string{
		"followers > 2000 and answers in 90d >= 2 and count(likes > 500) in 90d >= 2": {"ann"},
		"likes >= 1":                                    {"ann", "bob"},
		"likes in 1d >= 1":                              {"bob"},
		"count(likes >= 500) = 3":                       {"ann"},
		"sum(likes) > 1000":                             {"ann"},
		"mean(likes) > 600":                             {"bob"},
		"max(likes) = 600 or min(likes) = 900":          {"ann", "bob"},
		"last(likes) = 500":                             {"ann"},
		"days(likes) = 3":                               {"ann"},
		"since(answers) <= 1":                           {"bob"},
		"not (channel = web)":                           {"bob"},
		"channel != \"ads\"":                            {"ann"},
		"employee = E2":                                 {"ann"},
		"followers = 2600":                              {"ann"},
		"age >= 8 and idle = 1":                         {"ann"},
		"answers > 5 or likes = 1 and channel = 'ads'":  {"bob"},
		"(answers > 5 or likes = 1) and channel = web":  {},
		"answers in 2 weeks > 0":                        {"ann", "bob"},
		"answers 近 90 天 ≥ 2 且 followers ＞ 0.2万":         {"ann"},
		"not answers > 1 and not likes > 1":             {"bob"},
		"gross > 1000":                                  {"ann"},
		"orders >= 3":                                   {"ann"}, // answers never have a value, so they are no orders
		"orders >= 4":                                   {},
		"answers in 90d >= 2 and not followers > 2,600": {"ann"},
	} {
		assert.ElementsMatch(t, want, who(t, log, rule, 9), rule)
	}
}

func TestARuleLooksAtNothingLater(t *testing.T) {
	log := communityLog(t)
	assert.Equal(t, []string{"eve"}, who(t, log, "followers > 5000", 100))
	assert.Empty(t, who(t, log, "followers > 5000", 99))
	assert.Empty(t, who(t, log, "followers > 2500", 7))
}

func TestAFaultOfARuleSaysWhere(t *testing.T) {
	log := communityLog(t)
	for rule, want := range map[string]struct {
		code string
		at   int
	}{
		"":                         {"rule-what", 1},
		"likes":                    {"rule-compare", 6},
		"likes >":                  {"rule-number-missing", 8},
		"likes > 5 and":            {"rule-what", 14},
		"likes > 5 answers > 2":    {"rule-after", 11},
		"lkes > 5":                 {"rule-name-unknown", 1},
		"likes > 5 and foo(x) > 1": {"rule-function", 15},
		"count(likes > 5 > 3":      {"rule-paren", 17},
		"count(5) > 3":             {"rule-event", 7},
		"count(lks) > 3":           {"rule-name-unknown", 7},
		"likes in many > 3":        {"rule-days", 10},
		"likes in 0d > 3":          {"rule-days", 10},
		"likes # 3":                {"rule-sign", 7},
		"channel > web":            {"rule-text-order", 9},
		"channel = 'web":           {"rule-quote", 11},
		"(likes > 3":               {"rule-paren", 11},
		"likes > 1.2.3":            {"rule-number", 9},
	} {
		_, notes := discover.ParseCondition(log, rule)
		if assert.Len(t, notes, 1, rule) {
			assert.Equal(t, want.code, notes[0].Code, rule)
			assert.Equal(t, want.at, notes[0].Within, rule)
		}
	}
	_, notes := discover.ParseCondition(log, "lkes > 5")
	assert.Equal(t, []string{"likes"}, notes[0].Fixes)
}

func TestWhoIsNewAndWhoIsGone(t *testing.T) {
	log := communityLog(t)
	f, notes := discover.KeyUsers{Rule: "likes in 3d >= 1", Newly: 2, Value: discover.Value{AsOf: 9}}.Find(log)
	require.Empty(t, notes)
	assert.Equal(t, 2, len(f.Met))
	assert.Equal(t, 1, f.News, "bob liked on day 9, ann on days 6 to 8")
	assert.Equal(t, 1, f.Before)
	f, _ = discover.KeyUsers{Rule: "likes in 3d >= 1", Newly: 90, Value: discover.Value{AsOf: 98}}.Find(log)
	assert.Equal(t, 1, f.Before)
	assert.Equal(t, 1, f.Gone)
	assert.Empty(t, f.Met)
}

func FuzzRule(f *testing.F) {
	log := communityLog(f)
	f.Add("followers > 2000 and answers in 90d > 20 or not (count(likes > 500) in 3w >= 3)")
	f.Add("channel = 'web")
	f.Fuzz(func(t *testing.T, text string) {
		rule, notes := discover.ParseCondition(log, text)
		require.NotEqual(t, rule == nil, len(notes) == 0)
		if rule != nil {
			found, notes := discover.KeyUsers{Rule: text}.Find(log)
			require.Empty(t, notes)
			require.LessOrEqual(t, len(found.Met), len(log.Users))
			return
		}
		require.GreaterOrEqual(t, notes[0].Within, 1)
		require.LessOrEqual(t, notes[0].Within, len([]rune(text))+1)
	})
}
