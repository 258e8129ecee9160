"""The spellings that selfcheck writes, the mistakes it must catch, and the samples, which must all pass."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from hoinghi import Article, Extractor, Found, Rule
from hoinghi.reading import read
from hoinghi.review.selfcheck import SPELLINGS, folded, selfcheck, variant
from hoinghi.rules.parsed import Parsed

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "articles"
TEXT = 'Hoà nói: "Thuý khoẻ",\n ảnh của H\'Lim, quý 1.\n'

WRITTEN = [
    ("NFD", "hòa", unicodedata.normalize("NFD", "hòa")),
    ("NFC", unicodedata.normalize("NFD", "thuỷ lợi"), "thuỷ lợi"),
    ("new tone placement", "hòa, khỏe, THÚY, quý, hoàn, Chlóe, tòan", "hoà, khoẻ, THUÝ, quý, hoàn, Chlóe, tòan"),
    ("old tone placement", "hoà, khoẻ, THUÝ, quý, hoàn, Chloé", "hòa, khỏe, THÚY, quý, hoàn, Chloé"),
    ("old tone placement", unicodedata.normalize("NFD", "hoà"), unicodedata.normalize("NFD", "hoà")),
    ("non-breaking spaces", "Sở Y tế", "Sở\u00a0Y\u00a0tế"),
    ("doubled spaces", " Sở Y tế\n tỉnh", " Sở  Y  tế\n tỉnh"),
    ("CRLF", "a\nb\r\nc", "a\r\nb\r\nc"),
    ("LF", "a\nb\r\nc", "a\nb\nc"),
    ("curly quotes", 'nói "a b", H\'Lim "', 'nói “a b”, H’Lim "'),
    ("straight quotes", "“a” H’Lim ‘b’", "\"a\" H'Lim 'b'"),
]


@pytest.mark.parametrize(("name", "text", "written"), WRITTEN)
def test_a_spelling_is_written_as_it_says(name: str, text: str, written: str) -> None:
    assert variant(name, text).text == written


@pytest.mark.parametrize("name", SPELLINGS)
def test_every_character_keeps_its_place(name: str) -> None:
    """What a range of the original says, the mapped range of the variant says, spelling aside."""
    for text in (TEXT, unicodedata.normalize("NFD", TEXT), TEXT.replace("\n", "\r\n").replace('"', "“")):
        other = variant(name, text)
        words = list(re.finditer(r"[\w\u0300-\u036f]+|[\"“]", text))
        for first in words:
            for last in words:
                if first.start() <= last.start():
                    moved = other.text[other.place(first.start()) : other.place(last.end())]
                    assert folded(moved) == folded(text[first.start() : last.end()])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hòa"),
        ("Thuý", unicodedata.normalize("NFD", "Thúy")),
        ("“a”", '"a"'),
        ("a\u00a0 b", "a b"),
    ],
)
def test_folding_levels_spelling(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_folding_keeps_what_words_say() -> None:
    assert len({folded(word) for word in ("hoa", "hoà", "hoá", "hòa bình", "Hoà")}) == 5


def fragile(pattern: str) -> Extractor:
    """An extractor with a rule that reads the article as it was given, which no rule should."""

    def find(parsed: Parsed) -> Iterator[re.Match[str]]:
        return re.finditer(pattern, parsed.article.text)

    def build(parsed: Parsed, match: object) -> Found:
        assert isinstance(match, re.Match)
        start = parsed.view.locate(match.start())
        return Found(start, start + 1, {"found": match[0]})

    return Extractor(kinds={"own"}, rules=[Rule("own.fragile", "own", "minds the spelling", find, build)])


@pytest.mark.parametrize(
    ("pattern", "caught"),
    [
        ("quý", {"NFD"}),
        ("Thuý", {"NFD", "old tone placement"}),
        ("nh c", {"non-breaking spaces", "doubled spaces"}),
        (",\n", {"CRLF"}),
        ('"', {"curly quotes"}),
        ("nothing like it", set()),
    ],
)
def test_a_rule_that_minds_the_spelling_is_caught(pattern: str, caught: set[str]) -> None:
    found = {each.variant: each.lines for each in selfcheck(Article(id="a", text=TEXT), fragile(pattern))}
    assert set(found) == caught
    assert all(line.startswith("- custom: kind=own") for lines in found.values() for line in lines)


SAMPLE_ARTICLES = [each for each in read([SAMPLES]) if isinstance(each, Article)]


@pytest.mark.parametrize("article", SAMPLE_ARTICLES, ids=[article.id for article in SAMPLE_ARTICLES])
def test_spelling_does_not_matter_in_the_samples(article: Article, extractor: Extractor) -> None:
    assert [f"{each.variant}: {each.lines[:3]}" for each in selfcheck(article, extractor)] == []
