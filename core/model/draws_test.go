package model

import (
	"testing"

	"pgregory.net/rapid"
)

func TestDrawsGiveTheBitsOfEachDrawAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := sheet(t)
		lanes := rapid.SampledFrom([]int{1, 2, 3, 5, 64, 67, 270}).Draw(t, "lanes")
		n := rapid.IntRange(1, lanes).Draw(t, "draws")
		varying := rapid.SliceOfNDistinct(rapid.IntRange(0, len(m.params)-1), 0, len(m.params), rapid.ID[int]).Draw(t, "varying")
		want := everything(m)
		if rapid.Bool().Draw(t, "few") {
			want = want[rapid.IntRange(0, len(want)-1).Draw(t, "row"):][:1]
		}
		rows := want[:rapid.IntRange(0, len(want)).Draw(t, "rows")] // the others are read over periods alone
		r := m.Draws(varying, rows, want[len(rows):]...).NewRoom(lanes)
		params := m.Defaults()
		r.Begin(params)
		r.Eval(lanes) // a first time: nothing is left over from it
		for i := range params {
			params[i] *= 2
		}
		r.Begin(params)
		for _, k := range varying {
			for i := range m.params[k].Len {
				for lane, x := 0, r.Set(k, i); lane < n; lane++ {
					x[lane] = params[m.params[k].Offset+i] * float64(1+lane%3)
				}
			}
		}
		r.Eval(n)
		p := m.Program(want...)
		st, over := p.NewState(), map[RowID][]float64{}
		from := rapid.IntRange(-1, m.Periods()-1).Draw(t, "from")
		to := rapid.IntRange(from, m.Periods()-1).Draw(t, "to")
		for _, id := range want {
			over[id] = make([]float64, n)
			r.OverAll(over[id], id, from, to)
		}
		own := make([]float64, len(params))
		for lane := range n {
			copy(own, params)
			for _, k := range varying {
				q := m.params[k]
				for i := q.Offset; i < q.Offset+q.Len; i++ {
					own[i] *= float64(1 + lane%3)
				}
			}
			p.Eval(st, own)
			for _, id := range rows {
				for i, x := range st.Row(id) {
					if got := r.Row(id, i); len(got) != n || bits(x) != bits(got[lane]) {
						t.Fatalf("%s in period %d of draw %d: %v, alone %v; formula %+v", m.Spec(id).Path, i, lane, got, x, m.rows[id].code)
					}
				}
			}
			for _, id := range want {
				if x := st.Over(id, from, to); bits(x) != bits(over[id][lane]) {
					t.Fatalf("%s over %d … %d of draw %d: %v, alone %v; formula %+v", m.Spec(id).Path, from, to, lane, over[id][lane], x, m.rows[id].code)
				}
			}
		}
	})
}
