// Package api carries requests to the core and answers back, the same bytes for the
// page (through wasm) and the command. It owns the envelope; it formats nothing itself.
// Entry point: Do.
package api

import (
	"planleaf/core/diag"
	"planleaf/core/jsontext"
	"planleaf/core/plan"
	"planleaf/core/view"
)

// State is what a plan said from a moment on ("2026-11-22T12:00Z").
type State struct {
	At   string `json:"at"`
	Plan string `json:"plan"`
}

// Request is one question. Plan is the text of a plan; Edits are applied to it first, all
// or none. What Response.Result holds:
//
//	check      {"faults": [Fault, …], "seal": a view.Sealed of a sealed plan}, warnings among them; also with OK
//	format     nothing; Response.Plan is the canonical text
//	edit       nothing; Response.Plan is the text after Edits, or as it was when one is at fault;
//	           a plan that is not whole yet is kept, its faults beside it
//	page       a view.Page of View ("overview", "assume", "funnel", "sheet", "whatif", "scenarios", "causes", "search", "risk",
//	           "report"; Section for assume), with the explanation of Explain beside it, and Plan after the edits;
//	           a plan at fault gives none, and Plan is as it was
//	find       [view.Found, …]: what Text names in the plan and among Offers, at most 12, the likeliest first
//	project    rows and metrics (Rows: which; empty = all), in Format
//	carried    what a page with the plan inside carries: the "page" that it first shows (of View and Scenario) in both
//	           languages, and a receipt that holds the hash of Plan to the byte
//	hand       the text of a scenario file of Scenario, a JSON string; Author and At say who hands it on and when
//	join       a view.Joined of the scenario file Text; Response.Plan is the plan with its scenario, as it was where
//	           the file brings nothing
//	compare    scenarios side by side, in Format: metrics (Rows, addresses; empty: the key figures) over Periods, with
//	           their differences to Versus
//	trace      a view.Traced of Path in Period (1-based; 0 = the last), beside that of Versus where one is named, in Format
//	explain    the difference of the number Path between Versus and Scenario, or between the plan Against and Plan,
//	           split over what changed, By "change" (or ""), "channel", "section"; by Method; ByPeriod too; in Format
//	tornado    how far each assumption (Rows: which, patterns; empty = all) moves the number Path by itself: at the
//	           ends of its range, else by Move to either side; in Format
//	table      the number Path for every value of one or two assumptions, Rows: "PATH=FROM..TO:STEPS", with the
//	           line where it is Reach; in Format
//	seek       the lever of Search that brings the number Path to its To: a view.Sought; of several levers as reach
//	reach      the least effort of several levers that does, three ways: a view.Reached
//	optimize   the split of a total over levers at which Path is greatest: a view.Best; all three in Format
//	draw       Response.Part: blocks From … To of the simulation of Scenario, and of Scenarios beside it on the same draws: the
//	           key figures, the targets, the number Metric with its row as a fan, and those of Rows likewise; after Slides
//	risk       a view.Risk of the number Metric: what Parts of draws, merged, say of it, without any the blocks From … To;
//	           Response.Part is the merged part, but of a Quick question, which is of what only passes by
//	drivers    a view.Drivers: what the spread of Metric hangs on under Scenario, and what to measure next, for the choice between
//	           it and Scenarios; by Method "total" with total indices; of at most 16,384 Draws; in Format
//	simulate   what the draws of draw come to, those of Parts or all of them, in Format: the numbers of Rows, else the key
//	           figures, each with its error, the chances of the targets, fans, and Scenarios against Scenario; Quick: the Outline alone
//	samples    the draws of simulate one by one, blocks From … To, as a CSV: the number of the draw, what is uncertain, the
//	           numbers; the first block has the heads before it, the last the receipt behind it
//	behave     a view.Behave: what the key behavior of the plan comes to and what interventions add, with the Parts of users
//	           who were simulated; other steps of Behave answer such parts, in Response.Part, and logs; in Format
//	read       a view.Reading: what Text, typed for the assumption Path, would become, without Text what it is under Scenario;
//	           nothing is edited
//	roll       a view.Rolled: the plan rolled forward a month; its text is Response.Plan, and what it
//	           cannot take along exactly stands among the faults as warnings
//	copy       a view.Block of the cells of Rows (of Section and Grain), Wide columns from Period on
//	paste      a view.Paste: what Text, a block from the clipboard, would do to Rows, from the first
//	           chosen one to the last of the grid, from column Period on; Tall and Wide of what is chosen;
//	           with Keep what is not written by month takes no month
//	removal    a view.Removal of the item Path: what removing it would take along; nothing is edited
//	offers     [view.Offered, …]: what can be added to the item Path; nothing is edited
//	diff       what differs between Plan and Against, in what they say and in the metrics of Rows (empty = key figures), in Format
//	merge      Against merged into Plan, from Origin where one is given; what was decided and what is open, with the effect of either
//	           choice on Rows, in Format; Response.Plan is the merged text, with the revisions of Saved, or of Plan without
//	conflicts  the same of the conflicts that are open in Plan
//	revise     nothing; Response.Plan is the text to save: Plan with a revision by Author, At, of Note behind the history of
//	           Saved, the text last saved or opened, and of the copies Joined since
//	history    view.Revisions of Plan: its saved states, the newest first
//	revision   nothing; Response.Plan is the text of the state Path (a revision's id) of Plan
//	bare       {"id"} of the plan; Response.Plan is the text without its history
//	together   a view.Together of the assumption Path: what it is correlated with, and could be
//	pinnable   [view.Pinnable, …]: every assumption that a slider can move, in the order of the plan
//	actuals    a view.Observed: what the record of the plan says, why the number Path is another than planned, the forecast from
//	           it, earlier forecasts (of the history of Saved, else of Plan, and States); in Format. With Text, a table from the file Name, a
//	           view.RecordRead: what was understood of it; nothing is edited
//	schema     the JSON Schema
//	templates  [{"id", "title", "note"}, …] in Lang
//	template   nothing; Response.Plan is the text of Template
//	when       [Periods, moments as "2027-04-02T14:02", in words, …]; Text is the moment that it is now
//	log        a step in the reading of an event log: see LogAsk
//	sql        the query of SQL, which computes in a warehouse what discover of kind behavior needs, a JSON string
//	discover   what a log says of a question: see Discover
//	version    {"version": "0.1.0"}
//
// Format is "json" (the default), or for project, trace, explain, tornado and table "text" (a JSON string: a table
// for a terminal of Width columns) and for all but trace "csv" (a JSON string).
//
// From, To and Cancel are part of the envelope from the start, for questions that are answered in parts.
type Request struct {
	ID        int64        `json:"id"`
	Do        string       `json:"do"`
	Plan      string       `json:"plan,omitempty"`
	Name      string       `json:"name,omitempty"` // of the file, for messages
	Edits     []plan.Edit  `json:"edits,omitempty"`
	Lang      string       `json:"lang,omitempty"` // zh | en
	View      string       `json:"view,omitempty"`
	Section   string       `json:"section,omitempty"`
	Grain     string       `json:"grain,omitempty"`   // page, project: columns by month (or ""), quarter, year of the plan's fiscal year
	By        string       `json:"by,omitempty"`      // page funnel: rows by channel (or ""), tier
	Span      string       `json:"span,omitempty"`    // page funnel: "" the whole plan, else one of the spans it offers
	Open      []string     `json:"open,omitempty"`    // page sheet: the sections that are unfolded
	Filter    string       `json:"filter,omitempty"`  // page sheet: rows whose name or path holds this text
	Explain   string       `json:"explain,omitempty"` // page: the number to explain beside it, "new.ads@2027-04"
	Opened    []string     `json:"opened,omitempty"`  // page: the inputs of the explanation that are opened, by their keys
	About     string       `json:"about,omitempty"`   // page: the address that is commented on
	Said      string       `json:"said,omitempty"`    // page: the comments to show beside it: open, all
	Slides    []Slide      `json:"slides,omitempty"`  // page whatif: sliders that are moved, after Edits
	Quick     bool         `json:"quick,omitempty"`   // page: of an explanation what takes long is left out, and said to wait; risk: no part
	Path      string       `json:"path,omitempty"`
	Period    int          `json:"period,omitempty"`
	Text      string       `json:"text,omitempty"`
	Offers    []view.Offer `json:"offers,omitempty"`    // find: what the caller itself can do or show
	Percent   bool         `json:"asPercent,omitempty"` // read: the cell shows percent
	Rows      []string     `json:"rows,omitempty"`
	Tall      int          `json:"tall,omitempty"` // copy, paste: rows and columns that are chosen
	Wide      int          `json:"wide,omitempty"`
	Keep      bool         `json:"keep,omitempty"`     // paste: assumptions that are not written by month stay as they are
	Periods   []string     `json:"periods,omitempty"`  // project: which columns: "2027-06", "6", "last", "2027-01..2027-06"; when: moments
	Against   string       `json:"against,omitempty"`  // explain, diff, merge: text of the second plan; explain: "" = Plan itself
	Method    string       `json:"method,omitempty"`   // explain: shapley (or ""), lmdi where the changes multiply; drivers: "", total
	ByPeriod  bool         `json:"byPeriod,omitempty"` // explain: in each month, too
	Metric    string       `json:"metric,omitempty"`   // page causes: the number; "" = the one that the plan is about
	Split     string       `json:"split,omitempty"`    // page causes: by change (or ""), channel, section, months
	Across    string       `json:"across,omitempty"`   // page causes: the assumptions of the data table
	Down      string       `json:"down,omitempty"`
	Move      float64      `json:"move,omitempty"`   // tornado: relative; 0 = 0.1
	Reach     string       `json:"reach,omitempty"`  // table: the value whose line is drawn, as typed; none = the number's target, or 0 of cash
	Define    bool         `json:"define,omitempty"` // project as text: with definitions
	Format    string       `json:"format,omitempty"`
	Width     int          `json:"width,omitempty"` // columns of the terminal; 0 = 100
	Template  string       `json:"template,omitempty"`
	Search    *Search      `json:"search,omitempty"`    // seek, reach, optimize
	Scenario  string       `json:"scenario,omitempty"`  // what is asked of: "" or "base" the plan itself, else one of its scenarios
	Scenarios []string     `json:"scenarios,omitempty"` // compare: which stand side by side; empty: all
	Versus    string       `json:"versus,omitempty"`    // what it is compared with, likewise
	Author    string       `json:"author,omitempty"`    // who it is that hands on, as they call themselves
	At        string       `json:"at,omitempty"`        // the moment, "2026-11-22T12:00Z": the core has no clock
	Draft     bool         `json:"draft,omitempty"`     // as a page asks: see settle
	Origin    string       `json:"origin,omitempty"`    // merge: the text of what both come from; "" = found in their histories
	Saved     string       `json:"saved,omitempty"`     // revise, merge, actuals: the text last saved or opened, which Plan came of
	States    []State      `json:"states,omitempty"`    // actuals: states that were never saved, oldest first
	Joined    []string     `json:"joined,omitempty"`    // revise: the texts that were merged into Plan since
	Note      string       `json:"note,omitempty"`      // revise
	Seed      uint64       `json:"seed,omitempty"`      // explain: of the orders that are sampled
	Draws     int          `json:"draws,omitempty"`     // draw, risk, simulate: how many; 0 = as the plan says, else 10,000
	Sampling  string       `json:"sampling,omitempty"`  // draw, risk, simulate: stratified, plain; "" = as the plan says
	Drivers   bool         `json:"drivers,omitempty"`   // simulate: what the first number of Rows, or the main one, hangs on, too
	Worth     bool         `json:"worth,omitempty"`     // simulate: what it is worth to know of it before choosing between Scenarios
	Behave    *Behave      `json:"behave,omitempty"`
	Parts     [][]byte     `json:"-"`                  // risk, simulate: what draw answered; log: the text
	Log       *LogAsk      `json:"log,omitempty"`      // log
	Discover  *Discover    `json:"discover,omitempty"` // discover
	SQL       *SQLAsk      `json:"sql,omitempty"`      // sql
	From      int          `json:"from,omitempty"`     // draw: blocks From … To−1 of 256 draws each; To 0 = all
	To        int          `json:"to,omitempty"`
	Cancel    bool         `json:"cancel,omitempty"` // gives up the request of this id
}

