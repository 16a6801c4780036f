package api

// Version is the engine's: the same version gives the same bits for the same plan. It
// stands in every receipt.
const Version = "0.1.0"
