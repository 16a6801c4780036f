package plan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// habit is a section behavior, to be put into the sample.
const habit = `"behavior": {"event": "invite", "times": 3, "days": 10, "chance": 0.2, "leaving": {"before": 0.02, "after": 0.005},
  "ages": [{"id": "late", "from": "2027-07", "times": 2}],
  "interventions": [{"id": "tour", "kind": "guidance", "share": 0.5, "lift": 1.4}, {"id": "mail", "kind": "reminder", "share": 1, "lift": 1.5, "day": 4}],
  "experiments": [{"id": "e", "intervention": "tour", "with": {"won": 60, "of": 100}, "without": {"won": 50, "of": 100}}]},
  "targets": [`

func TestWhatIsWrongWithABehaviorIsSaid(t *testing.T) {
	for _, c := range []struct{ name, old, now, code, path string }{
		{"nothing", "", "", "", ""},
		{"more times than days", `"times": 3`, `"times": 11`, "times-more-than-days", "behavior.times"},
		{"of an age, too", `"times": 2`, `"times": 11`, "times-more-than-days", "behavior.ages.late.times"},
		{"a window that ends after the day that counts", `"days": 10`, `"days": 90`, "window-after-until", "behavior.ages.late.days"},
		{"a reminder after it", `"day": 4`, `"day": 90`, "day-after-until", "behavior.interventions.mail.day"},
		{"new users from two places", `"chance": 0.2`, `"chance": 0.2, "row": "new", "arrivals": 10`, "arrivals-twice", "behavior.row"},
		{"ages out of order", `"times": 2}`, `"times": 2}, {"id": "l2", "from": "2027-05"}`, "ages-in-order", "behavior.ages.l2.from"},
		{"an experiment of nothing", `"intervention": "tour"`, `"intervention": "gone"`, "experiment-of-none", "behavior.experiments.e.intervention"},
		{"a reminder that saves", `"lift": 1.5, "day": 4`, `"lift": 1.5, "day": 4, "saved": 0.2`, "key-of-other-kind", "behavior.interventions.mail.saved"},
		{"guidance without its lift", `, "lift": 1.4`, ``, "key-missing-for-kind", "behavior.interventions.tour.lift"},
		{"a chance of 20", `"chance": 0.2`, `"chance": 20`, "share-out-of-range", "behavior.chance"},
		{"a chance by month", `"chance": 0.2`, `"chance": [0.2, 0.3]`, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.Replace(sample, `"targets": [`, strings.Replace(habit, c.old, c.now, 1), 1)
			require.NotEqual(t, sample, text)
			d, notes := Parse([]byte(text))
			if !notes.Faults() {
				notes = append(notes, Check(d)...)
			}
			t.Log(notes)
			if c.code == "" && c.name == "nothing" {
				assert.Empty(t, notes)
				return
			}
			require.NotEmpty(t, notes)
			if c.code != "" {
				assert.Equal(t, c.code, notes[0].Code)
				assert.Equal(t, c.path, notes[0].Path)
			}
		})
	}
}

func TestTheUsualChoicesOfABehavior(t *testing.T) {
	b := &Behavior{}
	assert.Equal(t, 90, b.Horizon())
	belief, err := b.Belief().Distribution(true)
	require.NoError(t, err)
	assert.Equal(t, 0.25, belief.Mean())
	assert.Equal(t, 3, (&Intervention{Kind: "reminder"}).Lasting(10))
	assert.Equal(t, 10, (&Intervention{Kind: "guidance"}).Lasting(10))
	assert.Equal(t, 10, (&Intervention{Kind: "subsidy", Lasts: 2}).Lasting(10))
	assert.Equal(t, 5, (&Intervention{Kind: "guidance", Lasts: 5}).Lasting(10))
}
