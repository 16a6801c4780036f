package eventlog

// blockRows is how many rows stand in a block: blocks are never copied while a log grows.
const blockRows = 1 << 16

// block holds n rows in the order of the text; its columns have room for all of it, or are nil where there is none.
type block struct {
	n                 int
	user, line        []int32
	time              []int64
	event             []uint16
	value             []float64
	key               []uint32
	channel, employee []uint16
	groups            [][]uint16
}

// room is the block that takes the next row.
func (r *Reader) room() *block {
	if n := len(r.blocks); n > 0 && r.blocks[n-1].n < blockRows {
		return r.blocks[n-1]
	}
	r.resolve()
	c := r.opt.Columns
	b := &block{
		user: make([]int32, blockRows), line: make([]int32, blockRows), time: make([]int64, blockRows), event: make([]uint16, blockRows),
		value: column[float64](c.Value), key: column[uint32](c.Key), channel: column[uint16](c.Channel), employee: column[uint16](c.Employee),
	}
	for _, name := range c.Groups {
		b.groups = append(b.groups, column[uint16](name))
	}
	r.blocks = append(r.blocks, b)
	return b
}

// column is room for a column that is mapped.
func column[T any](name string) []T {
	if name == "" {
		return nil
	}
	return make([]T, blockRows)
}
