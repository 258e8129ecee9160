"""The notation of marked text: nesting, escapes, and every problem with its offset."""

from __future__ import annotations

import time

import pytest

from hoinghi.errors import RuleError
from hoinghi.rules.marked import parse
from hoinghi.rules.notation import literal, places, scan, valued


def test_marks_inside_marks_stand_in_text_order() -> None:
    text, marks = parse("[Đề án [[3]{count value=3} cây]{x} mới]{programme kind=scheme} và [4]{count value=4}")
    assert text == "Đề án 3 cây mới và 4"
    assert [(mark.kind, mark.quote) for mark in marks] == [
        ("programme", "Đề án 3 cây mới"),
        ("x", "3 cây"),
        ("count", "3"),
        ("count", "4"),
    ]


@pytest.mark.parametrize("value", ['nhóm "A"', "a\\b", "hai\ndòng", "{x}", "[y]", "a~2", "", " ", "\t\r"])
def test_any_value_comes_back(value: str) -> None:
    text, marks = parse(f"[x]{{count noun={valued(value)} value=1}}")
    assert (text, marks[0].fields["noun"]) == ("x", value)


def test_defaults_and_what_was_given_are_kept_apart() -> None:
    (mark,) = parse("[x]{count value=1 noun=xã~3}")[1]
    assert mark.fields == {"warnings": "-", "total": "-", "modifier": "exact", "value": "1", "noun": "xã"}
    assert {name: (given.text, given.nth) for name, given in mark.given.items()} == {
        "value": ("1", 1),
        "noun": ("xã", 3),
    }


@pytest.mark.parametrize("text", ["[1] x", "a\\b", "%% end", "x\n%% y", "]{count}", "100%%"])
def test_literal_text_comes_back(text: str) -> None:
    assert parse(literal(text)) == (text, [])


@pytest.mark.parametrize(
    ("marked", "at"),
    [("a [b", 2), ("a] b", 1), ("[a] b", 2), ("[a]{}", 4), ("[a]{b c}", 4), ("[a]{b c=}", 6), ('[a]{b c="d}', 2)],
)
def test_a_problem_has_its_offset(marked: str, at: int) -> None:
    _, _, problems = scan(marked)
    assert problems[0].at == at
    with pytest.raises(RuleError, match=f"offset {at}"):
        parse(marked)


def test_equally_near_places_are_taken_in_order() -> None:
    assert places("xã 12 xã", "xã", 3, 5) == [0, 6]
    assert places("xã", "", 0, 0) == []


def test_places_that_cut_a_word_come_last() -> None:
    assert places("khu vực I tăng 3%, khu vực II tăng 5%", "khu vực I", 34, 36) == [0, 19]
    assert places("ho\u0301 hơn ho", "ho", 0, 2) == [8, 0]


@pytest.mark.parametrize("hostile", ["[" * 100_000, "]" * 100_000, ']{"' * 50_000, "[x]{a " * 30_000, "\\" * 100_000])
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    began = time.process_time()
    scan(hostile)
    assert time.process_time() - began < 5
