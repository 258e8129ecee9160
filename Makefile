# Two commands do everything: `make demo` and `make test`; both set up .venv where needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test check lint types accuracy golden clean

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

check: test lint types accuracy ## exactly what .ci/run runs

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy pipeline/hoinghi schemas/hoinghi_schemas tests benchmarks
	$(BIN)/pyright

accuracy: $(STAMP) ## the accuracy gate, where the gold is at hand
	$(BIN)/python benchmarks/accuracy.py

golden: $(STAMP) ## approve the present output of the samples
	$(BIN)/python -m pytest -q -n 0 tests/test_samples.py --hoinghi-update -k approved_one

clean:
	rm -rf $(VENV) out dist build
