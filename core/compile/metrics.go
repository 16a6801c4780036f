package compile

// metrics declares the report rows, in the order of the sheet: how the funnel passes,
// what a customer costs, what it is worth, how revenue moves, how efficient that is.
// Definitions and sources: docs/methods.md.
func (c *compiler) metrics() {
	c.funnelMetrics()
	c.costMetrics()
	c.worthMetrics()
	c.bridge()
	c.retention()
	c.efficiency()
}
