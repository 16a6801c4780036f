package model

// Where the values of a draw stand.
const (
	inState uint8 = iota // one value for all lanes, in the cells of the evaluation by row
	inFull               // by lane, and kept
	inShort              // by lane, until the next lanes are computed
)

// operand is where an operand of a drawInstr stands: the cell off + (t−lag)&mask. The mask is −1
// where every period has a cell of its own, 0 where one serves all, and between for the last few.
type operand struct {
	off, lag, mask int32
	in             uint8
}

func (c operand) at(t int) int { return int(c.off) + (t-int(c.lag))&int(c.mask) }

func (c operand) certain() bool { return c.in == inState }

// back is the operand so many periods earlier.
func (c operand) back(lag int) operand {
	if c.mask > 0 {
		c.lag += int32(lag)
	} else {
		c.off -= int32(lag)
	}
	return c
}

// start is a value that stands before the plan.
type start struct {
	at    operand
	value float64
}

// place gives what varies its cells, and its instructions in their order.
func (d *Draws) place(l *lowering, vary []bool, offs []int32, order []int) {
	var all, each []draft
	for _, i := range order {
		if c := l.code[i]; vary[c.dst.reg] {
			all = append(all, c)
			if !c.once {
				each = append(each, c)
			}
		}
	}
	kept := func(reg int) bool {
		row := l.regs[reg].row
		return row >= 0 && l.rowReg[row] == reg && (d.kept[row] || l.m.rows[row].param >= 0)
	}
	fused, ready := l.fuse(each, kept)
	d.ready = ready
	strips := d.strips(l, vary, kept, all, fused)
	at := func(r ref) operand {
		if !vary[r.reg] {
			c := l.cell(offs, r)
			return operand{off: c.off, mask: c.mask}
		}
		return strips[r.reg].back(r.lag)
	}
	d.first, d.plain, d.fused = d.instrs(all, at), d.instrs(each, at), d.instrs(fused, at)
	d.places = make([]operand, len(l.m.rows))
	for id, reg := range l.rowReg {
		if reg >= 0 {
			d.places[id] = strips[reg]
		}
	}
	d.cohorts = make([]int32, len(l.m.cohorts))
	for i, s := range d.p.cohorts {
		d.cohorts[i] = int32(d.short)
		if join := l.m.cohorts[i].join; s.ages != nil && vary[l.rowReg[join]] {
			d.short += len(s.ages) + l.m.periods
		}
	}
}

// strips gives the registers their cells. One that is not kept and read no further back than a
// few periods has so many cells and one more, rounded up to a power of two.
func (d *Draws) strips(l *lowering, vary []bool, kept func(int) bool, codes ...[]draft) []operand {
	span := make([]int, len(l.regs))
	for _, code := range codes {
		for _, c := range code {
			if c.code == opcode(OpGrow) || c.code == opcode(OpTotal) {
				span[c.dst.reg] = max(span[c.dst.reg], 1)
			}
			for _, a := range c.args {
				span[a.reg] = max(span[a.reg], a.lag)
			}
		}
	}
	strips := make([]operand, len(l.regs))
	for i, r := range l.regs {
		if !vary[i] {
			continue
		}
		s, size := operand{mask: -1, in: inShort}, &d.short
		if kept(i) {
			s.in, size = inFull, &d.full
		}
		s.off = int32(*size + r.history)
		switch {
		case r.once:
			s.mask = 0
			*size += r.history + 1
		case s.in == inFull:
			*size += r.history + l.m.periods
		default:
			n := 1
			for n <= max(span[i], r.history) {
				n *= 2
			}
			s.off, s.mask = int32(*size), int32(n-1)
			*size += n
		}
		strips[i] = s
		for j := 1; j <= r.history; j++ {
			before := 0.0
			if r.row >= 0 {
				before = l.m.before(r.row, -j)
			}
			d.starts = append(d.starts, start{s.back(j), before})
		}
	}
	return strips
}
