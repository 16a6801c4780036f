package rng

import (
	"strconv"
	"strings"
)

// Words is a seed as a person can say it: three words joined by hyphens for a seed below
// 2^24, its digits for others.
func Words(seed uint64) string {
	if seed >= 1<<24 {
		return strconv.FormatUint(seed, 10)
	}
	list := strings.Fields(words)
	return list[seed>>16] + "-" + list[seed>>8&0xff] + "-" + list[seed&0xff]
}

// Seed is the seed that a text names: three words of the list in any case, with hyphens or
// spaces between them, or digits; ok is false for any other text.
func Seed(text string) (seed uint64, ok bool) {
	if seed, err := strconv.ParseUint(strings.TrimSpace(text), 10, 64); err == nil {
		return seed, true
	}
	said := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == '-' || r == ' ' || r == '\t' })
	if len(said) != 3 {
		return 0, false
	}
	list := strings.Fields(words)
	for _, word := range said {
		at := indexOf(list, word)
		if at < 0 {
			return 0, false
		}
		seed = seed<<8 | uint64(at)
	}
	return seed, true
}

// Said are the words that a seed can be said in.
func Said() []string { return strings.Fields(words) }

func indexOf(list []string, word string) int {
	for i, w := range list {
		if w == word {
			return i
		}
	}
	return -1
}

// words are 256 short words, of which no two sound alike or differ in one letter only; a
// word's place in the list is its byte of the seed, so the list never changes.
const words = `
acorn actor album almond amber anchor apple apron arrow atlas autumn badger bagel bamboo banjo basil
basket beacon bicycle birch bishop blanket blossom bonsai bottle bridge bronze bubble bucket butter button cabin
cactus camel candle canoe canyon carbon cargo carpet castle cedar cello chapel cherry chess circus citrus
clover cobalt cocoa comet copper coral cotton cradle crater cricket crystal cube curtain cypress daisy dancer
delta denim desert diamond dolphin domino donkey dragon dream drum eagle easel echo eight elbow elm
emerald engine envoy fabric falcon feather fennel ferry fiddle finch flame flute forest fossil fountain fox
galaxy garden garlic gecko geyser ginger giraffe glacier glove golden gopher granite grape guitar hammer harbor
harp hazel helmet heron hiking honey horizon hotel hurdle icicle igloo indigo iris island ivory jacket
jaguar jasmine jelly jigsaw jungle juniper karate kayak kernel kettle kitten koala ladder lagoon lantern laurel
lemon lilac linen lion lizard lobster lotus lunar magnet mandolin maple marble meadow melon mercury mirror
mocha monsoon mosaic muffin museum napkin nectar needle nickel noodle nutmeg oasis oboe ocean olive onion
opal orbit orchid otter oxygen pagoda panda paper parrot peach pebble pelican pepper piano pigeon pilot
pine planet plum poem pogo polar potato puzzle quartz quiver rabbit radar radish raven ribbon river
robin rocket saddle saffron salmon satin scarf seven shadow sierra silver sketch spider spruce squash stadium
summer sunset swan tango teapot thunder tiger timber tomato topaz tulip tunnel turtle umbrella unicorn valley
vanilla velvet violin walnut walrus waltz whale willow window winter wolf yogurt zebra zenith zigzag zinc
`
