package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	known := []string{"check", "project", "trace", "pack"}
	for word, want := range map[string]string{
		"chekc":   "check", // neighbours swapped
		"chek":    "check",
		"projet":  "project",
		"tracee":  "trace",
		"pakc":    "pack",
		"compare": "",
		"":        "",
	} {
		assert.Equal(t, want, nearest(word, known), "%q", word)
	}
	assert.Equal(t, "季度计划.json", nearest("季度计化.json", []string{"年度.json", "季度计划.json"}))
}
