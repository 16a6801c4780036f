package discover

import "strings"

// dialect is how a warehouse writes what not all write alike.
//
//	name     an identifier in quotes; literal, a text
//	text     a value as text, whole as a whole number of 64 bits
//	binary   a text compared byte by byte, as Go does
//	seconds  a column of times, or of dates, as whole seconds since 1970, rounded down
//	sha256   of a text, in small hex digits
//	month    the month of seconds since 1970, "2026-11"; quarter, "2026-Q4"
type dialect struct {
	name, literal, text, whole, binary, seconds, sha256, month, quarter func(string) string
}

// Dialects are the names of the dialects of SQL.
func Dialects() []string { return []string{"duckdb", "postgres", "clickhouse", "bigquery"} }

func around(before, after string) func(string) string {
	return func(s string) string { return before + s + after }
}

func same(s string) string { return s }

// doubled puts a text in quotes and doubles those within.
func doubled(quote string) func(string) string {
	return func(s string) string { return quote + strings.ReplaceAll(s, quote, quote+quote) + quote }
}

// escaped puts a text in quotes with backslashes before those within.
func escaped(quote string) func(string) string {
	within := strings.NewReplacer(`\`, `\\`, quote, `\`+quote, "\n", `\n`, "\r", `\r`)
	return func(s string) string { return quote + within.Replace(s) + quote }
}

var dialects = map[string]dialect{
	"duckdb": {
		name: doubled(`"`), literal: doubled("'"),
		text: around("cast(", " as varchar)"), whole: around("cast(", " as bigint)"), binary: same,
		seconds: around("cast(floor(epoch(cast(", " as timestamp))) as bigint)"),
		sha256:  around("sha256(", ")"),
		month:   around("strftime(make_timestamp(", " * 1000000), '%Y-%m')"),
		quarter: func(s string) string {
			at := "make_timestamp(" + s + " * 1000000)"
			return "strftime(" + at + ", '%Y') || '-Q' || quarter(" + at + ")"
		},
	},
	"postgres": {
		name: doubled(`"`), literal: doubled("'"),
		text: around("cast(", " as text)"), whole: around("cast(", " as bigint)"), binary: around("", ` collate "C"`),
		seconds: around("cast(floor(extract(epoch from ", ")) as bigint)"),
		sha256:  around("encode(sha256(convert_to(", ", 'UTF8')), 'hex')"),
		month:   around("to_char(to_timestamp(", ") at time zone 'UTC', 'YYYY-MM')"),
		quarter: around("to_char(to_timestamp(", `) at time zone 'UTC', 'YYYY-"Q"Q')`),
	},
	"clickhouse": {
		name: escaped("`"), literal: escaped("'"),
		text: around("toString(", ")"), whole: around("toInt64(", ")"), binary: same,
		seconds: around("toInt64(floor(toUnixTimestamp64Micro(toDateTime64(", ", 6, 'UTC')) / 1000000))"),
		sha256:  around("lower(hex(SHA256(", ")))"),
		month:   around("formatDateTime(toDateTime64(", ", 0, 'UTC'), '%Y-%m')"),
		quarter: func(s string) string {
			at := "toDateTime64(" + s + ", 0, 'UTC')"
			return "concat(toString(toYear(" + at + ")), '-Q', toString(toQuarter(" + at + ")))"
		},
	},
	"bigquery": {
		name: escaped("`"), literal: escaped("'"),
		text: around("cast(", " as string)"), whole: around("cast(", " as int64)"), binary: same,
		seconds: around("unix_seconds(timestamp(", "))"),
		sha256:  around("to_hex(sha256(", "))"),
		month:   around("format_timestamp('%Y-%m', timestamp_seconds(", "))"),
		quarter: around("format_timestamp('%Y-Q%Q', timestamp_seconds(", "))"),
	},
}
