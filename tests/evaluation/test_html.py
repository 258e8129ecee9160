"""The page: whole, self-contained, and deaf to what articles hold."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from evaluation.made import pairs
from hoinghi.evaluation import GoldArticle, Log, error_kinds, evaluate
from hoinghi.evaluation.annotated import read_annotated
from hoinghi.evaluation.html import page

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick='x' [5]{count value=5 noun=xã} xã &amp;"
VOID = {"meta"}


class Tags(HTMLParser):
    """Collects the page's tags and attributes, and proves that tags close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


def page_of(made: list[tuple[GoldArticle, GoldArticle | None]], *, name: str = "gold.jsonl") -> str:
    log = Log(error_kinds("all"), limit=100)
    for gold, predicted in made:
        log.add(gold, predicted)
    return "".join(page(evaluate(made), log, gold=name, predicted="found.jsonl"))


def tags(html: str) -> Tags:
    parser = Tags()
    parser.feed(html)
    parser.close()
    assert parser.opened == []
    return parser


def test_the_page_is_well_formed_and_shows_every_error() -> None:
    made = pairs(seed=5, articles=12)
    html = page_of(made)
    tags(html)
    for part in ("percentages.full", "relation differs", "missed", '<mark class="gold">', '<mark class="both">'):
        assert part in html


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])
def test_no_cell_of_the_page_is_a_formula(formula: str) -> None:
    gold, _ = read_annotated("Có [5]{count value=5 noun=xã} xã", path="a.txt", name="a")
    log = Log(error_kinds("all"), limit=100)
    log.add(gold, None)
    for group in (group for _, group in log.ranked()):
        for example in group.examples:
            example.miss.gold["noun"] = formula
    html = "".join(page(evaluate([(gold, None)]), log, gold="g", predicted="p"))
    cells = re.findall(r"<t[dh][^>]*>([^<]*)", html)
    assert f"'{formula}" in map(unescape, cells)
    assert not [cell for cell in cells if unescape(cell).startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_nothing_of_an_article_becomes_markup() -> None:
    gold, _ = read_annotated(HOSTILE, path="a.txt", name="<b>id</b>")
    parser = tags(page_of([(gold, None)], name="<script>.jsonl"))
    assert parser.seen.isdisjoint({"script", "img", "b", "link", "iframe"} - {"b"})
    assert parser.attributes <= {"lang", "charset", "name", "content", "http-equiv", "class", "style", "colspan"}


def test_the_page_loads_nothing() -> None:
    html = page_of(pairs(seed=5, articles=3))
    assert "default-src 'none'" in html
    assert "http://" not in html
    assert "https://" not in html
    assert "url(" not in html
