package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"planleaf/core/diag"
)

// newRoot builds the tree of subcommands in the language of a.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:               "planleaf",
		Args:              cobra.ArbitraryArgs,
		RunE:              a.welcome,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetHelpFunc(a.help)
	root.SetFlagErrorFunc(a.flagError)
	root.Flags().BoolVar(&a.opt.version, "version", false, a.say("version.short"))
	root.PersistentFlags().BoolP("help", "h", false, a.say("flag.help"))
	a.addChoice(root.PersistentFlags(), root, &a.opt.lang, "lang", "zh", "en")
	root.AddCommand(
		a.initCommand(),
		a.checkCommand(),
		a.projectCommand(),
		a.traceCommand(),
		a.explainCommand(),
		a.compareCommand(),
		a.simulateCommand(),
		a.tornadoCommand(),
		a.seekCommand(),
		a.optimizeCommand(),
		a.behaviorCommand(),
		a.fitCommand(),
		a.tableCommand(),
		a.diffCommand(),
		a.mergeCommand(),
		a.packCommand(),
		a.exportCommand(),
		a.importCommand(),
		a.verifyCommand(),
		a.schemaCommand(),
		a.versionCommand(),
		a.completionCommand(),
	)
	root.SetHelpCommand(a.helpCommand())
	return root
}

// command starts a subcommand whose words are kept under its name.
func (a *app) command(name string, run func(cmd *cobra.Command, args []string) error) *cobra.Command {
	return &cobra.Command{
		Use:     strings.TrimSpace(name + " " + a.say(name+".use")),
		Short:   a.say(name + ".short"),
		Long:    a.say(name + ".long"),
		Example: a.say(name + ".example"),
		RunE: func(cmd *cobra.Command, args []string) error {
			a.line = cmd.Flags()
			return run(cmd, args)
		},
		DisableFlagsInUseLine: true,
	}
}

// between allows from…to arguments; a to below 0 is no limit.
func (a *app) between(from, to int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < from:
			return a.misused(cmd, "too-few", usage(cmd))
		case to >= 0 && len(args) > to:
			return a.misused(cmd, "too-many", usage(cmd), args[to])
		}
		return nil
	}
}

// usage is how a command is called, its parent's name included.
func usage(cmd *cobra.Command) string {
	_, path, _ := strings.Cut(cmd.CommandPath(), " ")
	return path + strings.TrimPrefix(cmd.Use, cmd.Name())
}

// welcome is planleaf alone: what it is and where to begin. With a word that is no
// subcommand it names the one that was meant.
func (a *app) welcome(cmd *cobra.Command, args []string) error {
	if len(args) == 0 && a.opt.version {
		return a.version(cmd, args)
	}
	if len(args) == 0 {
		fmt.Fprint(a.out, a.say("welcome"))
		return nil
	}
	return a.unknownCommand(cmd, args[0])
}

// unknownCommand says that parent has no subcommand of this name, and which one was meant.
func (a *app) unknownCommand(parent *cobra.Command, word string) error {
	var known []string
	for _, c := range parent.Commands() {
		if !c.Hidden {
			known = append(known, c.Name())
		}
	}
	path := strings.TrimPrefix(parent.CommandPath(), "planleaf")
	if near := diag.Likely(word, known); near != "" {
		return a.misused(parent, "unknown-command-near", word, strings.TrimSpace(path+" "+near))
	}
	return a.misused(parent, "unknown-command", word, path)
}

// usage is the end of a run whose command line is wrong; misused also points to the help.
func (a *app) usage(key string, args ...any) *failure {
	return &failure{code: exitUsage, message: a.say(key, args...)}
}

func (a *app) misused(cmd *cobra.Command, key string, args ...any) *failure {
	f := a.usage(key, args...)
	f.hint = cmd.CommandPath()
	return f
}
