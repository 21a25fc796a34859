# `make help` lists the goals. Nothing is installed where everything is there.

PREFIX ?= $(HOME)/.local
BIN := .build/release/hearsay
EXAMPLES := Examples

.DEFAULT_GOAL := help
.PHONY: help setup build demo test lint bench quality install clean

help:            ## this list
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

setup:           ## install what the build needs and this machine lacks
	@scripts/setup.sh

build: setup     ## build the release program
	swift build -c release --product hearsay

demo: build      ## compare the articles in Examples; prints the path of the report
	@mkdir -p demo
	@$(BIN) compare $(EXAMPLES) --quiet --format html -o demo/report.html
	@$(BIN) compare $(EXAMPLES)
	@echo
	@echo "The report: $(CURDIR)/demo/report.html"

test: setup      ## run every test
	swift test

lint: setup      ## check format and length of the sources
	swift format lint --strict -r Sources Tests Benchmarks Package.swift
	python3 scripts/check_lengths.py Sources Tests Benchmarks

quality: build   ## measure against the floors in scripts/floors.json
	scripts/quality.sh

bench: build     ## time annotate and compare
	Benchmarks/run.sh

install: setup   ## put the program into PREFIX/bin (default ~/.local)
	swift build -c release --product hearsay --static-swift-stdlib
	install -d "$(PREFIX)/bin"
	install -s -m 755 $(BIN) "$(PREFIX)/bin/hearsay"
	@echo "Installed: $(PREFIX)/bin/hearsay"

clean:           ## remove everything that was built
	rm -rf .build demo
