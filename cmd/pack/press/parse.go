package press

import "slices"

// segment is how many bytes a way is sought through at once.
const segment = 1 << 16

// parser finds cheap ways through data.
type parser struct {
	data   []byte
	first  []uint32 // where the matches of a position begin in the two that follow
	length []uint16
	dist   []uint32
	nodes  []node
}

// node is a position with the cheapest way to it.
type node struct {
	cost uint32
	step token // the last of the way
	past past
}

func newParser(data []byte) *parser {
	p := &parser{data: data, first: make([]uint32, 1, len(data)+1), nodes: make([]node, segment+1)}
	t := newTree(data)
	var found []match
	for i := range data {
		found = t.add(found[:0], i)
		for _, m := range found {
			p.length, p.dist = append(p.length, m.length), append(p.dist, m.distance)
		}
		p.first = append(p.first, uint32(len(p.dist)))
	}
	return p
}

// way finds one through all of the data, and counts what it uses by chunks. Without prices it takes those of what it has used
// so far.
func (p *parser) way(known []*prices) (tokens []token, chunks []chunk) {
	var now past
	var sofar chunk
	guess := sofar.plain()
	for from := 0; from < len(p.data); from += segment {
		to := min(len(p.data), from+segment)
		pr := guess
		for _, k := range known {
			if pr = k; from < k.end {
				break
			}
		}
		steps := p.through(from, to, now, pr)
		c := chunk{end: to}
		at := from
		for _, t := range steps {
			c.add(p.data, at, now, t)
			now, at = now.after(t), at+int(t.length)
		}
		if known == nil {
			sofar.join(&c)
			guess = sofar.plain()
		}
		tokens, chunks = append(tokens, steps...), append(chunks, c)
	}
	return tokens, chunks
}

// through finds a way from one position to another, onwards from the start: of each position it keeps the cheapest way to it.
func (p *parser) through(from, to int, start past, pr *prices) []token {
	n := to - from
	nodes := p.nodes[:n+1]
	for i := range nodes {
		nodes[i].cost = 1 << 31
	}
	nodes[0] = node{past: start}
	jump := 0
	for i := range n {
		here := &nodes[i]
		if i > 0 {
			here.past = nodes[i-int(here.step.length)].past.after(here.step)
		}
		if i < jump {
			continue
		}
		if long := p.onwards(nodes[i:], from+i, pr); long >= plenty {
			jump = i + long
		}
	}
	var back []token
	for i := n; i > 0; i -= int(nodes[i].step.length) {
		back = append(back, nodes[i].step)
	}
	slices.Reverse(back)
	return back
}

// onwards takes every step from the first of nodes, and returns the longest.
func (p *parser) onwards(nodes []node, at int, pr *prices) (long int) {
	here := nodes[0]
	price := pr.symbol[context(p.before(at), here.past.since)]
	step := func(cost uint32, t token) {
		if next := &nodes[t.length]; here.cost+cost < next.cost {
			next.cost, next.step = here.cost+cost, t
		}
	}
	step(price[p.data[at]], token{length: 1})
	most := min(longest, len(nodes)-1)
	for k, d := range here.past.recent {
		if d == 0 {
			continue
		}
		same := 0
		for there := p.data[at-int(d):]; same < most && there[same] == p.data[at+same]; {
			same++
		}
		length := shortest
		if same >= plenty {
			length = same
		}
		for ; length <= same; length++ {
			step(price[firstMatch+k*sizes+int(pr.size[length])]+uint32(pr.sizeBits[length]), token{uint16(length), uint8(k), d})
		}
		long = max(long, same)
	}
	length := 3
	for f := p.first[at]; f < p.first[at+1]; f++ {
		last, d := min(int(p.length[f]), most), p.dist[f]
		if last >= plenty {
			length = max(length, last)
		}
		place := placeOf(d)
		for ; length <= last; length++ {
			cost := price[firstMatch+recent*sizes+int(pr.size[length])] + uint32(pr.sizeBits[length]) + pr.place[placeTable(length)][place.symbol]
			step(cost, token{uint16(length), recent, d})
		}
		long = max(long, last)
	}
	return long
}

func (p *parser) before(at int) byte {
	if at == 0 {
		return 0
	}
	return p.data[at-1]
}
