package explain

// Axis is an assumption of a data table and the values that it takes, all its periods alike.
type Axis struct {
	Param  int
	Values []float64
}

// Table evaluates a number for every value of across, and for every value of down as well where
// there is a second axis: a row a value of down, one row without it. NaN where the number has
// no value, +Inf for never.
func (v *Variants) Table(params []float64, n Number, across Axis, down *Axis) [][]float64 {
	all := v.Of().Model().Params()
	level := func(a *Axis, i int) []float64 {
		values := make([]float64, all[a.Param].Len)
		for t := range values {
			values[t] = a.Values[i]
		}
		return values
	}
	wide, tall := len(across.Values), 1
	if down != nil {
		tall = len(down.Values)
	}
	cells := v.Read(params, n, wide*tall, func(k int, set Set) {
		set(across.Param, level(&across, k%wide))
		if down != nil {
			set(down.Param, level(down, k/wide))
		}
	})
	out := make([][]float64, tall)
	for i := range out {
		out[i] = cells[i*wide:][:wide:wide]
	}
	return out
}

// Place is a place in a table: how far across and down, in cells from the first; between two
// cells it is a fraction.
type Place struct{ Across, Down float64 }

// Crossing is where the number of a table equals a value: of one row the places across, of
// several rows lines of two ends each, one through every square of four cells that they
// cross. Between cells the number is taken as straight. A square with a cell without a
// value is left out.
func Crossing(cells [][]float64, value float64) (places []Place, lines [][2]Place) {
	between := func(a, b float64) (float64, bool) {
		if !finite(a) || !finite(b) || (a < value) == (b < value) {
			return 0, false
		}
		return (value - a) / (b - a), true
	}
	if len(cells) == 1 {
		row := cells[0]
		for i := range len(row) - 1 {
			if at, ok := between(row[i], row[i+1]); ok {
				places = append(places, Place{Across: float64(i) + at})
			}
		}
		return places, nil
	}
	for j := range len(cells) - 1 {
		for i := range len(cells[j]) - 1 {
			x, y := float64(i), float64(j)
			var met []Place
			edge := func(a, b float64, from, along Place) {
				if at, ok := between(a, b); ok {
					met = append(met, Place{from.Across + float64(at*along.Across), from.Down + float64(at*along.Down)})
				}
			}
			a, b, c, d := cells[j][i], cells[j][i+1], cells[j+1][i+1], cells[j+1][i]
			if !finite(a) || !finite(b) || !finite(c) || !finite(d) {
				continue
			}
			edge(a, b, Place{x, y}, Place{1, 0})
			edge(b, c, Place{x + 1, y}, Place{0, 1})
			edge(d, c, Place{x, y + 1}, Place{1, 0})
			edge(a, d, Place{x, y}, Place{0, 1})
			switch {
			case len(met) == 2:
				lines = append(lines, [2]Place{met[0], met[1]})
			case len(met) == 4: // a saddle: the mean in the middle says which corners belong together
				if (a < value) == ((a+b+c+d)/4 < value) {
					lines = append(lines, [2]Place{met[0], met[1]}, [2]Place{met[2], met[3]})
				} else {
					lines = append(lines, [2]Place{met[0], met[3]}, [2]Place{met[1], met[2]})
				}
			}
		}
	}
	return nil, lines
}
