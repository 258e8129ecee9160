"""Keywords are found where a search through the whole text finds them."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hoinghi import Article
from hoinghi.lexicons import Lexicons, alternation
from hoinghi.rules.keywords import Keywords, keywords
from hoinghi.rules.parsed import Parsed

WORDS = ("hội nghị", "hội", "đại hội", "Nghị quyết", "dự án", "kế hoạch", "B-2", "12 việc")
PIECES = (
    *WORDS, "hộI", "HộI NGHị", "Hội", "H'Hội nghị", "D'dự án", "'dự án'", "nợDự án", "x2hội", "_hội", "d\u0131",
    "DỰ ÁN",
    "\u212aế hoạch", "nghi\u0323", "  ", " ", " ", "\n", ",", "(", "-", "nghị", "án", "7",
)  # fmt: skip
LEXICONS = Lexicons()


def spans(found: Keywords, text: str, end: int | None = None) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """What the keywords find, and what a search finds."""
    parsed = Parsed(Article(text=text), LEXICONS)
    last = len(parsed.text) if end is None else end
    searched = found.pattern.finditer(parsed.text, 0, last)
    return [match.span() for match in found(parsed, end=end)], [match.span() for match in searched]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=24).map("".join))
@settings(max_examples=400, deadline=None)
@example("Hội nghị bàn dự án; HộI NGHị bàn H'Hội và 'dự án'")
@example("nghị  ,hộihội nghị")
def test_found_as_by_a_search(text: str) -> None:
    for pattern, flags in (
        (rf"(?<!\w)(?:{alternation(WORDS)})(?!\w)", re.IGNORECASE),
        (rf"(?<![\w&-])(?:{alternation(WORDS)})(?=[ ,])", re.IGNORECASE),
        (rf"(?<!\w)(?:{alternation(WORDS)})(?!\w)", re.NOFLAG),
    ):
        found = keywords(WORDS, pattern, flags)
        for end in (None, 9):
            ours, searched = spans(found, text, end)
            assert ours == searched


def test_words_that_begin_with_a_sign_are_searched_for() -> None:
    found = keywords(["«dự án»"], re.escape("(dự án)"))
    assert found.openings is None
    assert spans(found, "Các (dự án) này") == ([(4, 11)], [(4, 11)])
