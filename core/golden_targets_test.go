//go:build !js

package core_test

import (
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// The golden bits again in a process that believes its processor has no fused operations.
func TestGoldenBitsWithoutFMA(t *testing.T) {
	child(t, "GODEBUG=cpu.fma=off", os.Args[0], "-test.run=^(TestGoldenBits|TestStandardExpIsReported)$", "-test.v")
}

// TestStandardExpIsReported prints a figure of the standard library that does differ when
// fused operations are off, to show in the output that they are.
func TestStandardExpIsReported(t *testing.T) {
	bits := uint64(0)
	for i := range 1000 {
		bits = bits*31 + math.Float64bits(math.Exp(float64(i)/97))
	}
	t.Logf("math.Exp on %s with GODEBUG=%q: %x", runtime.GOARCH, os.Getenv("GODEBUG"), bits)
}

// The golden bits on arm64, where the compiler fuses, by emulation.
func TestGoldenBitsOnArm64(t *testing.T) {
	qemu, err := exec.LookPath("qemu-aarch64")
	if err != nil {
		if qemu, err = exec.LookPath("qemu-aarch64-static"); err != nil {
			const missing = "qemu-aarch64 (package qemu-user) is not installed: arm64 is not checked"
			if os.Getenv("CI") != "" {
				t.Fatal(missing)
			}
			t.Skip(missing)
		}
	}
	binary := filepath.Join(t.TempDir(), "golden.test")
	build := exec.Command("go", "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	child(t, "QEMU_CPU=max", qemu, binary, "-test.run=^TestGoldenBits$", "-test.v")
}

// child runs a test binary in a changed environment and demands that its test ran and passed.
func child(t *testing.T, env, name string, args ...string) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	require.NoError(t, err)
	require.Contains(t, string(out), "--- PASS: TestGoldenBits")
}
