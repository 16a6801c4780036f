package model

// feedback computes the instructions of a feedback cycle period by period. The common
// ones stand in the loop itself: a call for each would double its time.
func (p *Program) feedback(st *State, code []instr) {
	m := st.cells
	for t := range p.m.periods {
		for i := range code {
			in := &code[i]
			switch in.code {
			case codeScale, codeMul2:
				m[in.dst.at(t)] = m[in.a.at(t)] * m[in.b.at(t)]
			case codeAdd2:
				m[in.dst.at(t)] = m[in.a.at(t)] + m[in.b.at(t)]
			case opcode(OpScan):
				m[in.dst.at(t)] = float64(m[in.a.at(t)]*m[in.dst.at(t)-1]) + m[in.b.at(t)]
			default:
				if t == 0 || !in.once { // an initial value that waits for the first period
					p.step(st, in, t)
				}
			}
		}
	}
}
