package opener

import (
	a "planleaf/cmd/pack/asm"
	"planleaf/cmd/pack/press"
)

// An entry of a table: the symbol, how many bits lead to the next state, and the first of the states that they lead to.
const (
	entrySymbol = 1<<9 - 1
	entryBits   = 9
	entryNext   = 16
	mostBits    = 1<<4 - 1
)

// ahead is what stands at the place of reading, at least 57 bits.
func (m *machine) ahead() a.Code {
	return a.Shr64(a.Load64(a.Shr(m.bit.Get(), a.I(3)), 0), a.Wide(a.And(m.bit.Get(), a.I(7))))
}

// readBits makes take and gamma.
func (m *machine) readBits() {
	// take(n): the next n bits, up to 32.
	m.take = m.Func("", 1, true)
	n := m.take.Param(0)
	m.take.Is(
		a.Low(a.And64(m.ahead(), a.Sub64(a.Shl64(a.I64(1), a.Wide(n.Get())), a.I64(1)))),
		m.bit.Inc(n.Get()),
	)
	// gamma(): n zeros, a one, and n bits below the one of the number.
	m.gamma = m.Func("", 0, true)
	zeros := m.gamma.Local()
	m.gamma.Is(
		zeros.Set(a.Low(a.Ctz64(m.ahead()))),
		m.bit.Inc(a.Add(zeros.Get(), a.I(1))),
		a.Or(a.Shl(a.I(1), zeros.Get()), m.take.Call(zeros.Get())),
	)
}

// readTables makes table and header.
func (m *machine) readTables() {
	// table(at, symbols): reads shares and makes the table of them.
	m.table = m.Func("", 2, false)
	at, symbols := m.table.Param(0), m.table.Param(1)
	symbol, share, state, x, bits := m.table.Local(), m.table.Local(), m.table.Local(), m.table.Local(), m.table.Local()
	entry := a.Add(at.Get(), a.Shl(state.Get(), a.I(2)))
	next := a.Add(a.I(sharesAt), a.Shl(symbol.Get(), a.I(2)))
	m.table.Is(
		a.While(a.Less(symbol.Get(), symbols.Get()),
			share.Set(a.Sub(m.gamma.Call(), a.I(1))),
			a.Store(next, 0, share.Get()),
			a.While(share.Get(), // spread its states
				a.Store(entry, 0, symbol.Get()),
				state.Set(a.And(a.Add(state.Get(), a.I(press.SpreadStep)), a.I(1<<press.ShareBits-1))),
				share.Inc(a.I(-1)),
			),
			symbol.Inc(a.I(1)),
		),
		state.Set(a.I(0)),
		a.While(a.Less(state.Get(), a.I(1<<press.ShareBits)),
			symbol.Set(a.Load(entry, 0)),
			x.Set(a.Load(next, 0)),
			a.Store(next, 0, a.Add(x.Get(), a.I(1))),
			bits.Set(a.Sub(a.Clz(x.Get()), a.I(31-press.ShareBits))),
			a.Store(entry, 0, a.Or(a.Or(symbol.Get(), a.Shl(bits.Get(), a.I(entryBits))),
				a.Shl(a.Sub(a.Shl(x.Get(), bits.Get()), a.I(1<<press.ShareBits)), a.I(entryNext)))),
			state.Inc(a.I(1)),
		),
	)

	// header(): of a block, up to its first token.
	m.header = m.Func("", 0, false)
	tables, i := m.header.Local(), m.header.Local()
	m.header.Is(
		m.block.Set(a.Add(m.pressed.Get(), m.take.Call(a.I(32)))),
		tables.Set(a.Add(m.take.Call(a.I(press.TableBits)), a.I(1))),
		a.While(a.Less(i.Get(), a.I(press.Contexts)),
			a.Store(a.Shl(i.Get(), a.I(2)), servesAt, a.Mul(m.take.Call(a.I(press.TableBits)), a.I(tableSize))),
			i.Inc(a.I(1)),
		),
		i.Set(a.I(0)),
		a.While(a.Less(i.Get(), tables.Get()),
			m.table.Call(a.Add(a.I(symbolAt), a.Mul(i.Get(), a.I(tableSize))), a.I(press.Symbols)),
			i.Inc(a.I(1)),
		),
		i.Set(a.I(0)),
		a.While(a.Less(i.Get(), a.I(press.PlaceTables)),
			m.table.Call(a.Add(a.I(placeAt), a.Mul(i.Get(), a.I(tableSize))), a.I(press.Places)),
			i.Inc(a.I(1)),
		),
		m.state.Set(m.take.Call(a.I(press.ShareBits))),
	)
}
