package discover

import "math"

// Pays is what following up a warning costs and a customer saved is worth, in money; NaN where not known.
type Pays struct{ Cost, Worth float64 }

// Price is what a rule is worth: alerts × (precision × share saved × worth − cost). What following up saves is no finding, so the share
// from which on it pays comes first. NaN where cost or worth is not known.
//
//	Even   share of those rightly warned of that must be saved for it to pay; above 1 it never pays, without any right warning it is +Inf
//	Saved  twice that share, at most 1: the share of which Year is told
//	Year   money of 52 weeks if Saved of those rightly warned of are saved; None, if nobody is
type Price struct{ Even, Saved, Year, None float64 }

// Price is what the rule is worth, by its precision and its alerts a week on users held out.
func (t Tried) Price(p Pays) Price {
	if math.IsNaN(p.Cost) || !(p.Worth > 0) {
		return Price{math.NaN(), math.NaN(), math.NaN(), math.NaN()}
	}
	precision, alerts := t.Held.Precision(), float64(52*t.Held.Weekly)
	even := p.Cost / (precision * p.Worth)
	saved := min(1, 2*even)
	return Price{even, saved, alerts * (float64(precision*saved*p.Worth) - p.Cost), 0 - float64(alerts*p.Cost)} // of no alerts 0, not −0
}
