"""The page in a real browser, as a reader uses it: lists, filters, links between text and records, keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from review.page.browsing import PATIENCE, tab
from review.page.made import overlapping, page_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)


def test_the_article_its_records_and_their_particulars_are_there(page: Page) -> None:
    expect(page.locator("#found")).to_have_text("3 articles")
    expect(page.locator(".row")).to_have_count(3)
    expect(page.locator("h1")).to_have_text("a")
    card = page.locator(".card", has_text="98.5")
    for particular in ("percentage.governed", "tỷ lệ giải ngân", "kế hoạch"):
        expect(card).to_contain_text(particular)
    expect(page.locator(".card", has_text="1250").locator(".warning")).to_contain_text("ambiguous_number")


def test_gained_lost_and_changed_stand_side_by_side_in_place(page: Page) -> None:
    states = {name: page.locator(f'.card[data-state="{name}"]') for name in ("gained", "lost", "value", "attribute")}
    for card in states.values():
        expect(card).to_have_count(1)
    expect(states["gained"].locator(".absent")).to_contain_text("not found")
    expect(states["gained"].locator(".after")).to_contain_text("7 mô hình")
    expect(states["lost"].locator(".before")).to_contain_text("30 hợp tác xã")
    assert states["value"].locator("td.before, td.after").all_inner_texts() == ["1.25", "1250"]
    assert states["attribute"].locator("td.before, td.after").all_inner_texts() == ["reach", "level"]
    expect(page.locator(".mark.lost")).to_have_text("30")
    expect(page.locator(".mark.gained")).to_have_text("7")
    line = page.locator(".row-of-text", has_text="Theo báo cáo")
    expect(line.locator(".card")).to_have_count(3)


def test_hovering_the_text_shows_the_record_and_the_other_way_round(page: Page) -> None:
    mark, card = page.locator(".mark", has_text="98,5%"), page.locator(".card", has_text="98,5%")
    mark.hover()
    expect(card).to_have_class("card lit")
    page.locator("h1").hover()
    expect(card).not_to_have_class("card lit")
    card.locator(".kind").hover()
    expect(mark).to_have_class("mark lit-text")
    assert page.locator(".lit-part").evaluate_all("all => all.map(each => each.dataset.name)") == [
        "indicator",
        "baseline",
    ]


def test_focusing_either_shows_the_other_and_a_number_leads_to_its_record(page: Page) -> None:
    mark, card = page.locator(".mark", has_text="98,5%"), page.locator(".card", has_text="98,5%")
    number = card.get_attribute("data-record")
    reference = page.locator(f'.ref[data-records="{number}"]')
    reference.focus()
    expect(card).to_have_class("card lit")
    reference.press("Enter")
    expect(card).to_be_focused()
    expect(mark).to_have_class("mark lit-text")


def test_offsets_count_code_points(page: Page) -> None:
    """The emoji before it takes two units of the browser's strings."""
    assert page.locator(".mark").all_inner_texts()[-1] == "7"


def test_filters_choose_articles_and_records(page: Page) -> None:
    page.locator('.chip[data-kind="person"]').click()
    expect(page.locator("#found")).to_have_text("1 of 3 articles")
    expect(page.locator(".card")).to_have_count(1)
    expect(page.locator(".source")).to_contain_text("1 of 6 records shown")
    page.locator("#clear").click()
    expect(page.locator(".card")).to_have_count(6)
    for name, value, cards in (
        ("rule", "percentage.governed", 1), ("warning", "any", 1), ("warning", "ambiguous_number", 1),
        ("change", "any", 4), ("change", "lost", 1),
    ):  # fmt: skip
        page.select_option(f"#{name}", value)
        expect(page.locator(".card")).to_have_count(cards)
        page.locator("#clear").click()
        expect(page.locator(".card")).to_have_count(6)
    page.select_option("#change", "any")
    expect(page.locator("#found")).to_have_text("2 of 3 articles")


@pytest.mark.parametrize(
    ("words", "articles", "painted"), [("giai ngan", 3, 1), ("GIẢI NGÂN", 3, 1), ("giãi ngân", 0, 0), ("(2)", 1, 1)]
)
def test_search_finds_words_with_and_without_marks(page: Page, words: str, articles: int, painted: int) -> None:
    page.fill("#text", words)
    expect(page.locator("#list:not([aria-busy])")).to_be_visible()
    expect(page.locator("#found")).to_have_text("3 articles" if articles == 3 else f"{articles} of 3 articles")
    if articles == 1:
        expect(page.locator("h1")).to_have_text("b")
    assert page.evaluate("(CSS.highlights.get('found')?.size || 0)") == painted


def test_a_search_without_hits_says_so(page: Page) -> None:
    page.fill("#text", "không có đâu")
    expect(page.locator("#none")).to_be_visible()


def test_keys_go_through_articles_and_changes(page: Page) -> None:
    number = 'document.activeElement.closest(".card")?.dataset.state'
    for key, state in (("n", "value"), ("n", "attribute"), ("n", "lost"), ("p", "attribute"), ("n", "lost")):
        page.keyboard.press(key)
        assert page.evaluate(number) == state
    page.keyboard.press("n")
    page.keyboard.press("n")
    expect(page.locator("h1")).to_have_text("c")
    expect(page.locator(".card:focus")).to_have_count(1)
    page.keyboard.press("p")
    expect(page.locator("h1")).to_have_text("a")
    page.keyboard.press("j")
    expect(page.locator("h1")).to_have_text("b")
    page.keyboard.press("k")
    expect(page.locator("h1")).to_have_text("a")


def test_the_list_is_one_stop_of_the_keyboard(page: Page) -> None:
    page.keyboard.press("l")
    page.keyboard.press("End")
    expect(page.locator("h1")).to_have_text("c")
    expect(page.locator("#list")).to_have_attribute("aria-activedescendant", "row-2")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator("h1")).to_have_text("a")


def test_help_is_a_dialog_and_letters_can_be_switched_off(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    page.keyboard.press("j")
    page.uncheck("#keys-on")
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()
    page.keyboard.press("j")
    expect(page.locator("h1")).to_have_text("a")


def test_typing_into_the_search_is_no_key(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("jan")
    expect(page.locator("#text")).to_have_value("jan")
    expect(page.locator("#save")).to_have_text("Save decisions")


def test_the_address_leads_to_an_article(page: Page, address: str) -> None:
    page.goto(f"{address}#b")
    expect(page.locator("h1")).to_have_text("b")


def test_overlapping_records_lie_under_one_another(chromium: Browser, tmp_path: Path) -> None:
    with tab(chromium, page_of(tmp_path, overlapping())) as page:
        expect(page.locator(".card")).to_have_count(7)
        bars = "all => all.map(each => [each.innerText, new Set(each.style.backgroundPosition.split(',')).size])"
        depths = dict(page.locator(".mark").evaluate_all(bars))
        assert depths["12"] == 5
