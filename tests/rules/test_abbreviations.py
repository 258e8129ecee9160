"""Abbreviations: what the article explains goes before what the list has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoinghi import Article
from hoinghi.lexicons import Lexicons
from hoinghi.rules.abbreviations import EXPLAINED as PATTERN
from hoinghi.rules.abbreviations import abbreviations, bracketed, explained
from hoinghi.rules.parsed import Parsed

EXPLAINED = {
    "Sở Khoa học và Công nghệ (KH&CN) trao giải.": {"KH&CN": "Khoa học và Công nghệ"},
    "Ban An toàn giao thông (ATGT) họp.": {"ATGT": "An toàn giao thông"},
    "Vùng đồng bằng sông Cửu Long (gọi tắt là ĐBSCL) bị hạn.": {"ĐBSCL": "đồng bằng sông Cửu Long"},
    "Đại hội đồng cổ đông (ĐHĐCĐ) thường niên.": {"ĐHĐCĐ": "Đại hội đồng cổ đông"},
    "Trạm LTN (lâm trường Nà) đóng cửa.": {"LTN": "lâm trường Nà"},
    "Ông Nam (HN) và Quốc hội (khóa XV) dự.": {},
    "Cục Thú y (Bộ NN&PTNT) kiểm tra.": {},
}


def parsed(text: str) -> Parsed:
    return Parsed(Article(text=text), Lexicons())


@pytest.mark.parametrize(("text", "found"), EXPLAINED.items(), ids=EXPLAINED)
def test_explained(text: str, found: dict[str, str]) -> None:
    assert explained(parsed(text)) == found


def test_the_article_goes_before_the_list() -> None:
    known = abbreviations(parsed("Sở Tư pháp (DN) trao giải cho Dòng Nước (DN) hôm qua."))
    assert known["DN"] == "Dòng Nước"
    assert known["UBND"] == "Ủy ban nhân dân"


PIECES = ("LTN", "KH&CN", "Nà", " ", " (", "(", ")", "\n", "lâm trường", "lâm trường Nà", "-", "x", "&", "2")


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
@settings(max_examples=300, deadline=None)
def test_brackets_are_found_as_by_a_search(text: str) -> None:
    assert [match.span() for match in bracketed(text)] == [match.span() for match in PATTERN.finditer(text)]
