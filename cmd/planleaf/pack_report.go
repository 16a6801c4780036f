package main

import (
	"encoding/json"
	"slices"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/web"
)

// report is how a page opens as a report: see web/src/report/reader.ts.
type report struct {
	Scenario string   `json:"scenario"`
	Sliders  []string `json:"sliders"`
}

// asReport is a plan that opens as a report of one scenario, whose readers may move its sliders and
// nothing else: the plan pins these.
func (a *app) asReport(name, text string) (web.Inside, error) {
	d, _ := plan.Parse([]byte(text)) // it was read before
	how := report{Scenario: a.opt.scenario, Sliders: append([]string{}, a.opt.sliders...)}
	if how.Scenario == "" {
		how.Scenario = plan.Base
	}
	var known []string
	for _, one := range plan.Assumptions(d) {
		known = append(known, one.Path)
	}
	for _, path := range how.Sliders {
		within := func(k string) bool { return path == k || strings.HasPrefix(path, k+".") }
		if slices.ContainsFunc(known, within) {
			continue
		}
		if near := diag.Likely(path, known); near != "" {
			return web.Inside{}, a.unable("pack.no-slider-near", name, path, near)
		}
		return web.Inside{}, a.unable("pack.no-slider", name, path)
	}
	d.Views.Pinned = how.Sliders
	opens, err := json.Marshal(how)
	return web.Inside{Plan: plan.Format(d), Report: opens}, err
}
