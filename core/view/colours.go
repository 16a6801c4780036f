package view

import (
	"strconv"

	"planleaf/core/plan"
)

// palette is the colours of channels in their order; referral has its own. Beyond it a
// channel takes a pattern.
var palette = [...]string{"slate", "ochre", "plum", "clay"}

// channelColours gives every channel its colour token, in the order of the plan.
func channelColours(channels []plan.Channel) []string {
	out := make([]string, len(channels))
	next, referred := 0, false
	for i, c := range channels {
		switch {
		case c.Kind == "referral" && !referred:
			out[i], referred = "referral", true
		case next < len(palette):
			out[i] = palette[next]
			next++
		default:
			next++
			out[i] = "pattern" + strconv.Itoa(next+1)
		}
	}
	return out
}

// tierColour is the colour token of the n-th tier.
func tierColour(n int) string {
	if n < len(palette) {
		return palette[n]
	}
	return "pattern" + strconv.Itoa(n+2)
}
