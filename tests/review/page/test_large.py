"""A page of 5,000 articles, one of 3,000 records: first paint, scrolling, search, how little of it is drawn at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from review.page.browsing import PATIENCE, picture, tab
from review.page.made import crowded, many, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)

ARTICLES = 5_000
FIRST_PAINT = 2_000
"""Milliseconds; a machine that does nothing else needs a tenth of it."""
RECORDS = 3_000
# Opens an article; what is there of it when it is painted first, and how long that took.
OPEN = """async (id) => {
    const begun = performance.now();
    const title = document.getElementById('title');
    location.hash = id;
    while (document.getElementById('title') === title) await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return [document.querySelectorAll('.card').length, performance.now() - begun];
}"""
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
    articles = [*many(ARTICLES), crowded(RECORDS, "crowd"), crowded(RECORDS, "line", between=" ")]
    with tab(chromium, page_of(tmp_path_factory.mktemp("pages"), articles)) as opened:
        yield opened


def test_the_first_paint_comes_before_the_articles_are_there(page: Page) -> None:
    paints = page.evaluate("performance.getEntriesByType('paint').map((each) => each.startTime)")
    assert 0 < min(paints) < FIRST_PAINT
    expect(page.locator("#found")).to_have_text("5,002 articles")


def test_only_what_is_seen_of_the_list_is_in_the_document(page: Page, screenshots: Path) -> None:
    assert 10 < page.evaluate(SCROLL) < 60
    assert page.evaluate("document.querySelectorAll('*').length") < 1_500
    page.locator("#list").focus()
    page.keyboard.press("End")
    expect(page.locator("h1")).to_have_text("line")
    expect(page.locator("#row-5001")).to_be_visible()
    expect(page.locator("#row-5001")).to_have_attribute("aria-posinset", "5002")
    picture(page, screenshots, "large")


def test_rows_that_stay_in_sight_are_not_drawn_again(page: Page) -> None:
    page.locator("#list").evaluate("each => { each.scrollTop = 58 * 100; }")
    row = page.locator('.row[data-at="105"]')
    row.evaluate("each => { each.kept = true; }")
    page.locator("#list").evaluate("each => { each.scrollTop += 600; }")
    expect(page.locator('.row[data-at="118"]')).to_be_in_viewport()
    assert row.evaluate("each => each.kept")


def test_a_search_through_all_texts_ends(page: Page) -> None:
    page.fill("#text", "le hoi")
    expect(page.locator("#found")).to_have_text("50 of 5,002 articles")
    page.locator("#clear").click()
    expect(page.locator("#found")).to_have_text("5,002 articles")


@pytest.mark.parametrize("id_", ["crowd", "line"])
def test_an_article_of_many_records_is_there_before_all_of_them_are(page: Page, id_: str) -> None:
    page.evaluate(OPEN, "n00001")
    cards, _ = page.evaluate(OPEN, id_)
    assert cards < RECORDS / 2
    expect(page.locator(".article-head")).to_contain_text("3,000 records")
    expect(page.locator(".card")).to_have_count(RECORDS)


def test_the_last_of_many_records_is_reached_at_once(page: Page, screenshots: Path) -> None:
    """By key, with what lies before it drawn on the way; and it is where the eye is."""
    page.evaluate(OPEN, "n00001")
    page.evaluate(OPEN, "crowd")
    page.locator("#main").focus()
    page.keyboard.press("p")
    last = page.locator(".card").last
    expect(last).to_be_focused()
    expect(last).to_be_in_viewport(ratio=1)
    expect(page.locator(".mark.lit-text")).to_have_count(1)
    expect(page.locator(".card.lit")).to_have_count(1)
    picture(page, screenshots, "crowd-end")
    page.keyboard.press("p")
    expect(page.locator(".card").nth(-2)).to_be_focused()
    expect(page.locator(".card").nth(-2)).to_be_in_viewport(ratio=1)


def test_all_of_many_records_are_accepted_though_most_are_not_drawn(page: Page) -> None:
    page.evaluate(OPEN, "n00001")
    page.evaluate(OPEN, "crowd")
    page.keyboard.press("Shift+A")
    expect(page.locator("#save")).to_have_text("Save 3,000 decisions")
    expect(page.locator('.card[data-decision="accept"]')).to_have_count(RECORDS)
