package main

import "github.com/spf13/cobra"

// completionCommand is cobra's, in our words.
func (a *app) completionCommand() *cobra.Command {
	shells := map[string]func(*cobra.Command) error{
		"bash":       func(root *cobra.Command) error { return root.GenBashCompletionV2(a.out, true) },
		"zsh":        func(root *cobra.Command) error { return root.GenZshCompletion(a.out) },
		"fish":       func(root *cobra.Command) error { return root.GenFishCompletion(a.out, true) },
		"powershell": func(root *cobra.Command) error { return root.GenPowerShellCompletionWithDesc(a.out) },
	}
	c := a.command("completion", func(cmd *cobra.Command, args []string) error {
		generate, ok := shells[args[0]]
		if !ok {
			return a.misused(cmd, "unknown-shell", args[0])
		}
		return generate(cmd.Root())
	})
	c.Args = a.between(1, 1)
	c.ValidArgs = []string{"bash", "zsh", "fish", "powershell"}
	return c
}
