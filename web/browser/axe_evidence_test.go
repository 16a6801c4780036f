package browser

import (
	"os"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// The pages of evidence, with nothing in them, with the sample, and with a wrong entry, are readable by anybody.
func TestAxeFindsNothingOnThePagesOfEvidence(t *testing.T) {
	script, err := os.ReadFile(axe)
	require.NoError(t, err)
	shows := map[string]string{
		"behaviours": "document.querySelector('#beh-cross') && document.querySelector('#beh-best')",
		"retention":  "document.querySelector('#ret-stay') && document.querySelector('#ret-points') && document.querySelector('#ret-warn')",
		"customers":  "document.querySelector('#cust-keep') && document.querySelectorAll('.cust-part').length > 1",
	}
	for _, lang := range []string{"zh-CN", "en"} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, lang, example(t, tiers))
			p.do(chromedp.Evaluate[chromedp.Void](string(script) + "\n;0"))
			for view := range shows {
				p.click("#nav-" + view)
				p.until("document.querySelector('#nav-"+view+"[aria-current]') && document.querySelector('#data-nothing')", view+" without a log")
				p.clean(view + " without a log")
			}
			p.click("#data-sample")
			for view, there := range shows {
				p.click("#nav-" + view)
				p.until(there, view+" with the sample")
				p.clean(view + " with the sample")
			}
			p.click("#nav-retention")
			p.click("#ret-rule-add")
			p.until("document.activeElement.id === 'ret-rule-0-recent'", "a rule of one's own")
			p.clean("a rule of one's own")
			p.click("#nav-customers")
			p.asksOfCustomers("submit in 90x >= ")
			p.until("document.querySelector('#cust-rule-fault')", "the rule is refused")
			p.clean("a rule with a slip")
		})
	}
}
