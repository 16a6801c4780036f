package plan

import (
	"reflect"
	"strings"
	"sync"
)

// Offer is an assumption that an item may have and has not yet.
//
//	Path   where it will stand
//	At     what an edit sets: Path, or the object around it that is missing too
//	JSON   a start to be typed over, under which the plan says what it says without it; only a market
//	       has none such
//	Stage  of what is nurtured: the stage that is reached in the end
type Offer struct{ Path, At, JSON, Stage string }

// Offers are what can be added to an item: a channel, a tier, a wave of leads ("channels.expo.pulses.spring"),
// or the section "customers" or "money". They follow the fields of the format and their order.
func Offers(d *Doc, item string) []Offer {
	o := &offers{doc: d}
	s, v := docSpec(), reflect.ValueOf(d).Elem()
	for steps := strings.Split(item, "."); len(steps) > 0; steps = steps[1:] {
		f := s.find(steps[0])
		if f == nil {
			return nil
		}
		v, s = v.FieldByIndex(f.index), f.inner
		switch f.shape {
		case one:
		case items:
			at := -1
			for i := 0; len(steps) > 1 && i < v.Len(); i++ {
				if id := s.find("id"); id != nil && v.Index(i).FieldByIndex(id.index).String() == steps[1] {
					at = i
				}
			}
			if at < 0 {
				return nil
			}
			v, steps = v.Index(at), steps[1:]
		default:
			return nil
		}
	}
	if c, ok := v.Addr().Interface().(*Channel); ok {
		o.channel = c
	}
	o.object(s, v, item)
	return o.all
}

// firstMarket is the least market that is offered, in customers.
const firstMarket = 1e6

// offers gathers what an item lacks.
type offers struct {
	doc     *Doc
	channel *Channel // when it is one
	all     []Offer
}

func (o *offers) add(path, at string, n node) {
	o.all = append(o.all, Offer{Path: path, At: at, JSON: compact(&n)})
}

// object goes through the fields that an object of its kind may have.
func (o *offers) object(s *spec, v reflect.Value, path string) {
	kindOf := ""
	if k := s.find("kind"); k != nil {
		kindOf = v.FieldByIndex(k.index).String()
	}
	tier, isTier := v.Addr().Interface().(*Tier)
	for i := range s.fields {
		f := &s.fields[i]
		fv, at := v.FieldByIndex(f.index), join(path, f.key)
		switch {
		case f.required || len(f.of) > 0 && !has(f.of, kindOf):
		case f.shape == value && fv.IsNil():
			if n, ok := o.start(at, f.key, tier); ok {
				o.add(at, at, n)
			}
		case isTier && !fv.IsZero():
		case isTier && tier.ways() == 0 && (f.key == "churnByAge" || f.key == "contract"):
			o.inherited(f, at)
		case f.shape == keyedVal, f.shape == keyedNum && f.weights():
			o.keyed(f, fv, at)
		case f.key == "tiers":
			o.byTier(at)
		case f.shape == items && f.inner.find("id") != nil:
			for j := 0; j < fv.Len(); j++ {
				o.object(f.inner, fv.Index(j), join(at, fv.Index(j).FieldByIndex(f.inner.find("id").index).String()))
			}
		case f.key == "carryover" && fv.IsNil():
			o.add(join(at, "keep"), at, of(named("keep", numberNode(0))))
		case f.key == "nurture" && fv.IsNil():
			for _, stage := range o.stages() {
				o.add(join(at, "share"), at, of(named("stage", textNode(stage)), named("share", numberNode(0)), named("rate", numberNode(0))))
				o.all[len(o.all)-1].Stage = stage
			}
		case f.key == "nurture":
			if o.channel.Nurture.Lag == nil {
				o.add(join(at, "lag"), join(at, "lag"), numbersNode([]float64{1}))
			}
		}
	}
}

