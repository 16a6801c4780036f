package api

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/view"
)

const logText = "用户,事件,时间\nu1,注册,2026-01-05 10:00\nu2,注册,2026-01-06 10:00\nu1,下单,2026-01-07\n,下单,2026-01-07\nu2,下单,昨天\n"

// step asks one step in the reading of a log.
func step(e *Engine, ask LogAsk, parts ...string) Response {
	q := Request{Do: "log", Lang: "zh", Log: &ask}
	for _, p := range parts {
		q.Parts = append(q.Parts, []byte(p))
	}
	return e.Run(q)
}

func TestALogIsReadInPiecesAndKept(t *testing.T) {
	e := NewEngine()
	a := step(e, LogAsk{Key: "k", Step: "open"}, logText)
	require.True(t, a.OK, "%v", a.Faults)
	var form view.LogForm
	require.NoError(t, json.Unmarshal(a.Result, &form))
	assert.Equal(t, "用户", form.Columns.User)
	assert.Equal(t, "事件", form.Columns.Event)
	assert.Equal(t, "ymd", form.Clock)

	require.True(t, step(e, LogAsk{Key: "k", Step: "more", Size: int64(len(logText))}, logText[:40]).OK)
	a = step(e, LogAsk{Key: "k", Step: "more", Size: int64(len(logText))}, logText[40:])
	var p view.LogProgress
	require.NoError(t, json.Unmarshal(a.Result, &p))
	assert.Equal(t, "已读 5 行，100%", p.Text)
	a = step(e, LogAsk{Key: "k", Step: "end"})
	var read view.LogRead
	require.NoError(t, json.Unmarshal(a.Result, &read))
	assert.Equal(t, "3 条事件，2 个用户，2026年1月5日至 2026年1月7日。5 行中有 2 行无法读取，未计入。", read.Says)
	require.Len(t, read.Found, 2)
	assert.Equal(t, "没有用户", read.Found[0].Title)
	assert.Equal(t, view.LogLine{Line: 6, Where: "第 6 行", Text: "昨天"}, read.Found[1].Lines[0])
	assert.Equal(t, a.Result, step(e, LogAsk{Key: "k", Step: "end"}).Result, "asked again it says the same")

	require.True(t, step(e, LogAsk{Key: "k", Step: "drop"}).OK)
	for _, gone := range []Response{step(e, LogAsk{Key: "k", Step: "end"}), e.Run(Request{Do: "discover", Discover: &Discover{Key: "k"}})} {
		assert.Equal(t, "log-gone", gone.Faults[0].Code)
	}
}

func TestWhatHasToBeMappedFirstIsSaid(t *testing.T) {
	e := NewEngine()
	a := step(e, LogAsk{Key: "k", Step: "open"}, "user,event,date\nu,a,1/2/2026\nu,b,3/4/2026\n")
	require.False(t, a.OK)
	assert.Equal(t, "log-date-order", a.Faults[0].Code)
	var form view.LogForm
	require.NoError(t, json.Unmarshal(a.Result, &form))
	assert.True(t, form.Open)
	assert.True(t, step(e, LogAsk{Key: "k", Step: "open", Clock: "dmy"}, "user,event,date\nu,a,1/2/2026\nu,b,3/4/2026\n").OK)
	assert.Equal(t, "log-empty", step(e, LogAsk{Key: "k", Step: "open"}).Faults[0].Code)
	assert.Equal(t, "log-zone-unknown", step(e, LogAsk{Key: "k", Step: "open", Zone: "Paris"}).Faults[0].Code)
	assert.Equal(t, "log-step-unknown", step(e, LogAsk{Key: "k"}).Faults[0].Code)
	form.Columns.Time = "dat"
	assert.Equal(t, []string{"date"}, step(e, LogAsk{Step: "open", Columns: form.Columns}, "user,event,date\nu,a,1\n").Faults[0].Fixes)
}

func TestTheSampleIsReadAtOnce(t *testing.T) {
	a := step(NewEngine(), LogAsk{Key: "k", Step: "sample"})
	require.True(t, a.OK)
	var read view.LogRead
	require.NoError(t, json.Unmarshal(a.Result, &read))
	assert.Equal(t, "10,435 条事件，2,292 个用户，第 −163 天至第 270 天。", read.Says)
	assert.Equal(t, "course-log.csv", read.Name)
}
