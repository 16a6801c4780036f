package view

import (
	"strconv"

	"planleaf/core/discover"
)

// listOf is users as CSV, a line each: what they are worth, when they were seen, who looks after them. new is nil, or
// says of each whether they are new.
func (v customerView) listOf(w *discover.Worth, users []int32, new []bool) []byte {
	head := []string{"user", "net", "gross", "orders", "returns", "first", "last"}
	if v.log.Channel != nil {
		head = append(head, "channel")
	}
	if v.log.Employee != nil {
		head = append(head, "employee")
	}
	if new != nil {
		head = append(head, "new")
	}
	var rows [][]string
	for i, u := range users {
		row := []string{v.log.Users[u], csvNumber(w.Net[u]), csvNumber(w.Gross[u]), strconv.Itoa(int(w.Orders[u])), strconv.Itoa(int(w.Returned[u])), v.day(w.First[u]), v.day(w.Last[u])}
		if v.log.Channel != nil {
			row = append(row, discover.ChannelOf(v.log, u))
		}
		if v.log.Employee != nil {
			row = append(row, discover.EmployeeOf(v.log, u, w.AsOf))
		}
		if new != nil {
			row = append(row, strconv.FormatBool(new[i]))
		}
		rows = append(rows, row)
	}
	return csvPlain(head, rows)
}
