package discover

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/eventlog"
	"planleaf/core/lifetime"
	"planleaf/core/lifetime/lifetimetest"
)

// readText reads a log from its text, as a face would.
func readText(t *testing.T, text string) *eventlog.Log {
	r, notes := eventlog.NewReader(eventlog.Recognise([]byte(text)), eventlog.Options{})
	require.Empty(t, notes)
	r.Write([]byte(text))
	log, report := r.Close()
	require.Zero(t, report.Faulty)
	return log
}

// contractLog is a log of customers who begin on a day of a year, may leave every 30 days, and are seen to day 390.
func contractLog(l lifetimetest.Luck, m lifetime.SBG, n int) string {
	var out strings.Builder
	out.WriteString("user,event,day\n")
	write := func(u int, event string, day int) {
		out.WriteString("u" + strconv.Itoa(u) + "," + event + "," + strconv.Itoa(day) + "\n")
	}
	write(n, "signup", 390)
	for u := range n {
		chance, begin := l.Beta(m.Alpha, m.Beta), l.IntN(360)
		write(u, "signup", begin)
		for day := begin + 30; day <= 390; day += 30 {
			if l.Float64() < chance {
				write(u, "cancel", day)
				break
			}
		}
	}
	return out.String()
}

// orderLog is a log of buyers who begin in a year's first third, with what each order was worth.
func orderLog(l lifetimetest.Luck, m lifetime.BGNBD, worth lifetime.GammaGamma, n int) string {
	const week, begun, weeks = 7 * 86400.0, 1_700_000_000, 60
	var out strings.Builder
	out.WriteString("user,event,time,value\n")
	for u := range n {
		rate, leave, nu := l.Gamma(m.R)/m.Alpha, l.Beta(m.A, m.B), l.Gamma(worth.Q)/worth.Gamma
		for at, x := l.Float64()*20, 0; at < weeks; at, x = at+l.ExpFloat64()/rate, x+1 {
			out.WriteString("u" + strconv.Itoa(u) + ",order," + strconv.Itoa(begun+int(at*week)) + "," +
				strconv.FormatFloat(l.Gamma(worth.P)/nu, 'f', 4, 64) + "\n")
			if x > 0 && l.Float64() < leave {
				break
			}
		}
	}
	return out.String()
}

// tally counts how often the intervals of a fit hold the truth.
type tally map[string]int

func (h tally) add(t *testing.T, fit lifetime.Fit, truth ...float64) {
	require.Equal(t, lifetime.Found, fit.State, fit.Loose)
	for i, p := range fit.Parameters {
		if p.Low <= truth[i] && truth[i] <= p.High {
			h[p.Name]++
		}
	}
}

func (h tally) check(t *testing.T) {
	for name, n := range h {
		assert.GreaterOrEqual(t, n, least, name)
		assert.LessOrEqual(t, n, most, name)
	}
	t.Log(h)
}

func TestIntervalsOfContractsHoldTheTruth(t *testing.T) {
	truth, h := lifetime.SBG{Alpha: 0.8, Beta: 3}, tally{}
	for seed := range seeds {
		l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(uint64(seed+1), 11))}
		log := readText(t, contractLog(l, truth, 2000))
		q := Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: AsLast}
		_, fit := lifetime.FitSBG(lives(log, q).terms(q.Period, nil))
		h.add(t, fit, truth.Alpha, truth.Beta)
	}
	h.check(t)
}

func TestIntervalsOfOrdersHoldTheTruth(t *testing.T) {
	truth, worth, h, spent := lifetime.BGNBD{R: 0.6, Alpha: 5, A: 0.8, B: 2.5}, lifetime.GammaGamma{P: 4, Q: 5, Gamma: 60}, tally{}, tally{}
	for seed := range seeds {
		l := lifetimetest.Luck{Source: rand.New(rand.NewPCG(uint64(seed+1), 12))}
		log := readText(t, orderLog(l, truth, worth, 600))
		q := Leaving{Silence: 90, Period: 30, Whole: true, AsOf: AsLast}
		_, to := Span(log)
		b, _ := buyers(log, q, to)
		_, fit := lifetime.FitBGNBD(b)
		h.add(t, fit, truth.R, truth.Alpha, truth.A, truth.B)
		_, fit = lifetime.FitGammaGamma(b.Repeats, b.Spend)
		spent.add(t, fit, worth.P, worth.Q, worth.Gamma)
		if seed == 0 { // what came in the time held back, the models being right
			o := FindRetention(log, q, "").Orders
			for _, c := range [...]Check{o.Check, o.SpendCheck} {
				assert.Less(t, c.Low, c.Actual)
				assert.Less(t, c.Actual, c.High)
			}
			assert.Less(t, o.SpendCheck.Users, o.Check.Users, "only who came again")
		}
	}
	h.check(t)
	spent.check(t)
}
