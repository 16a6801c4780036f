package browser

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/assert"
)

type place struct{ X, Y float64 }

// middle is where something is, once it stands still.
func (p *page) middle(selector string) place {
	p.t.Helper()
	p.looks++
	return polled[place](p, "still(document.querySelector("+quoted(selector)+"), "+itoa(p.looks)+")", selector+" stands still")
}

func (p *page) mouse(kind input.DispatchMouseEventType, at place, buttons int64) {
	p.t.Helper()
	call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: kind, X: at.X, Y: at.Y, Button: input.MouseButtonLeft, Buttons: buttons, ClickCount: 1})
}

func TestAChoiceDraggedPastTheEdgeGoesOnBehindIt(t *testing.T) {
	p := assumptions(t)
	from := p.middle(cell(rate, "12"))
	p.mouse("mousePressed", from, 1)
	p.mouse("mouseMoved", place{X: p.middle(`tr[data-path="` + rate + `"] td.total`).X, Y: from.Y}, 1)
	p.until("document.querySelectorAll('.sheet [aria-selected=true]').length === 26", "all months to the last are chosen")
	p.until(`document.querySelector('.sheet-box').scrollLeft > 0`, "the last months are in sight")
	p.mouse("mouseReleased", from, 0)
	assert.Equal(t, 26.0, eval[float64](p, "document.querySelectorAll('.sheet [aria-selected=true]').length"))
}