// Slide puts the slider of an assumption on a step of its track: see view.Slider.
type Slide struct {
	Path string `json:"path"`
	Step int    `json:"step"`
}

// Response answers one Request. OK is false when the plan or the request is at fault;
// Faults then say all of it. Messages are the faults' words in the request's language.
type Response struct {
	ID       int64        `json:"id"`
	OK       bool         `json:"ok"`
	Progress float64      `json:"progress"` // 0..1; below 1 more answers of this id follow
	Faults   []Fault      `json:"faults,omitempty"`
	Plan     string       `json:"plan,omitempty"` // the text after edits
	Hash     string       `json:"hash,omitempty"` // of the document
	Result   jsontext.Raw `json:"result,omitempty"`
	Part     []byte       `json:"-"`                 // draw: a risk.Part; risk, simulate: all Parts merged
	Search   *Outcome     `json:"search,omitempty"`  // seek, reach, optimize, in whatever format
	Outline  *Outline     `json:"outline,omitempty"` // simulate, in whatever format
}

// Outcome is how a search ended: its state, and the scenario that its answer makes.
type Outcome struct {
	State string      `json:"state"`
	Adopt *view.Adopt `json:"adopt,omitempty"`
}

// Outline is what a simulation computes: how many draws, in how many blocks of how many. Error is how far off its answers may
// be, the worst of them (of a chance in points, of a mean as a part of it); −1 where that is not known.
type Outline struct {
	Draws   int          `json:"draws"`
	Block   int          `json:"block"`
	Blocks  int          `json:"blocks"`
	Error   float64      `json:"error"`
	Receipt view.Receipt `json:"receipt"`
}

// Fault is a diag.Note with its words. Says is the message without the part that merely lists
// the fixes, for those who show these beside it; "" when that is all of it.
type Fault struct {
	diag.Note
	Message string `json:"message"`
	Says    string `json:"says,omitempty"`
}
