// Package templates holds the plans to start from. A template is one source in which
// every text for people stands in Chinese and English, "线索 | Lead", so that the two
// languages can never give different numbers; every number is a starting range with its
// source, never a target. Entry points: List, Text.
package templates

import (
	"strings"

	"planleaf/core/plan"
)

// Info is what a start screen shows of a template.
//
//	Title  the kind of business
//	Line   its funnel, or what is peculiar to it
//	Shape  width of each stage for a small picture, 0..1, the first 1: the square root of the
//	       share of leads that reach the stage in the first channel of the plan
type Info struct {
	ID    string    `json:"id"`
	Title string    `json:"title"`
	Line  string    `json:"note"`
	Shape []float64 `json:"shape"`
}

// kinds are the templates in the order of the start screen. Shapes are kept here, since
// a list must not read ten plans; a test computes them from the plans.
var kinds = []Info{
	{"b2b-saas", "B2B SaaS | B2B SaaS", "线索 · MQL · 商机 · 客户 · 续约 | lead · MQL · opportunity · customer · renewal", []float64{1, 0.47, 0.23, 0.1}},
	{"lead-magnet", "线索磁铁 | Lead magnet", "浏览 · 留资 · 培育 · 客户 | view · contact left · nurtured · customer", []float64{1, 0.22, 0.12, 0.04}},
	{"dental-clinic", "口腔诊所 | Dental clinic", "线索 300 元，成交约 2,000 元 | a lead costs 300 CNY, a patient about 2,000", []float64{1, 0.62, 0.49, 0.38}},
	{"insurance", "保险顾问 | Insurance adviser", "生日前 15 天触达，约 15 天成交 | called 15 days before the birthday, closes in about 15", []float64{1, 0.74, 0.46, 0.3}},
	{"medical-aesthetics", "医美 | Medical aesthetics", "首单投入产出 1:1.2，靠复购回本 | first treatment returns 1.2 for 1 spent, repeats pay back", []float64{1, 0.65, 0.5, 0.35}},
	{"sports-content", "体育内容 | Sports content", "赛程覆盖是稳定来源，大赛是脉冲 | every fixture is the steady source, big events are pulses", []float64{1, 0.35, 0.16, 0.06}},
	{"qa-community", "问答社区 | Q&A community", "关键用户：20% 带来 80% 价值 | key users: 20% bring 80% of the value", []float64{1, 0.22, 0.13, 0.05}},
	{"ride-hailing", "出行 | Ride hailing", "首单补贴与 14 天 4 单 | first-ride subsidy, 4 rides within 14 days", []float64{1, 0.85, 0.6, 0.36}},
	{"food-delivery", "外卖 | Food delivery", "首单、复购、骑手工时 | first order, repeat orders, rider hours", []float64{1, 0.74, 0.48, 0.3}},
	{"social-network", "社交网络 | Social network", "关注与发布，按月龄留存 | follow and post, retention by age", []float64{1, 0.84, 0.6, 0.4}},
}

// List is every template in a language ("zh"; anything else is English).
func List(lang string) []Info {
	list := make([]Info, len(kinds))
	for i, k := range kinds {
		list[i] = Info{k.ID, pick(k.Title, lang), pick(k.Line, lang), append([]float64(nil), k.Shape...)}
	}
	return list
}

// Text is a template as the canonical text of a plan, and whether there is one of that id.
func Text(id, lang string) (string, bool) {
	text, ok := source(id)
	if !ok {
		return "", false
	}
	doc, _ := plan.Parse([]byte(translate(text, lang)))
	if doc == nil {
		panic("templates: " + id + " is no plan") // a test reads each one
	}
	return string(plan.Format(doc)), true
}

// translate keeps one language of every string of a JSON text. The strings of a template
// hold no escapes (a test).
func translate(source, lang string) string {
	parts := strings.Split(source, `"`)
	for i := 1; i < len(parts); i += 2 {
		parts[i] = pick(parts[i], lang)
	}
	return strings.Join(parts, `"`)
}

// pick is the half of "中文 | English" that a language reads; a text without the sign is
// the same in both.
func pick(both, lang string) string {
	zh, en, two := strings.Cut(both, " | ")
	if two && lang != "zh" {
		return en
	}
	return zh
}
