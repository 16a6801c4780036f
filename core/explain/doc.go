// Package explain says which assumptions a number rests on, how far each would move it, and
// which of several changes made the difference between two variants of a plan. Every effect
// is the model evaluated anew, many variants at once, never a slope; every split adds up to
// the difference. It knows no plan and changes none; which assumption leads to a wanted number
// is another question. Entry points: NewVariants (Moves, Tornado, Elasticities, Table), Difference (Shapley, LMDI).
package explain
