package model

// Draws is a model as it is evaluated for many draws: the parameters that vary have a value
// of their own in each lane, all others the same in every lane. It is immutable; each Room
// of it belongs to one goroutine.
//
// A run goes so:
//
//	d := m.Draws(varying, want...)
//	r := d.NewRoom(rng.Block)
//	r.Begin(params)                   // what is the same in all draws, once
//	for each block {
//		copy(r.Set(param, period), …) // for each value that varies: a draw per lane
//		r.Eval(n)                     // the first n lanes
//		r.Row(id, t)                  // n values
//		r.OverAll(dst, id, from, to)
//	}
type Draws struct {
	p      *Program
	varies []bool // by parameter
}

// Draws schedules what the wanted rows need when the parameters of these indices (in Params)
// vary between draws. Rows that can be read are the wanted ones and what a wanted Ratio is
// recomputed from.
func (m *Model) Draws(varying []int, want ...RowID) *Draws {
	d := &Draws{p: m.Program(want...), varies: make([]bool, len(m.params))}
	for _, i := range varying {
		d.varies[i] = true
	}
	return d
}

// Model is what the draws are of.
func (d *Draws) Model() *Model { return d.p.m }

// Room is where blocks of draws are evaluated. It is made once and used again and again.
type Room struct {
	d     *Draws
	lanes *Lanes
	n     int
	wide  []float64
}

// NewRoom makes room for evaluating up to so many draws at a time, at least 1.
func (d *Draws) NewRoom(lanes int) *Room {
	return &Room{d: d, lanes: d.p.NewLanes(lanes), n: lanes, wide: make([]float64, len(d.p.m.values)*lanes)}
}

// Begin gives all lanes the same parameters (in the order of Model.Defaults) and evaluates,
// once, what depends on no varying one. Values set before are gone: a parameter that is not
// set afterwards has its value in params in every lane.
func (r *Room) Begin(params []float64) {
	for i, x := range params {
		fill(r.wide[i*r.n:][:r.n], x)
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
	return r.wide[(q.Offset+period)*r.n:][:r.n]
}

// Eval computes the first n lanes. Each has the bits that Program.Eval gives that draw alone.
// It allocates nothing.
func (r *Room) Eval(n int) {
	r.d.p.EvalLanes(r.lanes, r.wide)
	r.lanes.shown = n
}

// Row is a row in a period, one value per lane, until the next Eval; the caller does not write
// to it. Of a row that does not vary it holds until the next call of Row alone. nil where the
// row is not kept.
func (r *Room) Row(id RowID, t int) []float64 {
	row := r.lanes.Row(id, t)
	if row == nil {
		return nil
	}
	return row[:r.lanes.shown]
}

// OverAll is a row read over the periods from … to by its Agg, in every lane: the bits of
// State.Over of each draw. dst has a value for each lane of the last Eval. NaN where the row is
// not kept.
func (r *Room) OverAll(dst []float64, id RowID, from, to int) {
	for lane := range dst {
		dst[lane] = r.lanes.Over(lane, id, from, to)
	}
}
