package plan

// YearDiscount is the share that a year takes off money to come: 0.10 unless the plan says
// otherwise.
func (c *Conventions) YearDiscount() float64 {
	if c.Discount != nil {
		return *c.Discount
	}
	return 0.10
}

// WorthMonths is how many months of a customer count for LTV, at least 1; 60 unless the plan says
// otherwise.
func (c *Conventions) WorthMonths() int {
	if c.LTVMonths > 0 {
		return c.LTVMonths
	}
	return 60
}

// EarnMonths is how many months of a customer count for output over input, at least 1; 12 unless
// the plan says otherwise.
func (c *Conventions) EarnMonths() int {
	if c.ReturnMonths > 0 {
		return c.ReturnMonths
	}
	return 12
}

// YearStart is the calendar month, 1 … 12, that a fiscal year begins with: January unless the plan
// says otherwise.
func (c *Conventions) YearStart() int { return max(1, c.FiscalYearStart) }
