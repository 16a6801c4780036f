package main

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/cmd/planleaf/verify"
	"planleaf/core/api"
	"planleaf/core/plan"
	"planleaf/core/view"
)

func (a *app) verifyCommand() *cobra.Command {
	c := a.command("verify", a.verify)
	c.Args = a.between(1, 1)
	a.addFormat(c, "text", "json")
	a.addOut(c)
	c.Flags().StringArrayVar(&a.opt.plans, "plan", nil, a.say("flag.plan"))
	return c
}

// verdict is the answer to "verify".
//
//	OK           yes: all that can be computed again came out the same
//	Differences  of a result, by row
//	Against      why it is no, other than differences: each in words
//	Notes        what is good to know and changes nothing
//	Edited       the plan says something else than its last saved state, by hand or another program:
//	             its right, and so no reason for a no
type verdict struct {
	File        string              `json:"file"`
	Kind        string              `json:"kind"` // result, page, plan
	OK          bool                `json:"ok"`
	Values      int                 `json:"values,omitempty"`
	Same        int                 `json:"same,omitempty"`
	Document    string              `json:"document,omitempty"` // hash of the plan that it was held against
	Receipt     *view.Receipt       `json:"receipt,omitempty"`  // of the result
	Engine      string              `json:"engine"`             // that computed it again
	Differences []verify.Difference `json:"differences"`
	Against     []string            `json:"against"`
	Notes       []string            `json:"notes"`
	Edited      bool                `json:"edited,omitempty"`

	lang string
}

func (v *verdict) no(key string, args ...any) {
	v.OK = false
	v.Against = append(v.Against, sayIn(v.lang, key, args...))
}

func (v *verdict) note(key string, args ...any) {
	v.Notes = append(v.Notes, sayIn(v.lang, key, args...))
}

func (a *app) verify(cmd *cobra.Command, names []string) error {
	name := names[0]
	raw, err := a.bytes(name)
	if err != nil {
		return err
	}
	v := &verdict{File: name, OK: true, Engine: api.Version, lang: a.lang, Differences: []verify.Difference{}, Against: []string{}, Notes: []string{}}
	if err := a.verified(cmd, v, raw); err != nil {
		return err
	}
	text := []byte(v.text())
	if a.opt.format == "json" {
		if text, err = json.Marshal(v); err != nil {
			panic(err)
		}
	}
	if err := a.deliver(line(text)); err != nil {
		return err
	}
	if !v.OK {
		return &failure{code: exitFault}
	}
	return nil
}

// verified finds out what a file is and holds it against what it should be.
func (a *app) verified(cmd *cobra.Command, v *verdict, raw []byte) error {
	if len(raw) > plan.MaxBytes {
		return a.unable("verify.too-long", v.File, plan.MaxBytes>>20)
	}
	if isPart(raw) {
		return a.unable("parts.alone-read", v.File)
	}
	if verify.IsPage(raw) {
		return a.verifyPage(v, raw)
	}
	text, _, err := decode(raw)
	if err != nil {
		return a.cannotRead(v.File, err)
	}
	if plan.IsHanded(string(text)) {
		return a.verifyHanded(cmd, v, string(text))
	}
	if isPlan(string(text)) {
		return a.verifyPlan(v, document{v.File, string(text)})
	}
	result, err := verify.Read(string(text))
	if err != nil {
		return a.troubled(v.File, err)
	}
	plans, err := a.plansToVerify(cmd, v, result.Receipt)
	if err != nil {
		return err
	}
	a.verifyResult(v, result, plans)
	return nil
}

// isPlan reports whether a text is a plan rather than a result.
func isPlan(text string) bool {
	start, _, _ := strings.Cut(strings.TrimLeft(strings.TrimPrefix(text, "\uFEFF"), " \t\r\n{"), ":")
	return strings.TrimSpace(start) == `"planleaf"`
}

