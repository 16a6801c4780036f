package view

import (
	"math"
	"strconv"
	"strings"

	"planleaf/core/discover"
	"planleaf/core/lifetime"
	"planleaf/core/unit"
)

// mostCohorts is how many rows of the triangle are drawn, the newest of them; the table has all.
const mostCohorts = 18

// mostAges is how many of its columns.
const mostAges = 13

// triangle is the heat map of cohorts and steps, all cohorts on top.
func (l life) triangle(r *discover.Retention) Figure {
	tri := r.Triangle
	sub := wordLifeTriActive
	if r.Question.Leave != "" {
		sub = wordLifeTriThere
	}
	f := Figure{ID: "triangle", Kind: "heat", Headline: wordLifeTriKept.in(l.Lang), Subtitle: sub.in(l.Lang)}
	ages := min(len(tri.Share), mostAges)
	if ages > 1 { // of what is drawn
		f.Headline = wordLifeTriangle.fill(l.Lang, wordLifeTriKept.in(l.Lang), shareText(tri.Share[0]), strconv.Itoa(ages), shareText(tri.Share[ages-1]))
	}
	f.Table = Table{Caption: wordLifeTriKept.in(l.Lang), Columns: []string{wordLifeCohort.in(l.Lang), wordLifeUsers.in(l.Lang)}, Align: "lr"}
	for k := range tri.Share {
		f.Table.Columns = append(f.Table.Columns, strconv.Itoa(k+1))
		f.Table.Align += "r"
	}
	for k := range ages {
		f.Labels = append(f.Labels, strconv.Itoa(k+1))
	}
	line := func(name string, users int, share []float64) Series {
		label := name + " (" + headcount(users) + ")"
		s := Series{ID: name, Label: label, Values: make([]*float64, ages), Texts: make([]string, ages), Tones: make([]string, ages)}
		cells := row(name, headcount(users))
		for k := range tri.Share {
			text := ""
			if k < len(share) {
				text = l.Whole(share[k])
			}
			cells.Cells = append(cells.Cells, Cell{Text: text})
			if k < ages && k < len(share) && !math.IsNaN(share[k]) {
				x := share[k]
				s.Values[k], s.Texts[k], s.Tones[k] = &x, strings.TrimSuffix(text, "%"), strconv.Itoa(int(min(5, x*6))) // 100 fits where 100% does not
			}
		}
		f.Table.Rows = append(f.Table.Rows, cells)
		return s
	}
	f.Series = append(f.Series, line(wordLifeAllCohorts.in(l.Lang), r.Lives.N(), tri.Share))
	for i, c := range tri.Cohorts {
		share := make([]float64, len(c.Kept))
		for k, kept := range c.Kept {
			share[k] = float64(kept) / float64(c.Users)
		}
		if s := line(l.cohort(c.Name), c.Users, share); i >= len(tri.Cohorts)-mostCohorts {
			f.Series = append(f.Series, s)
		}
	}
	f.Describe = f.Headline
	return f
}

// cohort is the name of a cohort; days before the first have the sign that other numbers have.
func (l life) cohort(name string) string {
	if l.bare {
		return strings.ReplaceAll(name, "-", minus)
	}
	return name
}

// curve is the product limit at the end of each step with its band, and the fitted model, half as far again.
func (l life) curve(r *discover.Retention) Figure {
	f := Figure{ID: "curve", Kind: "line", Subtitle: wordLifeCurveSub.in(l.Lang)}
	at := l.sure(r)
	steps := max(1, int(at)/r.Question.Period)
	fitted := r.Contract.Fit.State == lifetime.Found
	drawn := steps
	if fitted {
		drawn += (steps + 1) / 2
	}
	km := Series{ID: "km", Label: wordLifeObserved.in(l.Lang), Colour: "leaf", Style: "actual"}
	model := Series{ID: "sbg", Label: wordLifeFitted.in(l.Lang), Colour: "slate", Style: "forecast"}
	band := Band{Figure: f.ID, Head: wordLifeInterval.in(l.Lang)}
	f.Table = Table{Caption: wordLifeCurveSub.in(l.Lang), Columns: []string{wordLifeAgeDays.in(l.Lang), km.Label, band.Head}, Align: "rrr"}
	if fitted {
		f.Table.Columns, f.Table.Align = append(f.Table.Columns, model.Label), f.Table.Align+"r"
	}
	for k := range drawn + 1 {
		age := float64(k * r.Question.Period)
		label := fixed(age, 0)
		f.Labels, f.Long = append(f.Labels, label), append(f.Long, wordLifeStayBeyond.fill(l.Lang, label))
		share, low, high := r.Curve.At(age)
		if k > steps {
			share, low, high = math.NaN(), math.NaN(), math.NaN()
		}
		if k == 0 && math.IsNaN(low) {
			low, high = share, share
		}
		l.put(&km, share)
		band.Low, band.High = append(band.Low, some(low)), append(band.High, some(high))
		band.Texts = append(band.Texts, shareRange(low, high))
		cells := row(label, shareText(share), shareRange(low, high))
		if fitted {
			fit := math.NaN() // the model counts whole steps, and knows no first day
			if k > 0 {
				fit = r.Contract.Model.Share(float64(k))
			}
			l.put(&model, fit)
			cells.Cells = append(cells.Cells, Cell{Text: model.Texts[k]})
		}
		f.Table.Rows = append(f.Table.Rows, cells)
	}
	if fitted {
		f.Series = append(f.Series, model)
		f.Keys = []Key{{"actual", km.Label}, {"forecast", model.Label + " · " + wordLifeSBG.in(l.Lang)}}
	}
	f.Series = append(f.Series, km)
	f.Ticks, f.Unit = l.Ticks(0, 1, unit.OfShare)
	f.Band = &band
	share, _, _ := r.Curve.At(float64(steps * r.Question.Period))
	f.Headline = wordLifeCurveTitle.fill(l.Lang, fixed(float64(steps*r.Question.Period), 0), shareText(share))
	if fitted {
		f.Headline = wordLifeCurveFit.fill(l.Lang, fixed(float64(steps*r.Question.Period), 0), shareText(share),
			fixed(float64(drawn*r.Question.Period), 0), shareText(r.Contract.Model.Share(float64(drawn))))
	}
	f.Describe = f.Headline
	return f
}

// put adds a share to a series.
func (l life) put(s *Series, share float64) {
	s.Values, s.Texts = append(s.Values, some(share)), append(s.Texts, shareText(share))
}

// some is a number, nil for none.
func some(x float64) *float64 {
	if math.IsNaN(x) {
		return nil
	}
	return &x
}
