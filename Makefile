# Planleaf. `make run` and `make test` do all set-up on a machine with Go and a browser.
# Every target says what it lacks; nothing is skipped silently.

GO        ?= go
EXAMPLE   ?= examples/bank-deposits.plan.json
FUZZTIME  ?= 60s
BENCHTIME ?= 1s
JS_EXEC    = $(shell $(GO) env GOROOT)/lib/wasm/go_js_wasm_exec

.PHONY: run dist test test-all lint bench fuzz vendor clean

run: dist
	bin/planleaf project $(EXAMPLE)
	@.ci/open dist/planleaf.html

# The page first: the command carries it, so that `planleaf pack` needs no other file.
dist:
	@mkdir -p bin dist
	$(GO) run ./cmd/pack -o dist/planleaf.html
	@cp dist/planleaf.html cmd/planleaf/workbook/planleaf.html
	$(GO) build -trimpath -o bin/planleaf ./cmd/planleaf

test: dist
	@.ci/need chromium
	$(GO) test -timeout 60m ./...

test-all: dist
	@.ci/need chromium firefox-esr node postgres
	@.ci/need duckdb
	$(GO) test ./cmd/planleaf -run Warehouse -warehouse
	GOOS=js GOARCH=wasm $(GO) test -timeout 60m -exec=$(JS_EXEC) ./core/... ./cmd/planleaf
	.ci/firefox
	$(MAKE) --no-print-directory fuzz

lint:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "run gofmt -w on these files"; exit 1; }
	$(GO) vet ./...
	GOOS=js GOARCH=wasm $(GO) vet ./core/... ./wasm/...
	$(GO) tool staticcheck ./...
	$(GO) mod verify

bench: dist
	@.ci/need node chromium
	$(GO) test -run='^$$' -bench=. -benchtime=$(BENCHTIME) ./core/...
	$(GO) test -run='^$$' -bench=. -benchtime=1x ./web/browser
	.ci/bench-wasm

# Every fuzz target in turn, FUZZTIME each.
fuzz:
	@.ci/fuzz $(FUZZTIME)

# Rebuilds web/vendor from npm. Not needed to build.
vendor:
	@.ci/need node
	$(GO) run ./cmd/pack -vendor

clean:
	rm -rf bin dist cmd/planleaf/workbook/planleaf.html
