package core_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"hash"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"planleaf/core/api"
	"planleaf/core/compile"
	"planleaf/core/model"
	"planleaf/core/plan"
	"planleaf/core/plan/plantest"
)

var update = flag.Bool("update", false, "rewrite golden files")

const goldenFile = "testdata/golden.txt"

// The bits of every row of the examples and of plans drawn from a fixed stream, and of
// simulations and what they are made of, are those of the committed file: on every processor, with and without fused operations, under
// WebAssembly. A change of the model changes the file (-update), a change of target must not.
func TestGoldenBits(t *testing.T) {
	got := goldenText(t)
	if *update {
		require.NoError(t, os.WriteFile(goldenFile, []byte(got), 0o644))
	}
	want, err := os.ReadFile(goldenFile)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "numbers have changed; if the change is meant: go test ./core -run TestGoldenBits$ -update")
}

// goldenText is two lines for each example, its rows and a simulation of it, one for users, one for all drawn plans and
// two for what simulations are made of.
func goldenText(t testing.TB) string {
	var out strings.Builder
	examples, err := filepath.Glob("../examples/*.plan.json")
	require.NoError(t, err)
	require.NotEmpty(t, examples)
	for _, name := range examples {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		sum := sha256.New()
		hashRows(t, sum, text)
		fmt.Fprintf(&out, "%s %s\n", hex.EncodeToString(sum.Sum(nil)), filepath.Base(name))
		simulated := sha256.Sum256(goldenSimulation(t, text))
		fmt.Fprintf(&out, "%s %s, simulated\n", hex.EncodeToString(simulated[:]), filepath.Base(name))
	}
	for _, name := range []string{"reference", "saas-tiers"} {
		text, err := os.ReadFile("../examples/" + name + ".plan.json")
		require.NoError(t, err)
		fmt.Fprintf(&out, "%s %s, 1,000 draws\n", simulated(t, string(text)), name)
	}
	fmt.Fprintf(&out, "%s key-behaviour, users\n", goldenUsers(t))
	const drawn = 100
	sum, stream := sha256.New(), rand.NewPCG(2027, 1)
	for range drawn {
		d := plantest.Plan(func(_ string, least, most int) int {
			return least + int(stream.Uint64()%uint64(most-least+1))
		}, plantest.Without{})
		hashRows(t, sum, plan.Format(d))
	}
	fmt.Fprintf(&out, "%s %d drawn plans\n", hex.EncodeToString(sum.Sum(nil)), drawn)
	out.WriteString(goldenDraws(t))
	return out.String()
}

// hashRows adds the path and the bits of every row of a plan's sheet; all NaN count as one,
// for their bits are the processor's.
func hashRows(t testing.TB, sum hash.Hash, text []byte) {
	doc, notes := plan.Parse(text)
	require.NotNil(t, doc, "%v", notes)
	sheet, notes := compile.Plan(doc)
	require.NotNil(t, sheet, "%v", notes)
	all := make([]model.RowID, sheet.Model.Rows())
	for i := range all {
		all[i] = model.RowID(i)
	}
	program := sheet.Model.Program(all...)
	state := program.NewState()
	program.Eval(state, sheet.Model.Defaults())
	var bits [8]byte
	for _, id := range all {
		sum.Write([]byte(sheet.Model.Spec(id).Path))
		for _, x := range state.Row(id) {
			if x != x {
				x = math.NaN()
			}
			binary.LittleEndian.PutUint64(bits[:], math.Float64bits(x))
			sum.Write(bits[:])
		}
	}
}

// simulated is the hash of what a thousand draws of a plan come to: the draws themselves, and the answer without its
// receipt, in which the engine's version stands.
func simulated(t testing.TB, text string) string {
	e := api.NewEngine()
	part := e.Run(api.Request{Do: "draw", Plan: text, Draws: 1000})
	require.True(t, part.OK, "%v", part.Faults)
	whole := e.Run(api.Request{Do: "simulate", Plan: text, Draws: 1000, Drivers: true})
	require.True(t, whole.OK, "%v", whole.Faults)
	answer, _, ok := strings.Cut(string(whole.Result), `,"receipt":`)
	require.True(t, ok)
	sum := sha256.New()
	sum.Write(part.Part)
	sum.Write([]byte(answer))
	return hex.EncodeToString(sum.Sum(nil))
}

// goldenUsers is the hash of what the key behavior of an example comes to: curves, ranges, and 4,096 simulated users.
func goldenUsers(t testing.TB) string {
	text, err := os.ReadFile("../examples/key-behaviour.plan.json")
	require.NoError(t, err)
	a := api.NewEngine().Run(api.Request{Do: "behave", Plan: string(text), Behave: &api.Behave{Users: 4096, All: true}})
	require.True(t, a.OK, "%v", a.Faults)
	answer, _, ok := strings.Cut(string(a.Result), `,"receipt":`)
	require.True(t, ok)
	sum := sha256.Sum256([]byte(answer))
	return hex.EncodeToString(sum[:])
}
