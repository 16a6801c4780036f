// Package explain says which assumptions a number rests on, and how far each would move it.
// Every effect is the model evaluated anew, many variants at once, never a slope. It knows
// no plan and changes none; which assumption leads to a wanted number is another question.
// Entry point: NewMover.
package explain