// troubled says why a file cannot be verified.
func (a *app) troubled(name string, err error) error {
	var t verify.Trouble
	if !errors.As(err, &t) {
		return a.cannotRead(name, err)
	}
	return a.unable("verify."+string(t), name)
}

// unable is the end of a run because of the data, with its reason in words.
func (a *app) unable(key string, args ...any) *failure {
	return &failure{code: exitFault, message: a.say(key, args...)}
}

// plansToVerify reads the plans that a result is said to come from.
func (a *app) plansToVerify(cmd *cobra.Command, v *verdict, r view.Receipt) ([]document, error) {
	need := 1
	if r.Against != "" {
		need = 2
	}
	if len(a.opt.plans) < need {
		key := "verify.which-plan"
		if need == 2 {
			key = "verify.which-plans"
		}
		return nil, a.misused(cmd, key, v.File, r.Short())
	}
	var plans []document
	for _, name := range a.opt.plans[:need] {
		d, err := a.read(name)
		if err != nil {
			return nil, err
		}
		plans = append(plans, d)
	}
	return plans, nil
}

// verifyResult holds a result against the plan that it is said to come from.
func (a *app) verifyResult(v *verdict, was *verify.Result, plans []document) {
	v.Kind, v.Receipt, v.lang = "result", &was.Receipt, a.language(plans[0])
	q := was.Asked
	q.Plan, q.Name = plans[0].text, plans[0].name
	if then, at := asSaved(q.Plan, was.Receipt.Document); at != nil && len(q.Edits) == 0 {
		q.Plan = then
		if at.At == "" {
			v.note("verify.as-begun", q.Name)
		} else {
			v.note("verify.as-saved", q.Name, strings.TrimSpace(at.At+" "+at.By))
		}
	}
	if len(plans) > 1 {
		q.Against = plans[1].text
	}
	now := a.compared(v, was, q)
	if now == nil {
		return
	}
	v.Document = now.Receipt.Document
	if was.Receipt.Document != now.Receipt.Document {
		v.no("verify.other-plan", plans[0].name, now.Receipt.Short(), was.Receipt.Short())
	}
	if was.Receipt.Scenario != now.Receipt.Scenario || was.Receipt.Seed != now.Receipt.Seed || was.Receipt.Draws != now.Receipt.Draws || was.Receipt.Against != now.Receipt.Against {
		v.no("verify.other-receipt")
	}
	v.allTheSame()
}

// allTheSame notes that the values stand although something else does not.
func (v *verdict) allTheSame() {
	if !v.OK && len(v.Differences) == 0 {
		v.note("verify.all-the-same", v.Values)
	}
}

// compared asks the question of a result again and tells what differs; it is nil, and said so, where there is no answer.
func (a *app) compared(v *verdict, was *verify.Result, q api.Request) *verify.Result {
	if was.Receipt.Engine != api.Version {
		v.note("verify.engine", was.Receipt.Engine, api.Version)
	}
	r := a.ask(q)
	if !r.OK {
		v.no("verify.cannot-ask", q.Name)
		for _, f := range r.Faults {
			if !f.Warning {
				v.no("verify.because", a.said(placed{File: q.Name, lang: v.lang, Fault: f}))
			}
		}
		return nil
	}
	answer := string(r.Result)
	if was.CSV {
		if err := json.Unmarshal(r.Result, &answer); err != nil {
			v.no("verify.not-asked", v.File)
			return nil
		}
	}
	now, err := verify.Read(answer)
	if err != nil {
		v.no("verify.not-asked", v.File)
		return nil
	}
	c := verify.Compare(was, now)
	v.Values, v.Same = c.Values, c.Same+c.Rounded
	v.Differences = append(v.Differences, c.Differences...)
	if c.Rounded > 0 {
		v.note("verify.rounded", c.Rounded, c.Fewest)
	}
	v.OK = v.OK && len(c.Differences) == 0
	return now
}
