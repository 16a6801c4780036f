package view

import (
	"strconv"

	"planleaf/core/behave"
	"planleaf/core/discover"
	"planleaf/core/jsontext"
	"planleaf/core/lifetime"
	"planleaf/core/plan"
	"planleaf/core/unit"
)

// Taking is what it would change to take a key behaviour that was found in a log into a plan: as users are in the log, not as
// guidance would make them.
//
//	Title    what becomes of the number that the plan is about
//	Notes    what to mind: what is taken over and what is not, who was left out
//	Lines    what would be written, one assumption each, from and to
//	Effects  key figures that become others
//	Edits    all of it, one step; none where nothing can be taken over
//	Leaves   by which event users leave, to choose from; Silence, by how many days without any
type Taking struct {
	Title   string       `json:"title"`
	Notes   []string     `json:"notes"`
	Lines   []TakingLine `json:"lines"`
	Effects []Effect     `json:"effects"`
	Edits   []plan.Edit  `json:"edits"`
	Leaves  []Option     `json:"leaves"`
	Silence string       `json:"silence,omitempty"`

	r       *Results
	k       *Keep
	h       *discover.Habits
	out     map[string]bool
	finding string // the id
	source  string
	first   []plan.Edit // the finding and the section
	missing bool        // of what the section cannot be without
}

// TakingLine is one assumption. Told is false where the data cannot tell, and then the plan keeps its own; On says that it is
// taken over, Must that the rest cannot do without it.
type TakingLine struct {
	ID    string `json:"id"`
	Label string `json:"label"`
	From  string `json:"from"`
	To    string `json:"to"`
	Note  string `json:"note"`
	Told  bool   `json:"told"`
	On    bool   `json:"on"`
	Must  bool   `json:"must,omitempty"`
}

// NewTaking begins with what the section behavior takes over, but for the lines that are left out.
func NewTaking(b *KeyFound, h *discover.Habits, r *Results, k *Keep, out []string) *Taking {
	t := &Taking{r: r, k: k, h: h, out: map[string]bool{}, Notes: []string{}, Lines: []TakingLine{}, Effects: []Effect{}, Edits: []plan.Edit{}}
	for _, id := range out {
		t.out[id] = true
	}
	t.source = k.Source
	if t.source == "" {
		t.source = wordTakingLog.in(r.Lang)
	}
	own := *k
	own.Source = t.source
	t.k = &own
	keep, id := b.kept(k, t.counts()...)
	t.finding = id
	t.rule()
	t.fitted()
	t.notes(b)
	if section := t.section(); !t.missing {
		t.first = append([]plan.Edit{keep}, section...)
	}
	return t
}

// Section are the edits without those of how customers stay: nil where no section can be made, or nothing is taken over.
func (t *Taking) Section() []plan.Edit { return t.first }

// counts are what the finding rests on beside the four counts of its rule.
func (t *Taking) counts() []FindingCount {
	var out []FindingCount
	put := func(w word, x float64) { out = append(out, FindingCount{w.in(t.r.Lang), x}) }
	put(wordTakingUsers, float64(t.h.Users))
	put(wordTakingDaysDid, t.h.Did)
	put(wordTakingDaysOf, t.h.Of)
	for s, w := range [][2]word{{wordTakingLeftBefore, wordTakingDaysBefore}, {wordTakingLeftAfter, wordTakingDaysAfter}} {
		x, n := lifetime.SumExits([2][]lifetime.Exits{t.h.Before, t.h.After}[s])
		put(w[0], x)
		put(w[1], n)
	}
	put(wordTakingBack, t.h.Returned)
	put(wordTakingAway, t.h.Absent)
	return out
}

// own is the value that the plan has at a path of the section, nil without one.
func (t *Taking) own(path string) *plan.Value {
	b := t.r.Doc.Behavior
	if b == nil {
		return nil
	}
	return map[string]*plan.Value{"chance": b.Chance, "spread": b.Spread, "decay": b.Decay, "leaving.before": b.Leaving.Before,
		"leaving.after": b.Leaving.After, "leaving.idle": b.Leaving.Idle, "leaving.return": b.Leaving.Return}[path]
}

// figure is the number of an own value, 0 without one.
func (t *Taking) figure(path string) float64 {
	v := t.own(path)
	if v == nil {
		return 0
	}
	x, err := v.Figure(path != "leaving.idle")
	if err != nil {
		return 0
	}
	return x
}

// rule is the line of what the behaviour is, and how often it must be done.
func (t *Taking) rule() {
	q, b := &t.h.Asked, t.r.Doc.Behavior
	say := func(event string, times, days int) string {
		if event == "" {
			event = wordBehaveIt.in(t.r.Lang)
		}
		return wordTakingRule.fill(t.r.Lang, clean(event), strconv.Itoa(times), strconv.Itoa(days))
	}
	line := TakingLine{ID: "rule", Label: wordTakingRuleHead.in(t.r.Lang), From: wordTakingNone.in(t.r.Lang), To: say(q.Event, q.Times, q.Days), Told: true, Must: b == nil}
	if b != nil {
		line.From = say(b.Event, b.Times, b.Days)
	}
	if h := t.h; h.Whole > 0 {
		line.Note = wordTakingActivated.fill(t.r.Lang, t.r.Text(float64(h.Activated)/float64(h.Whole), unit.OfShare), headcount(h.Activated), headcount(h.Whole))
	}
	t.put(line)
}

