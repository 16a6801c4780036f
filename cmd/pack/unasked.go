package main

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// unasked are functions of the library that a worker never has a use for, or would use to print what nobody can read: traces of
// stacks, whose tables are trimmed (cmd/pack/trim), recordings of what the program does, profiles, metrics, settings by environment,
// checks of the runtime's own tables. What gives memory back stays: a worker cannot, but what counts as given back leaves room under
// GOMEMLIMIT, without which a million draws take half as long again for the collector. In the page they do nothing and return zeros, so that the linker leaves out what they alone
// need. A release of Go that lacks some has the others.
var unasked = map[string][]string{
	"runtime": {
		// recordings
		"traceEnabled", "traceAllocFreeEnabled", "traceShuttingDown", "traceLocker.ok", "traceAcquire", "traceAcquireEnabled", "traceRelease",
		"traceAdvance", "traceReadCPU", "traceStopReadCPU", "traceCPUFlush", "traceReader", "traceReaderAvailable", "traceThreadDestroy", "traceLockInit",
		"traceRegisterLabelsAndReasons", "traceSyncBatch", "traceStack", "traceLocker.eventWriter", "traceEventWriter.event", "traceWriter.event",
		"traceWriter.refill", "traceWriter.ensure", "traceWriter.writeGoStatus", "traceWriter.writeProcStatus", "traceWriter.writeProcStatusForP",
		// traces
		"traceback", "tracebacktrap", "traceback1", "traceback2", "tracebackothers", "tracebacksomeothers", "goroutineheader", "printcreatedby", "printcreatedby1",
		"printAncestorTraceback", "tracebackHexdump", "hexdumpWords", "printArgs", "printanycustomtype", "dumpgstatus", "saveAncestors",
		"tracebackPCs", "fpunwindExpand", "makeTraceFrames", "Frames.Next", "Stack", "expandCgoFrames", "printOneCgoTraceback", "gcDumpObject",
		"unwinder.cgoCallers",
		// profiles
		"profBuf.read", "profBuf.write", "stkbucket", "mProf_Malloc", "mProf_Free", "mProf_Flush", "mProf_FlushLocked", "mProf_NextCycle", "mProf_PostSweep",
		"profilealloc", "saveblockevent", "blockevent", "doRecordGoroutineProfile", "tryRecordGoroutineProfile", "tryRecordGoroutineProfileWB",
		"setprofilebucket",
		// metrics
		"initMetrics", "godebug_registerMetric", "readMetricsLocked", "timeHistogram.record",
		// settings and checks
		"schedtrace", "printScavTrace", "dumpTypesRec", "dumpStacksRec", "moduledataverify1", "moduledataverify", "check", "testAtomic64", "checkFinalizersAndCleanups",
		"setCheckmark", "startCheckmarks", "runCheckmark", "endCheckmarks", "typelinksinit", "reparsedebugvars", "parsegodebug", "godebugNotify",
		"synctestBubble.changegstatus", "synctestBubble.incActive", "synctestBubble.decActive", "lockRank.String", "godebug_setUpdate",
		"godebugInc.IncNonDefault", "newextram", "oneNewExtraM",
	},
	"reflect":          {"structType.FieldByNameFunc", "callMethod", "makeMethodValue"}, // methods as values, and fields by a rule
	"internal/godebug": {"Setting.Value", "Setting.IncNonDefault", "Setting.register", "update", "newIncNonDefault", "init"},
	"internal/cpu":     {"processOptions"},
	"internal/bisect":  {"New", "printStack"},
}

// plainLibrary puts files in which the functions of unasked are empty in place of the library's.
func plainLibrary(instead map[string]string, goroot, tmp string) error {
	for pkg, names := range unasked {
		files, err := filepath.Glob(filepath.Join(goroot, "src", filepath.FromSlash(pkg), "*.go"))
		if err != nil {
			return err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			text, ok := emptied(text, names)
			if !ok {
				continue
			}
			out := filepath.Join(tmp, strings.ReplaceAll(pkg, "/", "-")+"-"+filepath.Base(file))
			if err := os.WriteFile(out, text, 0o600); err != nil {
				return err
			}
			instead[file] = out
		}
	}
	return nil
}

// edit is a text in place of what stands from one place to another.
type edit struct {
	from, to int
	text     string
}

// emptied is a source in which the functions of these names do nothing, and imports that they alone needed have no name. It is not
// ok where there is no such function, or the source cannot be read.
func emptied(source []byte, names []string) (out []byte, ok bool) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, false
	}
	at := func(p token.Pos) int { return set.PositionFor(p, false).Offset }
	var edits []edit
	for _, d := range file.Decls {
		f, is := d.(*ast.FuncDecl)
		if !is || f.Body == nil || !slices.Contains(names, nameOf(f)) {
			continue
		}
		edits = append(edits, edit{at(f.Body.Lbrace), at(f.Body.Rbrace) + 1, "{ return }"})
		if r := f.Type.Results; r != nil && len(r.List[0].Names) == 0 {
			if !r.Opening.IsValid() {
				edits = append(edits, edit{at(r.Pos()), at(r.Pos()), "("}, edit{at(r.End()), at(r.End()), ")"})
			}
			for _, one := range r.List {
				edits = append(edits, edit{at(one.Type.Pos()), at(one.Type.Pos()), "_ "})
			}
		}
		f.Body = nil
	}
	if len(edits) == 0 {
		return nil, false
	}
	edits = append(edits, nameless(file, at)...)
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	var b bytes.Buffer
	last := 0
	for _, e := range edits {
		b.Write(source[last:e.from])
		b.WriteString(e.text)
		last = e.to
	}
	b.Write(source[last:])
	return b.Bytes(), true
}

// nameOf is "f", or "T.f" of a method.
func nameOf(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	of := f.Recv.List[0].Type
	if star, is := of.(*ast.StarExpr); is {
		of = star.X
	}
	if id, is := of.(*ast.Ident); is {
		return id.Name + "." + f.Name.Name
	}
	return ""
}

// nameless gives imports that nothing names any more the name _.
func nameless(file *ast.File, at func(token.Pos) int) (edits []edit) {
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, is := n.(*ast.SelectorExpr); is {
			if id, is := s.X.(*ast.Ident); is {
				used[id.Name] = true
			}
		}
		return true
	})
	for _, i := range file.Imports {
		from := i.Path.Pos()
		whole, _ := strconv.Unquote(i.Path.Value)
		name := path.Base(whole)
		if i.Name != nil {
			from, name = i.Name.Pos(), i.Name.Name
		}
		if name != "_" && name != "." && !used[name] {
			edits = append(edits, edit{at(from), at(i.Path.End()), "_ " + i.Path.Value})
		}
	}
	return edits
}
