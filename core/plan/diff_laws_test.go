package plan

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// changed is a document and some things done to it: another number, name or order, an item more or less.
func (r random) changed(d *Doc) *Doc {
	var edits []Edit
	all := Assumptions(d)
	for i := 0; i < rapid.IntRange(0, 4).Draw(r.T, "changes"); i++ {
		a := all[rapid.IntRange(0, len(all)-1).Draw(r.T, "which")]
		v := r.value(quantity{unit: a.Unit}, "new")
		if a.Once {
			v = *r.single(quantity{unit: a.Unit}, "new")
		}
		n := valueNode(&v)
		edits = append(edits, Edit{Do: "set", Path: a.Path, JSON: compact(&n)})
	}
	for i := range d.Channels {
		path := "channels." + d.Channels[i].ID
		switch rapid.IntRange(0, 6).Draw(r.T, "to a channel") {
		case 0:
			edits = append(edits, Edit{Do: "rename", Path: path, Text: rapid.SampledFrom([]string{"A", "B"}).Draw(r.T, "name")})
		case 1:
			edits = append(edits, Edit{Do: "move", Path: path, To: rapid.IntRange(0, len(d.Channels)-1).Draw(r.T, "to")})
		case 2:
			edits = append(edits, Edit{Do: "set", Path: path + ".x-a", JSON: "1"}, Edit{Do: "set", Path: path + ".x-b", JSON: "[2]"})
		}
	}
	for _, id := range []string{"new-1", "new-2"} {
		if r.chance("add") {
			edits = append(edits, Edit{Do: "add", Path: "inputs", JSON: `{"id": "` + id + `", "unit": "number", "value": ` + show(r.amount(plain, "input")) + `}`})
		}
	}
	if n := len(d.Channels); n > 0 && r.chance("remove") {
		edits = append(edits, Edit{Do: "remove", Path: "channels." + d.Channels[rapid.IntRange(0, n-1).Draw(r.T, "which")].ID, Along: true})
	}
	after, notes := Apply(d, edits...)
	if after == nil || Check(after).Faults() { // a series where one number must stand, a share that grows out
		r.Logf("%v", notes)
		return d
	}
	return after
}

func TestLawPatchBringsTheOtherDocument(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := random{rt}
		a := r.doc()
		b := r.doc()
		if r.chance("near") {
			b = r.changed(a)
		}
		for _, pair := range [][2]*Doc{{a, b}, {b, a}} {
			differences := Diff(pair[0], pair[1])
			got, notes := Patch(pair[0], differences...)
			if got == nil {
				rt.Fatalf("%v\n%+v", notes, differences)
			}
			assert.Equal(rt, string(Format(Bare(pair[1]))), string(Format(Bare(got))), "%+v", differences)
		}
		assert.Empty(rt, Diff(a, a))
	})
}

func TestLawStepsAreTakenApartAsTheyWerePut(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		steps := rapid.SliceOfN(rapid.StringMatching(`[a.\[\] é]{0,4}`), 0, 5).Draw(rt, "steps")
		path := ""
		for _, name := range steps {
			path = step(path, name)
		}
		if len(steps) == 0 {
			assert.Empty(rt, Steps(path))
			return
		}
		assert.Equal(rt, steps, Steps(path))
	})
}
