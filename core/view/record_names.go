package view

import (
	"strings"

	"planleaf/core/compile"
	"planleaf/core/diag"
	"planleaf/core/model"
)

// recordNames finds rows of the sheet by what planners call them, in both languages: their names, their paths, a channel
// and a stage in either order, and the words of everyday for the main rows.
type recordNames struct {
	paths    map[string]string // by folded name without spaces
	channels map[string]string // ids by the same
	own      *Names
	sheet    *compile.Sheet
}

// everyday are words for rows beside their names.
var everyday = map[string]string{
	"新客": "new", "新增客户": "new", "新签客户": "new", "成交": "new", "成交客户": "new", "成交数": "new", "customerswon": "new", "newlogos": "new", "wins": "new",
	"客户数": "active", "月末客户数": "active", "在用客户": "active", "付费客户": "active", "activecustomers": "active", "payingcustomers": "active",
	"流失": "lost", "流失客户": "lost", "流失客户数": "lost", "流失数": "lost", "churned": "lost", "churnedcustomers": "lost", "lostcustomers": "lost",
	"花费": "spend", "消耗": "spend", "投放": "spend", "投放花费": "spend", "广告费": "spend", "adspend": "spend", "mediaspend": "spend", "cost": "spend",
	"线索": "leads", "线索数": "leads", "lead": "leads", "月经常性收入": "mrr", "收入": "revenue", "现金": "cash", "现金余额": "cash",
}

func newRecordNames(s *compile.Sheet, l Lang) *recordNames {
	n := &recordNames{map[string]string{}, map[string]string{}, NewNames(s.Doc, l), s}
	for key, path := range everyday {
		if _, ok := s.Model.Find(path); ok {
			n.paths[key] = path
		}
	}
	for _, lang := range []Lang{En, Zh, l} {
		names := NewNames(s.Doc, lang)
		for _, c := range s.Doc.Channels {
			n.channels[key(names.channel[c.ID])], n.channels[key(c.ID)] = c.ID, c.ID
		}
		for _, id := range Visible(s) {
			spec := s.Model.Spec(id)
			if spec.Agg != model.Sum && spec.Agg != model.Last || names.isAssumption(spec.Path) {
				continue
			}
			n.put(names.Row(spec), spec.Path)
			n.put(names.Short(spec), spec.Path)
			base := spec.Path
			if stage := names.stage[spec.Axes.Stage]; stage != "" && spec.Name != "lag" {
				n.put(strings.Join(append(names.owners(spec.Axes), stage), ""), base)
			}
			if owners := names.owners(spec.Axes); len(owners) == 1 {
				n.put(names.Base(spec)+owners[0], spec.Path)
			}
		}
	}
	for _, id := range Visible(s) {
		if path := s.Model.Spec(id).Path; !n.own.isAssumption(path) {
			n.paths[key(path)] = path
		}
	}
	return n
}

func (n *recordNames) put(name, path string) {
	if k := key(name); k != "" && n.paths[k] == "" {
		n.paths[k] = path
	}
}

// key is a name as it is compared.
func key(name string) string { return strings.ReplaceAll(folded(name), " ", "") }

// find is the path of a row by its name, of a channel where one is named beside it; near are those it may be.
func (n *recordNames) find(name, channel string) (path string, near []string) {
	k := key(name)
	if channel != "" {
		id := n.channels[key(channel)]
		base := n.paths[k]
		if id == "" || base == "" {
			return "", nil
		}
		base, _, _ = strings.Cut(base, ".")
		if _, ok := n.sheet.Model.Find(base + "." + id); ok {
			return base + "." + id, nil
		}
		return "", nil
	}
	for _, k := range []string{k, strings.TrimSuffix(k, "数"), strings.TrimSuffix(k, "数量"), strings.TrimSuffix(k, "s")} {
		if path := n.paths[k]; path != "" && k != "" {
			return path, nil
		}
	}
	known := make([]string, 0, len(n.paths))
	for _, id := range Visible(n.sheet) {
		if spec := n.sheet.Model.Spec(id); n.paths[key(n.own.Row(spec))] != "" {
			known = append(known, n.own.Row(spec))
		}
	}
	return "", diag.Nearest(name, known)
}
