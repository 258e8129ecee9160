"""Time is linear in every rule and every step: worst cases made for them, and every rule's own examples without end."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from functools import partial
from importlib import import_module

import pytest

from growth import Make, too_fast
from hoinghi import Article, Extractor, Rule
from hoinghi.rules import RULES
from hoinghi.rules.marked import parse
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.rule import AnyRule

FAMILY, MIDDLE, GIVEN = (
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Bùi",
    "Văn Thị Đức Quang Hữu Thanh Ngọc",
    "An Bình Cường Hải Lan",
)


def repeated(unit: str, number: int) -> str:
    return unit * number


def people(between: str, around: str, number: int) -> str:
    """As many different people."""
    lists = [words.split() for words in (FAMILY, MIDDLE, MIDDLE, MIDDLE, GIVEN)]
    names = []
    for index in range(number):
        name = []
        for words in lists:
            index, place = divmod(index, len(words))
            name.append(words[place])
        names.append(around.format(" ".join(name)))
    return f"Dự hội nghị có các ông: {between.join(names)}."


def numbered(unit: str, number: int) -> str:
    """Units that are all different."""
    return "".join(unit.format(index) for index in range(number))


# what each of these once was, or could be, quadratic in, is plain from its text
UNITS = [
    "1234567890", "1.1.1.1.", "1,", ",,,,,,,,", ", , , , ", "tăng, giảm, đạt, ", "ABCDEFGHIJ", "ABCDEF GHI ",
    "Hà Nội Nam ", "Chương trình ", "Chương trình Phát triển Nông thôn và ", 'Dự án "Xây ', '""""""', 'nói "một ',
    "“", "((((((", "xã (huyện ", ") xã", "%%%%%", "10% ", "tăng 10,5%, giảm 3% so với cùng kỳ, ", "từ 10% đến ",
    f"Đề án chống {'a' * 40}1, hàng giả. ", "Đề án dân tộc Si La, Cống, Mảng, ", "Đề án trồng sú, nuôi hàu, ",
    "hơn khoảng gần ", "một trăm hai mươi ", "mười ", "trăm linh nghìn triệu ", "394 tỷ 581 triệu 22 nghìn ",
    "45/52/", "ngày 12/3/2016, tháng 4 năm 2017 ", "Ông Trần Văn Minh nói, ông Minh hỏi. ", "Phó Chủ tịch ",
    "Giám đốc, nguyên Bí thư ", "ông bà đồng chí ", "PGS.TS. ", "Sở Khoa học và Công nghệ, ",
    "Ban Chấp hành Đảng bộ tỉnh Ủy ban ", "Nghị quyết ", "số 12/2016/", "Hội nghị tổng kết ", "\n", " ", "\r\n \n",
    "Xã\n", "Ảnh: Nguyễn An\n", "(Ảnh: ", "Theo Kim Anh.Kim Anh ", "Kim Anh - Lê An\n", "....", "A. B. C. ", "… xã ",
    "-----", "xã - huyện - ", "12 xã, 3 huyện và 45/52 đại biểu, ", "số đại biểu: 125; ", "- 12 xã đạt 3%\n",
    "Sở Y tế (SYT) ", "\u0301\u0323", "a\u0301\u0323\u0302", "\u200b", "a\u200b 1\u202e% ", "\u202e\u202d1", "\ue000",
    "😀", "１２，５％ ", "aaaaaaaa", "ươ", "hội", "giai đoạn 2016-2020-", "2016-2017-", "10-15-", "xã: ",
    "xã và huyện và ", "của Sở của tỉnh ",
]  # fmt: skip
SERIES: dict[str, Make] = {
    "people in one sentence": partial(people, ", ", "{}"),
    "people with offices": partial(people, "; ", "ông {}, Giám đốc Sở Y tế"),
    "people in sentences of their own": partial(people, " ", "Ông {} cho biết."),
    "programmes": partial(numbered, "Đề án phát triển cây xanh xã số {} giai đoạn 2016-2020. "),
    "abbreviations": partial(numbered, "Chương trình Phát triển Số {0} (PTS{0}) và PTS{0}. "),
    "organisations": partial(numbered, "Công ty Cổ phần Xây dựng số {} dự họp. "),
    "documents": partial(numbered, "Nghị quyết số {}/NQ-CP của Chính phủ. "),
    "decomposed letters": lambda number: unicodedata.normalize("NFD", "Chương trình đạt 12% tại huyện " * number),
}
SENTENCE = 500
CASES: dict[str, Make] = {**{repr(unit): partial(repeated, unit) for unit in UNITS}, **SERIES}


@pytest.fixture(autouse=True)
def short_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is bounded by a sentence's longest length is linear beyond it: a lower bound needs less input to show it."""
    monkeypatch.setattr(import_module("hoinghi.text.sentences"), "_MOST", SENTENCE)


