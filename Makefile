# `make help` lists the targets. Everything that a target needs, it sets up: only Python >= 3.11 is assumed.

PYTHON ?= python3
# A checkout that can't be written to: `make test VENV=/somewhere/else`.
VENV   := .venv
BIN    := $(VENV)/bin
RUN    := $(BIN)/python

SPEC   := openapi.yaml
OUT    := esper_client
URL    :=
FORCE  :=
OLD    :=
NEW    :=
REV    :=
REPORT :=
MINUTES :=
EXAMPLES :=
TENANT :=
FOLDER :=
OVERLAY :=
NAMES :=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; set PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'

# Two stamps: the demo needs far less than the tests.
$(VENV)/.runtime: $(VENV)/pyvenv.cfg pyproject.toml
	$(RUN) -m pip install --quiet --disable-pip-version-check --editable '.[progress,testing]'
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(RUN) -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

.PHONY: setup
setup: $(VENV)/.dev ## Set up the virtual environment that all targets use

.PHONY: demo
demo: $(VENV)/.runtime ## Run the main job on the built-in fake Esper: list all devices, send each a command; only read your tenant: [TENANT=1]
	@$(RUN) examples/demo.py$(if $(TENANT), --tenant)

# Without compiled files each worker compiles all tests, and programs that tests start compile the SDK.
test test-fast coverage: export PYTHONDONTWRITEBYTECODE :=

.PHONY: test
test: $(VENV)/.dev ## Run the tests
	$(RUN) -m pytest -n 4 --dist worksteal

.PHONY: test-fast
test-fast: $(VENV)/.dev ## Run the tests but the slow ones, in less than a minute
	$(RUN) -m pytest -n logical --dist worksteal -m 'not slow'

.PHONY: coverage
coverage: $(VENV)/.dev ## Print which lines and branches the tests but the slow ones leave out, and fail below the floor
	@rm -rf build/coverage
	@mkdir -p build/coverage
	$(RUN) -m coverage run -m pytest -n 3 --dist worksteal -m 'not slow'
	@$(RUN) -m coverage combine --quiet
	@$(RUN) -m coverage report

.PHONY: check
check: lint types drift ## Lint, check types, and check that the generated client is up to date

.PHONY: lint
lint: $(VENV)/.dev ## Lint, check the formatting and the import rule
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	$(BIN)/lint-imports
	@$(RUN) -m scripts layers --check

.PHONY: layers
layers: $(VENV)/.dev ## Write into docs/architecture.md what stands on what
	@$(RUN) -m scripts layers --write

.PHONY: types
types: $(VENV)/.dev ## Check types with mypy and pyright
	$(RUN) -m mypy
	$(RUN) -m mypy -p scripts.commands -p scripts.codegen -p scripts.documentation
	$(BIN)/pyright --warnings
	@$(RUN) -m scripts verify-types

.PHONY: drift
drift: $(VENV)/.dev ## Check that `make generate` would change nothing
	@$(RUN) -m scripts generate --check
	@$(RUN) -m scripts fake-table --check

.PHONY: format
format: $(VENV)/.dev ## Format the hand-written code
	$(RUN) -m ruff check --fix
	$(RUN) -m ruff format

.PHONY: generate
generate: $(VENV)/.dev ## Generate the client: [SPEC=openapi.yaml] [OUT=esper_client] [OVERLAY=FILE] [NAMES=FILE]
	@$(RUN) -m scripts generate --spec '$(SPEC)' --out '$(OUT)' \
		$(if $(OVERLAY),--overlay '$(OVERLAY)') $(if $(NAMES),--names '$(NAMES)')
	@$(if $(filter esper_client,$(OUT)),$(RUN) -m scripts fake-table --spec '$(SPEC)')

.PHONY: spec
spec: $(VENV)/.dev ## Download the description: [URL=https://...] [SPEC=openapi.yaml] [FORCE=1]
	@$(RUN) -m scripts spec --out '$(SPEC)' $(if $(URL),--url '$(URL)') $(if $(FORCE),--force)

.PHONY: diff
diff: $(VENV)/.dev ## Report what changed: [OLD=FILE] [NEW=FILE] [REV=HEAD] [REPORT=FILE]
	@$(RUN) -m scripts diff $(if $(OLD),--old '$(OLD)') $(if $(NEW),--new '$(NEW)') \
		$(if $(REV),--old-rev '$(REV)') $(if $(REPORT),--out '$(REPORT)')

.PHONY: sync
sync: ## Follow the published description: spec, generate, diff, check, test: [URL=...] [FORCE=1] [REPORT=FILE]
	@$(MAKE) --no-print-directory spec
	@$(MAKE) --no-print-directory generate
	@$(MAKE) --no-print-directory diff
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory test

.PHONY: pages
pages: $(VENV)/.dev ## Show how every list operation pages
	@$(RUN) -m scripts pages

.PHONY: corpus
corpus: $(VENV)/.dev ## Generate from every description in a folder, import it, and compare counts: FOLDER=...
	@$(RUN) -m scripts corpus '$(FOLDER)'

.PHONY: envelopes
envelopes: $(VENV)/.dev ## Show which answers are envelopes, and what the typed groups take out of them
	@$(RUN) -m scripts envelopes

