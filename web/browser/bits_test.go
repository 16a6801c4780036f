package browser

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"planleaf/core/api"
)

// Draws are the same bits from the page as natively, of one worker or of several, in whatever parts.
func TestDrawsAreTheSameBitsHowManyEverDrawThem(t *testing.T) {
	text := example(t, reference)
	native := api.NewEngine().Run(api.Request{Do: "draw", Plan: text, Draws: 1500})
	require.True(t, native.OK, "%v", native.Faults)
	sum := sha256.Sum256(native.Part)
	want := hex.EncodeToString(sum[:])
	for _, crew := range []int{1, 3} {
		p := openWith(t, "en", built, `Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => `+itoa(crew+1)+` });`)
		p.until("window.planleaf", "the page is there")
		got := eval[[]string](p, `(async () => {
			const question = { do: 'draw', plan: `+quoted(text)+`, draws: 1500 };
			const hash = async (bytes) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((b) => b.toString(16).padStart(2, '0')).join('');
			const whole = (await planleaf.draw(question)).part;
			const parts = await Promise.all([[4, 6], [0, 1], [1, 3], [3, 4]].map(([from, to]) => planleaf.draw({ ...question, from, to })));
			const merged = await planleaf.draw({ ...question, do: 'risk' }, parts.map((one) => one.part));
			return [await hash(whole), await hash(merged.part)];
		})()`)
		assert.Equal(t, []string{want, want}, got, "%d workers", crew)
		assert.Equal(t, crew, eval[int](p, "drawers.length"), "as many workers as there are processors but one")
	}
}
