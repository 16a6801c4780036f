package behave

import (
	"math"

	"planleaf/core/stat"
)

// Tally are counts over simulated users. They are whole numbers, so that tallies of blocks add up to the same in any order.
//
//	Blocks, Users     how many have been simulated
//	Active, Done      by day, as the Curves
//	Counts, Reached   as the Curves
//	Activated, Kept   how many, Squares the sums of their squares over blocks, which tell the error
type Tally struct {
	Blocks, Users   int64
	Active, Done    []int64
	Counts, Reached []int64
	Activated, Kept int64
	Squares         [2]int64
}

// NewTally is empty.
func NewTally(u *Users, arm *Arm) *Tally {
	return &Tally{Active: make([]int64, u.Until+1), Done: make([]int64, u.Until+1), Counts: make([]int64, u.Times+1), Reached: make([]int64, arm.Kinds)}
}

// close adds a block whose changes by day and last times stand in the simulator.
func (t *Tally) close(s *Simulator, count, activated int) {
	here, done := int64(count), int64(0)
	for d := range t.Active {
		here += s.change[d]
		done += s.done[d]
		t.Active[d] += here
		t.Done[d] += done
	}
	t.Blocks++
	t.Users += int64(count)
	t.Activated += int64(activated)
	t.Kept += here
	t.Squares[0] += int64(activated) * int64(activated)
	t.Squares[1] += here * here
}

// lists are all lists of numbers, single ones as lists of one.
func (t *Tally) lists() [][]int64 { return [][]int64{t.Active, t.Done, t.Counts, t.Reached} }

// singles are all numbers beside the lists.
func (t *Tally) singles() []*int64 {
	return []*int64{&t.Blocks, &t.Users, &t.Activated, &t.Kept, &t.Squares[0], &t.Squares[1]}
}

// Merge adds another tally of the same users and arm; it is false where the two do not fit.
func (t *Tally) Merge(o *Tally) bool {
	mine, others := t.lists(), o.lists()
	for i := range mine {
		if len(mine[i]) != len(others[i]) {
			return false
		}
	}
	for i := range mine {
		for j := range mine[i] {
			mine[i][j] += others[i][j]
		}
	}
	from := o.singles()
	for i, n := range t.singles() {
		*n += *from[i]
	}
	return true
}

// Append writes a tally behind bytes.
func (t *Tally) Append(b []byte) []byte {
	put := func(n int64) {
		for range 8 {
			b = append(b, byte(n))
			n >>= 8
		}
	}
	for _, n := range t.singles() {
		put(*n)
	}
	for _, list := range t.lists() {
		for _, n := range list {
			put(n)
		}
	}
	return b
}

// Read reads what Append wrote of such a tally.
func (t *Tally) Read(r *stat.Reader) {
	for _, n := range t.singles() {
		*n = int64(r.Word(8))
	}
	for _, list := range t.lists() {
		for i := range list {
			list[i] = int64(r.Word(8))
		}
	}
}

// Curves are the shares that the counts come to; nil without users.
func (t *Tally) Curves() *Curves {
	if t.Users == 0 {
		return nil
	}
	shares := func(counts []int64) []float64 {
		out := make([]float64, len(counts))
		for i, n := range counts {
			out[i] = float64(n) / float64(t.Users)
		}
		return out
	}
	return &Curves{shares(t.Active), shares(t.Done), shares(t.Counts), shares(t.Reached)}
}

// Errors are the standard errors of the share that is activated and of the share that is kept, from how blocks differ; NaN
// with fewer than two blocks.
func (t *Tally) Errors() (activated, kept float64) {
	of := func(sum, squares int64) float64 {
		if t.Blocks < 2 {
			return math.NaN()
		}
		n := float64(t.Blocks)
		mean := float64(sum) / n
		variance := max(0, (float64(squares)-float64(n*mean*mean))/(n-1))
		return math.Sqrt(variance/n) / (float64(t.Users) / n)
	}
	return of(t.Activated, t.Squares[0]), of(t.Kept, t.Squares[1])
}
