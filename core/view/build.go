package view

import (
	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
)

// The views of a page.
const (
	Overview    = "overview"
	Assumptions = "assume"
	FunnelView  = "funnel"
	SheetView   = "sheet"
	ReportView  = "report"
	WhatIfView  = "whatif"

	SearchView    = "search"
	ScenariosView = "scenarios"
	CausesView    = "causes"
	RiskView      = "risk"
)

// Known reports whether there is a view of that name.
func Known(view string) bool {
	_, ok := viewWords[view]
	return ok
}

// Needs are the rows that a view of a sheet reads. A program that computes them is
// enough for Page; a view that is not known needs nothing.
func Needs(s *compile.Sheet, view string) []model.RowID {
	n := needs{sheet: s}
	switch view {
	case Overview:
		n.add("leads", "new", "active", "lost", "winback", "reactivated", "mrr", "mrr.open", "mrr.new", "mrr.churn", "mrr.reactivation", "cash", "cash.low", "cac", "cac.blended", "payback", "payback.simple", "ltv.cac", "nrr", "grr")
		n.each("new")
		n.tiers("active")
		n.ids = append(n.ids, s.TargetRows()...)
	case Assumptions:
		n.each("leads", "new", "cac", "spend")
		n.add("leads", "new", "cac", "spend", "active", "mrr", "cash", "costs")
		n.add(countPaths(s.Doc.Stages)...)
		n.tiers("active", "mrr")
		n.ids = append(n.ids, s.TargetRows()...)
		for _, a := range plan.Assumptions(s.Doc) {
			n.add(rowPath(a.Path))
		}
		for _, m := range s.Doc.Metrics {
			n.add("metrics." + m.ID)
		}
	case WhatIfView:
		n.ids = Needs(s, Overview)
		for _, a := range plan.Assumptions(s.Doc) {
			n.add(a.Path, a.Path+".start", a.Path+".growth")
		}
	case SheetView:
		return Visible(s)
	case SearchView:
		n.ids = append(searchNeeds(s), Needs(s, Overview)...)
	case RiskView:
		return s.TargetRows()
	case ReportView:
		n.ids = append(Needs(s, Overview), Needs(s, FunnelView)...)
		for _, a := range plan.Assumptions(s.Doc) {
			n.add(rowPath(a.Path))
		}
	case FunnelView:
		rows := []string{"cac", "cac.paid", "cac.marginal", "conversion", "lag"}
		counts := countPaths(s.Doc.Stages)
		rows = append(rows, counts...)
		for _, count := range counts[1:] {
			rows = append(rows, "gone."+count)
		}
		n.add("active")
		n.add(rows...)
		n.each(rows...)
		for _, row := range rows {
			n.tiers(row + ".*")
		}
		for _, c := range s.Doc.Channels {
			for _, rate := range c.Rates {
				n.add("channels." + c.ID + ".rates." + rate.Key)
			}
		}
	}
	return n.ids
}

// needs gathers rows that the plan has.
type needs struct {
	sheet *compile.Sheet
	ids   []model.RowID
}

func (n *needs) add(paths ...string) {
	for _, p := range paths {
		if id, ok := n.sheet.Model.Find(p); ok {
			n.ids = append(n.ids, id)
		}
	}
}

// each adds a row of every channel.
func (n *needs) each(paths ...string) {
	for _, c := range n.sheet.Doc.Channels {
		for _, p := range paths {
			n.add(p + "." + c.ID)
		}
	}
}

// tiers adds a row of every tier.
func (n *needs) tiers(paths ...string) {
	for _, t := range n.sheet.Doc.Tiers {
		for _, p := range paths {
			n.add(p + "." + t.ID)
		}
	}
}

// Page is one view of an evaluated plan.
func (r *Results) Page(look Look) *Page {
	view := look.View
	p := &Page{
		ID: r.Doc.ID, Title: clean(r.Doc.Title),
		Receipt: r.Receipt.Short(), Engine: r.Receipt.Engine,
		Crumb: wordCrumb.fill(r.Lang, viewWords[view].in(r.Lang), r.scenario(), r.span()),
		Bar:   r.bar(look.Versus), Sim: r.sim(), Conflicts: len(r.Doc.Conflicts),
	}
	switch view {
	case Overview:
		p.Sentence = r.sentence()
		p.Overview = r.overview()
	case Assumptions:
		p.Assume = r.assume(look.Section, look.Grain)
		p.Sentence = r.assumeSentence(p.Assume)
	case SheetView:
		p.Sheet = r.calc(look)
		p.Sentence = r.calcSentence(p.Sheet, look)
	case SearchView:
		p.Sentence = r.searchSentence()
	case ReportView:
		p.Sentence = r.sentence()
		p.Report = r.report()
	case FunnelView:
		c := r.cut(look)
		p.Sentence, p.Funnel = c.sentence(), c.funnel()
		p.Crumb = wordCrumb.fill(r.Lang, viewWords[view].in(r.Lang), r.scenario(), c.when())
	case DataView, BehavioursView, RetentionView, CustomersView:
		p.Evidence = r.evidence(view)
		p.Sentence = r.evidenceSentence(p.Evidence)
	}
	p.Comments, p.Seal = r.comments(look.Said, look.About), r.sealed()
	p.Live = wordLive.fill(r.Lang, plain(p.Sentence))
	return p
}

// plain is a sentence as one text.
func plain(spans []Span) string {
	text := ""
	for _, s := range spans {
		text += s.Text
	}
	return text
}
