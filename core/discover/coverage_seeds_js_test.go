package discover

// Under WebAssembly the first of the same logs, which take minutes there: the bits are the same, and so is what holds.
const seeds, least, most = 20, 16, 20
