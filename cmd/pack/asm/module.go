package asm

// Types of values.
const (
	i32 = 0x7f
	i64 = 0x7e
)

// Module is a module with a memory, "memory", of one page: whoever uses it lets it grow.
type Module struct {
	functions []*Function
	globals   int
}

// Function takes and gives numbers of 32 bits.
type Function struct {
	number int
	name   string // by which it is known outside, or none
	params int
	result bool
	locals []byte
	body   Code
}

// Func adds a function.
func (m *Module) Func(name string, params int, result bool) *Function {
	f := &Function{number: len(m.functions), name: name, params: params, result: result}
	m.functions = append(m.functions, f)
	return f
}

// Var is a variable of a function, or of the module.
type Var struct {
	number int
	global bool
}

// Global adds a variable of the module; it is 0 at the start.
func (m *Module) Global() Var {
	m.globals++
	return Var{m.globals - 1, true}
}

// Param is what the function was given; Local and Local64 add variables, which are 0 at the start.
func (f *Function) Param(i int) Var { return Var{number: i} }

func (f *Function) Local() Var   { return f.local(i32) }
func (f *Function) Local64() Var { return f.local(i64) }

func (f *Function) local(kind byte) Var {
	f.locals = append(f.locals, kind)
	return Var{number: f.params + len(f.locals) - 1}
}

// Get is a variable's value, Set gives it another, Inc adds to it.
func (v Var) Get() Code {
	if v.global {
		return unsigned(Code{opGetGlobal}, v.number)
	}
	return unsigned(Code{opGet}, v.number)
}

func (v Var) Set(value Code) Code {
	if v.global {
		return unsigned(append(value[:len(value):len(value)], opSetGlobal), v.number)
	}
	return unsigned(append(value[:len(value):len(value)], opSet), v.number)
}

func (v Var) Inc(by Code) Code { return v.Set(Add(v.Get(), by)) }

// Is says what the function does; one that has a result leaves it last.
func (f *Function) Is(body ...Code) { f.body = Seq(body...) }

// Call calls it.
func (f *Function) Call(operands ...Code) Code {
	return unsigned(append(Seq(operands...), opCall), f.number)
}

// Bytes is the module.
func (m *Module) Bytes() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	section := func(id byte, items int, body Code) {
		body = append(unsigned(nil, items), body...)
		out = append(unsigned(append(out, id), len(body)), body...)
	}
	var types, functions, globals, exports, codes Code
	for i, f := range m.functions {
		types = unsigned(append(types, 0x60), f.params)
		for range f.params {
			types = append(types, i32)
		}
		if f.result {
			types = append(types, 1, i32)
		} else {
			types = append(types, 0)
		}
		functions = unsigned(functions, i)
		code := unsigned(nil, len(f.locals))
		for _, kind := range f.locals {
			code = append(code, 1, kind)
		}
		code = append(append(code, f.body...), opEnd)
		codes = append(unsigned(codes, len(code)), code...)
	}
	for range m.globals {
		globals = append(globals, i32, 1, opConst, 0, opEnd)
	}
	count := 1
	exports = append(append(unsigned(exports, len("memory")), "memory"...), 2, 0)
	for i, f := range m.functions {
		if f.name != "" {
			count++
			exports = unsigned(append(append(unsigned(exports, len(f.name)), f.name...), 0), i)
		}
	}
	section(1, len(m.functions), types)
	section(3, len(m.functions), functions)
	section(5, 1, Code{0, 1})
	section(6, m.globals, globals)
	section(7, count, exports)
	section(10, len(m.functions), codes)
	return out
}
