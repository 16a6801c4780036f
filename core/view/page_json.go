package view

// AppendJSON writes the page as encoding/json would (a test compares the two), but for a
// nil list, which is [] here: the page never meets null where it expects a list.
func (p *Page) AppendJSON(b []byte) []byte {
	w := &writer{b}
	w.open('{')
	w.text("title", p.Title)
	w.text("currency", p.Currency)
	w.text("crumb", p.Crumb)
	each(w, "sentence", p.Sentence, putSpan)
	w.text("live", p.Live)
	w.text("receipt", p.Receipt)
	w.text("engine", p.Engine)
	one(w, "nav", &p.Nav, func(w *writer, n *Nav) { w.int("faults", n.Faults) })
	if p.Overview != nil {
		one(w, "overview", p.Overview, putOver)
	}
	if p.Assume != nil {
		one(w, "assume", p.Assume, putAssume)
	}
	if p.Funnel != nil {
		one(w, "funnel", p.Funnel, putFunnel)
	}
	w.close('}')
	return w.b
}

func putSpan(w *writer, s *Span) {
	w.text("text", s.Text)
	w.some("tone", s.Tone)
}

func putOver(w *writer, o *Over) {
	each(w, "kpis", o.Kpis, putKpi)
	each(w, "figures", o.Figures, putFigure)
	if o.Targets != nil {
		one(w, "targets", o.Targets, putTable)
	}
}

func putKpi(w *writer, k *Kpi) {
	w.text("id", k.ID)
	w.text("label", k.Label)
	w.text("value", k.Value)
	w.text("unit", k.Unit)
	w.text("note", k.Note)
	w.some("verdict", k.Verdict)
	w.some("says", k.Says)
	w.some("meaning", k.Meaning)
}

func putFigure(w *writer, f *Figure) {
	w.text("id", f.ID)
	w.text("kind", f.Kind)
	w.text("headline", f.Headline)
	w.text("subtitle", f.Subtitle)
	w.some("unit", f.Unit)
	w.some("note", f.Note)
	w.texts("labels", f.Labels)
	if len(f.Long) > 0 {
		w.texts("long", f.Long)
	}
	each(w, "ticks", f.Ticks, func(w *writer, t *Tick) {
		w.float("at", t.At)
		w.text("text", t.Text)
	})
	each(w, "series", f.Series, putSeries)
	if len(f.Marks) > 0 {
		each(w, "marks", f.Marks, func(w *writer, m *Mark) {
			w.text("kind", m.Kind)
			w.int("index", m.Index)
			w.float("at", m.At)
			w.text("text", m.Text)
			w.some("series", m.Series)
		})
	}
	if f.Now != 0 {
		w.int("now", f.Now)
	}
	one(w, "table", &f.Table, putTable)
	w.text("describe", f.Describe)
}

func putSeries(w *writer, s *Series) {
	w.text("id", s.ID)
	w.text("label", s.Label)
	w.text("colour", s.Colour)
	w.text("style", s.Style)
	w.key("values")
	w.open('[')
	for _, v := range s.Values {
		w.comma()
		if v == nil {
			w.b = append(w.b, "null"...)
		} else {
			w.b = AppendFloat(w.b, *v)
		}
	}
	w.close(']')
	w.texts("texts", s.Texts)
	w.some("total", s.Total)
	w.some("share", s.Share)
}

func putTable(w *writer, t *Table) {
	w.text("caption", t.Caption)
	w.texts("columns", t.Columns)
	w.text("align", t.Align)
	each(w, "rows", t.Rows, func(w *writer, r *TableRow) {
		w.some("id", r.ID)
		w.some("kind", r.Kind)
		w.some("tone", r.Tone)
		each(w, "cells", r.Cells, putCell)
	})
}

func putCell(w *writer, c *Cell) {
	w.text("text", c.Text)
	w.some("sub", c.Sub)
	w.some("path", c.Path)
	if c.Bar != nil {
		w.float("bar", *c.Bar)
	}
	w.some("colour", c.Colour)
	w.some("tone", c.Tone)
	w.some("why", c.Why)
}

func putAssume(w *writer, a *Assume) {
	each(w, "tabs", a.Tabs, func(w *writer, t *Tab) {
		w.text("id", t.ID)
		w.text("label", t.Label)
		w.int("count", t.Count)
	})
	w.text("section", a.Section)
	w.texts("columns", a.Columns)
	each(w, "rows", a.Rows, putGridRow)
}

func putGridRow(w *writer, r *GridRow) {
	w.text("kind", r.Kind)
	w.text("path", r.Path)
	w.some("group", r.Group)
	w.text("label", r.Label)
	w.some("owner", r.Owner)
	w.text("unit", r.Unit)
	w.some("form", r.Form)
	w.texts("texts", r.Texts)
	if r.Held != 0 {
		w.int("held", r.Held)
	}
	w.some("input", r.Input)
	w.some("total", r.Total)
	if r.Percent {
		w.key("percent")
		w.b = append(w.b, "true"...)
	}
	w.some("note", r.Note)
	w.some("source", r.Source)
	w.some("meaning", r.Meaning)
}

func putFunnel(w *writer, f *Funnel) {
	one(w, "ribbon", &f.Ribbon, putFigure)
	one(w, "costs", &f.Costs, putFigure)
	one(w, "steps", &f.Steps, putTable)
}
