package opener

import (
	a "planleaf/cmd/pack/asm"
	"planleaf/cmd/pack/press"
)

// Places in the module's memory. What is packed lies at packed; behind it what is pressed out of it, then a part of the program.
const (
	tableSize = 4 << press.ShareBits
	symbolAt  = 0 // tables of symbols, then of places: an entry of 32 bits a state
	placeAt   = symbolAt + press.MostTables*tableSize
	servesAt  = placeAt + press.PlaceTables*tableSize // of each context the address of its table
	sharesAt  = servesAt + 4*press.Contexts
	packed    = (sharesAt+4*press.Symbols)&^0xff + 0x100
	slack     = 64        // bytes that copying may write or read beyond an end
	some      = 1 << 17   // bytes that are pressed out for a part: a browser puts faster code in place between two
	mostPart  = 20 * some // of what is unfolded, two bytes become twenty at most
)

// machine is the module in the making: its variables and functions.
type machine struct {
	a.Module
	bit, state, since    a.Var // where it reads, in bits; the coder; literals since the last match, by 256
	recent               [press.Recent]a.Var
	pressed, out, length a.Var // from where to where it is pressed out so far, and how much there will be
	block                a.Var // where the block ends
	folded, part, end    a.Var // from where it unfolds, and where a part of the program begins and ends
	escape, number       a.Var // see cmd/pack/fold
	take, gamma, table   *a.Function
	header, tokens       *a.Function
	unfold               *a.Function
}

// Module is the WebAssembly module. Its memory must hold what is packed at address begin() before anything is asked. open(length of
// it) says how many bytes of memory it needs in all; then more() opens the next part of the program, from address part() to the one that it gives, at the program's end or a
// few bytes more. One part takes the place of another.
func Module() []byte {
	m := new(machine)
	all := []*a.Var{&m.bit, &m.state, &m.since, &m.pressed, &m.out, &m.length, &m.block, &m.folded, &m.part, &m.end, &m.escape, &m.number}
	for i := range m.recent {
		all = append(all, &m.recent[i])
	}
	for _, v := range all {
		*v = m.Global()
	}
	m.readBits()
	m.readTables()
	m.readTokens()
	m.unfolding()
	m.outside()
	return m.Bytes()
}

// outside are the functions that the page calls.
func (m *machine) outside() {
	begin := m.Func("begin", 0, true)
	begin.Is(a.I(packed))

	open := m.Func("open", 1, true)
	length := open.Param(0)
	open.Is(
		m.bit.Set(a.I(8*(packed+head))),
		m.length.Set(m.take.Call(a.I(32))),
		m.pressed.Set(a.And(a.Add(length.Get(), a.I(packed+slack+7)), a.I(-8))),
		m.out.Set(m.pressed.Get()),
		m.block.Set(m.pressed.Get()),
		m.length.Set(a.Add(m.pressed.Get(), m.length.Get())), // from here on, where it ends
		m.part.Set(a.And(a.Add(m.length.Get(), a.I(slack+7)), a.I(-8))),
		a.Add(m.part.Get(), a.I(mostPart)),
	)

	part := m.Func("part", 0, true)
	part.Is(m.part.Get())

	more := m.Func("more", 0, true)
	till := more.Local()
	more.Is(
		m.end.Set(m.part.Get()),
		till.Set(a.Least(a.Add(m.out.Get(), a.I(some)), m.length.Get())),
		a.While(a.Less(m.out.Get(), till.Get()),
			a.If(a.Is(m.out.Get(), m.block.Get()), m.header.Call()),
			m.tokens.Call(a.Least(till.Get(), m.block.Get())),
		),
		a.If(a.Not(m.folded.Get()), a.Seq(
			m.escape.Set(a.Load8(m.pressed.Get(), 0)),
			m.number.Set(a.Load(m.pressed.Get(), 1)),
			m.folded.Set(a.Add(m.pressed.Get(), a.I(5))),
		)),
		a.IfElse(a.Is(m.out.Get(), m.length.Get()),
			m.unfold.Call(m.out.Get()),
			m.unfold.Call(a.Sub(m.out.Get(), a.I(slack))),
		),
		m.end.Get(),
	)
}
