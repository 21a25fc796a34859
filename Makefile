# `make help` lists the goals. Nothing is installed where everything is there.

PREFIX ?= $(HOME)/.local
BIN := .build/release/hearsay
EXAMPLES := Examples

.DEFAULT_GOAL := help
.PHONY: help setup build demo test lint bench quality train install clean

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

train: setup     ## train the models of the language core from the sets in DATA
	scripts/train.sh "$(DATA)"

bench: build     ## time annotate and compare
	Benchmarks/run.sh

install: setup   ## put the program and its models into PREFIX (default ~/.local)
	swift build -c release --product hearsay --static-swift-stdlib
	install -d "$(PREFIX)/bin"
	install -s -m 755 $(BIN) "$(PREFIX)/bin/hearsay"
	install -d "$(PREFIX)/share/hearsay/models"
	install -m 644 Sources/Hearsay/Models/* "$(PREFIX)/share/hearsay/models"
	@echo "Installed: $(PREFIX)/bin/hearsay, its models in $(PREFIX)/share/hearsay/models"

clean:           ## remove everything that was built
	rm -rf .build demo
