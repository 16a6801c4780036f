package plan

// Edit is one change of a document.
//
//	set     Path is an assumption, a part of one, or a field; JSON is the new value as it stands in a file
//	type    as set, with Text typed by a person in a cell or after --set ("35%", "1.2万", "¥1,200", "(300)", "25%~35%", "271/1613");
//	        a lag takes "80%, 20%" (the same month, the next) or "1.4 months"; AsPercent: the cell shows percent, so 34 means 34%, and 0.34 asks;
//	        Period: only this cell of a constant or a series changes; with ByPeriod that of any form, which is first
//	        written out by period, as the form "series" does: its range, growth or counts are given up
//	form    Path is an assumption; Text is the form that it takes, "constant", "series", "growth", "range", "three" (points), "factor" or "counts";
//	        its numbers are kept as far as the form can say them
//	fill    the exact value of the cell From, FromPeriod goes into the cell Path, Period; with neither period the
//	        whole form does. Both have the same unit; the provenance of Path stays; ByPeriod as of type
//	clear   the cell Path, Period goes back to what held before it, and no other cell changes; without a period
//	        what may be left out is taken away, an optional object with what it can not be without, and
//	        what must stand is refused
//	adopt   Path is an assumption, or a list such as a lag; JSON is the form of what was found, Source and AsOf say where and
//	        when, Finding is the id of what it rests on; what else was said of where it comes from goes, but owner and note
//	correlate Path is an assumption; JSON is a list of those that shall go with it, in one group, and Text the rank
//	        correlation of each pair; with an empty list the group that it is in goes
//	add     Path is a section ("channels", "money.costs"); JSON is the item; or Text is the name of one that works
//	        and changes no number, of a Kind where there are kinds, behind the item After, with what JSON says of it
//	copy    Path is an item; Text is the name of the copy, else one is made
//	remove  Path is an item ("channels.ads"), or an optional field. What others than the item say of it keeps it from
//	        being removed, unless Along: then it goes too
//	rename  Path is an item; Text is its new name; ids stay
//	resolve Path is that of an open Conflict; Text is "mine", which leaves what stands, or "theirs", which takes the
//	        other copy's; the conflict is then settled
//	move    Path is an item; To is its new place, 0-based
//	draft   Path is a scenario ("scenarios.stretch") or "base": the draft is opened on it, unless one with changes is open
//	save    Path is the draft; it becomes a scenario of the name Text
//	apply   Path is a scenario: its changes go into what it stands on, which then counts at the same, and it goes
//	lift    Path is a scenario: it goes, and those on it stand on its parent with its changes among theirs
//	comment Path is a path or an address ("mrr@2027-06"); Text is what By says of it, At a moment, in a Scenario
//	reply   Path is a comment ("comments.c1a2b3c4d"); Text is what By answers, At a moment
//	close   Path is a comment, which By has settled, At a moment; reopen opens it again; remove takes it away
//	seal    the plan is for reading only from now on, says By, At a moment; unseal takes that away
type Edit struct {
	Do         string `json:"do"`
	Path       string `json:"path"`
	JSON       string `json:"json,omitempty"`
	Text       string `json:"text,omitempty"`
	AsPercent  bool   `json:"asPercent,omitempty"`
	Period     int    `json:"period,omitempty"`   // type fill clear: 1-based period of a by-period cell; 0 = the whole value
	ByPeriod   bool   `json:"byPeriod,omitempty"` // type fill
	To         int    `json:"to,omitempty"`
	From       string `json:"from,omitempty"`       // fill
	FromPeriod int    `json:"fromPeriod,omitempty"` // fill: as Period
	Kind       string `json:"kind,omitempty"`       // add: of a channel or a cost, the unit of an input, the metric of a target
	After      string `json:"after,omitempty"`      // add: id of the item that stands before; "" = at the end
	Along      bool   `json:"along,omitempty"`      // remove: with what refers to it
	By         string `json:"by,omitempty"`
	At         string `json:"at,omitempty"`       // "2026-11-22T12:00Z"
	Scenario   string `json:"scenario,omitempty"` // comment: its id
	Finding    string `json:"finding,omitempty"`  // adopt
	Source     string `json:"source,omitempty"`   // adopt
	AsOf       string `json:"asOf,omitempty"`     // adopt
}
