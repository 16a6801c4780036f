package risk

// stream writes the draws of block b of an assumption's own stream, each in (0, 1).
func stream(seed uint64, key string, b int, plain bool, out []float64) {
	h := seed ^ 0x9e3779b97f4a7c15
	for i := range len(key) {
		h = mix(h ^ uint64(key[i]))
	}
	h = mix(h ^ uint64(b))
	next := func() uint64 {
		h += 0x9e3779b97f4a7c15
		return mix(h)
	}
	for i := range out {
		out[i] = (float64(next()>>12) + 0.5) * 0x1p-52
	}
	if plain {
		return
	}
	var order [Block]int
	for i := range order {
		order[i] = i
	}
	for i := Block - 1; i > 0; i-- {
		j := int(next() % uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
	for i := range out {
		out[i] = (float64(order[i]) + out[i]) / Block
	}
}

// mix is the finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
