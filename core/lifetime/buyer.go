package lifetime

// Buyers are customers whose first order is their start: how often each came back, when last,
// and how long each was observed. All arrays have one entry a customer; orders of one day are one.
type Buyers struct {
	Repeats []float64 // orders after the first
	Recency []float64 // time from the first order to the last; 0 without repeats
	Age     []float64 // time from the first order to the end of observation
	Spend   []float64 // mean value of an order; nil where values are not known
}

// returned is how many came back at least once, and how often all did together.
func (b Buyers) returned() (buyers, repeats float64) {
	for _, x := range b.Repeats {
		if x > 0 {
			buyers++
			repeats += x
		}
	}
	return buyers, repeats
}

// mean of the positive values; 1 where there is none.
func mean(xs []float64) float64 {
	sum, n := 0.0, 0.0
	for _, x := range xs {
		if x > 0 {
			sum += x
			n++
		}
	}
	if n == 0 {
		return 1
	}
	return sum / n
}

// every is each n-th of them, without what they spent.
func (b Buyers) every(n int) (few Buyers) {
	for i := 0; i < len(b.Repeats); i += n {
		few.Repeats = append(few.Repeats, b.Repeats[i])
		few.Recency = append(few.Recency, b.Recency[i])
		few.Age = append(few.Age, b.Age[i])
	}
	return few
}
