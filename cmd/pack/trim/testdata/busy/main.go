// Command busy does what reads the tables of functions: it panics and recovers, grows
// stacks, collects garbage under live stacks, calls through reflection and ends with a trace.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"sort"
)

type animal interface{ legs() int }

type dog struct{ name string }

func (d *dog) legs() int { return 4 + len(d.name)*0 }

func recovered(does func()) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	does()
	return "nothing"
}

type closer struct{ said *string }

func (c closer) close() { *c.said = fmt.Sprint(recover()) }

func wrapped(does func()) (said string) {
	var c interface{ close() } = closer{&said}
	defer c.close()
	does()
	return said
}

func deep(n int, keep []string) int {
	var room [200]byte
	room[n%200] = byte(n)
	if n == 0 {
		runtime.GC()
		return len(keep)
	}
	keep = append(keep, fmt.Sprint(n))
	return deep(n-1, keep) + int(room[(n+1)%200])
}

func main() {
	var none *dog
	var zero int
	fmt.Println(recovered(func() { panic(errors.New("an error")) }))
	fmt.Println(recovered(func() { fmt.Println([]int{1, 2}[len(os.Args)+5]) }))
	fmt.Println(recovered(func() { fmt.Println(none.name) }))
	fmt.Println(recovered(func() { fmt.Println(1 / zero) }))
	fmt.Println(recovered(func() { fmt.Println(any("text").(animal)) }))
	fmt.Println(wrapped(func() { panic("through a wrapper") }))
	fmt.Println(recovered(func() { defer func() { panic("again") }(); panic("once") }))
	fmt.Println(deep(1500, nil))
	kept := map[int]*dog{}
	for i := range 200000 {
		kept[i%1000] = &dog{fmt.Sprint(i)}
	}
	runtime.GC()
	fmt.Println(len(kept), kept[7].name, animal(kept[7]).legs())
	swap := reflect.MakeFunc(reflect.TypeFor[func(int, string) (string, int)](), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		deep(500, nil)
		return []reflect.Value{in[1], in[0]}
	}).Interface().(func(int, string) (string, int))
	fmt.Println(swap(7, "seven"))
	bound := (&dog{"x"}).legs
	fmt.Println(bound(), reflect.ValueOf(bound).Call(nil)[0].Int())
	results := make(chan int)
	for i := range 50 {
		go func() { results <- deep(100+i, nil) }()
	}
	var all []int
	for range 50 {
		all = append(all, <-results)
	}
	sort.Ints(all)
	fmt.Println(all[0], all[49])
	panic("the end")
}