// put adds a line, left out or not.
func (t *Taking) put(line TakingLine) bool {
	line.On = line.Told && (line.Must || !t.out[line.ID])
	t.missing = t.missing || line.Must && !line.Told
	t.Lines = append(t.Lines, line)
	return line.On
}

// on reports whether a line is taken over.
func (t *Taking) on(id string) bool {
	for i := range t.Lines {
		if t.Lines[i].ID == id {
			return t.Lines[i].On
		}
	}
	return false
}

// section are the edits of the section: the whole of it where the plan has none, else what differs.
func (t *Taking) section() []plan.Edit {
	q := &t.h.Asked
	var edits []plan.Edit
	text := func(v any) string { return string(jsontext.Append(nil, v)) }
	if t.r.Doc.Behavior == nil {
		pair := func(key string, v any) jsontext.Pair { return jsontext.Pair{Key: key, Value: v} }
		leaving := jsontext.Object{pair("before", 0), pair("after", 0)}
		edits = append(edits, plan.Edit{Do: "set", Path: "behavior", JSON: text(jsontext.Object{pair("event", q.Event),
			pair("times", q.Times), pair("days", q.Days), pair("until", q.Until), pair("chance", 0), pair("leaving", leaving)})})
	} else if t.on("rule") {
		if q.Until != t.r.Doc.Behavior.Horizon() {
			edits = append(edits, plan.Edit{Do: "set", Path: "behavior.until", JSON: strconv.Itoa(q.Until)})
		}
		edits = append(edits, plan.Edit{Do: "set", Path: "behavior.event", JSON: text(q.Event)},
			plan.Edit{Do: "set", Path: "behavior.times", JSON: strconv.Itoa(q.Times)}, plan.Edit{Do: "set", Path: "behavior.days", JSON: strconv.Itoa(q.Days)})
	}
	for _, f := range t.fits() {
		if t.on(f.path) {
			edits = append(edits, t.k.adopt("behavior."+f.path, f.json(), t.finding))
		}
	}
	if t.on("chance") && t.own("decay") != nil { // the chance is that of the window, its falling in it
		edits = append(edits, plan.Edit{Do: "clear", Path: "behavior.decay"})
	}
	return edits
}

// Stays adds how customers stay as the users of the section do, which doc has.
func (t *Taking) Stays(s *behave.Study) {
	if t.first == nil {
		return
	}
	t.Edits = append(append(t.Edits, t.first...), t.stays(s)...)
	if len(t.Edits) == 1 { // the finding alone
		t.Edits = []plan.Edit{}
	}
}

// notes say what is taken over and what is not.
func (t *Taking) notes(b *KeyFound) {
	l, h := t.r.Lang, t.h
	u := t.r.Doc.Behavior
	if u == nil {
		u = &plan.Behavior{}
	}
	belief := wordTakingBelief.in(l)
	if d, err := u.Belief().Distribution(true); err == nil {
		belief = wordBehaveHaircut.fill(l, t.r.Whole(d.Quantile(lowPoint)), t.r.Whole(d.Quantile(1-lowPoint)))
	}
	t.Notes = append(t.Notes, wordTakingAsTheyAre.fill(l, belief))
	if b.Verdict == "weak" {
		t.Notes = append(t.Notes, b.Title)
	}
	q := &h.Asked.Leaving
	if q.Leave != "" {
		t.Notes = append(t.Notes, wordTakingLeaves.fill(l, headcount(h.Users), clean(q.Leave)))
	} else {
		t.Notes = append(t.Notes, wordTakingSilent.fill(l, headcount(h.Users), strconv.Itoa(q.Silence)))
	}
	t.Notes = append(t.Notes, life{Format: t.r.Format}.about(h.Lives, 0)...)
	if q := &h.Asked; !b.found.Counts.Key.Days && b.Rule != nil {
		t.Notes = append(t.Notes, wordTakingByDays.fill(l, strconv.Itoa(q.Times), strconv.Itoa(q.Days)))
	}
}

// Asked says how users leave, and by what else they could.
func (t *Taking) Asked(events []string) {
	q := &t.h.Asked.Leaving
	t.Leaves = append(t.Leaves, Option{ID: "-", Label: wordTakingBySilence.in(t.r.Lang), On: q.Leave == ""})
	for _, e := range events {
		if e != t.h.Asked.Event && e != q.Start {
			t.Leaves = append(t.Leaves, Option{ID: e, Label: clean(e), On: e == q.Leave})
		}
	}
	if q.Leave == "" {
		t.Silence = strconv.Itoa(q.Silence)
	}
}

// Says names what becomes of the number that the plan is about, the first of effects, and keeps those that differ.
func (t *Taking) Says(effects []Effect) {
	l := t.r.Lang
	switch {
	case len(t.Edits) == 0:
		t.Title = wordTakingNothing.in(l)
		return
	case len(effects) == 0 || effects[0].By == "" || effects[0].Was == effects[0].Now:
		t.Title = wordTakingSame.in(l)
	default:
		t.Title = wordTakingTitle.fill(l, effects[0].Name, effects[0].Was, effects[0].Now)
	}
	for _, e := range effects {
		if e.Was != e.Now {
			t.Effects = append(t.Effects, e)
		}
	}
}
