package compile

import (
	"strings"

	"planleaf/core/model"
)

// Wave is what one event of a channel brought in the months on record.
//
//	Path     its leads: "channels.fair.pulses.expo.leads"
//	Planned  leads by the plan, Seen by the record, of each of the months on record
//	Split    another event of the channel brought leads in the same months, and the record is split between them
type Wave struct {
	Path          string
	Planned, Seen []float64
	Split         bool

	row model.RowID
}

// waves are the events of a channel whose leads are on record.
func (s *Sheet) waves(m *Moved) (out []Wave) {
	id, is := strings.CutPrefix(m.Actual.Path, "leads.")
	for i := range s.Doc.Channels {
		c := &s.Doc.Channels[i]
		if !is || c.ID != id {
			continue
		}
		for j := range c.Pulses {
			if row, ok := s.Model.Find("pulse." + id + "." + c.Pulses[j].ID); ok {
				out = append(out, Wave{Path: "channels." + id + ".pulses." + c.Pulses[j].ID + ".leads", row: row})
			}
		}
	}
	return out
}

// events sets what each event brings so that the months on record are likeliest: leads of a month are split between the
// events in proportion to what each brings, until nothing moves (Poisson; Dempster, Laird and Rubin, J. R. Stat. Soc. B 39, 1977).
func (f *fitted) events(m *Moved) {
	if len(m.Waves) == 0 {
		return
	}
	f.program.Eval(f.state, f.params)
	times := make([]float64, len(m.Waves))
	for i := range m.Waves {
		w := &m.Waves[i]
		times[i], w.Seen = 1, make([]float64, len(m.Months))
		for _, t := range m.Months {
			own, all := f.state.At(w.row, t), f.state.At(m.rows[0], t)
			w.Planned = append(w.Planned, own)
			w.Split = w.Split || own > 0 && own < all
		}
	}
	for range 400 {
		for k, t := range m.Months {
			all := 0.0
			for i := range m.Waves {
				all += float64(times[i] * m.Waves[i].Planned[k])
			}
			for i := range m.Waves {
				if own := float64(times[i] * m.Waves[i].Planned[k]); own > 0 {
					m.Waves[i].Seen[k] = m.values[t] * own / all
				}
			}
		}
		for i := range m.Waves {
			if planned := added(m.Waves[i].Planned); planned > 0 {
				times[i] = added(m.Waves[i].Seen) / planned
			}
		}
	}
	for i := range m.Waves {
		if added(m.Waves[i].Planned) > 0 {
			f.setOnce(m.Waves[i].Path, func(x float64) float64 { return x * times[i] })
		}
	}
}

func added(xs []float64) (sum float64) {
	for _, x := range xs {
		sum += x
	}
	return sum
}
