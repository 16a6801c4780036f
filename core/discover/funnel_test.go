package discover_test

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/num"
	"planleaf/core/rng"
)

var plainColumns = eventlog.Columns{User: "user", Event: "event", Time: "day"}

func logFrom(t testing.TB, lines ...string) *eventlog.Log {
	return read(t, "user,event,day\n"+strings.Join(lines, "\n")+"\n", plainColumns)
}

func found(t testing.TB, log *eventlog.Log, q discover.Funnel) *discover.FunnelFound {
	if q.AsOf == 0 {
		q.AsOf = discover.AsLast
	}
	if q.Period == 0 {
		q.Period = 30
	}
	f, notes := q.Find(log)
	require.Empty(t, notes)
	return f
}

func TestAFunnelTakesStepsInOrder(t *testing.T) {
	log := logFrom(t, "a,lead,0", "a,won,1", "a,demo,2", "a,won,5", "b,demo,0", "b,lead,3", "b,demo,4", "c,lead,0", "d,demo,1", "z,lead,100")
	f := found(t, log, discover.Funnel{Steps: []string{"lead", "demo", "won"}, Within: []int{10}})
	assert.Equal(t, 4, f.Users)
	assert.Equal(t, 1, f.NoStart, "d has a demo and no lead")
	demo, won := f.Stages[0].All, f.Stages[1].All
	assert.Equal(t, []int{4, 2, 2, 3, 1}, []int{demo.Entered, demo.So, demo.Won, demo.Of, demo.Open})
	assert.Equal(t, []int{2, 1, 1, 2, 0}, []int{won.Entered, won.So, won.Won, won.Of, won.Open}, "the won before the demo does not count")
	assert.Equal(t, 1.0, demo.Lags.Median)
}

func TestWhoIsUnderWayHasNotFailed(t *testing.T) {
	// Of twenty who could be watched, ten come, all on day 5. Ten more entered yesterday.
	var lines []string
	for i := range 20 {
		lines = append(lines, "u"+strconv.Itoa(i)+",lead,0")
		if i < 10 {
			lines = append(lines, "u"+strconv.Itoa(i)+",won,5")
		}
	}
	for i := range 10 {
		lines = append(lines, "v"+strconv.Itoa(i)+",lead,99")
	}
	lines = append(lines, "last,lead,100")
	f := found(t, logFrom(t, lines...), discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{30}})
	all := f.Stages[0].All
	assert.Equal(t, 0.5, all.Rate)
	assert.InDelta(t, 0.5, all.Eventual, place)
	young := f.Stages[0].Cohorts[len(f.Stages[0].Cohorts)-1]
	assert.True(t, young.Young)
	assert.Equal(t, 11, young.Entered)
	assert.True(t, math.IsNaN(young.Rate), "no rate, not a rate of 0")
	assert.InDelta(t, 0.5, young.Forecast, place)
	assert.Less(t, young.ForecastIn.Low, 0.5)
	assert.Greater(t, young.ForecastIn.High, 0.5)
}

func TestATimeOutLosesWhoComesLater(t *testing.T) {
	log := logFrom(t, "a,lead,0", "a,won,16", "b,lead,0", "b,won,15", "z,lead,50")
	f := found(t, log, discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{15}})
	assert.Equal(t, []int{1, 2}, []int{f.Stages[0].All.Won, f.Stages[0].All.Of})
}

func TestCohortsFromBeforeTheLogAreRefused(t *testing.T) {
	// The log begins on day 60; of those before it only the survivors are in it.
	log := logFrom(t, "a,lead,0", "a,won,70", "b,lead,5", "b,won,80", "c,lead,61", "d,lead,62", "d,won,63", "z,lead,120")
	f := found(t, log, discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{30}, Begins: 60})
	assert.Equal(t, 2, f.Early)
	assert.Equal(t, []int{1, 2}, []int{f.Stages[0].All.Won, f.Stages[0].All.Of})
}

