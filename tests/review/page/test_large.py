"""A page of 5,000 articles: first paint, scrolling, search, and how little of it is in the document."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from review.page.browsing import PATIENCE, picture, tab
from review.page.made import many, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)

ARTICLES = 5_000
FIRST_PAINT = 2_000
"""Milliseconds; a machine that does nothing else needs a tenth of it."""
SCROLL = """async () => {
    const list = document.getElementById('list');
    const rows = [];
    for (let step = 0; step < 60; step += 1) {
        list.scrollTop = list.scrollHeight * step / 60;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        rows.push(document.querySelectorAll('.row').length);
    }
    return Math.max(...rows);
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with tab(chromium, page_of(tmp_path_factory.mktemp("pages"), many(ARTICLES))) as opened:
        yield opened


def test_the_first_paint_comes_before_the_articles_are_there(page: Page) -> None:
    paints = page.evaluate("performance.getEntriesByType('paint').map((each) => each.startTime)")
    assert 0 < min(paints) < FIRST_PAINT
    expect(page.locator("#found")).to_have_text("5,000 articles")


def test_only_what_is_seen_of_the_list_is_in_the_document(page: Page, screenshots: Path) -> None:
    assert 10 < page.evaluate(SCROLL) < 60
    assert page.evaluate("document.querySelectorAll('*').length") < 1_500
    page.locator("#list").focus()
    page.keyboard.press("End")
    expect(page.locator("h1")).to_have_text("Hội nghị số 4999")
    expect(page.locator("#row-4999")).to_be_visible()
    expect(page.locator("#row-4999")).to_have_attribute("aria-posinset", "5000")
    picture(page, screenshots, "large")


def test_a_search_through_all_texts_ends(page: Page) -> None:
    page.fill("#text", "le hoi")
    expect(page.locator("#found")).to_have_text("50 of 5,000 articles")
    page.locator("#clear").click()
    expect(page.locator("#found")).to_have_text("5,000 articles")
