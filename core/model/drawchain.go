package model

// product is a chain of factors, as many in one pass as there are loops for.
func (r *Room) product(args []operand, dst []float64, t int) {
	if len(args) == 1 {
		copy(dst, r.vec(0, args[0], t))
		return
	}
	var a []float64
	if args[0].certain() {
		n := lanesFrom(args, 1, 4)
		x, v := r.same(args[0], t), r.gather(args[1:n], t)
		switch len(v) {
		case 1:
			scaleLoop(dst, v[0], x)
		case 2:
			scaled2(dst, v[0], v[1], x)
		case 3:
			scaled2(dst, v[0], v[1], x)
			mulLoop(dst, dst, v[2])
		case 4:
			scaled4(dst, v[0], v[1], v[2], v[3], x)
		}
		a, args = dst, args[n:]
	} else {
		a, args = r.at(args[0], t), args[1:]
	}
	for len(args) > 0 {
		if args[0].certain() {
			x, y, z, n := r.same(args[0], t), 1.0, 1.0, 1
			if n < len(args) && args[n].certain() {
				y, n = r.same(args[n], t), 2
			}
			if n == 2 && n < len(args) && args[n].certain() {
				z, n = r.same(args[n], t), 3
			}
			if n == 1 {
				scaleLoop(dst, a, x)
			} else {
				scaledBy(dst, a, x, y, z)
			}
			a, args = dst, args[n:]
			continue
		}
		n := lanesFrom(args, 0, 3)
		v := r.gather(args[:n], t)
		switch n {
		case 1:
			mulLoop(dst, a, v[0])
		case 2:
			product3(dst, a, v[0], v[1])
		case 3:
			product4(dst, a, v[0], v[1], v[2])
		}
		a, args = dst, args[n:]
	}
}

// lanesFrom is the end of a run of at most so many operands that differ between lanes.
func lanesFrom(args []operand, from, most int) int {
	n := from
	for n < len(args) && n < from+most && !args[n].certain() {
		n++
	}
	return n
}

// gather is the lanes of operands that vary.
func (r *Room) gather(args []operand, t int) [][]float64 {
	for k, c := range args {
		r.args[k] = r.at(c, t)
	}
	return r.args[:len(args)]
}

// sum adds from left to right, a few operands in one pass.
func (r *Room) sum(args []operand, dst []float64, t int) {
	var a []float64
	switch {
	case len(args) == 1:
		copy(dst, r.vec(0, args[0], t))
		return
	case args[0].certain():
		raiseLoop(dst, r.vec(0, args[1], t), r.same(args[0], t))
		a, args = dst, args[2:]
	default:
		a, args = r.at(args[0], t), args[1:]
	}
	for len(args) > 0 {
		if args[0].certain() {
			raiseLoop(dst, a, r.same(args[0], t))
			a, args = dst, args[1:]
			continue
		}
		n := lanesFrom(args, 0, 4)
		v := r.gather(args[:n], t)
		switch n {
		case 1:
			addLoop(dst, a, v[0])
		case 2:
			add3Loop(dst, a, v[0], v[1])
		case 3:
			add3Loop(dst, a, v[0], v[1])
			addLoop(dst, dst, v[2])
		case 4:
			add5Loop(dst, a, v[0], v[1], v[2], v[3])
		}
		a, args = dst, args[n:]
	}
}
