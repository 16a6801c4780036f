package compile

import "planleaf/core/model"

// metrics declares the report rows that have a definition, in the order of the sheet.
func (c *compiler) metrics() {
	l := &c.ledger
	won := c.totals[len(c.totals)-1]
	blended := c.metric(ratio("cac.blended", axes{}, perPerson), model.Div(at(l.spend), at(won)))
	_ = blended
}
