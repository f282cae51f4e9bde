# PrivacyDesk. `make` lists the targets; each one sets up what it needs.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
.SILENT:

NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON := $(shell for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c '$(NEW_ENOUGH)' 2>/dev/null && echo "$$python" && break; done)

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
TRANSLATIONS := $(wildcard translations/*/LC_MESSAGES/*.po)

# The exit code of `privacydesk gui` where no window can be opened.
NO_SCREEN := 3

# A stamp stands for a step that was done; the step is due again when something below is newer.
MADE := $(VENV)/.made
RUN_PINS := $(VENV)/.run-pins
DEV_PINS := $(VENV)/.dev-pins
PACKAGE := $(VENV)/.package
CATALOGUES := build/locale/.compiled

# What freezes the program is kept apart from what runs and tests it: nothing else gets in.
FREEZER := build/freezer
FREEZER_PINS := $(FREEZER)/.pins

READY := $(RUN_PINS) $(PACKAGE) $(CATALOGUES)

.PHONY: help run test lint bench catalogues messages screenshots manual requirements law schema \
	package package-wheel package-frozen package-deb package-test clean

help: ## list the targets
	awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

run: $(READY) ## open the window; without a screen, make the papers of the sample register in out/
	code=0; $(BIN)/privacydesk gui || code=$$?; \
	if [ $$code -ne $(NO_SCREEN) ]; then exit $$code; fi; \
	$(BIN)/python -m privacydesk.first_papers out

test: lint ## check the source and run all tests
	if $(BIN)/python -c 'import PySide6.QtWidgets' 2>/dev/null; then screen=; else \
		screen='-p no:pytest-qt'; \
		echo 'The libraries for windows are missing: tests of windows cannot run.' >&2; fi; \
	QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} PYTEST_QT_API=pyside6 \
		$(BIN)/python -m pytest --quiet --numprocesses auto $$screen

lint: $(READY) $(DEV_PINS) ## check style, types and import rules
	$(BIN)/ruff check --quiet --output-format concise
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy --no-error-summary
	$(BIN)/python -m pytest --quiet --no-header -p no:pytest-qt tests/house/test_import_rules.py

bench: $(READY) $(DEV_PINS) ## measure
	$(BIN)/python -m tests.bench

catalogues: $(CATALOGUES) ## compile the translations

messages: $(READY) $(DEV_PINS) ## collect the sentences of the source in translations/
	$(BIN)/python packaging/messages.py

screenshots: $(READY) $(DEV_PINS) ## make the pictures of the screens in docs/img/
	$(BIN)/python packaging/screenshots.py
	$(BIN)/python packaging/screenshots.py --language en --of-manual --out docs/img/en

manual: $(READY) $(DEV_PINS) ## make the manual as web pages and PDF in build/manual/
	$(BIN)/python packaging/manual.py

schema: $(READY) ## describe registers in JSON in docs/register.schema.json
	$(BIN)/python packaging/register_schema.py

law: $(READY) ## list what the check asks in docs/requirements.md
	$(BIN)/python packaging/requirements_page.py

requirements: $(MADE) ## choose the newest libraries and pin them
	packaging/pin-requirements.sh $(BIN)/python

package: $(FREEZER_PINS) ## make all packages for this system in dist/
	$(FREEZER)/bin/python packaging/package.py

package-wheel: $(FREEZER_PINS) ## make only wheel and source distribution
	$(FREEZER)/bin/python packaging/package.py wheel checksums

package-frozen: $(FREEZER_PINS) ## make only the folder that runs without Python
	$(FREEZER)/bin/python packaging/package.py wheel frozen checksums

package-deb: $(FREEZER_PINS) ## make only the package for Debian and Ubuntu
	$(FREEZER)/bin/python packaging/package.py wheel frozen deb checksums

package-test: package ## install the packages on this machine, use them as a person would, remove them
	packaging/test-packages.sh
	$(FREEZER)/bin/python packaging/check_recipes.py
	$(FREEZER)/bin/python packaging/smoke_test.py

clean: ## remove all that was made
	rm -rf $(VENV) build dist out .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find privacydesk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

$(MADE): packaging/system-packages.sh
	test -n '$(PYTHON)' || { echo 'PrivacyDesk needs Python 3.11 or later.' >&2; exit 1; }
	PYTHON='$(PYTHON)' packaging/system-packages.sh
	echo 'Setting up $(VENV) ...'
	'$(PYTHON)' -m venv $(VENV)
	touch $@

$(RUN_PINS): requirements/run.txt requirements/build.txt $(MADE)
	$(PIP) install --require-hashes -r requirements/run.txt
	$(PIP) install --require-hashes -r requirements/build.txt
	touch $@

$(DEV_PINS): requirements/dev.txt $(RUN_PINS)
	$(PIP) install --require-hashes -r requirements/dev.txt
	touch $@

$(FREEZER_PINS): requirements/package.txt requirements/build.txt $(MADE)
	'$(PYTHON)' -m venv $(FREEZER)
	$(FREEZER)/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes \
		-r requirements/package.txt
	$(FREEZER)/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes \
		-r requirements/build.txt
	touch $@

$(PACKAGE): pyproject.toml packaging/build_hook.py privacydesk/__init__.py $(RUN_PINS)
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(CATALOGUES): $(TRANSLATIONS) packaging/build_hook.py $(RUN_PINS)
	$(BIN)/python packaging/build_hook.py $(@D)
	touch $@
