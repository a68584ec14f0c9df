# What one can do here; `make` alone lists it. Needs Python 3.11 and make, nothing else.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SAMPLES := src/harmonia/samples
FILE ?=

.PHONY: help
help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

.PHONY: setup
setup: $(READY) ## set everything up in .venv (the others do it when needed)

.PHONY: run
run: $(READY) ## read the sample plans, or yours: make run FILE=plan.docx
ifeq ($(FILE),)
	@$(BIN)/harmonia read --brief $(SAMPLES)/*-clean.docx $(SAMPLES)/*-flawed.pdf
	@echo
	@$(BIN)/harmonia read $(SAMPLES)/cards-flawed.docx
	@echo "To był przykład. Twój plik: make run FILE=plan.docx"
else
	@$(BIN)/harmonia read "$(FILE)"
endif

.PHONY: test
test: $(READY) ## run the tests
	@$(BIN)/pytest -n auto

.PHONY: test-postgresql
test-postgresql: $(READY) ## run the application's tests on a PostgreSQL of their own (Debian: postgresql)
	@.ci/with-postgresql $(BIN)/pytest -n auto tests/web

.PHONY: serve
serve: $(READY) ## serve the application at http://localhost:8000
	@$(BIN)/harmonia serve

.PHONY: check
check: $(READY) ## everything CI checks besides the tests: lint, format, types, the order of the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

.PHONY: fix
fix: $(READY) ## mend what can be mended by itself
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: bench
bench: $(READY) ## measure speed, memory and accuracy, as ratios in one run
	@$(BIN)/python bench/run.py

.PHONY: samples
samples: $(READY) ## write the sample plans anew (needs LibreOffice for .doc)
	@$(BIN)/python tools/make_samples.py

.PHONY: lock
lock: ## pin the dependencies anew (needs uv)
	uv lock --quiet
	uv export --quiet --no-emit-project --format requirements-txt --no-header --all-groups --all-extras > requirements.txt

.PHONY: rules
rules: $(READY) ## write docs/rules.md, the catalogue of rules, anew from the code
	@$(BIN)/python tools/make_rules.py

.PHONY: schema
schema: $(READY) ## write the JSON Schema of a plan anew from the model
	@$(BIN)/python tools/make_schema.py

.PHONY: pictures
pictures: $(READY) ## draw docs/pictures anew (needs LibreOffice, chromium-headless-shell, DejaVu fonts)
	@$(BIN)/python tools/make_pictures.py
	@$(BIN)/python tools/make_written_pictures.py
