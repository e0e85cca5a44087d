# Lägesbild. `make` lists what there is; `make run` and `make test` are each enough on a machine with Swift 6.3, make and git.

SWIFT ?= $(firstword $(shell command -v swift) $(wildcard /opt/swift/usr/bin/swift))
FOLDER ?= sample-data/kompetens
PREFIX ?= /usr/local
DESTDIR ?=

BINARY = .build/release/lagesbild
SWIFT_FILES = Package.swift Sources Tests $(wildcard Benchmarks)
# What `make golden` writes, and `make check` compares with what is committed.
GENERATED = Tests/FrontTests/Golden docs/keys.md
# Static: it starts in two thirds of the time of a dynamic one, and runs where no Swift is installed.
STATIC = -c release -Xswiftc -static-executable -Xlinker -s

.DEFAULT_GOAL = help
.PHONY: help run test build check lint golden sample benchmark install format clean tools tools-for-tests
# One after the other: every target builds in the same folder.
.NOTPARALLEL:

help: ## This list.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build, and open the dashboard on sample-data/kompetens; another folder by FOLDER=…
	@$(BINARY) "$(FOLDER)"

test: tools-for-tests ## Build, and run every test.
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: tools ## Build the static release, .build/release/lagesbild.
	@scripts/filter-link-warnings.sh $(SWIFT) build $(STATIC)

check: lint test build ## All that a change is held to: format, tests, sample data, goldens and generated documents.
	@set -e; for folder in $(dir $(wildcard sample-data/*/workspace.json)); do echo "$(BINARY) check $$folder"; $(BINARY) check "$$folder"; done
	@$(MAKE) --no-print-directory golden
	@git --no-pager diff --exit-code -- $(GENERATED) && test -z "$$(git status --porcelain -- $(GENERATED))" \
	|| { echo "The files above differ from what the program draws now: run make golden, read the diff, commit it." >&2; exit 1; }

lint: tools
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

golden: tools-for-tests ## Write the golden screens and docs/keys.md anew. Read the diff before you commit it.
	LAGESBILD_RECORD=1 $(SWIFT) test --filter 'FrontTests.(Golden|Keymap)Tests'

sample: build ## Write sample-data/exempel anew, as the test wants it. Read the diff before you commit it.
	rm -rf sample-data/exempel
	$(BINARY) generate --seed 1 --today 2026-03-12 sample-data/exempel

benchmark: tools ## Measure reading, loading, finding and drawing.
	@cd Benchmarks && $(SWIFT) run -c release -Xswiftc -static-stdlib

install: build ## Install the program, themes and sample data below PREFIX (/usr/local), or DESTDIR/PREFIX.
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/lagesbild"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/lagesbild"
	cp -R themes sample-data "$(DESTDIR)$(PREFIX)/share/lagesbild/"

format: tools ## Format every Swift file.
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

clean: ## Remove what was built.
	rm -rf .build

tools tools-for-tests: tools%:
	@test -n "$(SWIFT)" || { echo "Swift 6.3 is neither on the PATH nor in /opt/swift: see https://www.swift.org/install" >&2; exit 1; }
	@scripts/install-dependencies.sh $(if $*,test,build)
