package view

// Lang is a language that people read: "zh" or "en".
type Lang string

// The languages, both complete.
const (
	Zh Lang = "zh"
	En Lang = "en"
)

// ParseLang reads a language tag; anything that is not Chinese is English.
func ParseLang(tag string) Lang {
	if len(tag) >= 2 && (tag[:2] == "zh" || tag[:2] == "ZH") {
		return Zh
	}
	return En
}

// word is one thing to say, in both languages.
type word struct{ zh, en string }

func (w word) in(l Lang) string {
	if l == Zh {
		return w.zh
	}
	return w.en
}
