//go:build !js && unix

package main

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// warehouse asks for the tests on a real PostgreSQL and a real DuckDB, which then must be there.
var warehouse = flag.Bool("warehouse", false, "test the queries of behavior sql on a real PostgreSQL and a real DuckDB")

// warehoused are logs with questions: the columns of the table with its types in both databases, and the flags.
var warehoused = []struct {
	name, types, create, question, log, sql string
}{
	{
		"course", "{'user': 'varchar', 'event': 'varchar', 'day': 'integer'}", `"user" text, event text, day int`,
		"--origin 0 --windows 8,31 --outcome not:unregister:31.. --cohorts quarter --events submit", "", "--columns user=user,event=event,time=day --times days",
	},
	{
		"course without names", "{'user': 'varchar', 'event': 'varchar', 'day': 'integer'}", `"user" text, event text, day int`,
		"--start register --ever --windows 20,40 --outcome 60..90 --cohorts month", "", "--columns user=user,event=event,time=day --times days",
	},
	{
		"invoices", "{'invoice': 'varchar', 'customer': 'varchar', 'date': 'date', 'country': 'varchar', 'revenue': 'double', 'cancellation': 'varchar'}",
		"invoice text, customer text, date date, country text, revenue float8, cancellation text",
		"--start purchase --count days --windows 14,30 --outcome did:purchase:90..180 --cohorts month --strata country",
		"--columns user=customer,time=date,as=purchase,flag=cancellation,flag-as=cancelled,group=country",
		"--columns user=customer,time=date,as=purchase,flag=cancellation,flag-as=cancelled",
	},
	{
		"made", "{'user_id': 'varchar', 'event': 'varchar', 'time': 'timestamp', 'channel': 'varchar'}",
		"user_id text, event text, time timestamp, channel text",
		"--windows 3,7 --outcome 14..21 --strata channel --cohorts month --most 5", "--columns user=user_id,event=event,time=time,channel=channel",
		"--columns user=user_id,event=event,time=time,channel=channel",
	},
}

// TestTheWarehouseFindsTheSame runs the query of each dialect that can be had in a database of its own, and compares
// what its counts find with what the raw log does, to the last digit.
func TestTheWarehouseFindsTheSame(t *testing.T) {
	if !*warehouse {
		t.Skip("make test-all runs it: go test ./cmd/planleaf -run Warehouse -warehouse")
	}
	dir := t.TempDir()
	made := filepath.Join(dir, "made.csv")
	require.NoError(t, os.WriteFile(made, []byte(madeLog()), 0o644))
	run := func(line string) string {
		var out, errs bytes.Buffer
		a := &app{in: strings.NewReader(""), out: &out, err: &errs, env: func(string) string { return "" }}
		require.Equal(t, exitDone, a.run(append([]string{"behavior"}, strings.Fields(line)...)), "%s\n%s", line, errs.String())
		return out.String()
	}
	psql := postgres(t)
	for _, c := range warehoused {
		file := map[string]string{"made": made, "invoices": "../../examples/data/wholesale-invoices.csv"}[c.name]
		if file == "" {
			file = "../../examples/data/course-log.csv"
		}
		file, err := filepath.Abs(file)
		require.NoError(t, err)
		want := map[string]string{}
		for _, format := range []string{"csv", "json"} {
			want[format] = run("discover " + file + " --permutations 0 --format " + format + " " + c.question + " " + c.log)
		}
		answer, _, hasFaults := strings.Cut(want["json"], `,"faults":`) // of the log's lines, which counts have not
		require.True(t, hasFaults)
		want["json"] = answer + "}\n"
		for _, dialect := range []string{"duckdb", "postgres"} {
			query := run("sql --dialect " + dialect + " " + c.question + " " + c.sql)
			counts := filepath.Join(dir, "counts.csv")
			var result []byte
			if dialect == "duckdb" {
				result = duckdb(t, dir, file, c.types, query)
			} else {
				result = psql(c.create, file, query)
			}
			require.NoError(t, os.WriteFile(counts, result, 0o644))
			for format, text := range want {
				assert.True(t, text == run("discover --format "+format+" --counts "+counts), "%s in %s: %s", c.name, dialect, format)
			}
		}
	}
}

