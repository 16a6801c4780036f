package discover

import "planleaf/core/lifetime"

// renewalAt is the step of age, counted from 1, in which somebody leaves: ages 0 … P are step 1, P+1 … 2P step 2.
// So who does not renew a contract of P days on its last day, or the days before, leaves at renewal 1.
func renewalAt(age int64, period int) int64 {
	return max(1, (age+int64(period)-1)/int64(period))
}

// days is the table of the ages in days.
func (l *Lives) days(keep func(i int) bool) lifetime.Table {
	return l.table(keep, func(age int64, left bool) float64 { return float64(age) })
}

// terms is the table of the ages in steps: who left at step k, and who was observed through k steps and stayed.
func (l *Lives) terms(period int, keep func(i int) bool) lifetime.Table {
	return l.table(keep, func(age int64, left bool) float64 {
		if left {
			return float64(renewalAt(age, period))
		}
		return float64(age / int64(period))
	})
}

func (l *Lives) table(keep func(i int) bool, of func(age int64, left bool) float64) lifetime.Table {
	var ages []float64
	var left []bool
	for i, age := range l.Age {
		if keep == nil || keep(i) {
			ages = append(ages, of(age, l.Left[i]))
			left = append(left, l.Left[i])
		}
	}
	return lifetime.NewTable(ages, left)
}
