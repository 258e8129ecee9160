"""What mine reports as unexplained, and what it leaves out because something explains it."""

from __future__ import annotations

import pytest

from hoinghi import Article, Extractor
from hoinghi.review.mine import Finding, Mined, mine
from hoinghi.review.unexplained import ARTICLE


@pytest.fixture(scope="module")
def numbers_only() -> Extractor:
    """Without rules for records, so that every number is unexplained."""
    bare = Extractor()
    bare.rules = tuple(rule for rule in bare.rules if rule.kind in ("blocker", "person"))
    return bare


def mined(extractor: Extractor, *texts: str) -> Mined:
    return mine((Article(id=f"a{number}", text=text) for number, text in enumerate(texts)), extractor)


def summed(findings: list[Finding]) -> dict[str, int]:
    return {finding.what: finding.times for finding in findings}


def test_numbers_are_ranked_by_the_word_behind(numbers_only: Extractor) -> None:
    found = mined(numbers_only, "Trồng 12 gốc điều và 7 gốc mít.", "Cả xã có 30 gốc, hai mái đình.").numbers
    top = found.top(2)
    assert (top[0].what, top[0].times) == ("# gốc", 3)
    assert top[0].examples[0] == "a0:6 …Trồng [12] gốc điều và 7 gốc mít.…"
    assert len(top[0].examples) == 3
    assert summed(found.top(9))["hai mái"] == 1


def test_a_number_at_the_end_shows_the_word_before(numbers_only: Extractor) -> None:
    assert "gốc # ." in summed(mined(numbers_only, "Số gốc 12.").numbers.top(9))


def test_what_rules_claim_is_not_reported(extractor: Extractor) -> None:
    found = mined(extractor, "Ngày 12/3/2021, 45 xã đạt 5,5% và 7 tỷ đồng.").numbers
    assert found.top(9) == []


def test_the_article_mot_counts_nothing(numbers_only: Extractor) -> None:
    assert not [f for f in mined(numbers_only, "Có một mái đình.").numbers.top(9) if f.what.startswith(ARTICLE)]


def test_unknown_title_words_are_reported_and_known_ones_are_not(extractor: Extractor) -> None:
    text = "Tại hội nghị, Thuyền chài Nguyễn Văn Lúm kể chuyện. Sau đó Giám đốc Trần Thị Mít và ông Lê Văn Ổi nói."
    assert list(summed(mined(extractor, text).titles.top(9))) == ["Thuyền chài"]


def test_places_and_sentence_words_are_no_titles(extractor: Extractor) -> None:
    text = "Đoàn đi từ Nam Định và Hà Nam. Theo Nguyễn Văn Lúm, đường Lê Lợi đã xong."
    assert summed(mined(extractor, text).titles.top(9)) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đại diện QXLM phát biểu.", {"QXLM": 1}),
        ("Quản lý xe lam miền núi (QLXLMN) và QLXLMN tỉnh.", {}),
        ("UBND tỉnh và HĐND huyện họp.", {}),
        ("PGS.TS và GS.TSKH cùng dự.", {}),
        ("Khóa XIV, quý III, 5 MW, 3 USD.", {}),
        ("HỘI NGHỊ QXLM TOÀN TỈNH", {}),
    ],
)
def test_abbreviations_that_nothing_explains(text: str, found: dict[str, int], extractor: Extractor) -> None:
    assert summed(mined(extractor, text).abbreviations.top(9)) == found


def test_ranks_are_stable(numbers_only: Extractor) -> None:
    texts = ["Có 2 gốc, 3 mái, 4 gốc, 5 ao."] * 3
    first, second = (mined(numbers_only, *texts).numbers.top(9) for _ in range(2))
    assert first == second
    assert [finding.times for finding in first] == sorted((finding.times for finding in first), reverse=True)
