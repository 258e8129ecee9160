"""Articles that try to run code or to hide, in a real Chromium: all they get is to be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from review.page.browsing import PATIENCE, picture, tab
from review.page.made import TRICKS, hostile, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)

FOREIGN = "script[src],img,svg,iframe,object,embed,a:not(.skip),[onload],[onerror],[onclick]"
FORCED = """() => {
    const script = document.createElement('script');
    try {
        script.textContent = 'window.pwned = 2';
        document.body.append(script);
    } catch {
        script.remove();
    }
    try {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned = 2">');
        return 'parsed';
    } catch (error) {
        return error.name;
    }
}"""
SHOWN = """() => [document.body.innerText, document.title, ...[...document.querySelectorAll('*')].flatMap(
    (each) => ['title', 'aria-label', 'placeholder'].map((name) => each.getAttribute(name) || ''))].join('')"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    old = [{**each, "title": "cũ", "people": []} for each in hostile()]
    return page_of(tmp_path_factory.mktemp("pages"), hostile(), old)


@pytest.fixture(scope="module")
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """Two runs of hostile articles; an alert, an error or a request fails the module."""
    with tab(chromium, address) as opened:
        yield opened


def test_nothing_runs_whatever_the_reader_does(page: Page) -> None:
    for key in ("n", "a", "n", "r", "j", "j", "j", "k", "Shift+A", "?", "Escape", "l", "End"):
        page.keyboard.press(key)
    page.fill("#text", TRICKS[0])
    expect(page.locator("#list:not([aria-busy])")).to_be_visible()
    page.locator("#clear").click()
    for chip in page.locator(".chip").all():
        chip.click()
    page.locator("#clear").click()
    page.locator(".mark").first.hover()
    expect(page.locator(".card").first).to_be_visible()
    assert page.evaluate("window.pwned") is None
    assert page.locator(FOREIGN).count() == 0
    assert page.evaluate("document.querySelectorAll('script').length") == 3  # the index, one chunk, our own


def test_the_tricks_are_read_as_text(page: Page) -> None:
    text = page.locator(".text").first.inner_text()
    for trick in TRICKS[:4]:
        assert trick in text.replace("\n", "")
    expect(page.locator(".row-title", has_text=TRICKS[0])).to_have_count(1)
    assert TRICKS[1] in page.locator(".chip").all_inner_texts()[-1] or page.locator(".chip", has_text=TRICKS[1]).count()


def test_hidden_signs_are_shown_by_name_everywhere(page: Page) -> None:
    for place in (".text", ".row-title", ".card"):
        assert "RLO" in page.locator(f"{place} .sign").all_inner_texts()
    assert {"RLO", "PDF", "LRI", "PDI", "ZWSP", "U+0007"} <= set(page.locator(".text .sign").all_inner_texts())
    assert not {"\u202e", "\u202c", "\u2066", "\u2069", "\u200b", "\u0007"} & set(page.evaluate(SHOWN))


def test_words_of_articles_stand_apart_from_the_page(page: Page) -> None:
    """What an article says cannot turn round the order of what stands beside it."""
    apart = page.locator("bdi").evaluate_all("all => all.map(each => getComputedStyle(each).unicodeBidi)")
    assert apart
    assert set(apart) == {"isolate"}
    assert (
        page.locator(".text").evaluate_all("all => all.map(each => getComputedStyle(each).unicodeBidi)")[0] == "isolate"
    )


def test_the_policy_stops_what_would_get_through(chromium: Browser, address: str) -> None:
    """A script put into the page by force does not run, nor does a handler, and markup cannot be parsed at all."""
    with chromium.new_context() as context:
        page = context.new_page()
        page.goto(address)
        assert page.evaluate(FORCED) == "TypeError"
        assert page.evaluate("window.pwned") is None


def test_a_picture_of_it(page: Page, screenshots: Path) -> None:
    page.keyboard.press("k")
    picture(page, screenshots, "hostile")
    assert (screenshots / "hostile.png").stat().st_size > 10_000
