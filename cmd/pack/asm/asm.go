// Package asm writes small WebAssembly modules by hand: each function here gives the code of an expression or a statement,
// and they nest as they are read. It serves cmd/pack, whose page unpacks its core with such a module. Numbers are 32 bits
// unless a name ends in 64. Entry points: Module, and the functions that give Code.
package asm

import "slices"

// Code is a run of instructions.
type Code []byte

// Operations of WebAssembly 1.0, chapter 5.4.
const (
	opBlock, opLoop, opIf, opElse, opEnd = 0x02, 0x03, 0x04, 0x05, 0x0b
	opBr, opBrIf, opReturn, opCall       = 0x0c, 0x0d, 0x0f, 0x10
	opGet, opSet                         = 0x20, 0x21
	opGetGlobal, opSetGlobal             = 0x23, 0x24
	opConst, opConst64                   = 0x41, 0x42
	nothing                              = 0x40 // the type of a block that gives none
)

// I is a number.
func I(v int) Code { return signed(Code{opConst}, int64(int32(v))) }

// I64 is a number of 64 bits.
func I64(v int64) Code { return signed(Code{opConst64}, v) }

func signed(out Code, n int64) Code {
	for ; n < -0x40 || n >= 0x40; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n)&0x7f)
}

func unsigned(out Code, n int) Code {
	for ; n >= 0x80; n >>= 7 {
		out = append(out, byte(n)|0x80)
	}
	return append(out, byte(n))
}

// Seq is one statement after another, or the operands of a call.
func Seq(all ...Code) Code { return slices.Concat(all...) }

func op(code byte, operands ...Code) Code { return append(Seq(operands...), code) }

// Arithmetic; shifts to the right and comparisons are those of numbers without a sign.
func Add(a, b Code) Code  { return op(0x6a, a, b) }
func Sub(a, b Code) Code  { return op(0x6b, a, b) }
func Mul(a, b Code) Code  { return op(0x6c, a, b) }
func Div(a, b Code) Code  { return op(0x6e, a, b) }
func And(a, b Code) Code  { return op(0x71, a, b) }
func Or(a, b Code) Code   { return op(0x72, a, b) }
func Xor(a, b Code) Code  { return op(0x73, a, b) }
func Shl(a, b Code) Code  { return op(0x74, a, b) }
func Shr(a, b Code) Code  { return op(0x76, a, b) }
func Clz(a Code) Code     { return op(0x67, a) } // zeros above the highest one
func Less(a, b Code) Code { return op(0x49, a, b) }
func Is(a, b Code) Code   { return op(0x46, a, b) }
func Not(a Code) Code     { return op(0x45, a) }

// Least is the lesser of two, each of which it computes twice.
func Least(a, b Code) Code {
	const choose = 0x1b
	return op(choose, a, b, Less(a, b))
}

// The same of 64 bits; Low takes the lower half, Wide makes 64 bits of 32.
func Add64(a, b Code) Code { return op(0x7c, a, b) }
func Sub64(a, b Code) Code { return op(0x7d, a, b) }
func Mul64(a, b Code) Code { return op(0x7e, a, b) }
func And64(a, b Code) Code { return op(0x83, a, b) }
func Xor64(a, b Code) Code { return op(0x85, a, b) }
func Shl64(a, b Code) Code { return op(0x86, a, b) }
func Shr64(a, b Code) Code { return op(0x88, a, b) }
func Ctz64(a Code) Code    { return op(0x7a, a) } // zeros below the lowest one
func Not64(a Code) Code    { return op(0x50, a) }
func Low(a Code) Code      { return op(0xa7, a) }
func Wide(a Code) Code     { return op(0xad, a) }

// Load and its kin read memory at an address and so many bytes on, Store and its kin write it: of 8, 32 and 64 bits.
func Load8(at Code, on int) Code           { return memory(0x2d, on, at) }
func Load(at Code, on int) Code            { return memory(0x28, on, at) }
func Load64(at Code, on int) Code          { return memory(0x29, on, at) }
func Store8(at Code, on int, v Code) Code  { return memory(0x3a, on, at, v) }
func Store(at Code, on int, v Code) Code   { return memory(0x36, on, at, v) }
func Store64(at Code, on int, v Code) Code { return memory(0x37, on, at, v) }

func memory(code byte, on int, operands ...Code) Code {
	return unsigned(append(op(code, operands...), 0), on) // of no alignment
}

// If does one thing or the other; While does something as long as a condition holds.
func If(condition, then Code) Code {
	return Seq(condition, Code{opIf, nothing}, then, Code{opEnd})
}

func IfElse(condition, then, other Code) Code {
	return Seq(condition, Code{opIf, nothing}, then, Code{opElse}, other, Code{opEnd})
}

func While(condition Code, body ...Code) Code {
	const toEnd, toStart = 1, 0
	return Seq(Code{opBlock, nothing, opLoop, nothing}, Not(condition), Code{opBrIf, toEnd}, Seq(body...), Code{opBr, toStart, opEnd, opEnd})
}

// Until does something, and again until a condition holds.
func Until(condition Code, body ...Code) Code {
	return Seq(Code{opLoop, nothing}, Seq(body...), Not(condition), Code{opBrIf, 0, opEnd})
}
