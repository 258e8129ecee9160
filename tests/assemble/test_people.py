"""Mentions of one person in one record, and offices stated twice."""

from __future__ import annotations

import time

import pytest

from hoinghi import Article, Extractor
from hoinghi.assemble.roles import distinct_roles
from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people import RoleMention
from hoinghi.rules.people.mentions import person_mentions


def _roles(*stated: tuple[str, str | None]) -> list[tuple[str, str | None]]:
    roles = distinct_roles(RoleMention(title, body, 0, 1) for title, body in stated)
    return [(role.title, role.organisation) for role in roles]


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        (("Bí thư", None), ("Bí thư", "Tỉnh ủy"), [("Bí thư", "Tỉnh ủy")]),
        (("Giám đốc", "Sở Y tế"), ("Giám đốc", "Sở Y tế Huế"), [("Giám đốc", "Sở Y tế Huế")]),
        (("Chủ tịch", "UBND TP Huế"), ("chủ tịch", "UBND thành phố Huế"), [("Chủ tịch", "UBND TP Huế")]),
        (("Đại biểu", None), ("ĐB", None), [("Đại biểu", None)]),
        (("Phó Bí thư", None), ("Phó Bí thư Thường trực", "Đảng ủy"), [("Phó Bí thư Thường trực", "Đảng ủy")]),
    ],
)  # fmt: skip
def test_same_office(
    one: tuple[str, str | None], other: tuple[str, str | None], kept: list[tuple[str, str | None]]
) -> None:
    assert [(title.casefold(), body) for title, body in _roles(one, other)] == [
        (title.casefold(), body) for title, body in kept
    ]
    assert len(_roles(other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Chủ tịch", "UBND tỉnh"), ("Chủ tịch", "HĐND tỉnh")),
        (("Giám đốc", None), ("Phó Giám đốc", None)),
        (("Trưởng ban", "Ban A"), ("Trưởng ban", "Ban B")),
    ],
)
def test_different_offices(one: tuple[str, str | None], other: tuple[str, str | None]) -> None:
    assert _roles(one, other) == [one, other]


def test_the_record_stands_at_the_first_full_mention(extractor: Extractor) -> None:
    text = "Ông Khánh mở đầu. Ông Lê Đức Khánh kết luận. Ông Lê Đức Khánh cảm ơn."
    (person,) = extractor.extract(text).people
    assert (person.name, person.span.start) == ("Lê Đức Khánh", text.index("Lê Đức Khánh"))
    assert [mention.quote for mention in person.mentions] == ["Khánh", "Lê Đức Khánh", "Lê Đức Khánh"]


def test_nearest_namesake_before(extractor: Extractor) -> None:
    text = "Ông Lê Văn Hải nói. Ông Hải về. Ông Trần Đức Hải đến. Ông Hải phát biểu."
    first, second = extractor.extract(text).people
    assert (len(first.mentions), len(second.mentions)) == (2, 2)


def test_mixed_case_is_preferred_to_capitals(extractor: Extractor) -> None:
    (person,) = extractor.extract("ÔNG LÊ VĂN TÁM NÓI\nÔng Lê Văn Tám cho biết.").people
    assert (person.name, person.span.quote) == ("Lê Văn Tám", "LÊ VĂN TÁM")


def test_ids_do_not_change_with_edits_elsewhere(extractor: Extractor) -> None:
    sentence = "Ông Lê Văn Tám cho biết."
    (alone,) = extractor.extract(sentence).people
    (later,) = extractor.extract(f"Hội nghị kết thúc. {sentence}").people
    assert alone.id == later.id


@pytest.mark.parametrize(
    "unit", ["ông ", "Phó ", "Giám đốc, ", "Nguyễn ", "GS.", "Ông A nói. ", "các Phó Chủ tịch: Lê Văn A, ", "H'"]
)
def test_time_grows_with_the_text(extractor: Extractor, unit: str) -> None:
    seconds = []
    for length in (8_000, 32_000):
        parsed = Parsed(Article(text=unit * (length // len(unit))), extractor.lexicons)
        started = time.process_time()
        person_mentions(parsed)
        seconds.append(time.process_time() - started)
    assert seconds[1] < 12 * max(seconds[0], 0.05)
