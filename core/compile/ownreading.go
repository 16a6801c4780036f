package compile

import "planleaf/core/model"

// reading is how a formula is read over several periods, as far as its parts tell.
type reading uint8

const (
	fixed  reading = iota // a number: goes along with anything
	level                 // a price, a rate, a quotient
	moving                // a flow
	held                  // a stock
)

// agg is the reading of a row. A level is computed anew from its operands read over the
// same periods, so that a quotient is the quotient of the sums.
func (r reading) agg() model.Agg {
	switch r {
	case moving:
		return model.Sum
	case held, fixed:
		return model.Last
	}
	return model.Ratio
}

// readingOf is the reading of a row that exists.
func readingOf(a model.Agg) reading {
	switch a {
	case model.Sum:
		return moving
	case model.Last, model.First:
		return held
	}
	return level
}

// plus is the reading of a sum, a difference or a choice.
func (r reading) plus(s reading) reading {
	switch {
	case r == fixed || r == s:
		return s
	case s == fixed:
		return r
	}
	return level
}

// mixes reports whether a stock and a flow are put side by side.
func (r reading) mixes(s reading) bool {
	return r == moving && s == held || r == held && s == moving
}

// times is the reading of a product: a flow at a price is a flow, a stock at a price a stock.
func (r reading) times(s reading) reading {
	if r == fixed || r == level {
		r, s = s, r
	}
	if s == fixed || s == level && r != fixed {
		return r
	}
	return level
}

// over is the reading of a quotient: a flow at a price is a flow, of two flows a level.
func (r reading) over(s reading) reading {
	if (r == moving || r == held) && (s == fixed || s == level) {
		return r
	}
	if r == fixed && s == fixed {
		return fixed
	}
	return level
}
