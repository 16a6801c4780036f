package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"planleaf/core/api"
)

const chineseLog = "用户,动作,时间\n甲,注册,2026-01-05\n乙,注册,2026/1/6\n甲,下单,2026年1月7日\n,下单,2026-01-07\n"

// reading reads a log of these bytes, and returns what was said.
func reading(t *testing.T, a *app, raw []byte) string {
	t.Helper()
	var errs bytes.Buffer
	a.err, a.lang, a.ask = &errs, "zh", api.NewEngine().Run
	require.NoError(t, os.WriteFile(a.path("log.csv"), raw, 0o600))
	read, err := a.readLog("log.csv")
	require.NoError(t, err, errs.String())
	assert.Equal(t, 3, read.Events)
	assert.Equal(t, 2, read.Users)
	assert.Len(t, read.Hash, 64)
	return errs.String()
}

func TestALogIsReadInTheEncodingsOfExcel(t *testing.T) {
	utf16 := func(order unicode.Endianness, mark unicode.BOMPolicy) []byte {
		b, err := unicode.UTF16(order, mark).NewEncoder().Bytes([]byte(strings.ReplaceAll(chineseLog, ",", "\t")))
		require.NoError(t, err)
		return b
	}
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chineseLog))
	require.NoError(t, err)
	late := append([]byte("a,b,c,user,event,time\n"), bytes.Repeat([]byte("1,2,3,,x,2026-01-01\n"), 200_000)...) // GB18030 behind 4 MB of ASCII
	late = append(late, []byte("1,2,3,u,\xd7\xa2\xb2\xe1,2026-01-01\n1,2,3,v,\xd7\xa2\xb2\xe1,2026-01-01\n1,2,3,v,x,2026-01-02\n")...)
	said := "log.csv: 3 条事件，2 个用户，2026年1月5日至 2026年1月7日。4 行中有 1 行无法读取，未计入。\n  1 处：没有用户（不计入）：第 5 行 “,下单,2026-01-07”\n"
	for name, raw := range map[string][]byte{
		"":               []byte(chineseLog),
		" ":              []byte("\ufeff" + strings.ReplaceAll(chineseLog, "\n", "\r\n")),
		"UTF-16":         utf16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16 ":        utf16(unicode.BigEndian, unicode.UseBOM),
		"UTF-16  ":       utf16(unicode.LittleEndian, unicode.IgnoreBOM),
		"UTF-16   ":      utf16(unicode.BigEndian, unicode.IgnoreBOM),
		"GB18030":        gb,
		"gzip + GB18030": packed(t, gb),
		"gzip":           packed(t, []byte(chineseLog)),
	} {
		want := said
		if strings.HasPrefix(name, "UTF-16") {
			want = strings.Replace(want, ",下单,", " 下单 ", 1)
		}
		if n := strings.TrimSpace(name); n != "" {
			want = "log.csv: 按 " + n + " 读入\n" + want
		}
		assert.Equal(t, want, reading(t, desk(t), raw), name)
	}
	assert.Contains(t, reading(t, desk(t), late), "按 GB18030 读入")
}

func TestALogIsReadFromStandardInput(t *testing.T) {
	a := desk(t)
	a.in, a.err, a.ask = strings.NewReader("u,a,-3\nu,b,4\nv,a,0\n"), io.Discard, api.NewEngine().Run
	a.opt.log.columns = []string{"user=1", "event=2", "time=3"}
	read, err := a.readLog("-")
	require.NoError(t, err)
	assert.Equal(t, "3 events of 2 users, day −3 to day 4.", read.Says)
}

func TestWhatALogLacksIsSaidWithTheFlagThatCuresIt(t *testing.T) {
	for text, want := range map[string]string{
		"user,event,date\nu,a,1/2/2026\n": "log.csv: dates of column date may have the day first or the month first: choose one [log-date-order]\n          say how with --times, as in --times dmy\n",
		"":                                "log.csv: the file holds no rows [log-empty]\n",
	} {
		a := desk(t)
		var errs bytes.Buffer
		a.err, a.ask = &errs, api.NewEngine().Run
		require.NoError(t, os.WriteFile(a.path("log.csv"), []byte(text), 0o600))
		_, err := a.readLog("log.csv")
		var f *failure
		require.ErrorAs(t, err, &f)
		assert.Equal(t, exitFault, f.code)
		assert.Equal(t, want, errs.String())
	}
	for _, flags := range []logOptions{
		{columns: []string{"user"}}, {columns: []string{"usr=a"}}, {columns: []string{"zzz=a"}}, {drop: []string{"all"}},
	} {
		a := desk(t)
		a.opt.log = flags
		_, err := a.readLog("log.csv")
		var f *failure
		require.True(t, errors.As(err, &f))
		assert.Equal(t, exitUsage, f.code)
	}
}

func TestIdsOfOnePersonAreJoined(t *testing.T) {
	a := desk(t)
	var errs bytes.Buffer
	a.err, a.ask = &errs, api.NewEngine().Run
	require.NoError(t, os.WriteFile(a.path("ids.csv"), []byte("id,person\nu,Ann\nw,Ann\nx,Bea\n"), 0o600))
	require.NoError(t, os.WriteFile(a.path("log.csv"), []byte("user,event,day\nu,a,1\nw,b,2\nz,a,3\n"), 0o600))
	a.opt.log.identity = "ids.csv"
	read, err := a.readLog("log.csv")
	require.NoError(t, err)
	assert.Equal(t, 2, read.Users)
	assert.Equal(t, "log.csv: 3 events of 2 users, day 1 to day 3.\n  1: users that the identity table does not have (kept): z\n"+
		"  1: users of the identity table that the log does not have: Line 4 “x”\n", errs.String())
}
