package api

import (
	"math"

	"planleaf/core/behave"
	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/rng"
	"planleaf/core/stat"
	"planleaf/core/view"
)

// Behave is a question about the key behavior of a plan.
//
//	Step    "users": Response.Part are the blocks From … To of users who are simulated one by one; "log": the events of these
//	        blocks as a CSV; "experiment": a view.BehaveAdopt that enters the experiment of Arms; "": a view.Behave, with the
//	        users of Parts
//	Users   how many are simulated, 100,000 when 0
//	Age     of the product, by its id; "" is the first
//	Help    the intervention that the answer is about; "" the first, and the users of "users" get it
//	Budget  a month, as typed
//	Tiers   whose staying changes, by their ids; none: all
//	Arms    of an experiment with Help, as typed: who stayed with it, of how many, who stayed without, of how many
//	Name    of the scenario that the intervention becomes, "": as it is called
//	All     without Parts all users are simulated at once
type Behave struct {
	Step   string   `json:"step,omitempty"`
	Users  int      `json:"users,omitempty"`
	Age    string   `json:"age,omitempty"`
	Help   string   `json:"help,omitempty"`
	Budget string   `json:"budget,omitempty"`
	Tiers  []string `json:"tiers,omitempty"`
	Arms   []string `json:"arms,omitempty"`
	Name   string   `json:"name,omitempty"`
	All    bool     `json:"all,omitempty"`
}

// Bounds of how many users are simulated.
const (
	usualUsers = 100_000
	MostUsers  = 10_000_000
)

// behaved is what a question about the key behavior is asked of.
type behaved struct {
	o        opened
	seed     uint64
	ask      Behave
	age      int
	help     int // −1 without interventions
	study    *behave.Study
	ages     []*behave.Study // of all ages, where there are several
	arrivals []float64       // by month of the plan
}

// behaves answers a question about the key behavior.
func (e *Engine) behaves(q Request) Response {
	b, no := e.behaved(q)
	if no != nil {
		return *no
	}
	switch b.ask.Step {
	case "users":
		return b.users(q)
	case "log":
		return b.written(q)
	case "experiment":
		return b.experiment(q)
	}
	return b.answer(q)
}

// studyOf is the study of an age of a document, which is remembered: the same comes with every block of users.
func (e *Engine) studyOf(b *behaved, age int) *behave.Study {
	if key := (studyKey{b.o.sheet, b.seed}); e.behaviorOf != key || e.behavior == nil {
		e.behavior, e.behaviorOf = make([]*behave.Study, len(b.o.sheet.Doc.Behavior.Ages)+1), key
	}
	if e.behavior[age] == nil {
		e.behavior[age] = behave.NewStudy(b.o.sheet.Doc, age, b.arrivals, b.seed)
	}
	return e.behavior[age]
}

// studyKey says what studies are of.
type studyKey struct {
	sheet *compile.Sheet
	seed  uint64
}

// arms are the two that are simulated: nothing, and the intervention that is asked about.
func (b *behaved) arms() [2]behave.Arm {
	p := &b.study.Figures
	with := make([]float64, len(p.Helps))
	if b.help >= 0 {
		with[b.help] = 1
	}
	return [2]behave.Arm{p.Arm(make([]float64, len(p.Helps))), p.Arm(with)}
}

// tallies are empty, or what the parts say of so many users.
func (b *behaved) tallies(q Request, arms *[2]behave.Arm) ([2]*behave.Tally, *diag.Note) {
	var sum [2]*behave.Tally
	for i := range arms {
		sum[i] = behave.NewTally(&b.study.Figures.Users, &arms[i])
	}
	for _, part := range q.Parts {
		r := &stat.Reader{Left: part}
		for i := range sum {
			t := behave.NewTally(&b.study.Figures.Users, &arms[i])
			t.Read(r)
			sum[i].Merge(t)
		}
		if r.Bad || len(r.Left) > 0 {
			return sum, &diag.Note{Code: "part-unreadable"}
		}
	}
	return sum, nil
}

// blocks are those that a request asks for.
func (b *behaved) blocks(q Request) (from, to int) {
	from, to = q.From, (b.ask.Users+behave.Block-1)/behave.Block
	if q.To > 0 {
		to = min(to, q.To)
	}
	return max(0, from), to
}

// users simulates blocks of users, joined with those of Parts.
func (b *behaved) users(q Request) Response {
	arms := b.arms()
	sum, note := b.tallies(q, &arms)
	if note != nil {
		return refuse(q, *note)
	}
	b.run(q, &arms, sum)
	var part []byte
	for i := range sum {
		part = sum[i].Append(part)
	}
	a := Response{Part: part}
	return a.of(q, b.o)
}

// run adds the blocks that a request asks for.
func (b *behaved) run(q Request, arms *[2]behave.Arm, sum [2]*behave.Tally) {
	from, to := b.blocks(q)
	for i := range arms {
		s := behave.NewSimulator(&b.study.Figures.Users, &arms[i], b.seed)
		for at := from; at < to; at++ {
			s.Run(at, min(behave.Block, b.ask.Users-at*behave.Block), sum[i])
		}
	}
}

// answer is the whole view.
func (b *behaved) answer(q Request) Response {
	arms := b.arms()
	sum, note := b.tallies(q, &arms)
	if note != nil {
		return refuse(q, *note)
	}
	if b.ask.All && len(q.Parts) == 0 {
		b.run(q, &arms, sum)
	}
	budget := 0.0
	if b.ask.Budget != "" {
		if budget, note = plan.ReadNumber(b.ask.Budget, "money"); note != nil {
			return refuse(q, *note)
		}
		if budget < 0 {
			return refuse(q, diag.Note{Code: "behavior-budget-negative", Args: []string{b.ask.Budget}})
		}
	}
	r := b.o.results(q, b.o.evaluate("project", func() []model.RowID { return append(view.Visible(b.o.sheet), b.o.sheet.TargetRows()...) }))
	r.Receipt.Seed = b.seed
	x := view.NewBehave(r, b.study, &view.Behaved{Age: b.age, Ages: b.ages, Help: b.help, Arrivals: b.arrivals, Tallies: sum, Users: b.ask.Users, Budget: budget, Tiers: b.ask.Tiers, Name: b.ask.Name,
		Payoff: b.payoff(r.Main()), Seed: rng.Words(b.seed)})
	a := written(q, x)
	return a.of(q, b.o)
}

// payoff computes the plan as it would be with an intervention and a causal part.
func (b *behaved) payoff(main compile.Aim) func(s *behave.Study, help int, causal float64) view.Payoff {
	doc := b.o.sheet.Doc
	mainPath := b.o.sheet.Model.Spec(main.Row).Path + "@" + b.o.sheet.When(main.From, main.To)
	return func(s *behave.Study, help int, causal float64) view.Payoff {
		sheet, _ := compile.Plan(s.Changed(doc, help, causal, b.ask.Tiers))
		if sheet == nil {
			return view.Payoff{Main: nan, Customers: nan, Revenue: nan, Profit: nan}
		}
		at := func(address string) float64 { return readAt(sheet, address) }
		return view.Payoff{Main: at(mainPath), Customers: at("active@last"), Revenue: at("revenue@total"), Profit: at("gp@total")}
	}
}

// readAt is the number at an address of a sheet, NaN where it has none.
func readAt(s *compile.Sheet, address string) float64 {
	at, note := s.Resolve(address)
	if note != nil {
		return nan
	}
	p := s.Model.Program(at.Row)
	st := p.NewState()
	p.Eval(st, s.Model.Defaults())
	v, _ := s.Value(st, at)
	return v
}

var nan = math.NaN()
