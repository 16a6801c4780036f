package plan

import (
	"slices"
	"strconv"
	"strings"

	"planleaf/core/diag"
	"planleaf/core/num"
)

// Correlation is a group of uncertain assumptions that tend to move together: by how much their ranks correlate. One
// number holds for each pair, or a matrix says it of each by itself; the distribution of none of them changes.
type Correlation struct {
	ID     string      `plan:"id,required,id"`
	Name   string      `plan:"name"`
	Of     []string    `plan:"of,required"` // paths; an assumption is in one group at most
	Rho    *float64    `plan:"rho,signed"`  // rank correlation of each pair, −1 … 1
	Matrix [][]float64 `plan:"matrix,signed"`
	Note   string      `plan:"note"`
	Extra  []Member
}

// mostCorrelated is how many assumptions a group may have: the check of its matrix takes their cube.
const mostCorrelated = 60

// Ranks are the rank correlations of the group's assumptions, a row each.
func (g *Correlation) Ranks() [][]float64 {
	if g.Rho == nil {
		return g.Matrix
	}
	out := make([][]float64, len(g.Of))
	for i := range out {
		out[i] = make([]float64, len(g.Of))
		for j := range out {
			out[i][j] = *g.Rho
		}
		out[i][i] = 1
	}
	return out
}

// Scores are the correlations of normal scores that give the ranks their correlations.
func (g *Correlation) Scores() [][]float64 {
	out := g.Ranks()
	scores := make([][]float64, len(out))
	for i := range out {
		scores[i] = make([]float64, len(out))
		for j, rho := range out[i] {
			if scores[i][j] = num.ScoreOfRank(rho); i == j {
				scores[i][j] = 1
			}
		}
	}
	return scores
}

// correlations checks that each group can be: what it names, that no assumption is in two, and its numbers.
func (c *checker) correlations() {
	if len(c.d.Correlations) == 0 {
		return
	}
	var paths []string
	for _, a := range Assumptions(c.d) {
		paths = append(paths, a.Path)
	}
	in := map[string]string{}
	for i := range c.d.Correlations {
		g := &c.d.Correlations[i]
		path := "correlations." + g.ID
		name := labelOf(g.Name, g.ID)
		for j, member := range g.Of {
			at := path + ".of." + strconv.Itoa(j+1)
			switch before, twice := in[member]; {
			case !slices.Contains(paths, member):
				if near := diag.Likely(member, paths); near != "" {
					c.fault(at, at, "correlation-unknown-near", member, near)
				} else {
					c.fault(at, at, "correlation-unknown", member)
				}
			case twice:
				c.fault(at, at, "correlation-twice", member, before)
			}
			in[member] = name
		}
		switch {
		case len(g.Of) < 2:
			c.fault(path, path+".of", "correlation-of-one", strconv.Itoa(len(g.Of)))
		case len(g.Of) > mostCorrelated:
			c.fault(path, path+".of", "correlation-of-many", strconv.Itoa(len(g.Of)), strconv.Itoa(mostCorrelated))
		case (g.Rho == nil) == (g.Matrix == nil):
			c.fault(path, path, "correlation-in-two-ways")
		default:
			c.ranks(path, g)
		}
	}
}

// ranks checks the numbers of a group: within −1 … 1, one for each pair, and possible together.
func (c *checker) ranks(path string, g *Correlation) {
	if g.Rho != nil {
		if path += ".rho"; !(*g.Rho >= -1 && *g.Rho <= 1) {
			c.fault(path, path, "correlation-beyond-one", show(*g.Rho))
			return
		}
		if !num.Possible(g.Scores()) {
			c.fault(path, path, "correlation-impossible", show(*g.Rho), strconv.Itoa(len(g.Of)), show(leastOfAll(len(g.Of))))
		}
		return
	}
	path += ".matrix"
	n := len(g.Of)
	for i, row := range g.Matrix {
		if len(row) != n || len(g.Matrix) != n {
			c.fault(path, path, "correlation-not-square", strconv.Itoa(n), strconv.Itoa(len(g.Matrix)), strconv.Itoa(len(row)))
			return
		}
		for j, rho := range row {
			at := path + "." + strconv.Itoa(i+1)
			switch {
			case i == j && rho != 1:
				c.fault(at, at, "correlation-with-itself", strconv.Itoa(i+1), show(rho))
				return
			case !(rho >= -1 && rho <= 1):
				c.fault(at, at, "correlation-beyond-one", show(rho))
				return
			case j < i && rho != g.Matrix[j][i]:
				c.fault(at, at, "correlation-not-symmetric", g.Of[j], g.Of[i], show(g.Matrix[j][i]), show(rho))
				return
			}
		}
	}
	if scores := g.Scores(); !num.Possible(scores) {
		near := nearestRanks(scores)
		c.fault(path, path, "correlation-matrix-impossible", changedPairs(g, near))
	}
}

