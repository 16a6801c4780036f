package api

import (
	"slices"

	"planleaf/core/diag"
	"planleaf/core/eventlog"
	"planleaf/core/hash"
	"planleaf/core/view"
)

// fileForm is a further file of a log, as its beginning was recognised.
type fileForm struct {
	name string
	form eventlog.Form
}

// filesOf recognises the files of a log behind the first, which may settle its form. The notes name all that are none of it.
func filesOf(q Request, ask LogAsk, form *eventlog.Form) (next []fileForm, notes diag.Notes) {
	columns := form.Columns
	if !ask.Columns.None() {
		columns = ask.Columns
	}
	for i := 1; i < len(ask.Files); i++ {
		var head []byte
		if i+1 < len(q.Parts) {
			head = q.Parts[i+1]
		}
		f := fileForm{name: ask.Files[i].Name}
		if code := eventlog.Foreign(head); code != "" {
			notes = append(notes, diag.Note{Code: "log-file-foreign", Args: []string{f.name}})
			continue
		}
		f.form = eventlog.RecogniseLike(head, ask.Header, columns)
		if lacks := f.form.Lacks(columns, f.name); lacks != nil {
			notes = append(notes, lacks...)
			continue
		}
		form.Settle(f.form)
		next = append(next, f)
	}
	return next, notes
}

// nextFile goes on to the next file.
func (h *heldLog) nextFile(q Request) Response {
	if len(h.next) == 0 {
		return refuse(q, diag.Note{Code: "log-step-unknown", Args: []string{"next"}})
	}
	f := h.next[0]
	h.next = h.next[1:]
	if notes := h.reader.Next(f.form, f.name); len(notes) > 0 {
		return refuse(q, notes...)
	}
	return Response{OK: true}
}

// together says of several files what they are as one log: their number, size and hash.
func (h *heldLog) together(said *view.LogRead, ask *LogAsk, lang string) {
	said.Files, said.Name = view.FilesRead(ask.Files, h.report, view.ParseLang(lang)), view.FilesName(ask.Files, view.ParseLang(lang))
	said.Size = 0
	for _, f := range ask.Files {
		said.Size += f.Size
	}
	said.Hash = hashOfFiles(ask.Files)
	ask.Hash = said.Hash
}

// hashOfFiles is the SHA-256 of the hashes of files, a line each, in their own order, so that neither names nor the order of
// files count; "" where one is not known.
func hashOfFiles(files []view.LogFile) string {
	var all []string
	for _, f := range files {
		if f.Hash == "" {
			return ""
		}
		all = append(all, f.Hash)
	}
	slices.Sort(all)
	text := ""
	for _, one := range all {
		text += one + "\n"
	}
	sum := hash.SHA256([]byte(text))
	return hash.Hex(sum[:])
}
