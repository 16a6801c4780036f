// Package model is the sheet: parameters, rows over periods, one evaluator, trace.
// It knows no plan: package compile builds a model from a document, layer 4 asks
// questions of it. A row may use earlier columns of any row; a cycle without a lag is
// refused with its members. Entry points: NewBuilder, (*Builder).Build, (*Model).Program.
package model
