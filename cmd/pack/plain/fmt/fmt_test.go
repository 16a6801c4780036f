package fmt

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWordsOfValuesAreKept(t *testing.T) {
	assert.EqualError(t, Errorf("invalid: %v", errors.New("no function")), "invalid: %v no function")
	assert.Equal(t, "%v a text", Sprintf("%v", "a text"))
	assert.Equal(t, "%v", Sprintf("%v", 1), "a number has no words")
	var b strings.Builder
	_, err := Fprint(&b, "a text")
	require.NoError(t, err)
	assert.Equal(t, " a text", b.String())
}
