package model

// cohort computes an instruction of a cohort whose state varies.
func (r *Room) cohort(in *drawInstr, dst []float64, t int) {
	opening := r.d.p.cohorts[in.who].ages
	n := len(opening) + t
	switch in.code {
	case codeOpen:
		for age, share := range opening {
			scaleLoop(r.started(in.who, len(opening)-1-age), r.vec(0, in.a, t), share)
		}
	case opcode(OpAge):
		r.age(in, dst, n, t)
	case opcode(OpJoin):
		copy(r.started(in.who, n), r.vec(0, in.a, t))
		r.total(dst, in.who, n+1)
	case opcode(OpPart):
		if t-int(in.n) < -1 {
			fill(dst, nan)
			return
		}
		r.total(dst, in.who, n+1-int(in.n))
	}
}

// started is the amount of those of one start, the oldest first.
func (r *Room) started(who Cohort, i int) []float64 {
	return r.short[(int(r.d.cohorts[who])+i)*r.step:][:r.wide]
}

// age moves the state of a cohort, the amounts of n starts, one period on.
func (r *Room) age(in *drawInstr, lost []float64, n, t int) {
	hazards := in.args[:len(in.args)-1]
	for k, c := range in.args {
		r.args[k] = r.vec(k, c, t)
	}
	growth := r.args[len(hazards)]
	fill(lost, 0)
	none, ends := r.none[:r.wide], r.ends[:r.wide]
	if in.form > 0 {
		for i, renewal := range r.args[0] {
			ends[i] = 1 - renewal
		}
	}
	for i := range n {
		var hazard []float64
		switch age := n - i; {
		case in.form == ByPeriod:
			hazard = r.args[0]
		case in.form == ByAge:
			hazard = r.args[min(age, len(hazards))-1]
		case age%int(in.form) == 0:
			hazard = ends
		default:
			hazard = none
		}
		loseLoop(lost, r.started(in.who, i), hazard, growth)
	}
}

// total adds the amounts of the first n starts.
func (r *Room) total(dst []float64, who Cohort, n int) {
	copy(dst, r.started(who, 0))
	for i := 1; i < n; i++ {
		addLoop(dst, dst, r.started(who, i))
	}
}
