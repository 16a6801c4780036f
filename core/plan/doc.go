// Package plan owns the document: it parses, checks, formats, migrates and edits a
// plan. It computes nothing of the model; what a plan means is package compile.
// Every function is pure: a document that has been returned is never changed.
// Entry points: Parse, Format, Apply, Assumptions, Schema.
package plan

// Doc is one plan. The struct tags are the one description of the format: Parse,
// Format, Apply, Assumptions and Schema all walk them.
//
//	plan:"key"            the key in the file, in canonical order of the fields
//	unit=share|number|money|people|price|months|growth   (price is money per person; without it the sibling "unit" says it)
//	required              the key must be present
//	enum=a|b|c            the words allowed
//	within=1..120         the bounds of a whole number
//	month                 a month, "2027-01"
//	day                   a year, a month or a day, "2027-01-31"
//	currency              an ISO 4217 code, "CNY"
//	signed                may be negative; without it a number is at least 0
//	of=a|b, must=a|b      the kinds of the object around it that may have the key, that need it
//	bypath                a value of the unit that the assumption at the sibling "path" has; it is none itself
//	ref=stages|tiers|scenarios|logs   the word, or each key of the object, is an id of that section;
//	notfirst              not of its first item; also=a|b: or one of these words
//	names                 an address or a formula, which may name items
//	from0                 paths count the elements from 0, as lags and ages are; without it from 1
//	apart                 not part of what the plan says: no hash, difference or merge knows it
//	id                    the item's id (letters of any script, digits, _ and -; NFC)
//
// Members whose key starts with "x-" are kept in Extra and round-trip.
type Doc struct {
	Planleaf     int           `plan:"planleaf,required"` // format version, 1
	ID           string        `plan:"id,required,id"`
	Title        string        `plan:"title,required"`
	Currency     string        `plan:"currency,required,currency"` // ISO 4217 code
	Language     string        `plan:"language,enum=zh|en"`
	Note         string        `plan:"note"`
	Horizon      Horizon       `plan:"horizon,required"`
	Conventions  Conventions   `plan:"conventions"`
	Stages       []Stage       `plan:"stages,required"` // first is where leads enter, last is the customer
	Tiers        []Tier        `plan:"tiers"`
	Channels     []Channel     `plan:"channels"`
	Customers    Customers     `plan:"customers,required"`
	Money        Money         `plan:"money"`
	Behavior     *Behavior     `plan:"behavior"` // nil: nobody looks at it
	Inputs       []Input       `plan:"inputs"`
	Metrics      []Metric      `plan:"metrics"`
	Targets      []Target      `plan:"targets"`
	Correlations []Correlation `plan:"correlations"`
	Simulation   Simulation    `plan:"simulation"`
	Actuals      []Actual      `plan:"actuals"`
	Logs         []Log         `plan:"logs"`
	Findings     []Finding     `plan:"findings"`
	Scenarios    []Scenario    `plan:"scenarios"`
	Comments     []Comment     `plan:"comments"`
	Conflicts    []Conflict    `plan:"conflicts"`
	History      Raw           `plan:"history,apart"` // a list of Revision, oldest first
	Views        Views         `plan:"views,apart"`
	Seal         *Seal         `plan:"seal,apart"` // nil: it may be changed
	Extra        []Member
}

// Raw is JSON that is kept as it is and read only when it is needed; "" is none.
type Raw string

// Views is what its planners want to see of a plan. It moves no number, so it does not count for
// the hash of a document.
type Views struct {
	// Pinned are paths of the assumptions that are moved by hand, or of a start or a growth, in the
	// order shown. nil: those that move the plan most. One that leads nowhere any more is passed over.
	Pinned []string `plan:"pinned"`
	Extra  []Member
}

// Member is an "x-…" key with its JSON text, kept as it was found.
type Member struct {
	Key  string
	JSON string
}

// Horizon is the columns of the sheet.
type Horizon struct {
	Start   string `plan:"start,required,month"`           // first month, "2027-01"
	Periods int    `plan:"periods,required,within=1..120"` // 1 … 120
	Unit    string `plan:"unit,enum=month"`
	Extra   []Member
}

// Conventions are the stated choices behind the metrics. Zero values mean the default, which
// YearDiscount and its like give. All are printed on reports.
type Conventions struct {
	FiscalYearStart int      `plan:"fiscalYearStart,within=1..12"` // calendar month 1 … 12, default 1
	Discount        *float64 `plan:"discount,unit=share"`          // share a year, default 0.10
	LTVMonths       int      `plan:"ltvMonths,within=1..600"`      // default 60
	ReturnMonths    int      `plan:"returnMonths,within=1..120"`   // window of output:input, default 12
	Extra           []Member
}

// Stage is a step of the funnel.
type Stage struct {
	ID    string `plan:"id,required,id"`
	Name  string `plan:"name"`
	Note  string `plan:"note"` // entry criteria in words
	Extra []Member
}

