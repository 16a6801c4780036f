package browser

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// What all tests share: the built page, one browser, and a listener that every request
// of the browser would reach, since it is the browser's proxy for all addresses.
var (
	built   string // path of the page
	shared  context.Context
	program string // the browser
	proxy   string // of the listener
	reached struct {
		sync.Mutex
		lines []string // first lines of requests
	}
)

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "browser:", err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (int, error) {
	var err error
	if program, err = findChromium(); err != nil {
		return 1, err
	}
	dir, err := os.MkdirTemp("", "planleaf-browser")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)
	built = filepath.Join(dir, "planleaf.html")
	pack := exec.Command("go", "run", "../../cmd/pack", "-o", built)
	pack.Stderr = os.Stderr
	if err := pack.Run(); err != nil {
		return 1, fmt.Errorf("build the page: %w", err)
	}
	if proxy, err = listen(); err != nil {
		return 1, err
	}
	options := append(flags(proxy), chromedp.ExecPath(program), chromedp.UserDataDir(filepath.Join(dir, "profile")))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	var closeBrowser context.CancelFunc
	shared, closeBrowser = chromedp.NewContext(allocator)
	defer closeBrowser()
	if err := chromedp.Do(shared); err != nil {
		return 1, fmt.Errorf("start %s: %w", program, err)
	}
	return m.Run(), nil
}

// findChromium never lets the tests be skipped: without a browser they fail and say
// what to install.
func findChromium() (string, error) {
	if named := os.Getenv("CHROMIUM"); named != "" {
		return named, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium found. Install it (Debian, Ubuntu: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium), or set CHROMIUM to the path of Chromium or Chrome")
}

// flags make the browser quiet, so that whatever reaches the listener is the page's doing.
func flags(proxy string) []chromedp.ExecAllocatorOption {
	options := []chromedp.ExecAllocatorOption{
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.WindowSize(1440, 900), chromedp.WSURLReadTimeout(patience),
		chromedp.ProxyServer("http://" + proxy),
		chromedp.Flag("proxy-bypass-list", "<-loopback>"),
	}
	for _, name := range []string{"disable-quic", "disable-background-networking", "disable-component-update", "disable-sync", "disable-default-apps", "disable-extensions", "disable-domain-reliability", "disable-client-side-phishing-detection", "no-pings", "disable-background-timer-throttling", "disable-backgrounding-occluded-windows", "disable-renderer-backgrounding", "disable-hang-monitor"} {
		options = append(options, chromedp.Flag(name, true))
	}
	return options
}

// own are the services that the browser itself asks now and then: time, updates, sign-in.
// That the page asks none of them, the page's own network events tell.
var own = regexp.MustCompile(`[/ .](google|googleapis|gvt1|gstatic)\.com[:/]`)

// listen keeps the first line of what connects, and hangs up.
func listen() (address string, err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				line, _ := bufio.NewReader(connection).ReadString('\n')
				if line != "" && !own.MatchString(line) { // a browser that is killed hangs up without a word
					reached.Lock()
					reached.lines = append(reached.lines, line)
					reached.Unlock()
				}
			}()
		}
	}()
	return listener.Addr().String(), nil
}

// heard empties the list of what reached the listener.
func heard() []string {
	reached.Lock()
	defer reached.Unlock()
	lines := reached.lines
	reached.lines = nil
	return lines
}

// patience is how long a test waits for something to be seen; a loaded machine is slow,
// a page that is right is not held up by it.
const patience = time.Minute