.PHONY: contract
contract: $(VENV)/.dev ## Call every operation against a mock server that is not ours (Prism, by npx)
	@$(RUN) tests/contract/run.py

.PHONY: schemathesis
schemathesis: $(VENV)/.dev ## Let schemathesis look deeper into the fake Esper than `make test` does
	SCHEMATHESIS_EXAMPLES=12 $(RUN) -m pytest tests/testing/test_fake_judge.py --timeout 600

.PHONY: hostile
hostile: $(VENV)/.dev ## Random scripts of a hostile server at length, and nginx, haproxy and squid: [EXAMPLES=1000]
	HOSTILE_EXAMPLES=$(or $(EXAMPLES),1000) $(RUN) -m pytest -n 3 --dist worksteal --timeout 1800 \
		tests/hostile/test_random_scripts.py tests/hostile/gateways.py

.PHONY: services
services: ## Say how to start the servers that some tests use: Redis and PostgreSQL
	@echo 'Tests use Redis and PostgreSQL where they answer: at REDIS_URL and DATABASE_URL, or at their usual ports.'
	@echo
	@echo "  Debian's packages:"
	@echo '    apt-get install redis-server postgresql'
	@echo '    redis-server --daemonize yes --save "" --bind 127.0.0.1'
	@echo '    pg_ctlcluster $$(ls /etc/postgresql) main start'
	@echo '    su postgres -c "psql -c \"CREATE ROLE esper LOGIN PASSWORD '"'esper'"'\" -c \"CREATE DATABASE esper OWNER esper\""'
	@echo '    export DATABASE_URL=postgresql://esper:esper@127.0.0.1/esper'
	@echo
	@echo '  Containers:'
	@echo '    docker run --detach --publish 127.0.0.1:6379:6379 redis:7'
	@echo '    docker run --detach --publish 127.0.0.1:5432:5432 --env POSTGRES_PASSWORD=esper postgres:16'
	@echo '    export DATABASE_URL=postgresql://postgres:esper@127.0.0.1/postgres'

.PHONY: shared
shared: $(VENV)/.dev ## Random histories of processes that share a limit, and two workers that are killed, at length
	SHARED_HISTORIES=10000 SHARED_KILLS=2000,20 $(RUN) -m pytest -n 3 --dist worksteal --timeout 1800 \
		tests/sdk/limits/shared/test_tenant.py tests/sdk/bulk/test_journal_postgres.py

.PHONY: soak
soak: $(VENV)/.dev ## Mixed load with faults for a while: [MINUTES=10]
	@$(RUN) tests/contract/soak.py --minutes $(or $(MINUTES),10)

.PHONY: bench
bench: $(VENV)/.dev ## Measure throughput, decoding, imports, lists and bulk runs beside other clients (half an hour)
	$(RUN) -m benchmarks.throughput --out benchmarks/results/throughput.md
	$(RUN) -m benchmarks.decoding --out benchmarks/results/decoding.md
	$(RUN) -m benchmarks.imports --out benchmarks/results/imports.md
	$(RUN) -m benchmarks.limits --out benchmarks/results/limits.md
	$(RUN) -m benchmarks.shared --out benchmarks/results/shared.md
	$(RUN) -m benchmarks.listing
	$(RUN) -m benchmarks.bulk
	$(RUN) -m benchmarks.jobs --out benchmarks/results/jobs.md
	$(RUN) -m benchmarks.downloads

.PHONY: bench-quick
bench-quick: $(VENV)/.dev ## Measure the CPU of calls, bulk runs, lists and a first call beside what is written by hand, in two minutes
	$(RUN) -m benchmarks.quick --out benchmarks/results/calls.md

.PHONY: simulate
simulate: $(VENV)/.dev ## Simulate rate-limited servers, and draw the pictures of the docs (about half an hour)
	$(RUN) -m benchmarks.simulation --svg docs/limits.svg --out benchmarks/results/simulation.md
	$(RUN) -m benchmarks.simulation --only 'bucket 26.7/s, Retry-After' --policies ours --seeds 1 --svg docs/limit.svg
	$(RUN) -m benchmarks.simulation.shared --svg docs/processes.svg --out benchmarks/results/processes.md

$(VENV)/.docs: $(VENV)/pyvenv.cfg pyproject.toml
	$(RUN) -m pip install --quiet --disable-pip-version-check --group docs
	@touch $@

.PHONY: docs
docs: $(VENV)/.docs ## Build the documentation site into build/docs/site/
	@$(RUN) -m scripts docs

.PHONY: docs-check
docs-check: $(VENV)/.dev docs ## Check the site: links, hosts, search; with a Chromium also how it looks
	@$(RUN) -m scripts docs-check

.PHONY: build
build: $(VENV)/.dev ## Build the wheel and the source distribution into dist/
	$(RUN) -m hatchling build

$(VENV)/.release: $(VENV)/pyvenv.cfg pyproject.toml
	$(RUN) -m pip install --quiet --disable-pip-version-check --group release
	@touch $@

.PHONY: release-check
release-check: $(VENV)/.release ## Build into dist/, check it, and try it with the lowest and newest dependencies
	@$(RUN) -m scripts release-check

.PHONY: clean
clean: ## Remove the virtual environment and caches
	rm -rf $(VENV) .venv-bench dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
