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
// same parameters but for a few that are replaced. What hangs on no parameter that was ever
// replaced is evaluated once for all. It belongs to one goroutine.
type Variants struct {
	p      *model.Program
	n      int          // lanes
	alone  *model.State // for a variant by itself
	own    []float64    // its parameters
	room   *model.Room  // for many; nil where a parameter is replaced that never was before
	moved  []bool       // by parameter: ever replaced
	puts   []patch
	values []float64 // of the puts, one after the other
	reads  []reading
	known  int // of the reads, those of the lanes as they are now
}

// patch is what is replaced in a lane: by the values from at on.
type patch struct{ lane, param, at int }

// reading is a number in all lanes.
type reading struct {
	Number
	lanes []float64
}

// space is how many values a batch of variants may take: 4 MB.
const space = 1 << 19

// NewVariants makes room for evaluating about so many variants at a time.
func NewVariants(p *model.Program, many int) *Variants {
	params := p.Model().Params()
	n := max(1, min(64, many, space/max(1, p.Size()+len(params))))
	return &Variants{p: p, n: n, alone: p.NewState(), moved: make([]bool, len(params))}
}

// Of is the program that is evaluated.
func (v *Variants) Of() *model.Program { return v.p }

// Each evaluates count variants of the parameters. put says what is replaced in variant k;
// read is called for each in turn, with what reads a number of it.
func (v *Variants) Each(params []float64, count int, put func(k int, set Set), read func(k int, over func(Number) float64)) {
	begun := false
	for from := 0; from < count; from += v.n {
		now := min(v.n, count-from)
		v.collect(from, now, put)
		if now == 1 {
			v.one(params)
			read(from, func(n Number) float64 { return v.alone.Over(n.Row, n.From, n.To) })
			continue
		}
		if v.room == nil {
			v.room, v.reads, begun = v.p.Draws(v.varying()).NewRoom(v.n), nil, false
		}
		if !begun {
			v.room.Begin(params)
			begun = true
		}
		v.write(func(p patch, _ model.Param, t int) float64 { return v.values[p.at+t] })
		v.room.Eval(now)
		v.known = 0
		for k := range now {
			read(from+k, func(n Number) float64 { return v.over(n, now)[k] })
		}
		v.write(func(_ patch, q model.Param, t int) float64 { return params[q.Offset+t] }) // as it was
	}
}

// Read is Each for one number: its value in every variant.
func (v *Variants) Read(params []float64, n Number, count int, put func(k int, set Set)) []float64 {
	out := make([]float64, count)
	v.Each(params, count, put, func(k int, over func(Number) float64) { out[k] = over(n) })
	return out
}

// collect asks what is replaced in the next variants.
func (v *Variants) collect(from, count int, ask func(k int, set Set)) {
	v.puts, v.values = v.puts[:0], v.values[:0]
	for k := range count {
		ask(from+k, func(param int, values []float64) {
			if !v.moved[param] && count > 1 {
				v.moved[param], v.room = true, nil
			}
			v.puts = append(v.puts, patch{k, param, len(v.values)})
			v.values = append(v.values, values...)
		})
	}
}

// varying are the parameters that were ever replaced.
func (v *Variants) varying() []int {
	var out []int
	for param, moved := range v.moved {
		if moved {
			out = append(out, param)
		}
	}
	return out
}

// one evaluates a variant by itself.
func (v *Variants) one(params []float64) {
	v.own = append(v.own[:0], params...)
	for _, p := range v.puts {
		q := v.p.Model().Params()[p.param]
		copy(v.own[q.Offset:][:q.Len], v.values[p.at:])
	}
	v.p.Eval(v.alone, v.own)
}

// write gives what is replaced its values, t counting those of the parameter.
func (v *Variants) write(value func(p patch, q model.Param, t int) float64) {
	all := v.p.Model().Params()
	for _, p := range v.puts {
		q := all[p.param]
		for t := range q.Len {
			v.room.Set(p.param, t)[p.lane] = value(p, q, t)
		}
	}
}

// over is a number in the lanes.
func (v *Variants) over(n Number, lanes int) []float64 {
	for _, r := range v.reads[:v.known] {
		if r.Number == n {
			return r.lanes[:lanes]
		}
	}
	if v.known == len(v.reads) {
		v.reads = append(v.reads, reading{lanes: make([]float64, v.n)})
	}
	r := &v.reads[v.known]
	r.Number = n
	v.known++
	v.room.OverAll(r.lanes[:lanes], n.Row, n.From, n.To)
	return r.lanes[:lanes]
}

// finite reports whether a number has a value, and is not never.
func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