func TestLagsAreCorrectedForWhatCouldNotBeSeen(t *testing.T) {
	// All come, half after 1 day and half after 40; of those who entered 20 days ago only the quick ones are seen.
	var lines []string
	add := func(name string, n int, at int) {
		for i := range n {
			user := name + strconv.Itoa(i)
			lines = append(lines, user+",lead,"+strconv.Itoa(at))
			if lag := 1 + 39*(i%2); at+lag <= 100 {
				lines = append(lines, user+",won,"+strconv.Itoa(at+lag))
			}
		}
	}
	add("old", 40, 0)
	add("young", 400, 80)
	lines = append(lines, "last,lead,100")
	all := found(t, logFrom(t, lines...), discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{60}}).Stages[0].All
	assert.InDelta(t, 0.5, all.Lags.Shares[1], 0.01, "220 of the 240 who were seen to come were quick")
	assert.Equal(t, 40.0, all.Lags.P90)
	assert.InDeltaSlice(t, []float64{0.484, 0.359, 0.157}, all.Lags.Weights, 0.005)
	sum := 0.0
	for _, w := range all.Lags.Weights {
		sum += w
	}
	assert.InDelta(t, 1, sum, place)
}

func TestAFunnelNamesWhatItCannotAnswer(t *testing.T) {
	log := logFrom(t, "a,lead,0", "a,won,1")
	for code, q := range map[string]discover.Funnel{
		"funnel-steps":      {Steps: []string{"lead"}},
		"key-event-unknown": {Steps: []string{"lead", "wonn"}},
		"funnel-twice":      {Steps: []string{"lead", "won", "lead"}},
		"key-by-unknown":    {Steps: []string{"lead", "won"}, By: "tier"},
	} {
		_, notes := q.Find(log)
		if assert.NotEmpty(t, notes, code) {
			assert.Equal(t, code, notes[0].Code)
		}
	}
}

// simulated is a log of users who come evenly over so many days, of whom a share takes the next step after a lag that
// is geometric with a mean of mean days, at most most: as text, read again.
func simulated(t testing.TB, seed uint64, users, days int, rate, mean float64, most int) *eventlog.Log {
	stream := rng.Of(seed, "funnel")
	u := make([]float64, 3*users)
	for b := 0; b*rng.Block < len(u); b++ {
		var block [rng.Block]float64
		stream.Plain(b, block[:])
		copy(u[b*rng.Block:], block[:])
	}
	var text strings.Builder
	text.WriteString("user,event,day\n")
	for i := range users {
		at := int(u[3*i] * float64(days))
		id := strconv.Itoa(i)
		text.WriteString(id + ",lead," + strconv.Itoa(at) + "\n")
		if u[3*i+1] < rate {
			if lag := lagAt(u[3*i+2], mean, most); at+lag < days {
				text.WriteString(id + ",won," + strconv.Itoa(at+lag) + "\n")
			}
		}
	}
	return read(t, text.String(), plainColumns)
}

// lagAt is the quantile of a geometric lag, cut off.
func lagAt(u, mean float64, most int) int {
	keep := mean / (mean + 1)
	whole := 1 - num.Pow(keep, float64(most+1))
	return min(most, int(num.Log1p(-float64(u*whole))/num.Log(keep)))
}

// meanLag is the mean of lagAt.
func meanLag(mean float64, most int) float64 {
	keep := mean / (mean + 1)
	sum, weight := 0.0, 0.0
	for k := range most + 1 {
		p := num.Pow(keep, float64(k))
		sum += float64(k) * p
		weight += p
	}
	return sum / weight
}

