package discover

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/sorted"
)

// countsHead are the columns of a file of counts, which SQL prints and ReadCounts reads. A row is
//
//	question  name: the Key's Line
//	end       name: until when the log was observed, in seconds since 1970
//	left      name: young, gone, late, no-start, spare; users: how many were left out
//	event     name: a behaviour; users: its rows in the log, for the order where the question names none
//	all, held, stratum, cohort
//	          name: of the stratum or cohort; without event, users and kept are all of that part, else those who did
//	          event exactly so many times within the first days, the most standing for itself or more
var countsHead = [...]string{"part", "name", "event", "days", "times", "users", "kept"}

// countsRow is one row.
type countsRow struct {
	line              int
	part, name, event string
	n                 [4]int // days, times, users, kept
}

// ReadCounts reads the counts that the query of SQL gave, as a CSV in whatever order of rows.
func ReadCounts(text string) (*Counts, diag.Notes) {
	rows, notes := countsRows(text)
	if len(notes) > 0 {
		return nil, notes
	}
	c := &Counts{}
	asked := false
	type named struct {
		name string
		rows int
	}
	var events []named
	for _, r := range rows {
		users := r.n[2]
		switch r.part {
		case "question":
			if c.Key, asked = ParseKey(r.name); !asked {
				return nil, diag.Notes{{Code: "counts-question", Line: r.line}}
			}
			c.Key = c.Key.filled()
		case "end":
			c.End, _ = strconv.ParseInt(r.name, 10, 64)
		case "event":
			events = append(events, named{r.name, users})
		case "left":
			switch r.name {
			case "young":
				c.Young = users
			case "gone":
				c.Gone = users
			case "late":
				c.Late = users
			case "no-start":
				c.NoStart = users
			case "spare":
				c.Spare = users
			}
		}
	}
	if !asked {
		return nil, diag.Notes{{Code: "counts-no-question"}}
	}
	if c.Events = c.Key.Events; c.Events == nil {
		sorted.By(events, func(a, b named) int {
			if a.rows != b.rows {
				return b.rows - a.rows
			}
			return strings.Compare(a.name, b.name)
		})
		for _, e := range events {
			c.Events = append(c.Events, e.name)
		}
	}
	if len(c.Events) > MostEvents {
		return nil, diag.Notes{{Code: "counts-large"}}
	}
	c.All, c.Held = c.part(""), c.part("")
	for _, r := range rows {
		if len(c.Strata) > MostStrata || len(c.Cohorts) > MostCohorts {
			return nil, diag.Notes{{Code: "counts-large"}}
		}
		if p := c.partOf(r.part, r.name); p != nil && !c.put(p, r) {
			return nil, diag.Notes{{Code: "counts-row", Line: r.line}}
		}
	}
	sorted.By(c.Strata, byName)
	sorted.By(c.Cohorts, byName)
	return c, nil
}

// partOf is the part of a row, made where it is new; nil for rows that are of none.
func (c *Counts) partOf(part, name string) *Part {
	var list *[]Part
	switch part {
	case "all":
		return &c.All
	case "held":
		return &c.Held
	case "stratum":
		list = &c.Strata
	case "cohort":
		list = &c.Cohorts
	default:
		return nil
	}
	for i := range *list {
		if (*list)[i].Name == name {
			return &(*list)[i]
		}
	}
	*list = append(*list, c.part(name))
	return &(*list)[len(*list)-1]
}

// put puts a row into its part; false for one that cannot be.
func (c *Counts) put(p *Part, r countsRow) bool {
	days, times, users, kept := r.n[0], r.n[1], r.n[2], r.n[3]
	if kept > users {
		return false
	}
	if r.event == "" && times == 0 {
		p.Users, p.Kept = users, kept
		return true
	}
	for e, name := range c.Events {
		if name != r.event {
			continue
		}
		for w, d := range c.Key.Windows {
			if d == days && times >= 1 && times <= c.Key.Most {
				at := c.at(e, w) + times - 1
				p.Did[at], p.DidKept[at] = int32(users), int32(kept)
				return true
			}
		}
	}
	return false
}

// countsRows parts a file into rows.
func countsRows(text string) (rows []countsRow, notes diag.Notes) {
	head := true
	for line, fields := range eventlog.Rows([]byte(text)) {
		if head {
			head = false
			for i, name := range countsHead {
				if i >= len(fields) || strings.TrimSpace(fields[i]) != name {
					return nil, diag.Notes{{Code: "counts-head", Line: line, Args: []string{strings.Join(countsHead[:], ",")}}}
				}
			}
			continue
		}
		r := countsRow{line: line}
		if len(fields) < len(countsHead) {
			return nil, diag.Notes{{Code: "counts-row", Line: line}}
		}
		r.part, r.name, r.event = fields[0], fields[1], fields[2]
		for i := range r.n {
			if s := strings.TrimSpace(fields[3+i]); s != "" {
				n, err := strconv.Atoi(s)
				if err != nil || n < 0 && i > 0 || n > 1<<31-1 {
					return nil, diag.Notes{{Code: "counts-row", Line: line}}
				}
				r.n[i] = n
			}
		}
		rows = append(rows, r)
	}
	if rows == nil {
		return nil, diag.Notes{{Code: "counts-head", Line: 1, Args: []string{strings.Join(countsHead[:], ",")}}}
	}
	return rows, nil
}
