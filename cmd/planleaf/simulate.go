package main

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/diag"
	"planleaf/core/plan"
	"planleaf/core/rng"
)

// simulateOptions are the flags of simulate, as they were typed.
type simulateOptions struct {
	metrics, compare            []string
	draws, seed, until, workers string
	samples, part, sampling     string
	merge, drivers, evpi        bool
}

// mostUntil is how many draws --until takes at most where --draws does not say.
const mostUntil = 1_000_000

func (a *app) simulateCommand() *cobra.Command {
	c := a.command("simulate", a.simulate)
	c.Args = a.between(0, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addEdits(c)
	o := &a.opt.simulate
	c.Flags().StringSliceVar(&o.metrics, "metric", nil, a.say("flag.simulate-metric"))
	c.Flags().StringVar(&o.draws, "draws", "", a.say("flag.draws"))
	c.Flags().StringVar(&o.seed, "seed", "", a.say("flag.simulate-seed"))
	_ = c.Flags().SetAnnotation("seed", argument, []string{"arg.words"})
	c.Flags().StringVar(&o.until, "until", "", a.say("flag.until"))
	a.addChoice(c.Flags(), c, &o.sampling, "sampling", "stratified", "plain")
	c.Flags().StringSliceVar(&o.compare, "compare", nil, a.say("flag.compare"))
	c.Flags().BoolVar(&o.drivers, "drivers", false, a.say("flag.drivers"))
	c.Flags().BoolVar(&o.evpi, "evpi", false, a.say("flag.evpi"))
	c.Flags().StringVar(&o.samples, "samples", "", a.say("flag.samples"))
	c.Flags().StringVar(&o.workers, "workers", "", a.say("flag.workers"))
	c.Flags().StringVar(&o.part, "part", "", a.say("flag.part"))
	c.Flags().BoolVar(&o.merge, "merge", false, a.say("flag.merge"))
	return c
}

func (a *app) simulate(cmd *cobra.Command, names []string) error {
	o := &a.opt.simulate
	if o.merge {
		return a.mergeParts(cmd, names)
	}
	if len(names) > 1 {
		return a.misused(cmd, "too-many", cmd.Use, names[1])
	}
	if o.samples == "-" {
		return a.misused(cmd, "samples-file")
	}
	q, err := a.simulation(cmd)
	if err != nil {
		return err
	}
	until, err := a.until(cmd)
	if err != nil {
		return err
	}
	k, n, err := a.partOf(cmd)
	if err != nil {
		return err
	}
	d, edits, err := a.edited(cmd, names)
	if err != nil {
		return err
	}
	q.Edits = edits
	s, err := a.begun(d, q)
	if err != nil {
		return err
	}
	defer s.end()
	switch {
	case n > 0:
		return s.writePart(cmd, k, n)
	case until > 0:
		err = s.drawUntil(until)
	default:
		err = s.blocks(0, s.outline.Blocks)
	}
	if err != nil {
		return err
	}
	if o.samples != "" {
		if err := s.writeSamples(o.samples); err != nil {
			return err
		}
	}
	return s.answer()
}

// simulation is the question of the flags.
func (a *app) simulation(cmd *cobra.Command) (api.Request, error) {
	o := &a.opt.simulate
	q := api.Request{Do: "simulate", Rows: o.metrics, Sampling: o.sampling, Drivers: o.drivers, Worth: o.evpi}
	if o.draws != "" {
		n, note := plan.ReadNumber(o.draws, "number")
		if note != nil || n < plan.LeastDraws || n > plan.MostDraws || n != math.Trunc(n) {
			return q, a.misused(cmd, "draws-whole", o.draws, plain(plan.LeastDraws), plain(plan.MostDraws))
		}
		q.Draws = int(n)
	}
	if o.seed != "" {
		seed, err := a.seedOf(cmd, o.seed)
		if err != nil {
			return q, err
		}
		q.Seed = seed
	}
	if o.evpi && len(o.compare) == 0 {
		return q, a.misused(cmd, "evpi-compares")
	}
	if cmd.Flags().Changed("compare") {
		if sorted := slices.Sorted(slices.Values(o.compare)); len(slices.Compact(sorted)) < max(2, len(o.compare)) {
			return q, a.misused(cmd, "compare-two", strings.Join(o.compare, ","))
		}
		q.Scenarios = o.compare
		if a.opt.scenario == "" { // the others are held against the first
			a.opt.scenario, q.Scenarios = o.compare[0], o.compare[1:]
		}
	}
	return q, nil
}

// seedOf reads a seed: three words, or a number.
func (a *app) seedOf(cmd *cobra.Command, text string) (uint64, error) {
	if seed, ok := rng.Seed(text); ok && seed > 0 {
		return seed, nil
	}
	if near := seedNear(text); near != "" {
		return 0, a.misused(cmd, "seed-near", text, near)
	}
	return 0, a.misused(cmd, "seed-words", text)
}

// seedNear is the seed in words that a text was most likely meant to be; "" where it is not three words, each of
// them one of the list or like one.
func seedNear(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == '-' || r == ' ' })
	if len(words) != 3 {
		return ""
	}
	for i, word := range words {
		near := diag.Nearest(word, rng.Said())
		if len(near) == 0 {
			return ""
		}
		words[i] = near[0]
	}
	return strings.Join(words, "-")
}

// until reads --until: a share above 0; 0 where it is not given.
func (a *app) until(cmd *cobra.Command) (float64, error) {
	o := &a.opt.simulate
	if !cmd.Flags().Changed("until") {
		return 0, nil
	}
	share, ok := shareOf(strings.TrimPrefix(strings.TrimSpace(o.until), "±"))
	if !ok || !(share > 0 && share < 1) {
		return 0, a.misused(cmd, "until-share", o.until)
	}
	if o.part != "" {
		return 0, a.misused(cmd, "parts.alone", "--until")
	}
	return share, nil
}

// partOf reads --part k/n; n is 0 where it is not given.
func (a *app) partOf(cmd *cobra.Command) (k, n int, err error) {
	o := &a.opt.simulate
	if !cmd.Flags().Changed("part") {
		return 0, 0, nil
	}
	first, second, ok := strings.Cut(o.part, "/")
	k, err1 := strconv.Atoi(strings.TrimSpace(first))
	n, err2 := strconv.Atoi(strings.TrimSpace(second))
	if !ok || err1 != nil || err2 != nil || n < 1 || k < 1 || k > n {
		return 0, 0, a.misused(cmd, "parts.of", o.part)
	}
	for _, other := range []string{"format", "samples"} {
		if cmd.Flags().Changed(other) {
			return 0, 0, a.misused(cmd, "parts.alone", "--"+other)
		}
	}
	return k, n, nil
}

// plain is a whole number with its thousands parted.
func plain(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
