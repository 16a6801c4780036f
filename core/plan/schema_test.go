package plan

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// validator is the schema in the hands of somebody else's validator.
func validator(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	require.NoError(t, c.AddResource("plan.schema.json", doc))
	s, err := c.Compile("plan.schema.json")
	require.NoError(t, err)
	return s
}

// valid is what the validator says of a text.
func valid(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	return s.Validate(v)
}

func TestSchemaAcceptsWhatParseAccepts(t *testing.T) {
	s := validator(t)
	assert.NoError(t, valid(t, s, sample))
	for _, form := range valueForms {
		t.Run(form.name, func(t *testing.T) {
			text := strings.Replace(sample, `"churn": 0.022`, `"churn": `+form.share, 1)
			_, notes := Parse([]byte(text))
			require.False(t, notes.Faults(), "%v", notes)
			assert.NoError(t, valid(t, s, text))
		})
	}
}

// beyondSchema are the codes of faults that a schema can't see: what one place asks of
// another, sums, and limits of arithmetic.
var beyondSchema = []string{
	"id-twice", "id-not-composed", "reference-unknown", "reference-to-nothing", "stage-is-first", "rate-missing", "mix-missing",
	"opening-by-tier", "weights-sum", "month-outside", "target-sides", "target-at-and-by", "range-upside-down", "range-of-one-point",
	"beta-touches-edge", "lists-of-unequal-length", "parameters-out-of-order", "parameter-not-positive", "lognormal-not-positive",
	"won-more-than-of", "share-grows-out", "provenance-twice", "day-unreadable", "churn-in-two-ways", "churn-missing", "stages-few",
	"value-outside-range", "number-too-large", "text-empty", "escape-unreadable", "text-very-long", "funnel-too-large", "section-too-long",
}

func TestSchemaRefusesWhatItCanSee(t *testing.T) {
	s := validator(t)
	for _, c := range faulty {
		text := strings.Replace(sample, c.old, c.now, 1)
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		code := c.want[strings.LastIndexByte(c.want, '[')+1 : len(c.want)-1]
		if err != nil || code == "key-twice" { // no JSON, or what JSON readers drop
			continue
		}
		err = s.Validate(v)
		if has(beyondSchema, code) {
			continue
		}
		assert.Error(t, err, "%s: %s", c.name, code)
	}
}

// What the tests outside the package use: templates import it.
var (
	Validator = validator
	Valid     = valid
)
