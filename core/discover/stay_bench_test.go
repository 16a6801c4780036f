package discover_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/discover"
	"planleaf/core/eventlog"
	"planleaf/core/num"
	"planleaf/core/rng"
)

// subscribers makes a log of a service of a year: so many users begin over ten months, come every few days, more rarely before they go,
// and go at a rate that falls with age; a third of those who go cancel. A visit has an amount.
func subscribers(users, visits int) *eventlog.Log {
	log := &eventlog.Log{Events: []string{"signup", "visit", "invite", "cancel"}, Channels: []string{"ads", "content", "referral"}}
	seed := uint64(7)
	next := func(n int) int { // splitmix64
		seed += 0x9e3779b97f4a7c15
		z := (seed ^ seed>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		return int((z ^ z>>31) % uint64(n))
	}
	const from, days = 20454, 365 // 2026-01-01
	for u := range users {
		log.Start = append(log.Start, int32(len(log.Time)))
		log.Users = append(log.Users, "u")
		day, channel := next(304), uint16(u%3)
		put := func(event int) {
			log.Time = append(log.Time, int64(from+day)*eventlog.Day+int64(next(eventlog.Day/4)))
			log.Event = append(log.Event, uint16(event))
			log.Channel = append(log.Channel, channel)
			log.Value = append(log.Value, float64(10+next(90)))
			log.Line = append(log.Line, int32(len(log.Line)+2))
		}
		put(0)
		risk := 5 + next(20) + next(60)*next(2)
		for range visits + next(visits) {
			if next(1000) < risk {
				day += 14 + next(20)
				if day < days && next(3) == 0 {
					put(3)
				}
				break
			}
			if day += 1 + next(14); day >= days {
				break
			}
			put(1 + next(10)/9)
		}
	}
	log.Start = append(log.Start, int32(len(log.Time)))
	return log
}

// orders makes a log of orders of two years without contract: some users order every week, others twice a year, and after each order
// some never come back.
func orders(users int) *eventlog.Log {
	log := &eventlog.Log{Events: []string{"order"}}
	stream := rng.Of(3, "orders")
	var luck [rng.Block]float64
	const from, days = 20454, 730
	for u := range users {
		log.Start = append(log.Start, int32(len(log.Time)))
		log.Users = append(log.Users, "u")
		stream.Plain(u, luck[:])
		day, gap, goes := 600*luck[0], 5+120*luck[1]*luck[1], 0.3*luck[2]*luck[2]
		spend := 20 + 200*luck[3]
		for k := 4; day < days && k+2 < len(luck); k += 3 {
			log.Time = append(log.Time, from*eventlog.Day+int64(day*eventlog.Day))
			log.Event = append(log.Event, 0)
			log.Value = append(log.Value, spend*(0.5+luck[k]))
			log.Line = append(log.Line, int32(len(log.Line)+2))
			if luck[k+1] < goes {
				break
			}
			day -= gap * num.Log(luck[k+2])
		}
	}
	log.Start = append(log.Start, int32(len(log.Time)))
	return log
}

// What Retention asks of a million events of 50,000 users, in a page's worker several times as long.
func BenchmarkStay(b *testing.B) {
	log := subscribers(50_000, 18)
	b.Logf("%d events", log.Rows())
	quiet := discover.Leaving{Silence: 30, Period: 30, AsOf: discover.AsLast}
	cancels := discover.Leaving{Start: "signup", Leave: "cancel", Period: 30, AsOf: discover.AsLast}
	b.Run("orders", func(b *testing.B) {
		log := orders(50_000)
		b.Logf("%d events", log.Rows())
		for b.Loop() {
			r := discover.FindRetention(log, discover.Leaving{Silence: 90, Period: 30, Whole: true, AsOf: discover.AsLast}, "")
			require.NotNil(b, r.Orders)
			b.Log(r.Orders.Fit.State, r.Orders.SpendFit.State, r.Occasion.Fit.State)
		}
	})
	for name, q := range map[string]discover.Leaving{"silence": quiet, "event": cancels} {
		b.Run(name+"/suggest", func(b *testing.B) {
			for b.Loop() {
				require.NotZero(b, discover.SuggestLeaving(log).Period)
			}
		})
		for _, by := range []string{"", "cohort"} {
			b.Run(name+"/retention/"+by, func(b *testing.B) {
				for b.Loop() {
					require.NotZero(b, discover.FindRetention(log, q, by).Left)
				}
			})
		}
		b.Run(name+"/churn", func(b *testing.B) {
			for b.Loop() {
				require.NotEmpty(b, discover.FindChurn(log, q).Steps)
			}
		})
		b.Run(name+"/warning", func(b *testing.B) {
			for b.Loop() {
				require.NotEmpty(b, discover.FindWarning(log, q, 30, discover.WarnRules(q)).Rules)
			}
		})
	}
}
