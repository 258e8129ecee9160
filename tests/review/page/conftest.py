"""The page of two runs that differ, opened in a browser; a test file with a page of its own has its own fixtures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from review.page.browsing import fresh, tab
from review.page.made import before_and_after, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the page is."""
    old, new = before_and_after()
    return page_of(tmp_path_factory.mktemp("pages"), new, old)


@pytest.fixture(scope="module")
def opened(chromium: Browser, address: str) -> Iterator[Page]:
    """The page in a tab that a file's tests share."""
    with tab(chromium, address) as page:
        yield page


@pytest.fixture
def page(opened: Page, address: str) -> Page:
    """The page as it is when it is opened for the first time."""
    return fresh(opened, address)
