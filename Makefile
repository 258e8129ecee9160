# Two commands do everything: `make demo` and `make test`; both set up .venv where needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test lowest check lint types security audit lock fuzz accuracy bench golden clean

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("hoinghi needs Python 3.11 or newer; this is %s. Name another: make PYTHON=python3.12" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

demo: $(STAMP) ## extract samples/articles into out/
	$(BIN)/hoinghi extract samples/articles --out out/records.jsonl
	@echo
	@echo "The records are in out/records.jsonl. Look at one article: $(BIN)/hoinghi show samples/articles/department-year-review.txt"

test: $(STAMP) ## the whole test suite
	$(BIN)/python -m pytest -n auto

lowest: ## the whole test suite with the oldest releases that pyproject.toml permits, extras included
	$(PYTHON) -m venv --clear $(VENV)-lowest
	$(VENV)-lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	VIRTUAL_ENV=$(VENV)-lowest $(VENV)-lowest/bin/uv pip install --quiet --resolution lowest-direct --editable '.[dev]'
	$(VENV)-lowest/bin/python -m pytest -n auto -W default::DeprecationWarning # what old releases import is their affair

check: test lint types security accuracy audit ## exactly what .ci/run runs

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy pipeline/hoinghi schemas/hoinghi_schemas tests benchmarks fuzz
	$(BIN)/pyright

security: $(STAMP) ## bandit over everything that is not a test; each finding is fixed or answered beside its line
	$(BIN)/bandit -q -c pyproject.toml -r pipeline schemas benchmarks fuzz

audit: ## known vulnerabilities of the locked dependencies, where the advisories can be reached
	@PYTHON=$(PYTHON) .ci/audit

lock: $(STAMP) ## write requirements.lock anew: all that .venv holds, for audit and for reproducing
	$(BIN)/python -m pip freeze --disable-pip-version-check --exclude-editable > requirements.lock

fuzz: $(STAMP) ## an hour of fuzzing: make fuzz TARGET=text|html|archive FOR=3600; see fuzz/README.md
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	PYTHONPATH=tests $(BIN)/python -m fuzz.run $(or $(TARGET),text) -max_total_time=$(or $(FOR),3600)

accuracy: $(STAMP) ## the accuracy gate, where the gold is at hand
	$(BIN)/python benchmarks/accuracy.py

bench: $(STAMP) ## speed and memory against underthesea, on a quiet machine
	$(BIN)/python benchmarks/bench.py

golden: $(STAMP) ## approve the present output of the samples
	$(BIN)/python -m pytest -q -n 0 tests/test_samples.py --hoinghi-update -k approved_one

clean:
	rm -rf $(VENV) $(VENV)-audit $(VENV)-lowest out dist build
