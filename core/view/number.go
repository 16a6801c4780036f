package view

import (
	"math"
	"strconv"
	"strings"
)

// minus is U+2212, as wide as a digit; the hyphen is not a sign.
const minus = "−"

// fixed writes x with a number of decimals, thousands parted by commas. Zero has no
// sign, nor has what rounds to it. x is finite.
func fixed(x float64, decimals int) string {
	digits := grouped(math.Abs(x), decimals)
	if x < 0 && strings.Trim(digits, "0.") != "" {
		return minus + digits
	}
	return digits
}

// headcount writes how many users there are, or of whatever is counted.
func headcount(n int) string { return fixed(float64(n), 0) }

// grouped writes |x| with its thousands parted by commas.
func grouped(x float64, decimals int) string {
	var buf [64]byte
	digits := strconv.AppendFloat(buf[:0], math.Abs(x), 'f', decimals, 64)
	whole := len(digits)
	if decimals > 0 {
		whole -= decimals + 1
	}
	if whole <= 3 {
		return string(digits)
	}
	out := make([]byte, 0, len(digits)+len(digits)/3)
	for i, c := range digits {
		if i > 0 && i < whole && (whole-i)%3 == 0 {
			out = append(out, ',')
		}
		out = append(out, c)
	}
	return string(out)
}

// trim drops the zeros that end a decimal fraction, and a point that is left bare.
func trim(s string) string {
	if !strings.Contains(s, ".") {
		return s
	}
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// decimalsFor is how many decimals show three significant digits of x, at most most.
// Digits before the point are never dropped: 1,376 stays 1,376.
func decimalsFor(x float64, most int) int {
	x = math.Abs(x)
	for d := most; d > 0; d-- {
		if x < pow10(3-d)-float64(0.5*pow10(-d)) { // still below 10^(3−d) once rounded
			return d
		}
	}
	return 0
}

// decimalsSmall is decimalsFor, with two significant digits where x is below 0.1.
func decimalsSmall(x float64) int {
	x = math.Abs(x)
	if x == 0 || x >= 0.0995 {
		return decimalsFor(x, 2)
	}
	for d := 3; d < 9; d++ {
		if x >= 0.995*pow10(1-d) {
			return d
		}
	}
	return 9
}

// pow10 is 10^n.
func pow10(n int) float64 {
	p := 1.0
	for range max(n, -n) {
		p *= 10
	}
	if n < 0 {
		return 1 / p
	}
	return p
}
