package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"planleaf/core/diag"
)

// options are the flags of all subcommands; each subcommand adds those that it heeds.
type options struct {
	lang, format, out, scenario, at, template, by string
	seal, unseal                                  bool
	author                                        string
	sets, rows, periods, plans                    []string
	force, list, definitions, version, otherPlan  bool

	metric, move, paths, reach, from, to, groups, method string
	over, scenarios                                      []string
	versus                                               string
	byPeriod                                             bool
	seed                                                 uint64
	note                                                 string
	take                                                 []string
	noHistory, report, adopt                             bool
	sliders                                              []string

	search   searchOptions
	simulate simulateOptions
	users    usersOptions
	log      logOptions
	key      keyOptions
	churn    churnOptions

	customers customerOptions
}

// choice is a flag that takes one of a few words.
type choice struct {
	value *string
	of    []string
}

func (c *choice) String() string {
	if c.value == nil {
		return ""
	}
	return *c.value
}
func (c *choice) Type() string { return strings.Join(c.of, "|") }
func (c *choice) Set(s string) error {
	if !slices.Contains(c.of, s) {
		return errors.New("not one of " + c.Type())
	}
	*c.value = s
	return nil
}

func (a *app) addChoice(fs *pflag.FlagSet, cmd *cobra.Command, value *string, name string, of ...string) {
	a.addChoiceOf(fs, cmd, value, name, "flag."+name, of...)
}

// addChoiceOf is addChoice with words of its own.
func (a *app) addChoiceOf(fs *pflag.FlagSet, cmd *cobra.Command, value *string, name, words string, of ...string) {
	fs.Var(&choice{value: value, of: of}, name, a.say(words))
	_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(of, cobra.ShellCompDirectiveNoFileComp))
}

func (a *app) addFormat(cmd *cobra.Command, of ...string) {
	a.opt.format = of[0]
	a.addChoice(cmd.Flags(), cmd, &a.opt.format, "format", of...)
}

func (a *app) addOut(cmd *cobra.Command) {
	cmd.Flags().StringVarP(&a.opt.out, "output", "o", "", a.say("flag.output"))
	cmd.Flags().BoolVar(&a.opt.force, "force", false, a.say("flag.force"))
}

// addAuthor lets a person sign what is written into a file.
func (a *app) addAuthor(cmd *cobra.Command) {
	a.opt.author = a.env("PLANLEAF_AUTHOR")
	cmd.Flags().StringVar(&a.opt.author, "author", a.opt.author, a.say("flag.author"))
}

// stamp is the moment as files have it.
func (a *app) stamp() string { return a.now().UTC().Format("2006-01-02T15:04Z") }

// addEdits gives a command the flags of whatever evaluates a plan.
func (a *app) addEdits(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&a.opt.sets, "set", nil, a.say("flag.set"))
	cmd.Flags().StringVar(&a.opt.scenario, "scenario", "", a.say("flag.scenario"))
}

// argument is the annotation of a flag whose argument another command's flag of that name calls otherwise.
const argument = "argument"

// flagWords names a flag's argument in help, "" for one that takes none.
func (a *app) flagWords(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "bool":
		return ""
	case "string", "stringArray", "stringSlice", "uint64":
		if own := f.Annotations[argument]; own != nil {
			return a.say(own[0])
		}
		return a.say("arg." + f.Name)
	}
	return f.Value.Type()
}

// flagError puts what the flag parser found into words, with the flag that was meant.
func (a *app) flagError(cmd *cobra.Command, err error) error {
	if words := cmd.Flags().Args(); !cmd.HasParent() && len(words) > 0 {
		return a.unknownCommand(cmd, words[0]) // a mistyped subcommand, whose flags root cannot know
	}
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	var f *failure
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			f = a.usage("unknown-flag", "-"+name)
			break
		}
		var known []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
		if near := diag.Likely(name, known); near != "" {
			f = a.usage("unknown-flag-near", "--"+name, "--"+near)
		} else {
			f = a.usage("unknown-flag", "--"+name)
		}
	case errors.As(err, &bare):
		f = a.usage("flag-needs", "--"+bare.GetFlag().Name, a.flagWords(bare.GetFlag()))
	case errors.As(err, &wrong):
		f = a.usage("flag-takes", "--"+wrong.GetFlag().Name, a.flagWords(wrong.GetFlag()), wrong.GetValue())
	default:
		f = a.usage("flag-syntax", err)
	}
	f.hint = cmd.CommandPath()
	return f
}
