package model

import (
	"math"

	"planleaf/core/num"
)

// step computes one instruction for one period. It is the meaning of the operations:
// the faster drivers agree with it to the bit.
func (p *Program) step(st *State, in *instr, t int) {
	m := st.cells
	y := 0.0
	switch in.code {
	case codeMove:
		y = m[in.a.at(t)]
	case codeFirst:
		y = m[in.a.at(0)]
	case codeOpen:
		p.open(m, in, m[in.a.at(t)])
		return
	case codeScale, codeMul2:
		y = m[in.a.at(t)] * m[in.b.at(t)]
	case codeAdd2:
		y = m[in.a.at(t)] + m[in.b.at(t)]
	case codeResponse:
		y = m[in.a.at(t)] * saturation(m[in.b.at(t)], m[in.c.at(t)])
	case opcode(OpAdd):
		y = m[in.a.at(t)]
		for _, a := range in.args[1:] {
			y += m[a.at(t)]
		}
	case opcode(OpSub):
		y = m[in.a.at(t)] - m[in.b.at(t)]
	case opcode(OpMul):
		y = m[in.a.at(t)]
		for _, a := range in.args[1:] {
			y *= m[a.at(t)]
		}
	case opcode(OpDiv):
		y = quotient(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpMin):
		y = m[in.a.at(t)]
		for _, a := range in.args[1:] {
			y = lesser(y, m[a.at(t)])
		}
	case opcode(OpMax):
		y = m[in.a.at(t)]
		for _, a := range in.args[1:] {
			y = greater(y, m[a.at(t)])
		}
	case opcode(OpLess):
		y = less(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpLessEq):
		y = lessEq(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpEq):
		y = equal(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpIf):
		y = choose(m[in.a.at(t)], m[in.b.at(t)], m[in.c.at(t)])
	case opcode(OpExp):
		y = num.Exp(m[in.a.at(t)])
	case opcode(OpLog):
		y = logarithm(m[in.a.at(t)])
	case opcode(OpPow):
		y = power(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpFloor):
		y = math.Floor(m[in.a.at(t)])
	case opcode(OpSat):
		y = saturation(m[in.a.at(t)], m[in.b.at(t)])
	case opcode(OpHill):
		y = hill(m[in.a.at(t)], m[in.b.at(t)], m[in.c.at(t)])
	case opcode(OpKernel):
		x, w := in.args[:in.n], in.args[in.n:]
		y = float64(m[w[0].at(t)] * m[x[0].at(t)])
		for j := 1; j < len(x); j++ {
			y += float64(m[w[j].at(t)] * m[x[j].at(t)])
		}
	case opcode(OpScan):
		y = float64(m[in.a.at(t)]*m[in.dst.at(t)-1]) + m[in.b.at(t)]
	case opcode(OpGrow):
		if t == 0 {
			y = m[in.a.at(t)]
		} else {
			y = m[in.dst.at(t)-1] * m[in.b.at(t)]
		}
	case opcode(OpChain):
		y = nan
		if n := int(in.n); t >= n-1 {
			y = m[in.a.at(t-n+1)]
			for s := t - n + 2; s <= t; s++ {
				y *= m[in.a.at(s)]
			}
		}
	case opcode(OpTotal):
		y = m[in.a.at(t)]
		if t > 0 {
			y += m[in.dst.at(t)-1]
		}
	case opcode(OpLtv):
		y = ltv(m[in.a.at(t)], m[in.b.at(t)], int(in.n), int(in.form), st.gather(in.args[2:], t))
	case opcode(OpPayback):
		y = payback(m[in.a.at(t)], m[in.b.at(t)], int(in.form), st.gather(in.args[2:], t))
	case opcode(OpAge):
		y = p.age(st, in, t)
	case opcode(OpJoin):
		y = p.join(m, in, t)
	case opcode(OpPart):
		y = p.part(m, in, t)
	}
	m[in.dst.at(t)] = y
}

// gather reads operands in order.
func (st *State) gather(args []cell, t int) []float64 {
	s := st.scratch[:len(args)]
	for i, a := range args {
		s[i] = st.cells[a.at(t)]
	}
	return s
}

// open fills the state of a cohort before the first period.
func (p *Program) open(m []float64, in *instr, opening float64) {
	s := p.cohorts[in.who]
	for age, share := range s.ages {
		m[int(s.off)+len(s.ages)-1-age] = opening * share
	}
}

// age moves the state of a cohort one period on and returns what is lost.
func (p *Program) age(st *State, in *instr, t int) float64 {
	s := p.cohorts[in.who]
	hazard := st.gather(in.args[:len(in.args)-1], t)
	growth := st.cells[in.args[len(in.args)-1].at(t)]
	amounts := st.cells[s.off : int(s.off)+len(s.ages)+t]
	lost := 0.0
	for i, x := range amounts {
		gone := float64(x * lossAt(len(amounts)-i, int(in.form), hazard))
		lost += gone
		amounts[i] = float64((x - gone) * growth)
	}
	return lost
}

// join adds the inflow of a period to a cohort and returns its amount.
func (p *Program) join(m []float64, in *instr, t int) float64 {
	s := p.cohorts[in.who]
	amounts := m[s.off : int(s.off)+len(s.ages)+t+1]
	amounts[len(amounts)-1] = m[in.a.at(t)]
	return sumOf(amounts)
}

// part is the amount of those who started n periods ago or earlier.
func (p *Program) part(m []float64, in *instr, t int) float64 {
	s := p.cohorts[in.who]
	if t-int(in.n) < -1 {
		return nan
	}
	return sumOf(m[s.off : int(s.off)+len(s.ages)+t+1-int(in.n)])
}
