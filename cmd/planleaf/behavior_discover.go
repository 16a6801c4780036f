package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"planleaf/core/api"
	"planleaf/core/discover"
)

// keyOptions are the flags that ask which behaviour is key, as they were typed.
type keyOptions struct {
	ask                  api.KeyAsk
	counts, rounds, seed string
	dialect, table       string
	adopt                bool
	without              []string
	stay                 api.StayAsk
}

// mostCounts is the longest file of counts, in bytes.
const mostCounts = 256 << 20

// permutedAtOnce is how many permutations are made before progress is told.
const permutedAtOnce = 20

// addKey gives a command the flags of the question.
func (a *app) addKey(c *cobra.Command) {
	o, fs := &a.opt.key.ask, c.Flags()
	fs.StringSliceVar(&o.Events, "events", nil, a.say("flag.events"))
	a.addChoice(fs, c, &o.Count, "count", "events", "days")
	fs.StringVar(&o.Windows, "windows", "", a.say("flag.windows"))
	fs.StringVar(&o.Outcome, "outcome", "", a.say("flag.outcome"))
	fs.StringVar(&o.Times, "most", "", a.say("flag.most"))
	fs.BoolVar(&o.Ever, "ever", false, a.say("flag.ever"))
	fs.StringVar(&o.Origin, "origin", "", a.say("flag.origin"))
	fs.StringVar(&o.Until, "until", "", a.say("flag.key-until"))
	_ = fs.SetAnnotation("until", argument, []string{"arg.origin"})
	fs.StringVar(&o.By, "strata", "", a.say("flag.strata"))
	a.addChoice(fs, c, &o.Cohort, "cohorts", "month", "quarter")
	fs.StringVar(&o.Least, "least-users", "", a.say("flag.least-users"))
}

func (a *app) behaviorDiscoverCommand() *cobra.Command {
	c := a.subcommand("behavior", "discover", a.behaviorDiscover)
	c.Args = a.between(0, -1)
	a.addFormat(c, "text", "json", "csv")
	a.addOut(c)
	a.addLog(c)
	a.addKey(c)
	o, fs := &a.opt.key, c.Flags()
	fs.StringVar(&o.counts, "counts", "", a.say("flag.counts"))
	fs.StringVar(&o.rounds, "permutations", "", a.say("flag.permutations"))
	fs.StringVar(&o.seed, "seed", "", a.say("flag.seed-key"))
	_ = fs.SetAnnotation("seed", argument, []string{"arg.words"})
	fs.Lookup("plan").Usage = a.say("flag.discover-plan")
	fs.BoolVar(&o.adopt, "adopt", false, a.say("flag.discover-adopt"))
	fs.StringSliceVar(&o.without, "without", nil, a.say("flag.without"))
	fs.StringVar(&o.stay.Leave, "leave", "", a.say("flag.leave"))
	fs.StringVar(&o.stay.Silence, "silence", "", a.say("flag.silence"))
	return c
}

// behaviorDiscover finds the key behaviour of a log, or of counts.
func (a *app) behaviorDiscover(cmd *cobra.Command, names []string) error {
	o := &a.opt.key
	rounds := 1000
	if o.rounds != "" {
		n, err := strconv.Atoi(o.rounds)
		if err != nil || n < 0 || n > 1_000_000 {
			return a.misused(cmd, "permutations-whole", o.rounds)
		}
		rounds = n
	}
	ask := o.ask
	ask.Start, ask.Rounds = a.opt.log.start, rounds
	q := api.Request{Do: "discover", Lang: a.lang, Discover: &api.Discover{Key: logKey, Kind: "behavior", Behavior: &ask}}
	if o.seed != "" {
		seed, err := a.seedOf(cmd, o.seed)
		if err != nil {
			return err
		}
		q.Seed = seed
	}
	switch needs := a.opt.log.plan == "" && (o.adopt || len(o.without) > 0); {
	case needs:
		return a.misused(cmd, "discover-plan")
	case a.opt.log.plan != "" && o.counts != "":
		return a.misused(cmd, "discover-plan-log")
	case o.stay.Leave != "" && o.stay.Silence != "":
		return a.misused(cmd, "leave-or-silence")
	}
	name := o.counts
	switch {
	case o.counts != "" && len(names) > 0:
		return a.misused(cmd, "counts-or-log", names[0])
	case o.counts != "":
		text, err := a.sized(o.counts, mostCounts)
		if err != nil {
			return err
		}
		utf8, _, err := decode(text)
		if err != nil {
			return a.cannotRead(o.counts, err)
		}
		ask.Counts, rounds = string(utf8), 0
	case len(names) == 0:
		return a.misused(cmd, "too-few", cmd.Parent().Name()+" "+cmd.Use)
	default:
		name = names[0]
		if _, err := a.readLog(names...); err != nil {
			return err
		}
	}
	d := document{}
	if a.opt.log.plan != "" {
		var err error
		if d, err = a.read(a.opt.log.plan); err != nil {
			return err
		}
	}
	if o.adopt {
		return a.takeOver(cmd, d, q)
	}
	w := a.begin("key-progress")
	defer w.stop()
	for done := 0; done < rounds; done += permutedAtOnce {
		q.Discover.From, q.Discover.To = done, min(done+permutedAtOnce, rounds)
		r := a.ask(q)
		if !r.OK {
			return a.logFaults(name, r)
		}
		q.Parts = [][]byte{r.Part}
		if !w.tell(float64(q.Discover.To)/float64(rounds), q.Discover.To) {
			return a.unable("key-cancelled")
		}
	}
	w.stop()
	q.Discover.From, q.Discover.To = 0, 0
	r := a.ask(a.shaped(q))
	switch {
	case !r.OK:
		return a.logFaults(name, r)
	case a.opt.log.plan != "":
		return a.wouldTake(d, q, r)
	}
	return a.print(r)
}

func (a *app) behaviorSQLCommand() *cobra.Command {
	c := a.subcommand("behavior", "sql", a.behaviorSQL)
	c.Args = a.between(0, 0)
	a.addOut(c)
	o, fs := &a.opt.key, c.Flags()
	o.dialect = "duckdb"
	a.addChoice(fs, c, &o.dialect, "dialect", discover.Dialects()...)
	fs.StringVar(&o.table, "table", "events", a.say("flag.table"))
	fs.StringSliceVar(&a.opt.log.columns, "columns", nil, a.say("flag.columns"))
	fs.StringVar(&a.opt.log.start, "start", "", a.say("flag.sql-start"))
	a.addChoiceOf(fs, c, &a.opt.log.times, "times", "flag.sql-times", "timestamps", "seconds", "days")
	a.addKey(c)
	return c
}

// behaviorSQL prints the query that computes the counts of a question where the log is kept.
func (a *app) behaviorSQL(_ *cobra.Command, _ []string) error {
	o := &a.opt.key
	columns, err := a.logColumns(a.opt.log.columns)
	if err != nil {
		return err
	}
	if columns.User == "" {
		columns.User = "user_id"
	}
	if columns.Event == "" && columns.As == "" {
		columns.Event = "event"
	}
	if columns.Time == "" {
		columns.Time = "time"
	}
	ask := api.SQLAsk{Dialect: o.dialect, Table: o.table, Columns: columns, Times: a.opt.log.times, Key: o.ask}
	ask.Key.Start = a.opt.log.start
	r := a.ask(api.Request{Do: "sql", Lang: a.lang, SQL: &ask})
	if !r.OK {
		return a.logFaults("planleaf behavior sql", r)
	}
	return a.print(r)
}
