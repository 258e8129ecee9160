"""Gold as marked text: read as written, every problem at its place, and no record lost on the way there and back."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evaluation.made import pairs
from hoinghi.errors import InputError
from hoinghi.evaluation.annotated import read_annotated
from hoinghi.evaluation.annotating import annotated
from hoinghi.evaluation.gold import Author, Count, GoldArticle, Person, Place, Programme, Role
from hoinghi.evaluation.matching import says

WHOLE = """%% id: a-1
%% title: Chợ nổi họp thường niên
%% author: Người Không Ký Tên
Sáng 5/3, ông [Lò Văn Pánh]{person roles="Giám đốc @ Sở Ươm mầm; Bí thư @ Đảng ủy"} cho biết số hộ có ghe mới tăng
[12,5-13%]{percentage value=12.5..13 relation=increase indicator="số hộ có ghe mới" baseline="năm ngoái"} so với
năm ngoái; [45/52]{count value=45 total=52 noun="hộ"~2} hộ nộp [1,2 tỷ đồng]{amount value=1200000000 unit=VND per=năm}.
Tất cả nhờ [Đề án [3]{count value=3 noun=bến} bến giai đoạn 2031-2035]{programme kind=scheme core="Đề án 3 bến"}.
\\%% không phải lệnh, \\[ngoặc\\]
[Mã Thị Chài]{author}
%% end
[giai đoạn 2031-2035.
%% không phải lệnh]{event}
"""


def read(content: str) -> tuple[GoldArticle, list[str]]:
    article, doubts = read_annotated(content, path="a.txt", name="a")
    return article, [str(doubt) for doubt in doubts]


def test_every_part_of_a_marked_file() -> None:
    article, doubts = read(WHOLE)
    assert doubts == []
    assert (article.id, article.title) == ("a-1", "Chợ nổi họp thường niên")
    assert [author.name for author in article.authors] == ["Mã Thị Chài", "Người Không Ký Tên"]
    assert article.text.startswith("Sáng 5/3, ông Lò Văn Pánh cho biết")
    assert article.text.endswith("2031-2035.\n%% không phải lệnh, [ngoặc]\nMã Thị Chài")
    (person,), (percentage,), (amount,), (programme,) = (
        article.people, article.percentages, article.amounts, article.programmes,
    )  # fmt: skip
    assert [(role.title, role.organisation) for role in person.roles] == [
        ("Giám đốc", "Sở Ươm mầm"),
        ("Bí thư", "Đảng ủy"),
    ]
    assert (percentage.low, percentage.high, percentage.unit) == (Decimal("12.5"), Decimal(13), "percent")
    assert percentage.baseline is not None
    assert article.text[percentage.baseline.start - 7 : percentage.baseline.start] == "so với\n"
    assert (amount.value, amount.unit, amount.per, amount.modifier) == (Decimal(1_200_000_000), "VND", "năm", "exact")
    assert (programme.name, programme.core) == ("Đề án 3 bến giai đoạn 2031-2035", "Đề án 3 bến")
    assert [(count.value, count.total, says(count.noun)) for count in article.counts] == [
        (Decimal(45), Decimal(52), "hộ"),
        (Decimal(3), None, "bến"),
    ]
    assert article.event is not None
    assert article.event.name == "giai đoạn 2031-2035.\n%% không phải lệnh"


def test_the_nearest_place_is_meant_unless_another_is_named() -> None:
    text = "xã này, [12]{count value=12 noun=xã} xã và [7]{count value=7 noun=xã~2} xã kia"
    first, second = read(text)[0].counts
    assert (first.noun, second.noun) == (Place(start=11, end=13, quote="xã"), Place(start=11, end=13, quote="xã"))


BROKEN = [
    ("Có [12{count value=12 noun=xã} xã", "a.txt:1:4: a `[` is never closed; a literal one is `\\[`"),
    ("Có\n12] xã", "a.txt:2:3: `]` without `[` or without {…}; a literal one is `\\]`"),
    ("[12]{count value=mười noun=xã} xã", "a.txt:1:12: value=mười is no number; write 23.5, or 10..15 for a range"),
    ("[12]{count noun=xã} xã", "a.txt:1:1: a count needs value=… or value=low..high"),
    ("[12]{count value=12 noun=thôn} xã", "a.txt:1:21: noun 'thôn' stands nowhere in the text; copy it as it is there"),
    ("[12]{count value=12 noun=xã~2} xã", "a.txt:1:21: noun 'xã' stands only once in the text; copy it as it is"),
    ("[12]{count value=12} xã", "a.txt:1:1: noun is missing; a count says what is counted"),
    ("[12]{count value=21 noun=xã} xã", "a.txt:1:1: value=21, but the quote '12' reads 12"),
    ("[12 ]{count value=12 noun=xã}xã", "a.txt:1:1: span '12 ' begins or ends with a space"),
    ("[12]{count value=12 noun=xã noun=xã} xã", "a.txt:1:29: the field noun stands twice"),
    (
        "[12]{count value=12 noun=xã unit=ha} xã",
        "a.txt:1:29: count has no field 'unit'; use value, total",
    ),
    ("[12]{counts value=12} xã", "a.txt:1:1: gold has no 'counts'; use percentage, count, amount"),
    ("[12]{value=12 noun=xã} xã", "a.txt:1:6: {value=12 noun=xã} names 0 kinds, not one"),
    ("[5]{percentage value=5 relation=reach}%", "a.txt:1:1: the quote '5' has neither % nor phần trăm"),
    ("[5%]{percentage value=5 relation=up}", "a.txt:1:1: relation=up is unknown; use reach, exceed"),
    ("[5-3%]{percentage value=5..3 relation=share}", "a.txt:1:1: low 5 is above high 3"),
    ("[5 ha]{amount value=5}", "a.txt:1:1: unit is missing; money has an ISO 4217 code"),
    ("[Đề án A]{programme kind=scheme core=B}", "a.txt:1:1: core 'B' does not begin the name 'Đề án A'"),
    ("[[5 ha]{amount value=5 unit=ha}]{amount value=5 unit=ha}", "a.txt:1:2: the same place is marked as amount twice"),
    ("[A]{event} [B]{event}", "a.txt:1:12: a second event; an article reports one"),
    ("%% date: hôm nay\nx", "a.txt:1:1: a `%%` line must be id:, title:, author: or end"),
    ("%% id: a\n%% id: b\nx", "a.txt:1:1: the head has two lines id:"),
    ("x\n%% end\n[y]{event}", "a.txt:3:1: 'y' stands nowhere in the text"),
    ("x\n%% end\nx", "a.txt:3:1: after `%% end` only marks may stand, one a line"),
]


@pytest.mark.parametrize(("content", "doubt"), BROKEN, ids=[doubt.split(": ", 1)[1][:40] for _, doubt in BROKEN])
def test_a_problem_is_one_line_at_its_place(content: str, doubt: str) -> None:
    _, doubts = read(content)
    assert len(doubts) == 1, doubts
    assert doubts[0].startswith(doubt)
    assert "\n" not in doubts[0]


def test_all_problems_are_found_at_once() -> None:
    _, doubts = read("[1]{count} [2]{count value=2 noun=không}\n3] [4")
    places = [doubt.split(": ")[0].removeprefix("a.txt:") for doubt in doubts]
    assert places == ["1:1", "1:30", "2:2", "2:4"]


def test_decomposed_text_is_gold_too() -> None:
    marked = "tăng [2,4 điểm phần trăm]{percentage value=2.4 unit=point relation=increase}"
    assert read(unicodedata.normalize("NFD", marked))[1] == []


def assert_same(mine: GoldArticle, yours: GoldArticle) -> None:
    assert mine.text == yours.text
    for (kind, wanted), (_, found) in zip(mine.by_kind(), yours.by_kind(), strict=True):
        assert sorted(map(repr, wanted)) == sorted(map(repr, found)), kind
    assert sorted(each.name for each in mine.authors) == sorted(each.name for each in yours.authors)


@pytest.mark.parametrize("seed", range(5))
def test_made_up_gold_comes_back_the_same(seed: int) -> None:
    for article, _ in pairs(seed, articles=10):
        content = annotated(article)
        again, doubts = read_annotated(content, path="a.txt", name="other")
        assert doubts == []
        assert_same(article, again)
        assert (again.id, again.title) == (article.id, article.title)
        assert annotated(again) == content


SIGNS = some.text(some.sampled_from('ab 1%[]{}\\"~;@\n\réđ\u0301\u00a0\U0001f600'), max_size=40)


@some.composite
def articles(draw: some.DrawFn) -> GoldArticle:
    """Any text with any spans, nested, crossing and equal ones."""
    text = draw(SIGNS.filter(bool))
    places = [
        Place(start=start, end=end, quote=text[start:end])
        for start, end in draw(some.lists(some.tuples(*[some.integers(0, len(text))] * 2).map(sorted), max_size=6))
        if start < end
    ]
    return GoldArticle(
        id="any",
        text=text,
        counts=tuple(Count(span=place, value=Decimal(1), modifier="exact", noun=places[0]) for place in places[::2]),
        programmes=tuple(
            Programme(span=place, name=place.quote, core=place.quote, kind="plan") for place in places[1::2]
        ),
        authors=tuple(map(_author, draw(some.sets(some.sampled_from(["ab", "Không có đây"]))))),
    )


def _author(name: str) -> Author:
    return Author(name=name)


@settings(deadline=None, max_examples=300)
@given(articles())
def test_any_text_with_any_marks_comes_back_the_same(article: GoldArticle) -> None:
    again, _ = read_annotated(annotated(article), path="a.txt", name="other")
    assert_same(article, again)


def test_a_byte_of_the_text_is_never_changed() -> None:
    text = "Hoà bình\r\n\r\n  Ảnh: \u0301\u00a0x \u200b\r\n%% end\n%% id: b\n\\[1\\] {2}\n"
    assert read(annotated(GoldArticle(id="a", text=text)))[0].text == text


def test_what_the_notation_cannot_say_is_refused() -> None:
    place = Place(start=0, end=2, quote="Lò")
    person = Person(span=place, name="Lò", roles=(Role(title="Chủ nhiệm; thư ký", organisation="HTX"),))
    with pytest.raises(InputError, match="cannot say this person"):
        annotated(GoldArticle(id="a", text="Lò nói", people=(person,)))
