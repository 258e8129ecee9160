"""Pages opened in a browser; what goes wrong in one fails the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WIDE = {"width": 1400, "height": 900}
NARROW = {"width": 320, "height": 700}
PATIENCE = 60_000
"""Milliseconds: a loaded machine is slow, and nothing here is waited for that does not come."""


@contextmanager
def tab(chromium: Browser, address: str, **options: Any) -> Iterator[Page]:
    """The page in a browser that has not seen it before; an error or a request to anywhere fails the test."""
    with chromium.new_context(**{"viewport": WIDE, "accept_downloads": True, **options}) as context:
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: wrong.append(request.url) if "://" in _elsewhere(request.url) else None)
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        fresh(page, address)
        yield page
        assert wrong == []


def fresh(page: Page, address: str) -> Page:
    """The page as it is when it is opened for the first time."""
    page.goto(address)
    page.evaluate("localStorage.clear()")
    page.reload()
    page.locator("h1").wait_for(state="attached")
    return page


def picture(page: Page, folder: Path, name: str) -> None:
    """Keep what the page looks like."""
    page.screenshot(path=folder / f"{name}.png")


def _elsewhere(url: str) -> str:
    return url.removeprefix("file://")
