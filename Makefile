# make site      install what is missing, build the generator, render Content/ into Site/,
#                with PDF files, e-books and pictures for sharing
# make preview   build the site and serve it on this machine
# make test      install what the tests need, then lint, unit tests and acceptance tests
# make acceptance  the acceptance tests of PDF files and e-books, which a release needs as well
# make hooks     have git refuse commits whose content has errors
# make format    format the Swift files
# make bench     run the benchmarks
# make clean     remove what was built

xuanzhi := .build/release/xuanzhi
pytest  := .build/test-tools/bin/python -m pytest -c Tests/Acceptance/pytest.ini Tests/Acceptance
swift_files := Package.swift Sources Templates Tests

.PHONY: site preview test lint unit pages acceptance hooks format bench clean generator
.NOTPARALLEL:

# Without what .ci/install could not install for PDF files, there are none.
extras = $(shell test -e .build/typesetter/requirements.txt && echo pdf,)epub,pictures

site: generator
	@$(xuanzhi) build --with $(extras)

preview: generator
	@$(xuanzhi) serve

generator:
	@.ci/install site
	swift build -c release --product xuanzhi

# Goes on after a failure, so that one run shows them all, and fails if any part failed.
test:
	@.ci/install test
	@$(MAKE) --no-print-directory --keep-going lint unit pages

lint:
	swift format lint --strict --recursive $(swift_files)

unit:
	swift test --disable-xctest

pages: generator
	$(pytest) -m "not release"

acceptance: generator
	@.ci/install test
	$(pytest) -m release

hooks:
	git config core.hooksPath .ci/hooks

format:
	swift format --in-place --recursive $(swift_files)

bench: generator
	Benchmarks/run

# What git ignores in Site/ is ours; a file that somebody added to git there stays.
clean:
	rm -rf .build
	git clean -fdqX Site
