PYTHON ?= python3
PY := .venv/bin/python
STAMP := .venv/.ready

.PHONY: demo serve test soak lint bench pictures clean

demo: $(STAMP)
	$(PY) -m nutgraf demo -o out/demo.html --desk out/demo.desk
	@echo "or: make serve"

serve: out/demo.desk
	$(PY) -m nutgraf serve --desk out/demo.desk

out/demo.desk: | $(STAMP)
	$(PY) -m nutgraf demo -o out/demo.html --desk out/demo.desk > /dev/null

test: $(STAMP)
	$(PY) -m pytest -n auto --dist loadfile

soak: $(STAMP)
	NUTGRAF_KILLS=$${NUTGRAF_KILLS:-200} $(PY) -m pytest -s tests/desk/test_kills.py

lint: $(STAMP)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

bench: $(STAMP)
	$(PY) benchmarks/speed.py

$(STAMP): pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

pictures: $(STAMP)
	$(PY) docs/pictures.py

clean:
	rm -rf .venv out
