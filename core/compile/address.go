package compile

import (
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/model"
)

// Query is a row read over periods From … To, both included, by the row's own Agg.
type Query struct {
	Row      model.RowID
	From, To int
}

// Resolve finds what an address means.
//
//	name[.channel[.tier]]   a row or a metric: "leads", "cac.ads", "mql.ads.large"
//	name.*.tier             a tier over all channels; "name.tier" means the same
//	id                      an own row (metrics.id) or an input, unless a row has that name
//	…@last                  in the last period
//	…@total                 over the horizon: a flow added up, a stock at its end, a ratio
//	                        of sums; also what an address without "@" means
//	…@2027-06, …@12         in a month, in the n-th period
//	…@2027-04..2027-06      over these months
//
// The note is nil, or says what is not known and what is near it.
func (s *Sheet) Resolve(address string) (Query, *diag.Note) {
	name, when, asked := strings.Cut(address, "@")
	id, ok := s.row(name)
	if !ok {
		note := s.unknown(address, name)
		return Query{}, &note
	}
	q := Query{id, 0, s.periods - 1}
	if !asked || when == "total" {
		return q, nil
	}
	if from, to, span := strings.Cut(when, ".."); span {
		var note *diag.Note
		if q.From, note = s.period(address, from); note == nil {
			q.To, note = s.period(address, to)
		}
		if note == nil && q.From > q.To {
			note = s.outside(address, when)
		}
		return q, note
	}
	t := s.periods - 1
	if when != "last" {
		var note *diag.Note
		if t, note = s.period(address, when); note != nil {
			return Query{}, note
		}
	}
	return Query{id, t, t}, nil
}

// When is the end of an address, from its @ on, for a row read over periods From … To: a
// month, or two with dots between them.
func (s *Sheet) When(from, to int) string {
	if from == to {
		return s.Month(to)
	}
	return s.Month(from) + ".." + s.Month(to)
}

// unknown says that there is no row of a name, and which are near.
func (s *Sheet) unknown(path, name string) diag.Note {
	near := diag.Nearest(name, s.paths)
	if len(near) == 0 {
		return diag.Note{Code: "address-unknown", Path: path, Args: []string{name}}
	}
	return diag.Note{Code: "address-unknown-near", Path: path, Args: []string{name, strings.Join(near, ", ")}, Fixes: near}
}

// row finds the row of a name.
func (s *Sheet) row(name string) (model.RowID, bool) {
	for _, path := range spellings(name) {
		if id, ok := s.Model.Find(path); ok && !s.Model.Spec(id).Hidden {
			return id, true
		}
	}
	return 0, false
}

// spellings are the paths that a name may stand for, the name itself first: a tier over
// all channels is said in two ways, and own rows and inputs go by their id alone.
func spellings(name string) []string {
	paths := []string{name}
	if base, tier, ok := strings.Cut(name, ".*."); ok {
		paths = append(paths, base+"."+tier)
	} else if i := strings.LastIndexByte(name, '.'); i > 0 {
		paths = append(paths, all(name[:i], name[i+1:]))
	}
	if strings.HasPrefix(name, "inputs.") {
		return append(paths, name+".value")
	}
	return append(paths, "metrics."+name, "inputs."+name+".value")
}

// period reads "2027-06" or "12" as a period of the plan.
func (s *Sheet) period(address, when string) (int, *diag.Note) {
	t, ok := s.index(when)
	if !ok {
		n, err := strconv.Atoi(when)
		if err != nil {
			return 0, &diag.Note{Code: "period-unreadable", Path: address, Args: []string{when}, Fixes: []string{"last", "total", s.Month(0), "1"}}
		}
		t = n - 1
	}
	if t < 0 || t >= s.periods {
		return 0, s.outside(address, when)
	}
	return t, nil
}

// Period reads a month ("2027-06"), the number of a period ("12") or "last" as a period of
// the plan, 0 … periods−1.
func (s *Sheet) Period(when string) (int, *diag.Note) {
	if when == "last" {
		return s.periods - 1, nil
	}
	return s.period(when, when)
}

// outside says that a month is not one of the plan's.
func (s *Sheet) outside(path, when string) *diag.Note {
	return &diag.Note{Code: "month-outside", Path: path,
		Args: []string{when, s.Month(0), s.Month(s.periods - 1), strconv.Itoa(s.periods)}}
}