// leastOfAll is the least rank correlation that each pair of so many can have, to two places.
func leastOfAll(n int) float64 {
	least := -100
	for ; least < 0; least++ {
		if float64(n-1)*num.ScoreOfRank(float64(least)/100) >= -1 {
			break
		}
	}
	return float64(least) / 100
}

// nearestRanks are the rank correlations nearest to a matrix of scores that can be, to two places. What rounding
// makes impossible is drawn in a little.
func nearestRanks(scores [][]float64) [][]float64 {
	near := num.NearestCorrelation(scores)
	for shrink := 1.0; ; shrink -= 0.002 {
		g := Correlation{Matrix: make([][]float64, len(near))}
		for i := range near {
			for j := range near {
				x := num.RankOfScore(shrink * min(1, max(-1, near[i][j])))
				if i == j {
					x = 1
				}
				g.Matrix[i] = append(g.Matrix[i], hundredth(x))
			}
		}
		if shrink < 0.01 || num.Possible(g.Scores()) {
			return g.Matrix
		}
	}
}

// hundredth is a number to two places.
func hundredth(x float64) float64 {
	if x < 0 {
		return -hundredth(-x)
	}
	return float64(int(float64(x*100)+0.5)) / 100
}

// changedPairs says which pairs of a group a possible matrix has otherwise: "a ~ b 0.71".
func changedPairs(g *Correlation, near [][]float64) string {
	const most = 12
	var said []string
	for i := range near {
		for j := range i {
			if near[i][j] != g.Matrix[i][j] {
				said = append(said, g.Of[j]+" ~ "+g.Of[i]+" "+show(near[i][j]))
			}
		}
	}
	if len(said) > most {
		said = append(said[:most], "…")
	}
	return strings.Join(said, "; ")
}

// CheckCorrelations notes members of groups that are not uncertain, so that their group does nothing for them: a
// plan that a scenario makes certain has such members, too, and there nothing is wrong.
func CheckCorrelations(d *Doc) diag.Notes {
	if len(d.Correlations) == 0 {
		return nil
	}
	certain := map[string]bool{}
	for _, a := range Assumptions(d) {
		certain[a.Path] = !a.Value.drawn()
	}
	var out diag.Notes
	for i := range d.Correlations {
		g := &d.Correlations[i]
		for j, member := range g.Of {
			if certain[member] {
				out = append(out, diag.Note{Code: "correlation-certain", Path: "correlations." + g.ID + ".of." + strconv.Itoa(j+1), Args: []string{member}, Warning: true})
			}
		}
	}
	return out
}

// follow takes out of the groups the assumptions that a document had before and has no more, and the groups of
// which less than two are left.
func (d *Doc) follow(before *Doc) {
	if len(d.Correlations) == 0 {
		return
	}
	gone := map[string]bool{}
	for _, a := range Assumptions(before) {
		gone[a.Path] = true
	}
	for _, a := range Assumptions(d) {
		gone[a.Path] = false
	}
	var kept []Correlation
	for _, g := range d.Correlations {
		left := g.Only(func(path string) bool { return !gone[path] })
		if len(left.Of) > 1 || len(left.Of) == len(g.Of) {
			kept = append(kept, left)
		}
	}
	d.Correlations = kept
}

// Only is a group with some of its members.
func (g Correlation) Only(which func(path string) bool) Correlation {
	var keep []int
	for i, path := range g.Of {
		if which(path) {
			keep = append(keep, i)
		}
	}
	if len(keep) == len(g.Of) {
		return g
	}
	of, matrix := g.Of, g.Matrix
	g.Of, g.Matrix = nil, nil
	for _, i := range keep {
		g.Of = append(g.Of, of[i])
		if i >= len(matrix) {
			continue
		}
		var row []float64
		for _, j := range keep {
			if j < len(matrix[i]) {
				row = append(row, matrix[i][j])
			}
		}
		g.Matrix = append(g.Matrix, row)
	}
	return g
}
