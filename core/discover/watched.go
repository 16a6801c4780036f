package discover

import "planleaf/core/eventlog"

// watched is one user as rules see him: visits by day of age.
type watched struct {
	upTo []int32 // visits on days of age 0 … d
	loss int64   // age at which the leaving was certain; beyond last where it was not
	last int64   // age of the last day on which the rule is asked
	end  int64   // age of the last day that is known
}

// watch makes a user ready.
func watch(log *eventlog.Log, l *Lives, i int, q Leaving, active int) watched {
	v := watched{end: l.To - l.Start[i]}
	v.loss, v.last = v.end+1, v.end
	if l.Left[i] {
		v.loss = l.Age[i]
		if q.Leave == "" {
			v.loss += int64(q.Silence)
		}
		v.last = min(v.end, v.loss-1)
	}
	v.upTo = make([]int32, max(0, v.last+1))
	in := rowsUntil(log, int(l.User[i]), l.To)
	for r := int(l.First[i]); r < in.to; r++ {
		if day := eventlog.DayOf(log.Time[r]) - l.Start[i]; day <= v.last && (active < 0 || int(log.Event[r]) == active) {
			v.upTo[day] = 1
		}
	}
	for d := 1; d < len(v.upTo); d++ {
		v.upTo[d] += v.upTo[d-1]
	}
	return v
}

// try asks a rule on every day and adds to its score; lead is the time from the first warning before the loss.
func (v watched) try(r WarnRule, horizon int64, s *Score) (lead float64, seen bool) {
	first := int64(r.Recent + r.Before - 1)
	on := false
	for d := first; d <= v.last; d++ {
		known := d+horizon <= v.end
		doomed := v.loss <= d+horizon && v.loss <= v.end
		if known {
			s.Days++
			if doomed {
				s.Doomed++
			}
		}
		middle := v.upTo[d-int64(r.Recent)]
		before := middle
		if b := d - int64(r.Recent+r.Before); b >= 0 {
			before -= v.upTo[b]
		}
		recent := float64(v.upTo[d] - middle)
		warns := int(before) >= r.Least && float64(recent*float64(r.Before)) <= float64(r.Drop*float64(int(before)*r.Recent))
		if warns && !on {
			s.Weekly++
			if known {
				s.Alerts++
				if doomed {
					s.Right++
				}
			}
			if doomed && !seen {
				lead, seen = float64(v.loss-d), true
			}
		}
		on = warns
	}
	if v.loss <= v.end && v.loss-1 >= first {
		s.Losses++
		if seen {
			s.Seen++
		}
	}
	return lead, seen
}
