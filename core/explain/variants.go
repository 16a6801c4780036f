package explain

import (
	"math"

	"planleaf/core/model"
)

// Number is a row read over the periods From … To, both included.
type Number struct {
	Row      model.RowID
	From, To int
}

// Set replaces the values of one parameter in a variant; values are as many as the parameter
// has, and are copied.
type Set func(param int, values []float64)

// Variants is the room for evaluating many variants of one program side by side, each the
// same parameters but for a few that are replaced. It belongs to one goroutine.
type Variants struct {
	p     *model.Program
	lanes *model.Lanes
	n     int       // lanes
	base  []float64 // the parameters as they are
	wide  []float64 // of all lanes: parameter i of lane k is wide[i*n+k]
	moved [][]int   // by lane: parameters that are replaced
}

// room is how many values a batch of variants may take: 4 MB.
const room = 1 << 19

// NewVariants makes room for evaluating about so many variants at a time.
func NewVariants(p *model.Program, many int) *Variants {
	params := len(p.Model().Defaults())
	n := max(1, min(64, many, room/max(1, p.Size()+params)))
	return &Variants{p: p, lanes: p.NewLanes(n), n: n, wide: make([]float64, n*params), moved: make([][]int, n)}
}

// Of is the program that is evaluated.
func (v *Variants) Of() *model.Program { return v.p }

// Each evaluates count variants of the parameters. put says what is replaced in variant k;
// read is called for each in turn, with what reads a number of it.
func (v *Variants) Each(params []float64, count int, put func(k int, set Set), read func(k int, over func(Number) float64)) {
	v.begin(params)
	all := v.p.Model().Params()
	for from := 0; from < count; from += v.n {
		now := min(v.n, count-from)
		for k := range now {
			put(from+k, func(param int, values []float64) {
				q := all[param]
				for i := range q.Len {
					v.wide[(q.Offset+i)*v.n+k] = values[i]
				}
				v.moved[k] = append(v.moved[k], param)
			})
		}
		v.p.EvalLanes(v.lanes, v.wide)
		for k := range now {
			read(from+k, func(n Number) float64 { return v.lanes.Over(k, n.Row, n.From, n.To) })
			v.restore(k, all)
		}
	}
}

// Read is Each for one number: its value in every variant.
func (v *Variants) Read(params []float64, n Number, count int, put func(k int, set Set)) []float64 {
	out := make([]float64, count)
	v.Each(params, count, put, func(k int, over func(Number) float64) { out[k] = over(n) })
	return out
}

// begin gives all lanes the parameters as they are.
func (v *Variants) begin(params []float64) {
	v.base = append(v.base[:0], params...)
	for i, x := range params {
		lanes := v.wide[i*v.n:][:v.n]
		for k := range lanes {
			lanes[k] = x
		}
	}
}

// restore takes back what was replaced in a lane.
func (v *Variants) restore(k int, all []model.Param) {
	for _, param := range v.moved[k] {
		q := all[param]
		for i := q.Offset; i < q.Offset+q.Len; i++ {
			v.wide[i*v.n+k] = v.base[i]
		}
	}
	v.moved[k] = v.moved[k][:0]
}

// finite reports whether a number has a value, and is not never.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
