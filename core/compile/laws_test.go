package compile_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

// law checks a property of drawn plans that compile.
func law(t *testing.T, without plantest.Without, holds func(t *rapid.T, d *plan.Doc, r run)) {
	rapid.Check(t, func(rt *rapid.T) {
		d, notes := plan.Parse(plan.Format(plantest.Plan(draw(rt), without)))
		if d == nil {
			rt.Fatalf("a drawn plan does not parse: %v", notes)
		}
		holds(rt, d, drawn(rt, d))
	})
}

// draw lets rapid make the choices of a plan.
func draw(t *rapid.T) plantest.Draw {
	return func(label string, least, most int) int { return rapid.IntRange(least, most).Draw(t, label) }
}

func drawn(t *rapid.T, d *plan.Doc) run {
	s, notes := compile.Plan(d)
	if s == nil {
		t.Fatalf("a drawn plan does not compile: %v\n%s", notes, plan.Format(d))
	}
	return evaluate(s)
}

// nearly allows for the rounding of sums in another order: of a few hundred terms of one
// size, and of differences that cancel against that size.
func nearly(t *rapid.T, want, got, size float64, what string) {
	if want != want && got != got || want == got {
		return
	}
	if !(math.Abs(want-got) <= 1e-9*math.Max(1, math.Max(size, math.Abs(want)))) {
		t.Fatalf("%s: want %v, got %v", what, want, got)
	}
}

func (r run) get(t *rapid.T, name string) []float64 {
	id, ok := r.Model.Find(name)
	if !ok {
		t.Fatalf("no row %s", name)
	}
	return r.st.Row(id)
}

func (r run) has(name string) bool { _, ok := r.Model.Find(name); return ok }

func TestTheMovementsOfMRRAddUpToItsChange(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		mrr, open := r.get(t, "mrr"), r.get(t, "mrr.open")
		for i := range mrr {
			got := open[i]
			for _, m := range []string{"new", "expansion", "reactivation", "contraction", "churn"} {
				v := r.get(t, "mrr."+m)[i]
				if loss := m == "churn" || m == "contraction"; loss && v > 0 || !loss && v < 0 {
					t.Fatalf("mrr.%s is %v", m, v)
				}
				got += v
			}
			nearly(t, mrr[i], got, open[i], "mrr")
			if i > 0 && open[i] != mrr[i-1] {
				nearly(t, mrr[i-1], open[i], 0, "opening mrr")
			}
		}
	})
}

func TestCustomersAreThoseBeforeLessTheLostAndTheComing(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		active, lost, won := r.get(t, "active"), r.get(t, "lost"), r.get(t, "new")
		open := r.get(t, "open")
		for i := range active {
			back := 0.0
			for _, name := range []string{"winback", "reactivated"} {
				if r.has(name) {
					back += r.get(t, name)[i]
				}
			}
			nearly(t, active[i], open[i]-lost[i]+back+won[i], open[i], "active")
			if active[i] < 0 || lost[i] < 0 {
				t.Fatalf("period %d: active %v, lost %v", i, active[i], lost[i])
			}
		}
	})
}

func TestPartsSumToTotals(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		for _, key := range []string{"leads", d.Stages[len(d.Stages)/2].ID, "new", "won", "cac.cost"} {
			if key == d.Stages[0].ID || key == d.Stages[len(d.Stages)-1].ID {
				continue
			}
			for i, total := range r.get(t, key) {
				channels, tiers := 0.0, 0.0
				for _, ch := range d.Channels {
					of := r.get(t, key+"."+ch.ID)[i]
					channels += of
					pairs := 0.0
					for _, tier := range d.Tiers {
						if pair := key + "." + ch.ID + "." + tier.ID; r.has(pair) {
							pairs += r.get(t, pair)[i]
						}
					}
					if len(d.Tiers) > 0 {
						nearly(t, of, pairs, 0, key+"."+ch.ID)
					}
				}
				nearly(t, total, channels, 0, key)
				for _, tier := range d.Tiers {
					if part := key + ".*." + tier.ID; r.has(part) {
						tiers += r.get(t, part)[i]
					}
				}
				if len(d.Tiers) > 0 {
					nearly(t, total, tiers, 0, key+" over tiers")
				}
			}
		}
	})
}

