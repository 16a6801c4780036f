//go:build !js

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// process is the command in a process of its own, in a folder.
func process(dir string, args ...string) (cmd *exec.Cmd, out, errs *bytes.Buffer) {
	out, errs = &bytes.Buffer{}, &bytes.Buffer{}
	cmd = exec.Command(os.Args[0], args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, out, errs
	cmd.Env = append(os.Environ(), asCommand+"=1", "LANG=en_US.UTF-8")
	return cmd, out, errs
}

// withReference is a folder with the reference plan in it.
func withReference(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	plan, err := os.ReadFile(referencePlan)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(dir+"/plan.json", plan, 0o600))
	return dir
}

func TestPartsOfSeveralProcessesAreOneRun(t *testing.T) {
	dir := withReference(t)
	question := []string{"simulate", "plan.json", "--draws", "3000", "--metric", "mrr@last"}
	const parts = 4
	var running []*exec.Cmd
	var said []*bytes.Buffer
	for k := 1; k <= parts; k++ {
		cmd, _, errs := process(dir, append(question, "--part", strconv.Itoa(k)+"/4", "-o", "part-"+strconv.Itoa(k)+".json")...)
		require.NoError(t, cmd.Start())
		running, said = append(running, cmd), append(said, errs)
	}
	for k, cmd := range running {
		require.NoError(t, cmd.Wait(), "%s", said[k])
	}
	for _, format := range []string{"json", "csv", "text"} {
		merge, merged, errs := process(dir, "simulate", "--merge", "part-3.json", "part-1.json", "part-4.json", "part-2.json", "--format", format)
		require.NoError(t, merge.Run(), "%s", errs)
		one, whole, errs := process(dir, append(question, "--format", format)...)
		require.NoError(t, one.Run(), "%s", errs)
		assert.Equal(t, whole.String(), merged.String())
	}
}

func TestTheBitsAreThoseOfAnyNumberOfWorkersAndOfAnyProcessor(t *testing.T) {
	dir := withReference(t)
	var first string
	for _, c := range []struct{ workers, env string }{{"1", ""}, {"2", ""}, {"4", ""}, {"2", "GODEBUG=cpu.fma=off"}} {
		cmd, out, errs := process(dir, "simulate", "plan.json", "--draws", "2500", "--drivers", "--workers", c.workers, "--format", "json")
		cmd.Env = append(cmd.Env, c.env)
		require.NoError(t, cmd.Run(), "%s", errs)
		if first == "" {
			first = out.String()
		}
		assert.Equal(t, first, out.String(), "%s workers %s", c.workers, c.env)
	}
}

// works waits until a process has had half a second of a processor, which on a loaded machine may take long.
func works(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	time.Sleep(time.Second)
	require.Eventually(t, func() bool {
		stat, err := os.ReadFile("/proc/" + strconv.Itoa(cmd.Process.Pid) + "/stat")
		if err != nil {
			return true // the system does not tell
		}
		_, after, _ := strings.Cut(string(stat), ") ")
		ticks, err := strconv.Atoi(strings.Fields(after)[11]) // hundredths of a second
		return err == nil && ticks >= 50
	}, 2*time.Minute, 20*time.Millisecond)
}

func TestASimulationIsStoppedInWordsAndLeavesNoFile(t *testing.T) {
	dir := withReference(t)
	for _, more := range [][]string{{"-o", "out.json", "--draws", "100000000"}, {"--samples", "draws.csv", "--draws", "200000", "--metric", "mrr@last", "-o", "out.json"}} {
		cmd, out, errs := process(dir, append([]string{"simulate", "plan.json", "--format", "json"}, more...)...)
		require.NoError(t, cmd.Start())
		if more[0] == "--samples" { // stopped while it writes
			require.Eventually(t, func() bool {
				found, _ := filepath.Glob(dir + "/draws.csv*.tmp")
				return len(found) == 1
			}, 2*time.Minute, 5*time.Millisecond)
		} else {
			works(t, cmd) // and so it listens
		}
		require.NoError(t, cmd.Process.Signal(os.Interrupt))
		err := cmd.Wait()
		var exit *exec.ExitError
		require.ErrorAs(t, err, &exit, "%s%s", out, errs)
		assert.Equal(t, exitFault, exit.ExitCode())
		assert.Contains(t, errs.String(), "the simulation was stopped; nothing was written")
		assert.Empty(t, out.String())
		left, err := filepath.Glob(dir + "/*")
		require.NoError(t, err)
		assert.Equal(t, []string{dir + "/plan.json"}, left)
	}
}