@pytest.mark.parametrize("case", CASES)
def test_worst_cases_take_linear_time(extractor: Extractor, case: str) -> None:
    assert too_fast(extractor, CASES[case]) == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_s_examples_in_one_line_take_linear_time(extractor: Extractor, rule: AnyRule) -> None:
    """As one sentence, so that what stands between a match and its neighbours grows too."""
    text = " ".join(parse(example.marked)[0] for example in rule.examples).rstrip(".")
    assert text
    assert too_fast(extractor, partial(repeated, f"{text.replace('. ', ', ')}, ")) == {}


def test_ten_thousand_people_in_one_sentence(extractor: Extractor) -> None:
    """What is not linear would not end today."""
    text = people(", ", "{}", 10_000)
    record = extractor.extract(text)
    record.verify(text)
    assert len(record.people) > 9_000


@pytest.mark.parametrize("filler", ["\u200b", "\u00a0", " ", "\u0301"])
def test_invisible_characters_do_not_lengthen_every_quote(extractor: Extractor, filler: str) -> None:
    """Each of 300 records once quoted them all: of a million, a minute's work and 300 MB of JSON."""
    text = "10%, " * 300 + filler * 100_000 + " 12% xã"
    start = time.process_time()
    record = extractor.extract(text)
    assert time.process_time() - start < 30
    record.verify(text)
    assert len(record.percentages) >= 300
    assert sum(len(each.sentence.quote) for each in record.percentages) < 10_000_000


def test_a_sentence_that_is_cut_stays_in_few_pieces(extractor: Extractor) -> None:
    """Marks that were put in order are one piece of the article: cut within, each was a sentence by itself."""
    storm = Parsed(Article(text="\u0301\u0323" * 16_000 + " 12 xã"), extractor.lexicons)
    filled = Parsed(Article(text="12 xã, " * 10 + "\u200b" * 90_000 + "3 huyện"), extractor.lexicons)
    assert len(storm.sentences) < 100
    assert [len(filled.span(*sentence).quote) < 20_001 for sentence in filled.sentences] == [True, True]


@pytest.mark.parametrize("unit", ["a", "1", " ", "\u200b"])
def test_a_line_of_ten_megabytes(extractor: Extractor, unit: str) -> None:
    """What is not linear would not end today."""
    text = unit * (10_000_000 // len(unit.encode()))
    extractor.extract(text).verify(text)


def quadratic(text: str) -> None:
    for _ in range(len(text) // 200):
        sorted(text)


def almost_linear(text: str) -> None:
    for _ in range(20):
        sorted(hash((character, at)) for at, character in enumerate(text))


@pytest.mark.parametrize(("work", "found"), [(quadratic, ["own.work"]), (almost_linear, [])])
def test_what_is_measured_can_fail(
    work: Callable[[str], None], found: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule with quadratic work is told from one that sorts."""
    monkeypatch.setattr("growth.ATTEMPTS", 1)
    monkeypatch.setattr("growth.ROUNDS", 1 if found else 3)

    def worked(parsed: Parsed) -> list[object]:
        work(parsed.text)
        return []

    def nothing(parsed: Parsed, found: object) -> None:
        return None

    own = Extractor(rules=[Rule("own.work", "own", "Does too much.", worked, nothing)])
    assert list(too_fast(own, partial(repeated, "xã: "))) == found
