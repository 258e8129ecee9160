"""The normalised view: what it rewrites, and that every offset finds its way back."""

from __future__ import annotations

import sys
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.text.compose import _JOINING, composed
from hoinghi.text.view import view

ARTICLE = (
    'Sở Y tế tỉnh Hòa Lạc tổng kết phong trào "Khỏe để xây dựng"\n\n'
    "Chiều 12/3, tại thị trấn Thủy Khê - huyện Hòa Lạc, ông Lý Thụy Oanh nói: 'Tỷ lệ tiêm chủng đạt 95,5%'.\n"
    "- Hủy 3 quy hoạch cũ; thỏa thuận mới trị giá 1 234 triệu đồng, quỹ đất 7 ha…\n\n"
    "Đại biểu Đoàn Thị Quý dự họp."
)

REWRITTEN = [
    ("hoà khoá thuỷ uỷ khoẻ hoè", "hòa khóa thủy ủy khỏe hòe"),
    ("HOÀ BÌNH, UỶ BAN", "HÒA BÌNH, ỦY BAN"),
    ("tòan lọai hùynh tíên đựơc qúa gìa", "toàn loại huỳnh tiến được quá già"),
    ("hiện đại hoáNhững năm", "hiện đại hóaNhững năm"),
    ("Ðại hội, HÐND, NÐ-CP", "Đại hội, HĐND, NĐ-CP"),
    ("5\u00a0000\u2009000\u3000đồng", "5 000 000 đồng"),
    ("một  hai\t\tba", "một hai ba"),
    ("một \r\nhai\rba\u2028bốn", "một\nhai\nba\nbốn"),
    ("một\n\n \n\nhai", "một\n\nhai"),
    ("một\n   hai", "một\n hai"),
    ("cuối dòng \n", "cuối dòng\n"),
    ("thông\u00adtin\u200b \ufeffmới\u202c", "thôngtin mới"),
    ("5–7 — 8 − 9 ‑ 10", "5-7 - 8 - 9 - 10"),
    ("“mục tiêu” «kép» „hai‟", '"mục tiêu" "kép" "hai"'),
    ("‘mục tiêu’ Đăk Rʼlấp 5′", "'mục tiêu' Đăk R'lấp 5'"),
    ("１２，５％（ước）", "12,5%(ước)"),
    ("cha\u0323\u0302m", "chậm"),
    ("chıến lược ſố", "chiến lược số"),
    ("ho\u00ada\u0300", "hòa"),
]
SETTLED = [
    "quý quỹ quỳ giá hoàn hòa toán thủy khuỷu gìn gì của tiến được huỳnh",
    "Chloé, Guðmundur, Genoà",
    "một\n\nhai\n ba…",
    "",
]


@pytest.mark.parametrize(("original", "text"), REWRITTEN)
def test_rewrites(original: str, text: str) -> None:
    assert view(original).text == text


@pytest.mark.parametrize("text", SETTLED)
def test_leaves_what_is_right(text: str) -> None:
    seen = view(text)
    assert seen.text == text
    assert seen.span(0, len(text)) == (0, len(text))


def _new_placement(text: str) -> str:
    swaps = {"Hòa": "Hoà", "Khỏe": "Khoẻ", "Thủy": "Thuỷ", "Thụy": "Thuỵ", "Hủy": "Huỷ", "thỏa": "thoả"}
    for old, new in swaps.items():
        text = text.replace(old, new)
    return text


def _curly(text: str) -> str:
    return (
        text.replace('"Khỏe', "“Khỏe").replace('"', "”").replace("'Tỷ", "‘Tỷ").replace("'", "’").replace(" - ", " – ")
    )


WRITTEN_OTHERWISE: list[Callable[[str], str]] = [
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFD", _new_placement(text)),
    _new_placement,
    _curly,
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", " \n"),
    lambda text: text.replace("\n\n", "\n\n\n\n"),
    lambda text: text.replace("Đ", "Ð"),
    lambda text: text.replace("%", "％").replace("i", "i\u200b"),
]


