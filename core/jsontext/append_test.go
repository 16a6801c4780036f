package jsontext

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func standard(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n")))
}

// filled sets every field of v to something, so that a field that Append forgets shows.
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

type inner struct {
	Name  string   `json:"name"`
	Maybe *float64 `json:"maybe,omitempty"`
	Kids  []inner  `json:"kids,omitempty"`
}

type outer struct {
	inner
	ID     int64      `json:"id"`
	Seed   uint64     `json:"seed,omitempty"`
	OK     bool       `json:"ok"`
	Share  float64    `json:"share"`
	Gaps   []*float64 `json:"gaps"`
	Texts  []string   `json:"texts,omitempty"`
	One    *inner     `json:"one"`
	All    []inner    `json:"all"`
	Any    any        `json:"any,omitempty"`
	Result Raw        `json:"result,omitempty"`
	secret string
}

func TestValuesAreWrittenAsEncodingJSONWouldWriteThem(t *testing.T) {
	x := -0.25
	for name, v := range map[string]any{
		"nothing":          outer{Gaps: []*float64{}, All: []inner{}},
		"everything":       outer{inner{"漏斗 <a>", &x, []inner{{Name: "b"}}}, -7, 1 << 63, true, 1e-9, []*float64{nil, &x}, []string{"", "二"}, &inner{}, []inner{{}, {}}, "any", Raw(`{"x":[1]}`), ""},
		"a bare string":    "多行\n文字",
		"a bare list":      []float64{0, 1.5, 3e22},
		"a type in itself": []inner{{Kids: []inner{{Kids: []inner{{Name: "deep"}}}}}},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, standard(t, v), string(Append(nil, v)))
		})
	}
}

func TestFilledStructsAreWrittenWhole(t *testing.T) {
	var full struct {
		Text  string   `json:"text"`
		Count int      `json:"count"`
		Bare  float64  `json:"bare"`
		List  []string `json:"list"`
	}
	n := 0
	filled(reflect.ValueOf(&full).Elem(), &n)
	assert.JSONEq(t, standard(t, &full), string(Append(nil, &full)))
}

func TestWhatEncodingJSONWritesOtherwise(t *testing.T) {
	for name, c := range map[string]struct {
		v    any
		want string
	}{
		"a nil list is empty":     {[]string(nil), `[]`},
		"NaN is null":             {math.NaN(), `null`},
		"infinities are null":     {[]float64{math.Inf(1), math.Inf(-1)}, `[null,null]`},
		"an object keeps order":   {Object{{"b", 1}, {"a", "x"}, {"c", nilList{}}}, `{"b":1,"a":"x","c":{"l":[]}}`},
		"an empty object":         {Object(nil), `{}`},
		"nothing to write as raw": {Raw(nil), `null`},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, string(Append(nil, c.v))) })
	}
}

type nilList struct {
	L []int `json:"l"`
}

func TestATypeThatAnswersAreNotMadeOfPanics(t *testing.T) {
	assert.Panics(t, func() { Append(nil, map[string]int{}) })
}

func TestLawStringsAreJSON(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := rapid.String().Draw(r, "s")
		assert.Equal(r, standard(t, s), string(AppendString(nil, s)))
	})
}

func TestLawBytesThatAreNoTextBecomeReplacements(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := string(rapid.SliceOf(rapid.Byte()).Draw(r, "bytes"))
		assert.JSONEq(r, standard(t, s), string(AppendString(nil, s)))
	})
}

func TestLawNumbersAreJSON(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		x := rapid.Float64().Filter(func(x float64) bool { return !math.IsInf(x, 0) }).Draw(r, "x")
		assert.Equal(r, standard(t, x), string(AppendFloat(nil, x)))
	})
}

// node holds itself, so its writer is found while it is made.
type node struct {
	Name string `json:"name"`
	Kids []node `json:"kids"`
}

func TestATypeIsWrittenWholeByWhoeverAsksFirst(t *testing.T) {
	tree := node{"a", []node{{"b", nil}, {"c", []node{{"d", nil}}}}}
	var all sync.WaitGroup
	texts := make([]string, 8)
	for i := range texts {
		all.Go(func() { texts[i] = string(Append(nil, tree)) })
	}
	all.Wait()
	for _, text := range texts {
		assert.Equal(t, `{"name":"a","kids":[{"name":"b","kids":[]},{"name":"c","kids":[{"name":"d","kids":[]}]}]}`, text)
	}
}
