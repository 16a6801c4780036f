// Package lifetime is the mathematics of how long customers stay and how often they return:
// the product limit of observed ages with its intervals, tests between groups, and four models
// of repeat behaviour fitted by maximum likelihood. It takes arrays and knows no log, plan or
// unit. A fit says when the data cannot tell its parameters; it never returns one that ran
// away. Entry points: NewTable, FitSBG, FitBGNBD, FitGammaGamma, FitBGBB.
package lifetime
