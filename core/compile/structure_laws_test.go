package compile_test

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/formula"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// keeps demands that edits change no row that the plan had before: what was added has no
// effect until it is filled in.
func keeps(t *testing.T, which func(model.Spec) bool, edits func(t *rapid.T, d *plan.Doc) []plan.Edit) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, before run) {
		after := applied(t, d, edits(t, d)...)
		for n := range before.Model.Rows() {
			id := model.RowID(n)
			spec := before.Model.Spec(id)
			if spec.Hidden || !which(spec) {
				continue
			}
			if _, there := after.Model.Find(spec.Path); !there {
				continue // the terms of all customers are a tier's now
			}
			want, got := before.st.Row(id), after.get(t, spec.Path)
			for i := range want {
				if math.IsNaN(want[i]) && !math.IsNaN(got[i]) {
					continue // with a stage more there may be an answer
				}
				nearly(t, want[i], got[i], biggest(before, spec.Path), spec.Path)
			}
		}
	})
}

func every(model.Spec) bool { return true }

// biggest is the size of what a row is made of, which differences of it cannot be nearer than.
func biggest(r run, path string) float64 {
	size := 0.0
	for _, name := range []string{path, "mrr", "cash", "spend"} {
		if id, ok := r.Model.Find(name); ok && (name == path || strings.HasPrefix(path, "mrr") || path == "cash") {
			for _, x := range r.st.Row(id) {
				if math.Abs(x) > size {
					size = math.Abs(x)
				}
			}
		}
	}
	return size
}

func applied(t *rapid.T, d *plan.Doc, edits ...plan.Edit) run {
	after, notes := plan.Apply(d, edits...)
	if after == nil {
		t.Fatalf("%v", notes)
	}
	return drawn(t, after)
}

func TestAStageAddedChangesNoNumber(t *testing.T) {
	keeps(t, every, func(t *rapid.T, d *plan.Doc) []plan.Edit {
		behind := rapid.IntRange(0, len(d.Stages)-2).Draw(t, "behind")
		return []plan.Edit{{Do: "add", Path: "stages", Text: "trial", After: d.Stages[behind].ID}}
	})
}

// counted are rows of counts and money. What a customer costs or is worth may differ where a month
// brings none: what is spent on all channels is then shared by one more, and worth goes by tier.
func counted(s model.Spec) bool {
	first, _, _ := strings.Cut(s.Path, ".")
	return slices.Contains([]string{"leads", "s1", "s2", "s3", "new", "won", "active", "lost", "mrr", "revenue", "gp", "spend", "costs", "cash", "nrr", "grr"}, first)
}

func TestAChannelAddedChangesNoTotal(t *testing.T) {
	kinds := []string{"paid", "organic", "referral", "outbound", "partner", "event", "series"}
	total := func(s model.Spec) bool { return s.Axes.Channel == "" && counted(s) }
	keeps(t, total, func(t *rapid.T, d *plan.Doc) []plan.Edit {
		return []plan.Edit{{Do: "add", Path: "channels", Text: "展会 2", Kind: rapid.SampledFrom(kinds).Draw(t, "new kind")}}
	})
}

func TestATierAddedChangesNoNumber(t *testing.T) {
	keeps(t, counted, func(t *rapid.T, d *plan.Doc) []plan.Edit {
		return []plan.Edit{{Do: "add", Path: "tiers", Text: "大客户"}, {Do: "add", Path: "tiers", Text: "小客户"}}
	})
}

func TestACopiedTierChangesNoNumber(t *testing.T) {
	keeps(t, counted, func(t *rapid.T, d *plan.Doc) []plan.Edit {
		if len(d.Tiers) == 0 {
			return nil
		}
		return []plan.Edit{{Do: "copy", Path: "tiers." + d.Tiers[0].ID}}
	})
}

func TestCostsInputsMetricsAndTargetsAddedChangeNoNumber(t *testing.T) {
	keeps(t, every, func(t *rapid.T, d *plan.Doc) []plan.Edit {
		return []plan.Edit{
			{Do: "add", Path: "money.costs", Text: "tools"}, {Do: "add", Path: "inputs", Text: "seats"},
			{Do: "add", Path: "metrics", Text: "per seat"}, {Do: "add", Path: "targets", Text: "year"},
		}
	})
}

// The only tier hands everything back: adding one and removing it leaves the plan as it was.
func TestRemovingTheOnlyTierUndoesAddingIt(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, before run) {
		if len(d.Tiers) > 0 {
			return
		}
		after, notes := plan.Apply(d, plan.Edit{Do: "add", Path: "tiers", Text: "all"}, plan.Edit{Do: "remove", Path: "tiers.all"})
		if after == nil {
			t.Fatalf("%v", notes)
		}
		assert.Equal(t, string(plan.Format(d)), string(plan.Format(after)))
	})
}

// Whatever is removed, with what refers to it, leaves a plan with results.
func TestWhatIsLeftAfterARemovalCompiles(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, before run) {
		var items []string
		for _, s := range d.Stages {
			if len(d.Stages) > 2 {
				items = append(items, "stages."+s.ID)
			}
		}
		for _, c := range d.Channels {
			if len(d.Channels) > 1 {
				items = append(items, "channels."+c.ID)
			}
		}
		for _, c := range d.Tiers {
			items = append(items, "tiers."+c.ID)
		}
		if len(items) == 0 {
			return
		}
		applied(t, d, plan.Edit{Do: "remove", Path: rapid.SampledFrom(items).Draw(t, "which"), Along: true})
	})
}

func TestIDsMadeOfNamesNameNoRow(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := plantest.Plan(draw(rt), plantest.Without{})
		s, _ := compile.Plan(d)
		require.NotNil(rt, s)
		mine := map[string]bool{}
		for i, st := range d.Stages {
			mine[st.ID] = i > 0 && i < len(d.Stages)-1
		}
		for n := range s.Model.Rows() {
			id := model.RowID(n)
			first, _, _ := strings.Cut(s.Model.Spec(id).Path, ".")
			if !mine[first] && !strings.Contains(first, "~") && !slices.Contains(plan.Reserved, first) {
				rt.Fatalf("%s begins a row and is not reserved", strconv.Quote(first))
			}
		}
	})
	for _, name := range formula.Functions() {
		assert.Contains(t, plan.Reserved, name)
	}
}
