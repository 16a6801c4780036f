package solve

import "math"

// least is the least effort of a set of levers that reaches the target.
func (r *router) least(set []bool) (Way, State) {
	toward := r.slope(make([]float64, len(set)), set)
	best, state := r.ray(toward)
	if state != Found {
		return best, state
	}
	for range 40 {
		y := r.lengths(best.X)
		next := r.slope(y, set)
		w, state := r.ray(next)
		for halving := 0; (state != Found || w.Effort >= best.Effort) && halving < 4; halving++ {
			next = between(next, toward)
			w, state = r.ray(next)
		}
		if r.over || state != Found || w.Effort >= best.Effort*(1-1e-12) {
			break
		}
		best, toward = w, next
	}
	return best, Found
}

// lengths are the moves to a point in units of effort.
func (r *router) lengths(x []float64) []float64 {
	y := make([]float64, len(x))
	for i, l := range r.levers {
		y[i] = (x[i] - l.Today) / l.scale()
	}
	return y
}

// between is the direction half way between two.
func between(a, b []float64) []float64 {
	la, lb := length(a), length(b)
	out := make([]float64, len(a))
	for i := range a {
		out[i] = a[i]/la + b[i]/lb
	}
	return out
}

func length(a []float64) float64 {
	total := 0.0
	for _, x := range a {
		total += float64(x * x)
	}
	return math.Sqrt(total)
}

// slope is the direction towards the target: the derivatives of the metric by the moves of a
// set of levers, on both sides where there is room.
func (r *router) slope(y []float64, set []bool) []float64 {
	const h = 1e-4
	sign := math.Copysign(1, r.target-r.start)
	var points [][]float64
	for i := range y {
		for _, side := range []float64{h, -h} {
			z := append([]float64(nil), y...)
			if set[i] {
				z[i] += side
			}
			points = append(points, r.place(z))
		}
	}
	values := r.at(points...)
	d := make([]float64, len(y))
	for i := range d {
		wide := r.lengths(points[2*i])[i] - r.lengths(points[2*i+1])[i]
		if slope := (values[2*i] - values[2*i+1]) / wide; set[i] && wide > 0 && finite(slope) {
			d[i] = float64(sign * slope)
		}
	}
	return d
}

// ray seeks the target along a direction, each lever stopping at its bound. The way is
// measured by a cube, so that small moves and large ones are looked at alike.
func (r *router) ray(d []float64) (Way, State) {
	long, steep := 0.0, 0.0
	for _, x := range d {
		steep = math.Max(steep, math.Abs(x))
	}
	if steep == 0 {
		return r.way(make([]float64, len(d)), r.start), Flat
	}
	for i, l := range r.levers {
		room := (l.High - l.Today) / l.scale()
		if d[i] < 0 {
			room = (l.Today - l.Low) / l.scale()
		}
		if math.Abs(d[i]) > 1e-6*steep {
			long = math.Max(long, math.Max(0, room)/math.Abs(d[i]))
		}
	}
	at := func(u float64) []float64 {
		y := make([]float64, len(d))
		for i := range y {
			y[i] = float64(d[i] * long * u * u * u)
		}
		return r.place(y)
	}
	got := Seek(func(us, out []float64) {
		points := make([][]float64, len(us))
		for i, u := range us {
			points[i] = at(u)
		}
		copy(out, r.at(points...))
	}, Want{Low: 0, High: 1, Today: 0, Target: r.target}, nil)
	if got.State == Already || got.State == Jumps {
		got.State = Found
	}
	return r.way(r.lengths(at(got.X)), got.Y), got.State
}
