package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"planleaf/core/plan"
)

// What is wrong in the question names its flag; the plan file is not at fault.
func TestAFaultOfTheQuestionNamesItsFlag(t *testing.T) {
	files := map[string]string{"p.json": string(plan.Format(smallPlan(t))), "list.txt": "customers.prize\n"}
	for line, want := range map[string]string{
		"seek p.json --lever customers.price --metric mrr --to soon":               "--to soon: soon can't be read",
		"seek p.json --lever customers.prize --metric mrr --to 1M":                 "--lever customers.prize: the plan has no assumption",
		"seek p.json --lever customers.price --metric mrr --to 1M --bounds soon,9": "--bounds soon,9: soon can't be read",
		"table p.json --metric mrr --over customers.price=a..b:3":                  "--over customers.price=a..b:3: a can't be read",
		"tornado p.json --metric mrrr":                                             "--metric mrrr: the sheet has no row mrrr",
		"tornado p.json --metric mrr --paths list.txt":                             "--paths list.txt: customers.prize: the plan has no assumption",
		"trace mrrr p.json":                        "mrrr: the sheet has no row mrrr",
		"trace mrr p.json --at 2099-01":            "--at 2099-01: 2099-01 is not in the plan",
		"project p.json --scenario bold":           "--scenario bold: there is no scenario bold",
		"project p.json --rows mrr,nope":           ": the sheet has no row nope",
		"project p.json --set customers.margin=78": "--set customers.margin=78: customers.margin: a share",
	} {
		said := saidOf(t, exitFault, files, strings.Fields(line)...)
		assert.Contains(t, said, want, line)
		assert.NotContains(t, said, "p.json:", line)
	}
	said := saidOf(t, exitFault, files, strings.Fields("tornado p.json --metric mrrr --format json")...)
	assert.Contains(t, said, `"asked":"--metric mrrr"`)
	files["p.json"] = strings.Replace(files["p.json"], `"churn": 0.02`, `"churn": 14`, 1)
	said = saidOf(t, exitFault, files, strings.Fields("table p.json --metric mrr --over customers.churn")...)
	assert.Regexp(t, `(?m)^p\.json:\d+:\d+: customers\.churn`, said, "what the file has wrong stands in the file")
}
