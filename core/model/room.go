package model

// chunk is how many lanes are computed side by side: enough that an instruction costs
// little beside its work, few enough that the cells stay in the cache.
const chunk = 256

// Room is where blocks of draws are evaluated. It is made once and used again and again.
type Room struct {
	d      *Draws
	st     *State    // what is the same in all draws
	full   []float64 // by lane: parameters that vary, and what is kept
	stride int       // from one cell of them to the next
	short  []float64 // by lane: what is gone when the next chunk is computed
	step   int       // from one cell of them to the next
	chunk  int
	lanes  int
	shown  int // of the last Eval
	from   int // the chunk that is being computed
	wide   int

	spread []float64   // operands that are the same in all lanes, spread out
	args   [][]float64 // operands of one instruction
	hazard []float64   // of one lane
	none   []float64   // no loss
	ends   []float64   // the loss at the end of a term
	temps  [][]float64 // of a reading over periods
	unread []float64   // the lanes of a parameter that nothing reads
	flat   []float64   // the lanes of a row that does not vary
}

// NewRoom makes room for evaluating up to so many draws at a time, at least 1.
func (d *Draws) NewRoom(lanes int) *Room {
	if lanes < 1 {
		panic("model: an evaluation has at least one lane")
	}
	n := min(lanes, chunk)
	r := &Room{d: d, st: d.p.NewState(), lanes: lanes, shown: lanes, stride: apart(lanes), step: apart(n), chunk: n}
	r.full, r.short = make([]float64, d.full*r.stride), make([]float64, d.short*r.step)
	most := max(d.most, d.p.most)
	r.spread, r.args, r.hazard = make([]float64, most*n), make([][]float64, most), make([]float64, most)
	r.none, r.ends = make([]float64, n), make([]float64, n)
	r.unread, r.flat = make([]float64, lanes), make([]float64, lanes)
	return r
}

// apart is how far apart cells of so many lanes stand: many lanes of all cells would compete
// for one place in the cache if they stood a power of two apart.
func apart(lanes int) int {
	if lanes < 64 {
		return lanes
	}
	return lanes + 8
}

// Begin gives all lanes the same parameters (in the order of Model.Defaults) and evaluates,
// once, what depends on no varying one. Values set before are gone: a parameter that is not
// set afterwards has its value in params in every lane.
func (r *Room) Begin(params []float64) {
	r.d.p.Eval(r.st, params)
	for i, varies := range r.d.varies {
		q := r.d.p.m.params[i]
		for t := range q.Len {
			if varies {
				fill(r.Set(i, t), params[q.Offset+t])
			}
		}
	}
}

// Set is where a varying parameter (index in Params) has its values: those of a period, one
// per lane, for the caller to fill in; where the parameter holds one value in all periods,
// period is 0. They stay through Eval until they are filled in anew. What the program does
// not read may be set all the same.
func (r *Room) Set(param, period int) []float64 {
	q := r.d.p.m.params[param]
	if !r.d.varies[param] || period < 0 || period >= q.Len {
		panic("model: a draw of what does not vary")
	}
	at := r.d.places[q.Row]
	if at.certain() {
		return r.unread
	}
	return r.full[at.at(period)*r.stride:][:r.lanes:r.lanes]
}

// Eval computes the first n lanes. Each has the bits that Program.Eval gives that draw alone.
// It allocates nothing.
func (r *Room) Eval(n int) {
	d, periods := r.d, r.d.p.m.periods
	r.shown = n
	for r.from = 0; r.from < n; r.from += r.chunk {
		r.wide = min(r.chunk, n-r.from)
		for _, s := range d.starts {
			fill(r.at(s.at, 0), s.value)
		}
		for t := range periods {
			code := d.fused
			switch {
			case t == 0:
				code = d.first
			case t < d.ready:
				code = d.plain
			}
			for i := range code {
				r.one(&code[i], t)
			}
		}
	}
}

// Row is a row in a period, one value per lane, until the next Eval; the caller does not write
// to it. Of a row that does not vary it holds until the next call of Row alone. nil where the
// row is not kept.
func (r *Room) Row(id RowID, t int) []float64 {
	if !r.d.kept[id] {
		return nil
	}
	row, value := r.lane(id, t)
	if row == nil {
		row = r.flat[:r.shown]
		fill(row, value)
	}
	return row
}

// lane is the lanes of a kept row in a period, or nil and the value that all of them have.
func (r *Room) lane(id RowID, t int) ([]float64, float64) {
	m, c := r.d.p.m, r.d.places[id]
	switch {
	case c.certain() || !r.d.kept[id]:
		return nil, r.st.At(id, t)
	case t >= 0 || t == -1 && m.initial(id):
		i := int(c.off) + t
		if c.mask == 0 {
			i = int(c.off) + min(t, 0)
		}
		return r.full[i*r.stride:][:r.shown:r.shown], 0
	}
	return nil, m.before(id, t)
}
