package plan

// Channel is a source of leads. What its kind uses:
//
//	paid      spend, response, carryover
//	organic   leads (spend optional: content cost)
//	referral  rate (leads per customer of the period before), market
//	outbound  contacts (per period), rate (leads per contact)
//	partner   partners (active), rate (leads per partner and period)
//	event     pulses
//	series    leads
//
// Spend may be given for any kind, and counts as media.
type Channel struct {
	ID         string        `plan:"id,required,id"`
	Name       string        `plan:"name"`
	Kind       string        `plan:"kind,required,enum=paid|organic|referral|outbound|partner|event|series"`
	Owner      string        `plan:"owner"`
	Note       string        `plan:"note"`
	Spend      *Value        `plan:"spend,unit=money,must=paid"`
	Response   *Response     `plan:"response,of=paid,must=paid"`
	Carryover  *Carryover    `plan:"carryover,of=paid"`
	Leads      *Value        `plan:"leads,unit=people,of=organic|series,must=organic|series"`
	Rate       *Value        `plan:"rate,unit=number,of=referral|outbound|partner,must=referral|outbound|partner"`
	Market     *Value        `plan:"market,unit=people,of=referral"`
	Contacts   *Value        `plan:"contacts,unit=people,of=outbound,must=outbound"`
	Partners   *Value        `plan:"partners,unit=number,of=partner,must=partner"`
	Pulses     []Pulse       `plan:"pulses,of=event,must=event"`
	Rates      []StageValue  `plan:"rates,unit=share,ref=stages,notfirst"`      // object keyed by stage id (not the first)
	Lags       []StageLag    `plan:"lags,unit=share,from0,ref=stages,notfirst"` // object keyed by stage id: weights of 0, 1, … periods, sum 1; default [1]
	Nurture    *Nurture      `plan:"nurture"`
	Commission *Value        `plan:"commission,unit=price"`              // per new customer of this channel, beside the tier's
	Mix        []StageValue  `plan:"mix,unit=share,ref=tiers"`           // object keyed by tier id: split of the leads, sum 1
	Tiers      []ChannelTier `plan:"tiers,ref=tiers"`                    // object keyed by tier id: overrides
	Before     []Before      `plan:"before,ref=stages,also=spend|leads"` // object keyed by "spend", "leads" or a stage id: months before the plan, oldest first
	Extra      []Member
}

// Response turns spend into leads: linear spend/cost, exponential cap·(1−e^(−x/scale)),
// hill cap·x^slope/(x^slope+half^slope).
type Response struct {
	Kind  string `plan:"kind,required,enum=linear|exponential|hill"`
	Cost  *Value `plan:"cost,unit=price,of=linear,must=linear"`                     // linear: per lead
	Cap   *Value `plan:"cap,unit=people,of=exponential|hill,must=exponential|hill"` // most leads a period
	Scale *Value `plan:"scale,unit=money,of=exponential,must=exponential"`          // exponential: spend at which 63% of cap is reached
	Half  *Value `plan:"half,unit=money,of=hill,must=hill"`                         // hill: spend at which half of cap is reached
	Slope *Value `plan:"slope,unit=number,of=hill,must=hill"`                       // hill
	Extra []Member
}

// Carryover is normalised geometric adstock: weights keep^s / Σ keep^s, s = 0 … length.
type Carryover struct {
	Keep   *Value `plan:"keep,unit=share,required"`
	Length int    `plan:"length,within=1..120"` // periods, default 12
	Extra  []Member
}

// Pulse is a wave of leads that decays: leads·keep^(t−at) from its month on.
type Pulse struct {
	ID    string `plan:"id,required,id"`
	Name  string `plan:"name"`
	At    string `plan:"at,required,month"` // month
	Leads *Value `plan:"leads,unit=people,required,once"`
	Keep  *Value `plan:"keep,unit=share,once"` // default 0
	Cost  *Value `plan:"cost,unit=money,once"` // spent in its month
	Extra []Member
}

// StageValue is an assumption keyed by a stage's or a tier's id.
type StageValue struct {
	Key   string
	Value Value
}

// StageLag is lag weights keyed by a stage's id.
type StageLag struct {
	Key     string
	Weights []float64
}

// Nurture holds those who did not pass to a stage: a share waits and converts later.
type Nurture struct {
	Stage string    `plan:"stage,required,ref=stages,notfirst"` // the stage they reach in the end
	Share *Value    `plan:"share,unit=share,required"`
	Rate  *Value    `plan:"rate,unit=share,required"` // of those waiting, ever converting
	Lag   []float64 `plan:"lag,unit=share,from0"`     // weights of 0, 1, … periods, sum 1
	Extra []Member
}

// ChannelTier overrides a channel's rates and lags for one tier.
type ChannelTier struct {
	Key   string
	Rates []StageValue `plan:"rates,unit=share,ref=stages,notfirst"`
	Lags  []StageLag   `plan:"lags,unit=share,from0,ref=stages,notfirst"`
	Extra []Member
}

// Before is a history before the plan, oldest first, ending with the month before the start.
type Before struct {
	Key    string
	Values []float64
}
