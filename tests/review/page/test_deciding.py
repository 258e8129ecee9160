"""Accepting and rejecting in a real browser, and what becomes of it: a file, gold, and the file read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hoinghi.cli import app
from review.page.browsing import PATIENCE, fresh

if TYPE_CHECKING:
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
expect.set_options(timeout=PATIENCE)


def saved(page: Page, path: Path) -> list[dict[str, Any]]:
    with page.expect_download() as download:
        page.click("#save")
    assert download.value.suggested_filename == "decisions.jsonl"
    download.value.save_as(path)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def verdicts(line: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    return [(each["kind"], each["run"], each["record"]["span"]["quote"], each["verdict"]) for each in line["records"]]


def decide(page: Page) -> None:
    """The value: after is right; the relation: both are wrong; the lost one: rightly lost; the gained one: wrong."""
    for key in ("n", "a", "x", "a", "r"):
        page.keyboard.press(key)


def test_keys_decide_and_go_on(page: Page) -> None:
    decide(page)
    expect(page.locator("#save")).to_have_text("Save 4 decisions")
    expect(page.locator("h1")).to_have_text("c")
    page.keyboard.press("k")
    page.keyboard.press("k")
    expect(page.locator("h1")).to_have_text("a")
    states = "all => all.map(each => each.dataset.decision)"
    assert page.locator(".card").evaluate_all(states) == ["open", "open", "accept", "neither", "accept", "reject"]
    expect(page.locator("#row-0")).to_contain_text("4/6")


def test_buttons_decide_and_take_back(page: Page) -> None:
    card = page.locator('.card[data-state="gained"]')
    card.get_by_role("button", name="Right").click()
    expect(card.get_by_role("button", name="Right")).to_have_attribute("aria-pressed", "true")
    card.get_by_role("button", name="Wrong").click()
    expect(card).to_have_attribute("data-decision", "reject")
    card.get_by_role("button", name="Wrong").click()
    expect(card).to_have_attribute("data-decision", "open")
    expect(page.locator("#save")).to_have_text("Save decisions")


def test_nothing_decided_is_nothing_saved(page: Page) -> None:
    page.click("#save")
    expect(page.locator("#status")).to_contain_text("Nothing is decided yet")


def test_the_file_says_which_records_are_right(page: Page, tmp_path: Path) -> None:
    decide(page)
    (line,) = saved(page, tmp_path / "decisions.jsonl")
    assert (line["format"], line["id"]) == ("hoinghi.decisions/1", "a")
    assert verdicts(line) == [
        ("person", "new", "Lò Văn Pánh", "open"), ("count", "new", "12", "open"),
        ("count", "new", "1.250", "right"), ("count", "old", "1.250", "wrong"),
        ("percentage", "new", "98,5%", "wrong"), ("percentage", "old", "98,5%", "wrong"),
        ("count", "old", "30", "wrong"), ("count", "new", "7", "wrong"),
    ]  # fmt: skip


def test_decisions_outlive_the_page_and_come_back_from_their_file(page: Page, address: str, tmp_path: Path) -> None:
    decide(page)
    lines = saved(page, tmp_path / "decisions.jsonl")
    page.goto(address)
    expect(page.locator("#save")).to_have_text("Save 4 decisions")
    fresh(page, address)
    expect(page.locator("#save")).to_have_text("Save decisions")
    page.set_input_files("#file", tmp_path / "decisions.jsonl")
    expect(page.locator("#save")).to_have_text("Save 4 decisions")
    assert saved(page, tmp_path / "again.jsonl") == lines


def test_a_file_of_something_else_is_refused(page: Page, tmp_path: Path) -> None:
    (tmp_path / "other.jsonl").write_text('{"id": "a"}\n')
    page.set_input_files("#file", tmp_path / "other.jsonl")
    expect(page.locator("#status")).to_have_text("This is no file of decisions: other.jsonl")


def test_a_review_becomes_gold_that_the_check_passes(page: Page, tmp_path: Path) -> None:
    """Accept all of the article but the gained record, apply, check, and look at what is in it."""
    card = page.locator('.card[data-state="gained"]')
    card.get_by_role("button", name="Wrong").click()
    page.keyboard.press("Shift+A")
    expect(page.locator("#row-0")).to_contain_text("✓ decided")
    saved(page, tmp_path / "decisions.jsonl")
    for arguments in (
        ["gold", "apply", tmp_path / "decisions.jsonl", "-o", tmp_path / "gold"],
        ["gold", "check", tmp_path / "gold"],
        ["gold", "convert", tmp_path / "gold", "-o", tmp_path / "gold.jsonl"],
    ):
        app([str(each) for each in arguments], standalone_mode=False)
    (gold,) = [json.loads(line) for line in (tmp_path / "gold.jsonl").read_text("utf-8").splitlines()]
    assert [(each["value"], each["noun"]["quote"]) for each in gold["counts"]] == [
        ("12", "huyện"),
        ("1250", "hộ trồng điều"),
    ]
    assert [each["relation"] for each in gold["percentages"]] == ["level"]
    assert gold["people"][0]["roles"] == [{"title": "Giám đốc", "organisation": "Sở Ươm mầm"}]


def test_the_list_can_be_filtered_by_what_is_decided(page: Page) -> None:
    page.keyboard.press("Shift+A")
    page.select_option("#decision", "whole")
    expect(page.locator("#found")).to_have_text("1 of 3 articles")
    page.select_option("#decision", "open")
    expect(page.locator("#found")).to_have_text("2 of 3 articles")