func TestFitOfSimulatedFunnelsHoldsTheTruth(t *testing.T) {
	const seeds, users, days, within, rate, mean = 200, 600, 240, 60, 0.3, 12.0
	held := map[string]int{}
	truth := meanLag(mean, within)
	for seed := range uint64(seeds) {
		log := simulated(t, seed+1, users, days, rate, mean, within)
		f := found(t, log, discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{within}})
		all := f.Stages[0].All
		for name, holds := range map[string]bool{
			"observed rate, Jeffreys": all.Jeffreys.Low <= rate && rate <= all.Jeffreys.High,
			"observed rate, Wilson":   all.Wilson.Low <= rate && rate <= all.Wilson.High,
			"eventual rate":           all.EventualIn.Low <= rate && rate <= all.EventualIn.High,
			"mean lag":                all.Lags.MeanIn.Low <= truth && truth <= all.Lags.MeanIn.High,
		} {
			if holds {
				held[name]++
			}
		}
	}
	for name, n := range held {
		t.Log(name, n)
		assert.GreaterOrEqual(t, n, 180, name)
		assert.LessOrEqual(t, n, 197, name)
	}
	assert.Len(t, held, 4)
}

func TestForecastsOfYoungCohortsHoldWhatCame(t *testing.T) {
	const seeds, users, days, within, rate, mean = 200, 600, 240, 60, 0.3, 20.0
	held := 0
	for seed := range uint64(seeds) {
		log := simulated(t, seed+1001, users, days+within+1, rate, mean, within)
		q := discover.Funnel{Steps: []string{"lead", "won"}, Within: []int{within}, Period: 40}
		then := q
		then.AsOf = days - 1
		cohort := func(f *discover.FunnelFound) discover.Passage {
			for _, c := range f.Stages[0].Cohorts {
				if c.Key == "160…199" {
					return c
				}
			}
			t.Fatal("no such cohort")
			return discover.Passage{}
		}
		forecast, came := cohort(found(t, log, then)), cohort(found(t, log, q))
		require.Equal(t, came.Of, forecast.Entered)
		if forecast.ForecastIn.Low-1e-9 <= came.Rate && came.Rate <= forecast.ForecastIn.High+1e-9 {
			held++
		}
	}
	t.Log(held)
	assert.GreaterOrEqual(t, held, 180)
	assert.LessOrEqual(t, held, 197)
}

func TestLawAFunnelIsConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := [...]string{"lead", "demo", "won"}
		var text strings.Builder
		text.WriteString("user,event,day\nnobody,lead,0\nnobody,demo,0\nnobody,won,0\n")
		for range rapid.IntRange(0, 60).Draw(t, "rows") {
			text.WriteString("u" + strconv.Itoa(rapid.IntRange(0, 9).Draw(t, "user")) + "," + names[rapid.IntRange(0, 2).Draw(t, "event")] + "," +
				strconv.Itoa(rapid.IntRange(0, 80).Draw(t, "day")) + "\n")
		}
		r, _ := eventlog.NewReader(eventlog.Recognise([]byte(text.String())), eventlog.Options{Columns: plainColumns})
		r.Write([]byte(text.String()))
		log, _ := r.Close()
		q := discover.Funnel{Steps: names[:], Within: []int{rapid.IntRange(1, 40).Draw(t, "within")}, AsOf: discover.AsLast, Period: 10}
		f, notes := q.Find(log)
		require.Empty(t, notes)
		for i, s := range f.Stages {
			all := s.All
			require.LessOrEqual(t, all.Won, all.So)
			require.LessOrEqual(t, all.Of+all.Open, all.Entered)
			entered, so := 0, 0
			for _, c := range s.Cohorts {
				entered, so = entered+c.Entered, so+c.So
				require.True(t, c.Forecast != c.Forecast || c.ForecastIn.Low <= c.Forecast && c.Forecast <= c.ForecastIn.High)
			}
			require.Equal(t, []int{all.Entered, all.So}, []int{entered, so}, "cohorts add up")
			if i > 0 {
				require.Equal(t, f.Stages[i-1].All.So, all.Entered)
			}
			if all.Open == 0 && all.Of == all.Entered && all.Of > 0 {
				require.InDelta(t, all.Rate, all.Eventual, 1e-9, "without censoring the product limit is the share")
			}
		}
	})
}
