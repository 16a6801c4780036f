package sensitivity

import (
	"strconv"

	"planleaf/core/rng"
)

// Points are Sobol numbers (Joe and Kuo 2008), each randomisation under a scramble of its own that the seed
// decides; coordinates beyond rng.Dimensions are stratified in blocks. For Sobol width is twice the
// coordinates.
func Points(seed uint64, width int) func(randomisation int, out [][]float64) {
	net := min(width, rng.Dimensions)
	s, err := rng.NewSobol(net)
	if err != nil {
		net = 0
	}
	var room [rng.Block]float64
	return func(randomisation int, out [][]float64) {
		stream := rng.Of(seed, "sensitivity "+strconv.Itoa(randomisation))
		for j, u := range out {
			if net > 0 {
				s.Scrambled(stream, uint32(j), u[:net])
			}
		}
		for c := net; c < width; c++ {
			stream := rng.Of(seed, "sensitivity "+strconv.Itoa(randomisation)+" "+strconv.Itoa(c))
			for from := 0; from < len(out); from += rng.Block {
				lanes := room[:min(rng.Block, len(out)-from)]
				stream.Block(from/rng.Block, lanes)
				for k, u := range lanes {
					out[from+k][c] = u
				}
			}
		}
	}
}