func TestALargerRateNeverLosesCustomers(t *testing.T) {
	law(t, plantest.Without{Market: true, Nurture: true}, func(t *rapid.T, d *plan.Doc, r run) {
		var rates []model.Param
		for _, p := range r.Model.Params() {
			if strings.Contains(p.Path, ".rates.") {
				rates = append(rates, p)
			}
		}
		p := rates[rapid.IntRange(0, len(rates)-1).Draw(t, "which rate")]
		before := append([]float64(nil), r.get(t, "active")...)
		values := r.Model.Defaults()
		for i := range p.Len {
			v := &values[p.Offset+i]
			*v += (1 - *v) / 4
		}
		r.st.Program().Eval(r.st, values)
		for i, v := range r.get(t, "active") {
			if v < before[i]-1e-9*(1+before[i]) {
				t.Fatalf("a larger %s: active falls from %v to %v in period %d", p.Path, before[i], v, i)
			}
		}
	})
}

func TestRenamingChangesNoNumber(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		edits := []plan.Edit{{Do: "rename", Path: "channels." + d.Channels[0].ID, Text: "另一个名字"}, {Do: "rename", Path: "stages." + d.Stages[0].ID, Text: "Prospect"}}
		if len(d.Tiers) > 0 {
			edits = append(edits, plan.Edit{Do: "rename", Path: "tiers." + d.Tiers[0].ID, Text: "Large accounts"})
		}
		renamed, notes := plan.Apply(d, edits...)
		if renamed == nil {
			t.Fatalf("%v", notes)
		}
		again := drawn(t, renamed)
		for id := model.RowID(0); int(id) < r.Model.Rows(); id++ {
			for i, v := range r.st.Row(id) {
				if w := again.st.Row(id)[i]; math.Float64bits(v) != math.Float64bits(w) {
					t.Fatalf("%s: %v becomes %v", r.Model.Spec(id).Path, v, w)
				}
			}
		}
	})
}

func TestGrossRetentionIsAtMostOneAndAtMostNet(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		grr, nrr := r.get(t, "grr"), r.get(t, "nrr")
		for i := range grr {
			if i < 11 != (grr[i] != grr[i]) && r.get(t, "mrr.open")[max(0, i-11)] > 0 {
				t.Fatalf("GRR in period %d is %v", i, grr[i])
			}
			if grr[i] > 1+1e-12 || grr[i] > nrr[i]*(1+1e-9) {
				t.Fatalf("period %d: GRR %v, NRR %v", i, grr[i], nrr[i])
			}
		}
	})
}

func TestWhatIsNotAvailableSaysWhy(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		for _, m := range r.Metrics() {
			q, note := r.Resolve(m.Name)
			if note != nil || q.Row != m.Row {
				t.Fatalf("%s does not resolve to itself: %v", m.Name, note)
			}
			for _, q := range []compile.Query{q, {Row: m.Row, From: 0, To: 0}} {
				if v, why := r.Value(r.st, q); v != v && why.Code == "" {
					t.Fatalf("%s is not available, and does not say why", m.Name)
				}
			}
		}
	})
}

func TestBothDriversGiveTheSameBits(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		const lanes = 3
		p := r.st.Program()
		values := r.Model.Defaults()
		wide := make([]float64, len(values)*lanes)
		for i, v := range values {
			for lane := range lanes {
				wide[i*lanes+lane] = v * (1 - 0.01*float64(lane))
			}
		}
		varying := make([]int, len(r.Model.Params()))
		for i := range varying {
			varying[i] = i
		}
		room := p.Draws(varying).NewRoom(lanes)
		room.Begin(values)
		for i, q := range r.Model.Params() {
			for t := range q.Len {
				copy(room.Set(i, t), wide[(q.Offset+t)*lanes:])
			}
		}
		room.Eval(lanes)
		all := make([]float64, lanes)
		one := make([]float64, len(values))
		for lane := range lanes {
			for i := range one {
				one[i] = wide[i*lanes+lane]
			}
			p.Eval(r.st, one)
			for id := model.RowID(0); int(id) < r.Model.Rows(); id++ {
				for i := range r.Model.Periods() {
					room.OverAll(all, id, i, i)
					v, w := r.st.Over(id, i, i), all[lane]
					if math.Float64bits(v) != math.Float64bits(w) && (v == v || w == w) {
						t.Fatalf("%s in period %d: %v by row, %v by lane", r.Model.Spec(id).Path, i, v, w)
					}
				}
			}
		}
	})
}

func TestACompiledSheetIsTheSameEveryTime(t *testing.T) {
	law(t, plantest.Without{}, func(t *rapid.T, d *plan.Doc, r run) {
		again := drawn(t, d)
		require.Equal(t, r.Model.Rows(), again.Model.Rows())
		for id := model.RowID(0); int(id) < r.Model.Rows(); id++ {
			require.Equal(t, r.Model.Spec(id), again.Model.Spec(id))
			require.Equal(t, r.Model.Expr(id), again.Model.Expr(id))
		}
	})
}
