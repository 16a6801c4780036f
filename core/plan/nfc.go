package plan

import "unicode"

// notNFC holds the letters that NFC changes, alone or beside other letters. From the
// Unicode data behind golang.org/x/text/unicode/norm, which a test compares; the package
// itself would add its tables to the page. A few ideographs (U+FA0E … U+FA29) that NFC
// leaves alone stand inside the range of those that it changes, and are refused with them.
var notNFC = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0374, Hi: 0x0374, Stride: 1}, // Greek numeral sign
		{Lo: 0x0958, Hi: 0x095F, Stride: 1}, // Devanagari with nukta
		{Lo: 0x09DC, Hi: 0x09DD, Stride: 1}, // Bengali
		{Lo: 0x09DF, Hi: 0x09DF, Stride: 1},
		{Lo: 0x0A33, Hi: 0x0A36, Stride: 3}, // Gurmukhi
		{Lo: 0x0A59, Hi: 0x0A5B, Stride: 1},
		{Lo: 0x0A5E, Hi: 0x0A5E, Stride: 1},
		{Lo: 0x0B5C, Hi: 0x0B5D, Stride: 1}, // Oriya
		{Lo: 0x0F43, Hi: 0x0F4D, Stride: 10},
		{Lo: 0x0F52, Hi: 0x0F5C, Stride: 5}, // Tibetan
		{Lo: 0x0F69, Hi: 0x0F69, Stride: 1},
		{Lo: 0x1100, Hi: 0x11FF, Stride: 1}, // Hangul jamo
		{Lo: 0x1F71, Hi: 0x1F7D, Stride: 2}, // Greek with oxia
		{Lo: 0x1FBB, Hi: 0x1FBE, Stride: 3},
		{Lo: 0x1FC9, Hi: 0x1FCB, Stride: 2},
		{Lo: 0x1FD3, Hi: 0x1FEB, Stride: 8},
		{Lo: 0x1FF9, Hi: 0x1FFB, Stride: 2},
		{Lo: 0x2126, Hi: 0x2126, Stride: 1}, // Ohm
		{Lo: 0x212A, Hi: 0x212B, Stride: 1}, // Kelvin, Ångström
		{Lo: 0xF900, Hi: 0xFAD9, Stride: 1}, // CJK compatibility ideographs
		{Lo: 0xFB1D, Hi: 0xFB4E, Stride: 1}, // Hebrew presentation forms
	},
	R32: []unicode.Range32{{Lo: 0x2F800, Hi: 0x2FA1D, Stride: 1}},
}
