package discover

import (
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/lifetime"
	"planleaf/core/lifetime/lifetimetest"
)

// text makes a log of rows "user event day".
func text(rows ...string) string {
	return "user,event,day\n" + strings.ReplaceAll(strings.Join(rows, "\n"), " ", ",") + "\n"
}

func TestLeavingByAnEvent(t *testing.T) {
	log := readText(t, text("a signup 0", "a use 3", "a cancel 10", "a use 12", "b signup 5", "b use 40", "c use 7", "d signup 39"))
	l := lives(log, Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast})
	assert.Equal(t, []int64{10, 35, 1}, l.Age, "b and d are last seen when the log ends")
	assert.Equal(t, []bool{true, false, false}, l.Left)
	assert.Equal(t, 1, l.NoStart, "c never signed up: older than the log, and refused")
	assert.Equal(t, "use", log.Events[log.Event[l.Last[0]]], "the last action before leaving")
	l = lives(log, Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: 9})
	assert.Equal(t, []int64{9, 4}, l.Age)
	assert.Equal(t, []bool{false, false}, l.Left, "on day 9 nobody had left yet")
}

func TestLeavingBySilence(t *testing.T) {
	log := readText(t, text("a use 0", "a use 5", "a use 40", "b use 0", "b use 20", "b use 38", "c use 3", "d use 35", "e use 1", "e use 26"))
	l := lives(log, Leaving{Silence: 14, Period: 7, Whole: true, AsOf: AsLast})
	assert.Equal(t, int64(26), l.Known, "who was seen within the last 14 days may yet come back")
	assert.Equal(t, []int64{5, 0, 0, 0}, l.Age, "a was silent from day 5, b from day 0, c from day 3, e from day 1")
	assert.Equal(t, []bool{true, true, true, true}, l.Left)
	assert.Equal(t, 3, l.Returned, "a, b and e came back")
	assert.Equal(t, 1, l.Late, "of d nothing can be told yet")
	l = lives(log, Leaving{Silence: 30, Period: 7, Whole: true, AsOf: AsLast})
	assert.Equal(t, int64(10), l.Known)
	assert.Equal(t, []bool{true, false, true, false}, l.Left)
	assert.Equal(t, []int64{5, 10, 0, 9}, l.Age)
	l = lives(log, Leaving{Silence: 5, Period: 7, AsOf: AsLast})
	assert.Equal(t, 4, l.Early, "who is seen at the log's beginning may be older than it")
	assert.Equal(t, 1, l.N())
}

// Three cohorts, the last too young for the later steps: it is no failure there, and in no denominator.
func TestTriangleDividesByCohortsObservedAtThatAge(t *testing.T) {
	log := readText(t, text("a signup 0", "a cancel 45", "b signup 10", "c signup 30", "c cancel 40", "d signup 59", "e signup 61", "z signup 119"))
	q := Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast}
	tri := triangle(log, lives(log, q), q)
	assert.Equal(t, []Cohort{{"0…29", 2, []int{2, 1, 1}}, {"30…59", 2, []int{1, 1}}, {"60…89", 1, []int{1}}, {"90…119", 1, []int{}}}, tri.Cohorts)
	assert.Equal(t, []int{5, 4, 2}, tri.Of)
	assert.Equal(t, []int{4, 2, 1}, tri.Kept)
	assert.InDelta(t, 0.5, tri.Share[1], 1e-12)
}

func TestRetentionByGroupsIsTested(t *testing.T) {
	var out strings.Builder
	out.WriteString("user,event,day,channel\n")
	l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(5, 5))}
	for u := range 800 {
		channel, rate := "ads", 0.02
		if u%2 == 0 {
			channel, rate = "friends", 0.01
		}
		begin := l.IntN(200)
		id := "u" + strconv.Itoa(u)
		out.WriteString(id + ",signup," + strconv.Itoa(begin) + "," + channel + "\n")
		if leave := begin + int(l.ExpFloat64()/rate); leave <= 250 {
			out.WriteString(id + ",cancel," + strconv.Itoa(leave) + "," + channel + "\n")
		}
	}
	r := FindRetention(readText(t, out.String()), Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast}, "channel")
	assert.Len(t, r.Groups, 2)
	assert.Less(t, r.Rank.P, 1e-6)
	assert.Equal(t, lifetime.NotIdentifiable, r.Contract.Fit.State, "a constant hazard in each of two groups is near none between users")
	share, in, _, _ := r.Constant()
	assert.Greater(t, in.High, share)
	assert.InDelta(t, 0.35, share, 0.05)
}

