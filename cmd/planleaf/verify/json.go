package verify

import (
	"encoding/json"
	"strconv"
	"strings"
)

// tree is a value of JSON whose members keep their order; text is that of a value that has no parts.
type tree struct {
	key, text string
	list      bool
	kids      []tree
}

func readJSON(text string) (*Result, error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	root, err := readTree(d)
	if err != nil || d.More() {
		return nil, Broken
	}
	r := &Result{}
	var found bool
	var periods []string
	for _, kid := range root.kids {
		switch kid.key {
		case "faults":
			return nil, Faults
		case "periods":
			for _, p := range kid.kids {
				periods = append(periods, p.text)
			}
		case "receipt":
			found = true
		}
	}
	if !found {
		return nil, NoReceipt
	}
	var whole struct{ Receipt json.RawMessage }
	if json.Unmarshal([]byte(text), &whole) != nil {
		return nil, Broken
	}
	if err := r.receipt(string(whole.Receipt)); err != nil {
		return nil, err
	}
	f := flat{periods: periods}
	for _, kid := range root.kids {
		if kid.key != "receipt" {
			f.add(kid.key, kid)
		}
	}
	r.Cells = f.cells
	return r, nil
}

// readTree reads one value. The depth is the decoder's to bound.
func readTree(d *json.Decoder) (tree, error) {
	token, err := d.Token()
	if err != nil {
		return tree{}, err
	}
	switch v := token.(type) {
	case json.Delim:
		t := tree{list: v == '['}
		for d.More() {
			key := ""
			if v == '{' {
				token, err := d.Token()
				if err != nil {
					return t, err
				}
				key, _ = token.(string)
			}
			kid, err := readTree(d)
			if err != nil {
				return t, err
			}
			kid.key = key
			t.kids = append(t.kids, kid)
		}
		_, err := d.Token()
		return t, err
	case json.Number:
		return tree{text: v.String()}, nil
	case string:
		return tree{text: strconv.Quote(v)}, nil
	case bool:
		return tree{text: strconv.FormatBool(v)}, nil
	}
	return tree{text: "null"}, nil
}

// flat gathers the values of a tree as cells, in their order.
type flat struct {
	periods []string
	cells   []Cell
}

func (f *flat) add(path string, t tree) {
	switch {
	case t.list:
		for i, kid := range t.kids {
			if len(kid.kids) > 0 || kid.list {
				f.add(path+"."+named(kid, i), kid)
				continue
			}
			column := strconv.Itoa(i + 1)
			if len(t.kids) == len(f.periods) {
				column = unquoted(f.periods[i])
			}
			f.cells = append(f.cells, Cell{called(path), column, kid.text})
		}
	case len(t.kids) > 0:
		for _, kid := range t.kids {
			f.add(path+"."+kid.key, kid)
		}
	case t.text != "":
		f.cells = append(f.cells, Cell{called(path), "", t.text})
	}
}

// named is what an element of a list is called in a path: by what names it, else by its number.
func named(t tree, i int) string {
	for _, key := range []string{"path", "id", "name", "metric"} {
		for _, kid := range t.kids {
			if name := unquoted(kid.text); kid.key == key && name != "" {
				return name
			}
		}
	}
	return strconv.Itoa(i + 1)
}

// called is a path as people say it: the values of a row are the row.
func called(path string) string {
	if row, ok := strings.CutPrefix(path, "rows."); ok {
		return strings.TrimSuffix(row, ".values")
	}
	return path
}

func unquoted(text string) string {
	if s, err := strconv.Unquote(text); err == nil {
		return s
	}
	return ""
}