@pytest.mark.parametrize("otherwise", WRITTEN_OTHERWISE)
def test_one_text_written_in_many_ways_has_one_view(otherwise: Callable[[str], str]) -> None:
    original = otherwise(ARTICLE)
    assert original != ARTICLE
    seen = view(original)
    assert seen.text == view(ARTICLE).text == ARTICLE
    for quote in ("Hòa Lạc", "Lý Thụy Oanh", "95,5%", "1 234 triệu đồng", "Đoàn Thị Quý"):
        found = seen.text.index(quote)
        start, end = seen.span(found, found + len(quote))
        assert view(original[start:end]).text == quote
        assert seen.locate(start) == found


def test_spans_are_tight() -> None:
    seen = view("\ufeff  Sở\u200b \u200b Y  tế \n\n\n\n dự\u00ad họp  ")
    spans = {quote: seen.span(seen.text.index(quote), seen.text.index(quote) + len(quote)) for quote in ("Sở", "dự")}
    assert {quote: seen.original[start:end] for quote, (start, end) in spans.items()} == {"Sở": "Sở", "dự": "dự"}


def test_an_empty_span_stays_empty() -> None:
    seen = view("a\u200bb  c ")
    for offset in range(len(seen.text) + 1):
        start, end = seen.span(offset, offset)
        assert start == end <= len(seen.original)


AWKWARD = st.text(
    st.sampled_from(
        "aàoòuúyqgihnHĐÐ \t\r\n\0\u00a0\u200b\u00ad\u0300\u0301\u0323\u0302–“”’％１ﾞㄱᄀ각ᅡᆨ\u0338=°…ʹ\u0345\u09c7\u09be"
    ),
    max_size=40,
)
ANY = st.one_of(st.text(max_size=60), AWKWARD)


@given(ANY)
def test_a_view_is_composed_and_its_own_view(original: str) -> None:
    text = view(original).text
    assert unicodedata.is_normalized("NFC", text)
    assert view(text).text == text


@given(ANY)
def test_every_character_maps_back_in_order(original: str) -> None:
    seen = view(original)
    last = (0, 0)
    for offset in range(len(seen.text)):
        start, end = seen.span(offset, offset + 1)
        assert 0 <= start < end <= len(original)
        assert start >= last[0]
        assert end >= last[1]
        assert view(original[last[1] : start]).text.strip() == ""  # only what was removed lies between
        assert seen.locate(start) <= offset
        last = (start, end)
    assert view(original[last[1] :]).text.strip() == ""


@given(ANY)
def test_places_in_the_original_are_found_in_order(original: str) -> None:
    seen = view(original)
    places = [seen.locate(offset) for offset in range(len(original) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(seen.text) for place in places)


@given(st.text(st.sampled_from("aêx\u0301\u0323\u0302\u0344\u0345각각\u0915\u093c\u0958 "), max_size=60))
def test_composing_is_what_unicode_says(text: str) -> None:
    assert composed(text)[0] == unicodedata.normalize("NFC", text)


@given(st.text(st.sampled_from("\u0301\u0323\u0327\u0344"), min_size=33, max_size=80))
def test_so_is_composing_a_storm_of_marks(marks: str) -> None:
    assert composed(f"xa{marks}b")[0] == unicodedata.normalize("NFC", f"xa{marks}b")


def test_every_letter_that_composes_without_being_a_mark_is_known() -> None:
    unknown = set()
    for code in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<") and unicodedata.is_normalized("NFC", chr(code)):
            second = chr(int(parts[1], 16))
            if not unicodedata.combining(second) and not _JOINING.match(second):
                unknown.add(second)
    assert unknown == set()


@pytest.mark.parametrize(
    "hostile",
    [
        "a" + "\u0301\u0323" * 200_000,
        "\u1100" + "\u1161" * 200_000,
        "x" + " " * 3_000_000 + "y",
        " \r\n" * 300_000,
        "\u200b" * 2_000_000,
        "Ð" * 1_000_000,
        "a" * 2_000_000 + "oà",
        "oà" * 300_000,
    ],
    ids=("marks", "jamo", "spaces", "lines", "invisible", "eth", "one word", "tones"),
)
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    started = time.process_time()
    view(hostile)
    assert time.process_time() - started < 10  # it is well under one; quadratic work would take minutes
