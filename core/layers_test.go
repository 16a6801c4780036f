//go:build !js

// Package core_test checks what the core promises of itself as a whole: imports that go
// downward only, nothing that differs between machines, no products fused into sums.
package core_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// allowed is the table of layers: what each package of the core may import of the core,
// lowest layer first. What is not in the table does not exist; docs/architecture.md says why.
var allowed = map[string]string{
	"diag": "", "unit": "", "num": "", "jsontext": "", "sorted": "", "hash": "", // 0
	"rng": "num", "dist": "num", "stat": "num", "lifetime": "num dist stat sorted", "lifetime/lifetimetest": "num",

	"plan": "diag hash num rng dist sorted", "plan/plantest": "plan", "formula": "diag", "eventlog": "diag sorted", "templates": "plan", // 1

	"model": "diag unit num", // 2

	"compile":  "diag sorted unit num dist plan formula model", // 3
	"behave":   "diag unit num rng dist stat sorted plan lifetime",
	"discover": "diag hash unit num rng dist stat sorted eventlog lifetime",

	"forecast":    "diag unit num stat dist sorted model", // 4: the model alone, never each other or the plan
	"explain":     "diag sorted unit num stat model",
	"solve":       "diag sorted unit num stat model",
	"risk":        "diag unit num rng dist stat model",
	"sensitivity": "num rng",

	"view": "diag sorted unit num jsontext rng dist stat lifetime plan formula eventlog model compile behave discover forecast explain solve risk sensitivity", // 5
	"api":  "diag sorted hash unit num jsontext rng dist stat lifetime plan formula eventlog templates model compile behave discover forecast explain solve risk sensitivity view",
}

const prefix = "planleaf/core/"

// pack is what go list says of a package.
type pack struct {
	ImportPath string
	Imports    []string
}

// layerFaults compares packages with the table.
func layerFaults(packs []pack) []string {
	var faults []string
	for _, p := range packs {
		name, inside := strings.CutPrefix(p.ImportPath, prefix)
		if !inside {
			continue
		}
		may, known := allowed[name]
		if !known {
			faults = append(faults, fmt.Sprintf("%s is not in the table of layers", name))
			continue
		}
		for _, path := range p.Imports {
			if !strings.HasPrefix(path, "planleaf/") {
				continue
			}
			other, inside := strings.CutPrefix(path, prefix)
			if !inside {
				faults = append(faults, fmt.Sprintf("%s imports %s, which is above the core", name, path))
			} else if !contains(strings.Fields(may), other) {
				faults = append(faults, fmt.Sprintf("%s may not import %s", name, other))
			}
		}
	}
	sort.Strings(faults)
	return faults
}

func contains(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}

// listed runs go list; it is an error if it fails or lists no package of the core.
func listed(patterns ...string) ([]pack, error) {
	out, err := exec.Command("go", append([]string{"list", "-json=ImportPath,Imports"}, patterns...)...).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return nil, fmt.Errorf("go list: %w: %s", err, exit.Stderr)
		}
		return nil, fmt.Errorf("go list: %w", err)
	}
	var packs []pack
	inside := 0
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pack
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("read go list: %w", err)
		}
		if strings.HasPrefix(p.ImportPath, prefix) {
			inside++
		}
		packs = append(packs, p)
	}
	if inside == 0 {
		return nil, errors.New("go list: no package of the core")
	}
	return packs, nil
}

func TestImportsGoDownwardOnly(t *testing.T) {
	packs, err := listed("./...")
	require.NoError(t, err)
	assert.Empty(t, layerFaults(packs))
}

func TestTheTableItselfGoesDownward(t *testing.T) {
	done := map[string]bool{}
	for len(done) < len(allowed) {
		before := len(done)
		for name, may := range allowed {
			ready := true
			for _, other := range strings.Fields(may) {
				_, known := allowed[other]
				assert.True(t, known, "%s may import %s, which is not in the table", name, other)
				ready = ready && done[other]
			}
			if ready {
				done[name] = true
			}
		}
		require.Greater(t, len(done), before, "the table has a cycle")
	}
}

// The checker is checked: each kind of fault, planted, is found.
func TestLayerFaultsAreFound(t *testing.T) {
	for name, c := range map[string]struct {
		packs []pack
		want  string
	}{
		"upward":                  {[]pack{{prefix + "num", []string{"math", prefix + "model"}}}, "num may not import model"},
		"sideways":                {[]pack{{prefix + "explain", []string{prefix + "solve"}}}, "explain may not import solve"},
		"layer 4 reads the plan":  {[]pack{{prefix + "risk", []string{prefix + "plan"}}}, "risk may not import plan"},
		"a package of no layer":   {[]pack{{prefix + "helpers", nil}}, "helpers is not in the table of layers"},
		"a face":                  {[]pack{{prefix + "api", []string{"planleaf/cmd/planleaf"}}}, "api imports planleaf/cmd/planleaf, which is above the core"},
		"a package inside a part": {[]pack{{prefix + "num", []string{prefix + "plan/inner"}}}, "num may not import plan/inner"},
	} {
		assert.Equal(t, []string{c.want}, layerFaults(c.packs), name)
	}
	assert.Empty(t, layerFaults([]pack{{prefix + "dist", []string{"math", prefix + "num"}}}), "what is allowed is no fault")
}

func TestAListThatFailsIsAnError(t *testing.T) {
	for name, pattern := range map[string]string{
		"no such folder":         "./nowhere/...",
		"no package of the core": "errors",
		"a wrong flag":           "-nonsense",
	} {
		_, err := listed(pattern)
		assert.Error(t, err, name)
	}
}
