package api

import (
	"strconv"

	"planleaf/core/view"
)

// appendJSON writes the answer as encoding/json does by the tags (a test compares them),
// without its second look at Result, which is JSON already, and without escapes for HTML.
func (a *Response) appendJSON(b []byte) []byte {
	b = strconv.AppendInt(append(b, `{"id":`...), a.ID, 10)
	b = strconv.AppendBool(append(b, `,"ok":`...), a.OK)
	b = view.AppendFloat(append(b, `,"progress":`...), a.Progress)
	if len(a.Faults) > 0 {
		b = append(b, `,"faults":[`...)
		for i := range a.Faults {
			if i > 0 {
				b = append(b, ',')
			}
			b = a.Faults[i].appendJSON(b)
		}
		b = append(b, ']')
	}
	if a.Plan != "" {
		b = view.AppendString(append(b, `,"plan":`...), a.Plan)
	}
	if a.Hash != "" {
		b = view.AppendString(append(b, `,"hash":`...), a.Hash)
	}
	if len(a.Result) > 0 {
		b = append(append(b, `,"result":`...), a.Result...)
	}
	return append(b, '}')
}

func (f *Fault) appendJSON(b []byte) []byte {
	b = view.AppendString(append(b, `{"code":`...), f.Code)
	b = view.AppendString(append(b, `,"path":`...), f.Path)
	if f.Line != 0 {
		b = strconv.AppendInt(append(b, `,"line":`...), int64(f.Line), 10)
	}
	if f.Column != 0 {
		b = strconv.AppendInt(append(b, `,"column":`...), int64(f.Column), 10)
	}
	b = appendTexts(b, `,"args":[`, f.Args)
	b = appendTexts(b, `,"fixes":[`, f.Fixes)
	if f.Warning {
		b = append(b, `,"warning":true`...)
	}
	return append(view.AppendString(append(b, `,"message":`...), f.Message), '}')
}

// appendTexts writes a list of strings behind its key, and nothing for an empty one.
func appendTexts(b []byte, key string, texts []string) []byte {
	if len(texts) == 0 {
		return b
	}
	b = append(b, key...)
	for i, t := range texts {
		if i > 0 {
			b = append(b, ',')
		}
		b = view.AppendString(b, t)
	}
	return append(b, ']')
}
