package verify

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"

	"planleaf/cmd/pack/latin"
	"planleaf/cmd/pack/opener"
)

// IsPage reports whether a file calls itself a page.
func IsPage(file []byte) bool {
	start := bytes.ToLower(bytes.TrimLeft(file[:min(len(file), 200)], "\xef\xbb\xbf \t\r\n"))
	return bytes.HasPrefix(start, []byte("<!doctype html"))
}

// Page is a workbook page taken apart: its elements by id, a byte a character.
type Page struct {
	Elements map[string]string
	Policy   []string // hashes of the scripts and the style that a browser may run
	whole    bool     // it is its own frame with its own elements, and nothing else
}

const (
	NotPage  Trouble = "not-page"  // a page, but none of ours
	CutPage  Trouble = "cut-page"  // of ours, and not to its end
	NoPlan   Trouble = "no-plan"   // the empty workbook
	LongPage Trouble = "long-page" // what is packed in it is longer than any page's
)

var (
	element = regexp.MustCompile(`(?s)<script(?: type="[a-z/]+")? id="([a-z]+)">(.*?)</script>`)
	policy  = regexp.MustCompile(`<meta http-equiv="Content-Security-Policy" content="([^"]*)">`)
	hashed  = regexp.MustCompile(`'(sha256-[A-Za-z0-9+/=]+)'`)
)

// ReadPage takes a page apart.
func ReadPage(html []byte) (*Page, error) {
	text := string(html)
	p := &Page{Elements: map[string]string{}}
	for _, m := range element.FindAllStringSubmatch(text, -1) {
		p.Elements[m[1]] = m[2]
	}
	said := policy.FindStringSubmatch(text)
	if said == nil || p.Elements["frame"] == "" {
		return nil, NotPage
	}
	for _, m := range hashed.FindAllStringSubmatch(said[1], -1) {
		p.Policy = append(p.Policy, m[1])
	}
	if _, ok := p.Elements["core"]; !ok {
		return nil, CutPage
	}
	var frame []string
	if json.Unmarshal([]byte(p.Elements["frame"]), &frame) != nil {
		return nil, CutPage
	}
	for i := 1; i < len(frame); i += 2 {
		frame[i] = p.Elements[frame[i]]
	}
	p.whole = strings.Join(frame, "") == text
	return p, nil
}

// Plan is the plan inside.
func (p *Page) Plan() (string, error) {
	if strings.TrimSpace(p.Elements["plan"]) == "" {
		return "", NoPlan
	}
	return p.Elements["plan"], nil
}

// Altered names what is not as the page itself says: "page" where there is more or less than its
// frame and its elements, else the elements that cannot be read, and "policy" where what a browser may
// run is not there as it was packed.
func (p *Page) Altered() ([]string, error) {
	var out []string
	if !p.whole {
		out = append(out, "page")
	}
	texts := []string{p.Elements["check"], p.Elements["load"]}
	parts, err := unpacked(p.Elements["parts"])
	if err == LongPage {
		return nil, err
	} else if err != nil {
		out = append(out, "parts")
	}
	texts = append(texts, strings.Split(string(parts), "\x00")...)
	there := make([]string, len(texts))
	for i, t := range texts {
		sum := sha256.Sum256([]byte(t))
		there[i] = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	}
	for _, h := range p.Policy {
		if !slices.Contains(there, h) {
			out = append(out, "policy")
			break
		}
	}
	if _, err := p.Core(); err == LongPage {
		return nil, err
	} else if err != nil {
		out = append(out, "core")
	}
	return out, nil
}

// Core is the hex sha256 of the program in the page.
func (p *Page) Core() (string, error) {
	data, err := latin.Read(p.Elements["core"])
	if err != nil {
		return "", err
	}
	core, err := opener.Unpack(data, mostUnpacked)
	if errors.Is(err, opener.ErrOther) { // pages were once packed so
		core, err = inflated(data)
	}
	if errors.Is(err, opener.ErrLong) {
		return "", LongPage
	} else if err != nil {
		return "", err
	}
	sum := sha256.Sum256(core)
	return hex.EncodeToString(sum[:]), nil
}

// mostUnpacked is more than the program and the scripts of any page take, in bytes.
const mostUnpacked = 64 << 20

func unpacked(text string) ([]byte, error) {
	data, err := latin.Read(text)
	if err != nil {
		return nil, err
	}
	return inflated(data)
}

func inflated(data []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(z, mostUnpacked+1))
	if err == nil && len(out) > mostUnpacked {
		return nil, LongPage
	}
	return out, err
}

// given are the elements that differ from copy to copy of one page.
var given = []string{"plan", "result", "report"}

// Unlike names the elements in which two pages differ, but for what is given to each copy.
func (p *Page) Unlike(other *Page) []string {
	var out []string
	for id, text := range p.Elements {
		if !slices.Contains(given, id) && other.Elements[id] != text {
			out = append(out, id)
		}
	}
	for id := range other.Elements {
		if _, ok := p.Elements[id]; !ok && !slices.Contains(given, id) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}
