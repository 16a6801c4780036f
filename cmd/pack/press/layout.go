package press

// What cmd/pack/opener, which reads the same in a browser, must know of the layout.
const (
	ShareBits   = shareBits
	TableBits   = tableBits
	MostTables  = 1 << tableBits
	Contexts    = contexts
	Symbols     = symbols
	FirstMatch  = firstMatch
	Recent      = recent
	Sizes       = sizes
	ExactSizes  = exactSizes
	Shortest    = shortest
	PlaceTables = placeTables
	Places      = places
	ExactPlaces = exactPlaces
	SpreadStep  = spreadStep
)
