package opener

import (
	a "planleaf/cmd/pack/asm"
	"planleaf/cmd/pack/press"
)

// readTokens makes tokens(till): presses out token after token, up to the one that reaches an address.
func (m *machine) readTokens() {
	m.tokens = m.Func("", 1, false)
	f := m.tokens
	till := f.Param(0)
	// The variables of the module that a token reads and writes, closer at hand.
	out, bit, state, since, before := f.Local(), f.Local(), f.Local(), f.Local(), f.Local()
	var recent [press.Recent]a.Var
	for i := range recent {
		recent[i] = f.Local()
	}
	near := []a.Var{out, bit, state, since, recent[0], recent[1], recent[2]}
	far := []a.Var{m.out, m.bit, m.state, m.since, m.recent[0], m.recent[1], m.recent[2]}
	var fetch, bring a.Code
	for i := range near {
		fetch = a.Seq(fetch, near[i].Set(far[i].Get()))
		bring = a.Seq(bring, far[i].Set(near[i].Get()))
	}

	// Of one token all bits are looked at together: 11 and 9 of the symbol and the length, 11 and 22 of the place.
	ahead, entry, symbol, n := f.Local64(), f.Local(), f.Local(), f.Local()
	length, distance, end, from := f.Local(), f.Local(), f.Local(), f.Local()
	bits := func(n a.Code) a.Code { // as many, which stay where they are
		return a.And(a.Low(ahead.Get()), a.Sub(a.Shl(a.I(1), n), a.I(1)))
	}
	skip := a.Seq(ahead.Set(a.Shr64(ahead.Get(), a.Wide(n.Get()))), bit.Inc(n.Get()))
	code := func(table a.Code) a.Code { // symbol and state
		return a.Seq(
			entry.Set(a.Load(a.Add(table, a.Shl(state.Get(), a.I(2))), 0)),
			symbol.Set(a.And(entry.Get(), a.I(entrySymbol))),
			n.Set(a.And(a.Shr(entry.Get(), a.I(entryBits)), a.I(mostBits))),
			state.Set(a.Add(a.Shr(entry.Get(), a.I(entryNext)), bits(n.Get()))),
			skip,
		)
	}
	number := func(to a.Var, exact, least int) a.Code { // of the class that the symbol is
		return a.IfElse(a.Less(symbol.Get(), a.I(2<<exact)),
			to.Set(a.Add(symbol.Get(), a.I(least))),
			a.Seq(
				n.Set(a.Shr(a.Sub(symbol.Get(), a.I(2<<exact-2*exact)), a.I(1))),
				to.Set(a.Add(a.Add(a.Shl(a.Or(a.I(2), a.And(symbol.Get(), a.I(1))), n.Get()), bits(n.Get())), a.I(least))),
				skip,
			),
		)
	}
	const aligned = 8 // bytes copied at once

	literal := a.Seq(
		a.Store8(out.Get(), 0, symbol.Get()),
		out.Inc(a.I(1)),
		before.Set(symbol.Get()),
		since.Set(a.Least(a.Add(since.Get(), a.I(256)), a.I(press.Contexts-256))),
	)
	kind := entry // which has been read
	place := a.Seq(
		code(a.Add(a.I(placeAt), a.Mul(a.Least(a.Sub(length.Get(), a.I(3)), a.I(press.PlaceTables-1)), a.I(tableSize)))),
		number(distance, press.ExactPlaces, 1),
		recent[2].Set(recent[1].Get()),
	)
	known := a.IfElse(a.Not(kind.Get()),
		distance.Set(recent[0].Get()),
		a.Seq(
			a.IfElse(a.Is(kind.Get(), a.I(1)),
				distance.Set(recent[1].Get()),
				a.Seq(distance.Set(recent[2].Get()), recent[2].Set(recent[1].Get())),
			),
			recent[1].Set(recent[0].Get()),
			recent[0].Set(distance.Get()),
		),
	)
	match := a.Seq(
		symbol.Set(a.Sub(symbol.Get(), a.I(press.FirstMatch))),
		kind.Set(a.Div(symbol.Get(), a.I(press.Sizes))),
		symbol.Set(a.Sub(symbol.Get(), a.Mul(kind.Get(), a.I(press.Sizes)))),
		number(length, press.ExactSizes, press.Shortest),
		a.IfElse(a.Is(kind.Get(), a.I(press.Recent)),
			a.Seq(place, recent[1].Set(recent[0].Get()), recent[0].Set(distance.Get())),
			known,
		),
		from.Set(a.Sub(out.Get(), distance.Get())),
		end.Set(a.Add(out.Get(), length.Get())),
		a.IfElse(a.Less(distance.Get(), a.I(aligned)),
			a.While(a.Less(out.Get(), end.Get()),
				a.Store8(out.Get(), 0, a.Load8(from.Get(), 0)), out.Inc(a.I(1)), from.Inc(a.I(1))),
			a.While(a.Less(out.Get(), end.Get()),
				a.Store64(out.Get(), 0, a.Load64(from.Get(), 0)), out.Inc(a.I(aligned)), from.Inc(a.I(aligned))),
		),
		out.Set(end.Get()),
		before.Set(a.Load8(a.Sub(out.Get(), a.I(1)), 0)),
		since.Set(a.I(0)),
	)

	m.tokens.Is(
		fetch,
		a.If(a.Less(m.pressed.Get(), out.Get()), before.Set(a.Load8(a.Sub(out.Get(), a.I(1)), 0))),
		a.While(a.Less(out.Get(), till.Get()),
			ahead.Set(a.Shr64(a.Load64(a.Shr(bit.Get(), a.I(3)), 0), a.Wide(a.And(bit.Get(), a.I(7))))),
			code(a.Load(a.Shl(a.Or(since.Get(), before.Get()), a.I(2)), servesAt)),
			a.IfElse(a.Less(symbol.Get(), a.I(press.FirstMatch)), literal, match),
		),
		bring,
	)
}
