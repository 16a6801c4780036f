package view

// Words of the key behavior in the assumptions.
var wordKeyEvent = word{"行为", "What it is"}
