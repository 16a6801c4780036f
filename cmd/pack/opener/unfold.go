package opener

import (
	"encoding/binary"

	a "planleaf/cmd/pack/asm"
	"planleaf/cmd/pack/fold"
)

// unfolding makes unfold(till): unfolds what lies before an address; of what lies behind it some bytes are read too.
func (m *machine) unfolding() {
	m.unfold = m.Func("", 1, false)
	f := m.unfold
	till := f.Param(0)
	in, out, step, n := f.Local(), f.Local(), f.Local(), f.Local()
	escapes, eight, found := f.Local64(), f.Local64(), f.Local64()
	const ones = 0x0101010101010101
	const tops = -0x7f7f7f7f7f7f7f80 // the highest bit of each byte
	const functionBits = 16

	var note a.Code // written eight bytes at a time
	before := append(fold.Before[:len(fold.Before):len(fold.Before)], make([]byte, 8)...)
	for i := 0; i < len(fold.Before); i += 8 {
		note = a.Seq(note, a.Store64(out.Get(), i, a.I64(int64(binary.LittleEndian.Uint64(before[i:])))))
	}
	after := append(fold.After[:len(fold.After):len(fold.After)], 0)
	note = a.Seq(
		m.number.Inc(a.Sub(step.Get(), a.I(1))),
		note,
		out.Inc(a.I(len(fold.Before))),
		n.Set(m.number.Get()),
		a.While(a.Less(a.I(0x3f), n.Get()),
			a.Store8(out.Get(), 0, a.Or(n.Get(), a.I(0x80))), out.Inc(a.I(1)), n.Set(a.Shr(n.Get(), a.I(7)))),
		a.Store8(out.Get(), 0, n.Get()),
		a.Store(out.Get(), 1, a.I(int(binary.LittleEndian.Uint32(after)))),
		out.Inc(a.I(1+len(fold.After))),
	)

	m.unfold.Is(
		in.Set(m.folded.Get()),
		out.Set(m.end.Get()),
		escapes.Set(a.Mul64(a.Wide(m.escape.Get()), a.I64(ones))),
		a.While(a.Less(in.Get(), till.Get()),
			eight.Set(a.Load64(in.Get(), 0)),
			a.Store64(out.Get(), 0, eight.Get()),
			// Which of eight bytes is the escape: where it is zero in the difference, the highest bit of the lowest such byte is left.
			eight.Set(a.Xor64(eight.Get(), escapes.Get())),
			found.Set(a.And64(a.And64(a.Sub64(eight.Get(), a.I64(ones)), a.Xor64(eight.Get(), a.I64(-1))), a.I64(tops))),
			a.IfElse(a.Not64(found.Get()),
				a.Seq(in.Inc(a.I(8)), out.Inc(a.I(8))),
				a.Seq(
					n.Set(a.Shr(a.Low(a.Ctz64(found.Get())), a.I(3))),
					in.Inc(n.Get()),
					out.Inc(n.Get()),
					step.Set(a.Load8(in.Get(), 1)),
					in.Inc(a.I(2)),
					a.IfElse(a.Is(step.Get(), a.I(fold.Itself)),
						a.Seq(a.Store8(out.Get(), 0, m.escape.Get()), out.Inc(a.I(1))),
						a.IfElse(a.Is(step.Get(), a.I(fold.NextFunction)),
							m.number.Set(a.Shl(a.Add(a.Shr(m.number.Get(), a.I(functionBits)), a.I(1)), a.I(functionBits))),
							a.IfElse(a.Is(step.Get(), a.I(fold.Stride)),
								m.number.Inc(a.I(fold.Stride-1)),
								note,
							),
						),
					),
				),
			),
		),
		m.folded.Set(in.Get()),
		m.end.Set(out.Get()),
	)
}
