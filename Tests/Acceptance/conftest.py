"""The fixtures that the acceptance tests share: the built site, its servers, the browser."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from support import browser as chromium
from support import servers
from support.command import EXAMPLE_ADDRESS, OFFICE, ROOT, build, copy_project


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The repository's content, built once by the release binary."""
    output = tmp_path_factory.mktemp("built") / "site"
    build(ROOT, output)
    return output


@pytest.fixture(scope="session")
def example_site(tmp_path_factory) -> Path:
    """The same content, built for an address."""
    output = tmp_path_factory.mktemp("built-for-address") / "site"
    build(ROOT, output, "-u", EXAMPLE_ADDRESS)
    return output


@pytest.fixture(scope="session")
def office(tmp_path_factory) -> Path:
    """The site of the invented office, whose white paper has every piece of syntax."""
    output = tmp_path_factory.mktemp("built-office") / "site"
    build(OFFICE, output)
    return output


@pytest.fixture(scope="session", params=["site", "office"])
def office_name(request) -> str:
    """The real office and the invented one, in turn."""
    return request.param


@pytest.fixture(scope="session")
def published(request, office_name) -> Path:
    """The site of each office in turn."""
    return request.getfixturevalue(office_name)


@pytest.fixture(scope="session")
def written(office_name) -> Path:
    """The project that the site of each office is built from."""
    return {"site": ROOT, "office": OFFICE}[office_name]


@pytest.fixture(scope="session")
def published_start(published, tmp_path_factory):
    """The address of the site in turn, served."""
    with servers.python_server(published, tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture
def project(tmp_path) -> Path:
    """A copy of the repository's content that a test may change."""
    return copy_project(tmp_path / "project")


@pytest.fixture(scope="session")
def start(site, tmp_path_factory):
    """The address of the served site."""
    with servers.python_server(site, tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        opened = chromium.launch(playwright)
        yield opened
        opened.close()
