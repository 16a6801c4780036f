package trim

import (
	"bytes"
	"encoding/binary"
)

// The runtime finds the function of an address from a bucket: a number of 4 bytes and 16 small ones, by which it starts to
// look in the table of functions and goes on from there. In WebAssembly a function has 16 buckets of its own, all the
// same, 1.5 MB for the core. Where all of several functions name the first of those they are packed to a third, and
// the runtime looks at seven more entries than it did, some nanoseconds a frame of the stack.
const (
	bucketSize  = 20
	bucketShift = 12
	ownBuckets  = 16
	together    = 16 // functions
)

// Places in the module's data, which starts with the addresses of the header and of the names.
const (
	moduleTable   = 8 * 16 // of functions: address, length
	moduleBuckets = 8 * 19
	moduleCode    = 8 * 20 // address of the first function, end of the last
	moduleSize    = 8 * 22 // of what is read here
)

// module is the address of the module's data.
func (t *tables) module() (at int, ok bool) {
	start := binary.LittleEndian.AppendUint64(nil, uint64(t.header))
	at = bytes.Index(t.m, binary.LittleEndian.AppendUint64(start, uint64(t.names)))
	return at, at >= 0
}

// buckets are where they stand and how many there are, if they are as told.
func (t *tables) buckets() (at, count int, ok bool) {
	module, ok := t.module()
	if !ok || module+moduleSize > len(t.m) {
		return 0, 0, false
	}
	long := func(at int) int { return int(binary.LittleEndian.Uint64(t.m[module+at:])) }
	at, count = long(moduleBuckets), (long(moduleCode+8)-long(moduleCode))>>bucketShift+1
	ok = long(moduleTable) == t.functions && long(moduleTable+8) == t.count+1 &&
		count > 0 && count <= t.count*ownBuckets && at > 0 && at <= len(t.m)-count*bucketSize
	return at, count, ok
}

// shareBuckets does nothing where the buckets are not as told.
func (t *tables) shareBuckets() {
	first, count, ok := t.buckets()
	if !ok {
		return
	}
	own := make([]byte, bucketSize)
	for i := range count {
		binary.LittleEndian.PutUint32(own, uint32(i/ownBuckets))
		if at := first + i*bucketSize; !bytes.Equal(t.m[at:at+bucketSize], own) {
			return
		}
	}
	for i := range count {
		t.put(first+i*bucketSize, uint32(i/ownBuckets/together*together))
	}
}