// Terms are what a customer is worth and how long it stays. Customers has them for
// all, a tier may override each. Exactly one of Churn, ChurnByAge and Contract holds.
type Terms struct {
	Opening      *Value    `plan:"opening,unit=people,once"` // customers just before the first period
	Ages         []float64 `plan:"ages,unit=share,from0"`    // shares of the opening stock by age in months 0, 1, …; sum 1
	Churn        *Value    `plan:"churn,unit=share"`         // lost per month, of the opening balance
	ChurnByAge   []Value   `plan:"churnByAge,unit=share"`    // at age 1, 2, … months; the last holds on
	Contract     *Contract `plan:"contract"`                 // customers can leave at the end of a term only
	Winback      *Value    `plan:"winback,unit=share"`       // of this month's lost, back in the same month
	Reactivation *Value    `plan:"reactivation,unit=share"`  // of former customers, back per month
	Expansion    *Value    `plan:"expansion,unit=share"`     // of the opening MRR that stays, gained per month
	Contraction  *Value    `plan:"contraction,unit=share"`   // of the opening MRR that stays, given up per month
	Price        *Value    `plan:"price,unit=price"`         // per customer and month
	OneOff       *Value    `plan:"oneoff,unit=price"`        // paid once by a new customer
	Margin       *Value    `plan:"margin,unit=share"`        // gross margin on revenue
	Service      *Value    `plan:"service,unit=price"`       // cost of serving a customer for a month
	Commission   *Value    `plan:"commission,unit=price"`    // paid per new customer
}

// Customers are the terms that hold where no tier says otherwise.
type Customers struct {
	Terms
	Extra []Member
}

// Contract is a fixed term after which a share renews.
type Contract struct {
	Term    int    `plan:"term,required,within=1..120"` // months
	Renewal *Value `plan:"renewal,unit=share,required"`
	Extra   []Member
}

// Tier is a class of customers. With tiers, Opening and Ages are given by tier.
type Tier struct {
	ID   string `plan:"id,required,id"`
	Name string `plan:"name"`
	Terms
	Extra []Member
}

// Money is cash and the fixed lines of cost.
type Money struct {
	Cash  *Value `plan:"cash,unit=money,signed,once"` // just before the first period; may be negative
	Costs []Cost `plan:"costs"`
	Extra []Member
}

// Cost is a fixed line. Content, people and tools count as acquisition unless said otherwise.
type Cost struct {
	ID          string `plan:"id,required,id"`
	Name        string `plan:"name"`
	Kind        string `plan:"kind,required,enum=content|people|tools|other"`
	Owner       string `plan:"owner"`
	Acquisition *bool  `plan:"acquisition"` // default: kind is not other
	Amount      *Value `plan:"amount,unit=money,required"`
	Extra       []Member
}

// Input is an assumption of the planner's own, for use in formulas.
type Input struct {
	ID    string `plan:"id,required,id"`
	Name  string `plan:"name"`
	Unit  string `plan:"unit,required,enum=number|share|money|people|price|months"`
	Value *Value `plan:"value,required,signed"` // checked by Unit
	Extra []Member
}

// Metric is a row of the planner's own, by formula over paths.
type Metric struct {
	ID      string `plan:"id,required,id"`
	Name    string `plan:"name"`
	Formula string `plan:"formula,required,names"`
	Unit    string `plan:"unit,enum=number|share|money|people|price|months"` // optional: how a plain number is shown; else inferred
	Total   string `plan:"total,enum=sum|last|ratio"`                        // over several periods; else inferred
	Extra   []Member
}

// Target is a metric that must reach a value at, or by, a month.
type Target struct {
	ID      string   `plan:"id,required,id"`
	Name    string   `plan:"name"`
	Metric  string   `plan:"metric,required,names"` // address without "@": "mrr", "new.ads"
	AtLeast *float64 `plan:"atLeast,signed"`
	AtMost  *float64 `plan:"atMost,signed"`
	At      string   `plan:"at,month"` // month; without at and by: the default window of the metric (flow total, stock last, ratio horizon)
	By      string   `plan:"by,month"`
	Extra   []Member
}

// Actual is what was observed of a row, month by month from its start.
type Actual struct {
	Path   string     `plan:"path,required,names"`
	Start  string     `plan:"start,required,month"`
	Values []*float64 `plan:"values,required,signed"` // null: not known
	Source string     `plan:"source"`
	Extra  []Member
}

// Conflict is a place where two copies of a plan that were merged say different things. What it names
// stands as the first copy has it until someone resolves it (Edit, "resolve"). A side that has nothing there is "".
type Conflict struct {
	Path     string `plan:"path,required"`            // as of Difference
	Kind     string `plan:"kind,enum=order|together"` // the order of a section; with the rest of the second copy it could not stand; else the thing itself
	Base     Raw    `plan:"base"`
	Mine     Raw    `plan:"mine"`
	Theirs   Raw    `plan:"theirs"`
	MineBy   string `plan:"mineBy"`
	MineAt   string `plan:"mineAt"` // "2026-11-22T12:00Z"
	TheirsBy string `plan:"theirsBy"`
	TheirsAt string `plan:"theirsAt"`
	Extra    []Member
}
