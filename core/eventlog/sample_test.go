//go:build !js

package eventlog

import (
	"bytes"
	"flag"
	"os"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "pack the sample again")

func TestTheSampleIsTheFileThatSaysWhereItIsFrom(t *testing.T) {
	file, err := os.ReadFile("../../examples/data/course-log.csv")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("sample.bin", pack(t, string(file)), 0o644))
	}
	assert.True(t, bytes.Equal(file, Sample()))
}

// pack is the inverse of Sample.
func pack(t *testing.T, text string) []byte {
	t.Helper()
	type person struct {
		id               int
		does             byte
		registered, left int
		submitted        []int
	}
	byID := map[int]*person{}
	var people []*person
	for _, line := range strings.Split(strings.TrimSpace(text), "\n")[1:] {
		f := strings.Split(line, ",")
		id, err := strconv.Atoi(f[0])
		require.NoError(t, err)
		day, err := strconv.Atoi(f[2])
		require.NoError(t, err)
		p := byID[id]
		if p == nil {
			p = &person{id: id}
			byID[id] = p
			people = append(people, p)
		}
		switch f[1] {
		case "register":
			p.does, p.registered = p.does|1, day
		case "unregister":
			p.does, p.left = p.does|2, day
		case "submit":
			p.submitted = append(p.submitted, day)
		}
	}
	sort.Slice(people, func(i, j int) bool { return people[i].id < people[j].id })
	var does, low, mid, high, registered, left, leftHigh bytes.Buffer
	var submitted [len(usual)]bytes.Buffer
	before := 0
	for _, p := range people {
		does.WriteByte(p.does | byte(len(p.submitted))<<2)
		step := p.id - before
		before = p.id
		low.WriteByte(byte(step))
		mid.WriteByte(byte(step >> 8))
		high.WriteByte(byte(step >> 16))
		if p.does&1 != 0 {
			registered.WriteByte(byte(p.registered + 163))
		}
		if p.does&2 != 0 {
			left.WriteByte(byte(p.left + 256))
			leftHigh.WriteByte(byte((p.left + 256) >> 8))
		}
		for k, day := range p.submitted {
			submitted[k].WriteByte(byte(day - usual[k] + 128))
		}
	}
	out := []byte{byte(len(people)), byte(len(people) >> 8)}
	for _, b := range []*bytes.Buffer{&does, &low, &mid, &high, &registered, &left, &leftHigh} {
		out = append(out, b.Bytes()...)
	}
	for k := range submitted {
		out = append(out, submitted[k].Bytes()...)
	}
	return out
}
