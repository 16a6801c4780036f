package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/rng"
	"planleaf/core/view"
)

// partFile is a share of the draws of a simulation, as another machine computed it. It carries all
// that joining takes: the plan, and the question in its receipt.
//
//	Format  1
//	Part    "3/20"
//	Draws   of the whole simulation; Blocks, from … to−1, those of this part
//	Digest  hex sha256 of Data, the bytes of the draws
type partFile struct {
	Format  int          `json:"planleafPart"`
	Part    string       `json:"part"`
	Draws   int          `json:"draws"`
	Blocks  [2]int       `json:"blocks"`
	Plan    string       `json:"plan"`
	Digest  string       `json:"digest"`
	Data    []byte       `json:"data"`
	Receipt view.Receipt `json:"receipt"`

	name string // of the file
	k, n int    // of Part
}

// partFormat is the version of a part file; others are not read.
const partFormat = 1

// writePart computes part k of n and hands it over.
func (s *simulation) writePart(cmd *cobra.Command, k, n int) error {
	if n > s.outline.Blocks {
		return s.a.misused(cmd, "parts.too-many", plain(s.outline.Draws), s.outline.Blocks)
	}
	from, to := (k-1)*s.outline.Blocks/n, k*s.outline.Blocks/n
	if err := s.blocks(from, to); err != nil {
		return err
	}
	joined := s.draw(0, 0, nil)
	r, err := s.joined(joined)
	if err != nil {
		return err
	}
	bare := s.a.ask(api.Request{Do: "bare", Plan: s.d.text, Lang: s.q.Lang})
	if !bare.OK {
		return s.failed(bare)
	}
	p := partFile{
		Format: partFormat, Part: fmt.Sprintf("%d/%d", k, n), Draws: s.outline.Draws, Blocks: [2]int{from, to},
		Plan: bare.Plan, Digest: digest(r.Part), Data: r.Part, Receipt: s.outline.Receipt,
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(p); err != nil {
		return err
	}
	s.watch.stop()
	return s.a.deliver(out.Bytes())
}

func digest(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// mergeParts joins part files to the answer that one run would have given. A plan that is named beside them
// must be theirs.
func (a *app) mergeParts(cmd *cobra.Command, names []string) error {
	for _, other := range []string{"metric", "draws", "seed", "until", "sampling", "compare", "drivers", "evpi", "samples", "part", "set", "scenario"} {
		if cmd.Flags().Changed(other) {
			return a.misused(cmd, "merge-alone", "--"+other)
		}
	}
	parts, d, err := a.readParts(cmd, names)
	if err != nil {
		return err
	}
	if len(parts) == 0 {
		return a.misused(cmd, "merge-nothing")
	}
	whole := a.agreed(parts)
	if faults := a.partFaults(parts, whole, d); len(faults) > 0 {
		return &failure{code: exitFault, message: strings.Join(faults, "\nplanleaf: ")}
	}
	var q api.Request
	if err := json.Unmarshal(whole.Receipt.Asked, &q); err != nil || q.Do != "simulate" {
		return a.unable("parts.unreadable", whole.name)
	}
	if d == nil {
		d = &document{whole.name, whole.Plan}
	}
	a.opt.scenario = q.Scenario
	s, err := a.begun(*d, q)
	if err != nil {
		return err
	}
	defer s.end()
	if s.outline.Receipt.Document != whole.Receipt.Document || s.outline.Draws != whole.Draws {
		return a.unable("parts.not-its-plan", whole.name)
	}
	for _, p := range parts {
		s.parts = append(s.parts, p.Data)
	}
	return s.answer()
}

// readParts reads all files that are named: part files, and at most one plan. What cannot be read is told
// at once.
func (a *app) readParts(cmd *cobra.Command, names []string) (parts []*partFile, d *document, err error) {
	var faults []string
	for _, name := range names {
		raw, err := a.sized(name, mostPart)
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		if !isPart(raw) {
			if d != nil || !isPlan(string(raw)) && !bytes.HasPrefix(bytes.TrimSpace(raw), []byte("<")) {
				faults = append(faults, a.say("parts.none", name))
				continue
			}
			read, err := a.read(name)
			if err != nil {
				return nil, nil, err
			}
			d = &read
			continue
		}
		p := &partFile{name: name}
		if err := json.Unmarshal(raw, p); err != nil || !p.whole() {
			faults = append(faults, a.say("parts.unreadable", name))
			continue
		}
		if p.Format != partFormat {
			faults = append(faults, a.say("parts.format", name, p.Format, partFormat))
			continue
		}
		parts = append(parts, p)
	}
	if len(faults) > 0 {
		return nil, nil, &failure{code: exitFault, message: strings.Join(faults, "\nplanleaf: ")}
	}
	return parts, d, nil
}

// isPart reports whether a file is a part of a simulation rather than a plan.
func isPart(raw []byte) bool {
	start, _, _ := bytes.Cut(bytes.TrimLeft(raw, "\uFEFF \t\r\n{"), []byte(":"))
	return string(bytes.TrimSpace(start)) == `"planleafPart"`
}

// whole reads which part it is, and reports whether nothing is missing or damaged.
func (p *partFile) whole() bool {
	n, err := fmt.Sscanf(p.Part, "%d/%d", &p.k, &p.n)
	return err == nil && n == 2 && p.n >= 1 && p.k >= 1 && p.k <= p.n && p.Plan != "" && p.Receipt.Document != "" && digest(p.Data) == p.Digest
}

// same is what all parts of a simulation have in common.
func (p *partFile) same() [4]string {
	return [4]string{p.Receipt.Engine, p.Receipt.Document, fmt.Sprint(p.Receipt.Seed, " ", p.Draws, " ", p.n), string(p.Receipt.Asked)}
}

// agreed is a part of the simulation that most of the parts are of; of equally many the first.
func (a *app) agreed(parts []*partFile) *partFile {
	count := map[[4]string]int{}
	for _, p := range parts {
		count[p.same()]++
	}
	best := parts[0]
	for _, p := range parts[1:] {
		if count[p.same()] > count[best.same()] {
			best = p
		}
	}
	return best
}

// partFaults are all reasons why the parts cannot be joined, by file.
func (a *app) partFaults(parts []*partFile, whole *partFile, d *document) []string {
	var faults []string
	say := func(key string, args ...any) { faults = append(faults, a.say(key, args...)) }
	if whole.Receipt.Engine != api.Version {
		say("parts.engine", whole.name, whole.Receipt.Engine, api.Version)
	}
	if d != nil {
		if is := a.hashOf(*d, whole); is != whole.Receipt.Document {
			say("parts.plan-named", d.name, short(is), whole.Receipt.Short())
		}
	}
	have := make([]*partFile, whole.n+1)
	for _, p := range parts {
		if key, was, is := p.differs(whole); key != "" {
			say(key, p.name, was, whole.name, is)
			continue
		}
		if twin := have[p.k]; twin != nil {
			say("parts.twice", p.Part, twin.name, p.name)
			continue
		}
		have[p.k] = p
	}
	var missing []int
	for k := 1; k <= whole.n; k++ {
		if have[k] == nil {
			missing = append(missing, k)
		}
	}
	if len(missing) > 0 {
		say("parts.missing", runs(missing), whole.n)
	}
	return faults
}

// differs says what a part does not have in common with the whole: the words, and what each has.
func (p *partFile) differs(whole *partFile) (key, was, is string) {
	switch {
	case p.Receipt.Engine != whole.Receipt.Engine:
		return "parts.other-engine", p.Receipt.Engine, whole.Receipt.Engine
	case p.Receipt.Document != whole.Receipt.Document:
		return "parts.other-plan", p.Receipt.Short(), whole.Receipt.Short()
	case p.Receipt.Seed != whole.Receipt.Seed:
		return "parts.other-seed", rng.Words(p.Receipt.Seed), rng.Words(whole.Receipt.Seed)
	case p.Draws != whole.Draws:
		return "parts.other-draws", plain(p.Draws), plain(whole.Draws)
	case p.n != whole.n:
		return "parts.other-count", fmt.Sprint(p.n), fmt.Sprint(whole.n)
	case p.same() != whole.same():
		return "parts.other-question", p.Part, whole.Part
	}
	return "", "", ""
}

// hashOf is the hash of a plan after the edits of a simulation.
func (a *app) hashOf(d document, whole *partFile) string {
	var q api.Request
	_ = json.Unmarshal(whole.Receipt.Asked, &q)
	return a.ask(api.Request{Do: "check", Plan: d.text, Edits: q.Edits, Scenario: q.Scenario}).Hash
}

// runs names numbers that ascend: 4, 7–9.
func runs(numbers []int) string {
	var out []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		switch text := fmt.Sprint(numbers[i]); j - i {
		case 0:
			out = append(out, text)
		case 1:
			out = append(out, text, fmt.Sprint(numbers[j]))
		default:
			out = append(out, text+"–"+fmt.Sprint(numbers[j]))
		}
		i = j + 1
	}
	return strings.Join(out, ", ")
}

// mostPart bounds a part file, which may be larger than any plan.
const mostPart = 1 << 30
