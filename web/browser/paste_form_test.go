package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
)

func TestABlockWithItsHeadsIsPastedIntoAGrowthAndOneUndoTakesItBack(t *testing.T) {
	p := open(t, "zh-CN", example(t, reference))
	p.click("#nav-assume")
	p.click(cell(spend, "4"))
	p.paste("花费\t3月\t4月\nPaid search\t1.2万\t￥１３，０００")
	p.sees("粘贴 1 × 2 格")
	p.sees("2 格已识别，表头略过")
	p.sees("1 项假设是按月增长：改为逐月？")
	p.keys(kb.Enter)
	p.shows(cell(spend, "4"), "12,000")
	p.shows(cell(spend, "5"), "13,000")
	assert.Equal(t, "18,270", p.text(cell(spend, "3")), "the other months keep theirs")
	p.ctrl("z")
	p.shows(cell(spend, "4"), "18,544")
	assert.Contains(t, p.text("#form"), "按月增长")
}