// madeLog is a log with what is awkward: names in quotes, Chinese ones, empty channels, several rows of one moment,
// fractions of a second, users who start late.
func madeLog() string {
	var b strings.Builder
	b.WriteString("user_id,event,time,channel\n")
	for u := range 400 {
		name := []string{"u" + strconv.Itoa(u), "用户" + strconv.Itoa(u), `"O'Brien, ` + strconv.Itoa(u) + `"`}[u%3]
		at := time.Date(2026, 1, 1+u%40, u%24, u%60, u%60, 0, time.UTC)
		row := func(event string, after time.Duration, channel string) {
			b.WriteString(name + "," + event + "," + at.Add(after).Format("2006-01-02 15:04:05.000") + "," + channel + "\n")
		}
		day := 24 * time.Hour
		row("in", 0, []string{"ads", "推荐", "Ω", ""}[u%4])
		row("分享", 0, []string{"b", "a"}[u%2])
		for n := range u * 7 % 9 {
			row([]string{"分享", "it's", "open"}[(u+n)%3], time.Duration(n)*17*time.Hour+250*time.Millisecond, "ads")
		}
		if u*31%10 < 4+u%3 {
			row("open", 15*day, "ads")
		}
	}
	return b.String()
}

// duckdb runs a query over the table events, made from a file.
func duckdb(t *testing.T, dir, file, types, query string) []byte {
	t.Helper()
	tools := os.Getenv("PLANLEAF_TOOLS")
	if tools == "" {
		tools = filepath.Join(os.Getenv("HOME"), ".cache", "planleaf")
	}
	path := filepath.Join(dir, "query.sql")
	require.NoError(t, os.WriteFile(path, []byte(query), 0o644))
	cmd := exec.Command("node", "testdata/duckdb.mjs", tools, file, types, path)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(t, err, "%s\n%s", errs.String(), query)
	return out
}

// postgres starts a server that lives as long as the test, and returns what runs a query over the table events.
func postgres(t *testing.T) func(create, file, query string) []byte {
	t.Helper()
	bins, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	bin := func(name string) string {
		if len(bins) > 0 {
			return filepath.Join(bins[len(bins)-1], name)
		}
		return name
	}
	dir, err := os.MkdirTemp("", "pg")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	as := func(cmd *exec.Cmd) *exec.Cmd { return cmd }
	if os.Getuid() == 0 { // the server refuses to run as root
		who, err := user.Lookup("postgres")
		require.NoError(t, err)
		uid, _ := strconv.Atoi(who.Uid)
		gid, _ := strconv.Atoi(who.Gid)
		require.NoError(t, os.Chown(dir, uid, gid))
		as = func(cmd *exec.Cmd) *exec.Cmd {
			cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
			cmd.Dir = dir
			return cmd
		}
	}
	data := filepath.Join(dir, "data")
	out, err := as(exec.Command(bin("initdb"), "-D", data, "-U", "planleaf", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8")).CombinedOutput()
	require.NoError(t, err, string(out))
	server := as(exec.Command(bin("postgres"), "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off"))
	require.NoError(t, server.Start())
	t.Cleanup(func() { server.Process.Signal(syscall.SIGQUIT); server.Wait() })
	psql := func(in string, args ...string) ([]byte, error) {
		cmd := exec.Command(bin("psql"), append([]string{"-h", dir, "-U", "planleaf", "-d", "postgres", "-q", "-v", "ON_ERROR_STOP=1"}, args...)...)
		cmd.Stdin = strings.NewReader(in)
		var errs bytes.Buffer
		cmd.Stderr = &errs
		out, err := cmd.Output()
		return append(out, errs.Bytes()...), err
	}
	for begun := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		if _, err := psql("select 1"); err == nil {
			break
		}
		require.Less(t, time.Since(begun), 2*time.Minute, "the server does not start")
	}
	return func(create, file, query string) []byte {
		rows, err := os.ReadFile(file)
		require.NoError(t, err)
		out, err := psql("drop table if exists events;\ncreate table events (" + create + ");\n")
		require.NoError(t, err, string(out))
		out, err = psql(string(rows), "-c", "\\copy events from stdin with (format csv, header true, force_not_null ("+lastText(create)+"))")
		require.NoError(t, err, string(out))
		out, err = psql(query, "--csv")
		require.NoError(t, err, "%s\n%s", out, query)
		return out
	}
}

// lastText is the last column of a table, which may be empty.
func lastText(create string) string {
	parts := strings.Split(create, ", ")
	name, _, _ := strings.Cut(parts[len(parts)-1], " ")
	return name
}
