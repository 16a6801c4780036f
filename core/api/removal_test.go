package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/plan"
	"planleaf/core/view"
)

func TestARemovalNamesWhatItWouldTakeAlong(t *testing.T) {
	text := templateText(t)
	channel := plan.Edit{Do: "add", Path: "channels", Text: "展会", Kind: "event"}
	edits := []plan.Edit{
		channel,
		{Do: "add", Path: "metrics", Text: "Expo share", JSON: `{"formula": "new.展会 / new"}`},
		{Do: "add", Path: "targets", Text: "Expo counts", Kind: "expo_share"},
		{Do: "add", Path: "targets", Kind: "new.展会", Text: "x", JSON: `{"name": ""}`},
	}
	ask := func(path, lang string) view.Removal {
		a := Run(Request{Do: "removal", Plan: text, Edits: edits, Path: path, Lang: lang})
		require.True(t, a.OK, "%v", a.Faults)
		var r view.Removal
		require.NoError(t, json.Unmarshal(a.Result, &r))
		return r
	}
	r := ask("channels.展会", "en")
	assert.Equal(t, "channel 展会", r.Label)
	assert.Equal(t, []string{"own metric Expo share", "target Expo counts", "target 展会 · New customers"}, r.Along)
	assert.Equal(t, []string{"自有指标“Expo share”", "目标“Expo counts”", "目标“展会 · 新客户”"}, ask("channels.展会", "zh").Along)

	a := Run(Request{Do: "removal", Plan: text, Edits: []plan.Edit{channel}, Path: "channels.展会", Lang: "zh"})
	assert.JSONEq(t, `{"path": "channels.展会", "label": "渠道“展会”", "along": []}`, string(a.Result))
}

func TestAFaultSaysWhatIsWrongApartFromItsFixes(t *testing.T) {
	ask := func(text, lang string) Fault {
		edit := plan.Edit{Do: "type", Path: "customers.churn", Text: text, AsPercent: true}
		return Run(Request{Do: "edit", Plan: templateText(t), Edits: []plan.Edit{edit}, Lang: lang}).Faults[0]
	}
	f := ask("134", "zh")
	assert.Equal(t, "写了 134，比例须在 0% 到 100% 之间", f.Says)
	assert.Equal(t, []string{"13.4%", "34%"}, f.Fixes)
	assert.Equal(t, "got 134, a share lies within 0%..100%", ask("134", "en").Says)
	assert.Empty(t, ask("x", "en").Says, "nothing to cut")
}
