// Package forecast learns from what was observed: what is to be believed of a share, a count or an amount after
// the figures are in, whether a gap to the plan is luck, and how good earlier forecasts were. It is pure mathematics
// of numbers; which number of a plan they are is for others to say.
//
// Conjugate updates: Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, chapter 2.
package forecast
