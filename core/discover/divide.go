package discover

import (
	"strconv"

	"planleaf/core/eventlog"
)

// divider divides users into parts by a name.
type divider struct {
	values []string // of the column; nil: no column
	row    []uint16
	found  map[string]int
	parts  []Part
}

// column takes the column of a name; false where the log has none of that name.
func (d *divider) column(l *eventlog.Log, name string) bool {
	d.row, d.values = columnOf(l, name)
	return d.row != nil || name == ""
}

// of is the part of a name.
func (d *divider) of(c *Counts, name string) *Part {
	if d.found == nil {
		d.found = map[string]int{}
	}
	i, known := d.found[name]
	if !known {
		i = len(d.parts)
		d.found[name] = i
		d.parts = append(d.parts, c.part(name))
	}
	return &d.parts[i]
}

// stratum is what a user's earliest row says in the column that divides; of several rows of that moment the text that
// comes first, so that the order of lines decides nothing.
func (q *counting) stratum(u int32) (name string, ok bool) {
	if q.strata.values == nil {
		return "", false
	}
	i := q.l.Start[u]
	name = q.strata.values[q.strata.row[i]]
	for j := i + 1; j < q.l.Start[u+1] && q.l.Time[j] == q.l.Time[i]; j++ {
		name = min(name, q.strata.values[q.strata.row[j]])
	}
	return name, true
}

// cohort is the month or quarter in which a user started, "2011-06" or "2011-Q2"; in a log of day numbers the first
// day of 30 or 91.
func (q *counting) cohort(start int64) (name string, ok bool) {
	kind := q.counts.Key.Cohort
	if kind == "" {
		return "", false
	}
	day := eventlog.DayOf(start)
	if q.l.Days {
		span := int64(30)
		if kind == "quarter" {
			span = 91
		}
		first := day - ((day%span)+span)%span
		return strconv.FormatInt(first, 10), true
	}
	if kind == "quarter" {
		month := eventlog.Month(start)
		return strconv.Itoa(month/12) + "-Q" + strconv.Itoa(month%12/3+1), true
	}
	return monthOf(start), true
}
