package view

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func standard(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

// filled sets every field of v to something, so that a field that AppendJSON forgets shows.
func filled(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprintf("“%d” <&>\t漏斗 \u2028 \xff \\ \x01\b\f\r\n", *n))
	case reflect.Int:
		v.SetInt(int64(*n))
	case reflect.Float64:
		v.SetFloat([]float64{1.5, -2.5e-9, 3e22, 0, 1e-7, 12704}[*n%6])
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		filled(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			if v.Index(i).Kind() == reflect.Pointer && i == 1 {
				continue // a value that is not available
			}
			filled(v.Index(i), n)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			filled(v.Field(i), n)
		}
	}
}

func TestPageIsWrittenAsEncodingJSONWouldWriteIt(t *testing.T) {
	var full Page
	n := 0
	filled(reflect.ValueOf(&full).Elem(), &n)
	assert.Equal(t, standard(t, &full), string(full.AppendJSON(nil)))
}

func TestListsOfAnEmptyPageAreEmpty(t *testing.T) {
	empty := Page{Overview: &Over{Targets: &Table{}}, Assume: &Assume{}, Funnel: &Funnel{}}
	want := strings.ReplaceAll(standard(t, &empty), "null", "[]")
	assert.Equal(t, want, string(empty.AppendJSON(nil)))
}

func TestNumbersThatJSONLacksAreNull(t *testing.T) {
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		assert.Equal(t, "null", string(AppendFloat(nil, x)))
	}
}