// start is what an assumption begins with; ok is false where it may not stand. A tier begins
// with what all customers have.
func (o *offers) start(path, key string, tier *Tier) (n node, ok bool) {
	all := &o.doc.Customers.Terms
	if tier != nil && key != "opening" {
		v := reflect.ValueOf(all).Elem().FieldByIndex(termsSpec().find(key).index).Interface().(*Value)
		if v != nil {
			w := bare(*v)
			return valueNode(&w), key != "churn" || tier.ways() == 0
		}
	}
	switch {
	case key == "churn", path == "customers.opening" && len(o.doc.Tiers) > 0:
		return node{}, false
	case key == "margin":
		return numberNode(1), true
	case key == "market":
		return numberNode(o.market()), true
	}
	return numberNode(0), true
}

// termsSpec describes the terms of a customer.
var termsSpec = sync.OnceValue(func() *spec { return specOf(reflect.TypeOf(Terms{})) })

// inherited offers a tier a way of its own to leave, which begins as that of all customers.
func (o *offers) inherited(f *field, at string) {
	mine := termsSpec().find(f.key)
	n, there := fieldNode(mine, reflect.ValueOf(&o.doc.Customers.Terms).Elem().FieldByIndex(mine.index))
	switch {
	case !there:
	case f.key == "contract":
		o.add(join(at, "renewal"), at, n)
	default:
		o.add(join(at, "1"), at, n)
	}
}

// keyed offers the rates, lags or parts of the leads that a channel does not have.
func (o *offers) keyed(f *field, v reflect.Value, at string) {
	keys, start := o.stages(), func(stage string) node {
		w := o.doc.usualRate(stage)
		return valueNode(&w)
	}
	switch f.key {
	case "lags":
		start = func(string) node { return numbersNode([]float64{1}) }
	case "mix":
		keys = nil
		for i := range o.doc.Tiers {
			keys = append(keys, o.doc.Tiers[i].ID)
		}
		start = func(string) node { return numberNode(0) }
	}
	for _, key := range keys {
		there := false
		for i := 0; i < v.Len(); i++ {
			there = there || v.Index(i).Field(0).String() == key
		}
		if !there {
			o.add(join(at, key), join(at, key), start(key))
		}
	}
}

// byTier offers rates and lags of single tiers, which begin as the channel's.
func (o *offers) byTier(at string) {
	for i := range o.doc.Tiers {
		own := ChannelTier{Key: o.doc.Tiers[i].ID}
		for _, t := range o.channel.Tiers {
			if t.Key == own.Key {
				own = t
			}
		}
		for _, stage := range o.stages() {
			path := join(join(at, own.Key), "rates."+stage)
			if v := keyedValue(o.channel.Rates, stage); v != nil && keyedValue(own.Rates, stage) == nil {
				w := bare(*v)
				o.add(path, path, valueNode(&w))
			}
		}
		for _, stage := range o.stages() {
			path := join(join(at, own.Key), "lags."+stage)
			if keyedLag(own.Lags, stage) == nil {
				o.add(path, path, numbersNode(orOnce(keyedLag(o.channel.Lags, stage))))
			}
		}
	}
}

// stages are the ids of the stages that something passes to.
func (o *offers) stages() []string {
	var ids []string
	for i := 1; i < len(o.doc.Stages); i++ {
		ids = append(ids, o.doc.Stages[i].ID)
	}
	return ids
}

// keyedLag is the lag under a key, nil without one.
func keyedLag(all []StageLag, key string) []float64 {
	for i := range all {
		if all[i].Key == key {
			return all[i].Weights
		}
	}
	return nil
}

// orOnce is a lag, or none.
func orOnce(weights []float64) []float64 {
	if len(weights) == 0 {
		return []float64{1}
	}
	return weights
}

// market is a market in which there is room: 100 times the customers that the plan opens with.
func (o *offers) market() float64 {
	open := 0.0
	if v := o.doc.Customers.Opening; v != nil {
		open += v.figure()
	}
	for i := range o.doc.Tiers {
		if v := o.doc.Tiers[i].Opening; v != nil {
			open += v.figure()
		}
	}
	return max(firstMarket, rounded(100*open))
}