// Contracts of a year: at their end more leave than before and after, and those who never used the thing above all.
func TestChurnPointsAreWhereTheHazardStandsOut(t *testing.T) {
	var rows []string
	l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(6, 5))}
	for u := range 2000 {
		id := "u" + strconv.Itoa(u)
		begin := l.IntN(300)
		rows = append(rows, id+" signup "+strconv.Itoa(begin))
		uses := l.Float64() < 0.5
		if uses {
			rows = append(rows, id+" use "+strconv.Itoa(begin+1+l.IntN(20)))
		}
		for k := 1; begin+30*k <= 800; k++ {
			hazard := 0.02
			if k == 12 && !uses {
				hazard = 0.4
			}
			if l.Float64() < hazard {
				rows = append(rows, id+" cancel "+strconv.Itoa(begin+30*k))
				break
			}
		}
	}
	c := FindChurn(readText(t, text(rows...)), Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast})
	if assert.Len(t, c.Points, 1) {
		p := c.Points[0]
		assert.Equal(t, []int64{331, 360}, []int64{p.From, p.To})
		assert.InDelta(t, 0.2, p.Share, 0.05)
		assert.Less(t, p.P, 1e-6)
		if assert.NotEmpty(t, p.Shared) {
			assert.Equal(t, "use", p.Shared[0].Name)
			assert.Less(t, p.Shared[0].In.High, -0.3, "those who leave there had used it less often")
		}
	}
	assert.Equal(t, "signup", c.Actions[0].Event)
	assert.Less(t, c.Actions[0].P, 1e-6)
	assert.True(t, c.Actions[0].Peak())
	assert.False(t, c.Actions[1].Peak())
}

// visits every second day, once a week for some time before leaving: the rule of that shape sees it, on users held out.
func TestEarlyWarningIsJudgedOnUsersHeldOut(t *testing.T) {
	var rows []string
	l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(7, 5))}
	for u := range 400 {
		id, end := "u"+strconv.Itoa(u), 1000
		if u%2 == 0 {
			end = 100 + l.IntN(150)
		}
		for day := 0; day < 300 && day < end; day++ {
			chance := 0.5
			if day > end-35 {
				chance = 1.0 / 7
			}
			if l.Float64() < chance {
				rows = append(rows, id+" visit "+strconv.Itoa(day))
			}
		}
	}
	q := Leaving{Silence: 30, Period: 30, Whole: true, AsOf: AsLast}
	assert.NotEmpty(t, WarnRules(Leaving{Silence: 7}))
	for _, r := range WarnRules(q) {
		assert.LessOrEqual(t, r.Recent, 15, "a longer window tells of silence when it is nearly complete")
	}
	w := FindWarning(readText(t, text(rows...)), q, 60, WarnRules(q))
	best := w.Rules[0]
	assert.False(t, best.Weak())
	assert.Greater(t, best.Held.Precision(), 0.8)
	assert.Greater(t, best.Held.Recall(), 0.8)
	assert.Greater(t, best.Held.Lead, 15.0)
	assert.Greater(t, best.Held.Weekly, 1.0)

	rows = nil // leaving out of the blue: nothing warns
	for u := range 400 {
		id, end := "u"+strconv.Itoa(u), 60+l.IntN(600)
		rows = append(rows, id+" signup 0")
		for day := 1; day < 300 && day < end; day++ {
			if l.Float64() < 0.3 {
				rows = append(rows, id+" visit "+strconv.Itoa(day))
			}
		}
		if end < 300 {
			rows = append(rows, id+" cancel "+strconv.Itoa(end))
		}
	}
	q = Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast}
	w = FindWarning(readText(t, text(rows...)), q, 30, WarnRules(q))
	assert.True(t, w.Rules[0].Weak(), "%+v", w.Rules[0])
}

// By hand: two alerts a week are 104 a year, half of them right.
func TestARuleIsWorthWhatItSavesLessWhatItCosts(t *testing.T) {
	r := Tried{Held: Score{Alerts: 40, Right: 20, Weekly: 2}}
	for _, c := range []struct {
		name string
		pays Pays
		want Price
	}{
		{"a share of 5% pays, twice that brings the cost again", Pays{10, 400}, Price{0.05, 0.1, 1040, -1040}},
		{"no more than all are saved", Pays{120, 400}, Price{0.6, 1, 8320, -12480}},
		{"not even all saved pay", Pays{300, 400}, Price{1.5, 1, -10400, -31200}},
	} {
		x := r.Price(c.pays)
		assert.InDeltaSlice(t, []float64{c.want.Even, c.want.Saved, c.want.Year, c.want.None}, []float64{x.Even, x.Saved, x.Year, x.None}, 1e-9, c.name)
	}
	for _, p := range []Pays{{math.NaN(), 400}, {10, math.NaN()}, {10, 0}} {
		x := r.Price(p)
		assert.True(t, x.Even != x.Even && x.Year != x.Year && x.None != x.None, "what is not known is not told: %v", p)
	}
}
