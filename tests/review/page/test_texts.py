"""Where the page's texts come from, and that none is shown which the records are not of."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from hoinghi.errors import InputError
from hoinghi.reading import Article
from hoinghi.reading.failure import read_failure
from hoinghi.review.page.reviewed import Reviewed, alone, compared
from hoinghi.review.page.texts import with_texts
from review.diff.articles import article, count

TEXT = "Có 12 xã đạt chuẩn."


def run(id_: str = "a", **records: Any) -> Reviewed:
    return alone(article(TEXT, id_, counts=[count(TEXT, "12", "12")], **records))


def text_of(payload: bytes) -> str:
    return str(json.loads(payload)["text"])


def test_a_text_is_known_by_its_digest_whatever_its_name_is_now() -> None:
    (payload,) = with_texts([run("a")], [Article(id="elsewhere", text=TEXT)])
    assert text_of(payload) == TEXT


def test_articles_keep_their_order_and_equal_texts_serve_several() -> None:
    other = "Có 7 hội."
    articles = [run("a"), alone(article(other, "b")), run("c")]
    payloads = with_texts(articles, [Article(text=other), Article(text=TEXT)])
    assert [json.loads(each)["id"] for each in payloads] == ["a", "b", "c"]
    assert [text_of(each) for each in payloads] == [TEXT, other, TEXT]


def test_a_text_that_the_run_keeps_needs_no_articles() -> None:
    kept = article(TEXT, counts=[count(TEXT, "12", "12")])
    kept["source"]["text"] = TEXT
    (payload,) = with_texts([alone(kept)], [])
    assert text_of(payload) == TEXT


def test_nothing_is_read_beyond_the_last_text_needed() -> None:
    def endless() -> Any:
        yield Article(text=TEXT)
        raise AssertionError("read on")

    assert len(with_texts([run()], endless())) == 1


def test_the_beginning_of_the_text_stands_for_a_missing_title() -> None:
    untitled = run()
    with_texts([untitled], [Article(text=TEXT)])
    assert untitled.title == TEXT


@pytest.mark.parametrize(
    ("sources", "error"),
    [
        ([], r"no text for 'a' \(the run read a.txt\); name the articles with --articles PATH"),
        ([Article(id="b", text="Khác.")], "no text for 'a'"),
        ([Article(id="a", text="Khác.", path="new/a.txt")], "'a': new/a.txt is not the text that the run read: sha256"),
        ([read_failure("x.txt", "undecodable")], "could not be read: x.txt: undecodable"),
    ],
)
def test_a_missing_text_is_one_clear_line(sources: list[Any], error: str) -> None:
    with pytest.raises(InputError, match=error):
        with_texts([run()], sources)


def test_a_quote_that_does_not_stand_in_the_text_is_said() -> None:
    source = Article(text=TEXT.replace("12", "13"))
    with pytest.raises(InputError, match="a record at 3:5 says '12', the text there is '13'"):
        with_texts([replace(run(), digest=source.sha256)], [source])


def test_the_old_run_is_proven_too_where_it_read_the_same_text() -> None:
    wrong = count(TEXT, "12", "12")
    wrong["span"] = {"start": 4, "end": 6, "quote": "12"}
    with pytest.raises(InputError, match="at 4:6 says '12'"):
        with_texts([compared(article(TEXT, counts=[wrong]), article(TEXT))], [Article(text=TEXT)])
