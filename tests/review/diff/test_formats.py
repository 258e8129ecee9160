"""A report as text, Markdown, JSON and a page."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from hoinghi.reading import Article
from hoinghi.review.diff import changes
from hoinghi.review.diff import report as reports
from hoinghi.review.diff.as_html import as_html
from hoinghi.review.diff.as_json import as_json
from hoinghi.review.diff.as_markdown import as_markdown
from hoinghi.review.diff.as_text import lines
from hoinghi.review.diff.report import Report, Wanted
from hoinghi.review.diff.texts import find_sentences
from review.diff.articles import article, count, named

TEXT = "Tỉnh có 12 xã. Ông Lê Văn Khê dự."
HOSTILE = 'Có 12 <script>alert(1)</script> "xã" @ai #1 *b* [x](javascript:y) \x1b[31m \u202e |'


def report(pairs: list[tuple[Any, Any]], wanted: Wanted | None = None, **options: Any) -> Report:
    made = Report("old.jsonl", "new.jsonl", **options)
    for old, new in pairs:
        made.add(old, new, changes(old, new), wanted or Wanted())
    return made


def with_count(number: int, text: str = TEXT, **fields: Any) -> dict[str, Any]:
    return article(text, f"n{number}", counts=[{**count(text, "12", "12"), **fields}])


def many(number: int) -> Report:
    return report([(with_count(each), with_count(each, modifier="about")) for each in range(number)])


def text_of(made: Report, groups: int = 50) -> str:
    return "\n".join(line.plain for line in lines(made, groups))


def test_the_same_change_in_many_articles_is_one_group_with_three_examples() -> None:
    (group,) = many(400).groups()
    assert (group.changes, group.articles, len(group.examples)) == (400, 400, 3)
    assert [example.change.article for example in group.examples] == ["n0", "n1", "n2"]


def test_counts_by_kind_and_rule() -> None:
    lost = (article(TEXT, people=[named(TEXT, "Lê Văn Khê")]), article(TEXT))
    made = report([lost, (with_count(1), with_count(1, value="13")), (None, article(TEXT)), (article(TEXT), None)])
    assert {kind: dict(found) for kind, found in made.by_kind.items()} == {
        "person": {"lost": 1}, "count": {"value": 1}, "article": {"gained": 1, "lost": 1},
    }  # fmt: skip
    assert {rule: dict(found) for rule, found in made.by_rule.items()} == {
        "person.titled": {"lost": 1}, "count.digits": {"value": 1}, "(article)": {"gained": 1, "lost": 1},
    }  # fmt: skip
    assert (made.both, made.different, made.only_old, made.only_new, made.changes) == (2, 2, 1, 1, 4)
    assert made.whats == {"lost", "value", "gained"}


def test_other_kinds_and_rules_are_left_out() -> None:
    pair = (with_count(1), article(TEXT, "n1", people=[named(TEXT, "Lê Văn Khê")]))
    for wanted in (Wanted(kinds=frozenset({"person"})), Wanted(rules=frozenset({"person.titled"}))):
        made = report([pair], wanted)
        assert (set(made.by_kind), made.left_out, made.whats) == ({"person"}, 1, {"gained"})
        assert "1 of other kinds or rules left out" in text_of(made)


def test_groups_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "MOST_GROUPS", 2)
    nouns = ["xã", "dự.", "Ông", "có"]
    made = report([(with_count(i), with_count(i, rule=f"count.{'abcd'[i]}")) for i in range(len(nouns))])
    assert len(made.groups()) == 4
    assert [group.pattern for group in made.groups()].count(reports.OTHERS) == 2


def test_text_shows_the_change_in_its_sentence() -> None:
    shown = text_of(many(2)).splitlines()
    assert shown[0] == "2 articles in both, 2 differ; 2 changes"
    assert "attribute count count.digits modifier exact → about: 2 in 2 articles" in shown
    assert f"  n0:8 {TEXT.replace('12', '[12]')}" in shown
    assert "      modifier: exact → about" in shown
    assert text_of(report([(with_count(1), with_count(1))])) == "1 articles in both, 0 differ; 0 changes"


def test_names_take_their_sentence_from_the_articles() -> None:
    old = article(TEXT, people=[named(TEXT, "Lê Văn Khê")])
    made = report([(old, article(TEXT))])
    assert "  a:19 [Lê Văn Khê]" in text_of(made).splitlines()
    find_sentences(made, [Article(id="other", text="Khác."), Article(id="renamed", text=TEXT)])
    assert "  a:19 Ông [Lê Văn Khê] dự." in text_of(made).splitlines()


def test_fewer_groups_and_what_is_left() -> None:
    made = report([(with_count(1), with_count(1, rule="count.a")), (with_count(2), with_count(2, rule="count.b"))])
    assert text_of(made, 1).splitlines()[-1] == "… and 1 smaller group with 1 change"


def test_json_holds_the_whole_records() -> None:
    found = json.loads(as_json(many(2)))
    assert found["kinds"] == {"count": {"attribute": 2}}
    (group,) = found["groups"]
    example = group["examples"][0]
    assert (group["rule"], group["changes"], example["article"]) == ("count.digits", 2, "n0")
    assert example["sentence"]["quote"] == TEXT
    assert (example["old"]["modifier"], example["new"]["modifier"]) == ("exact", "about")


def test_markdown_is_folded_and_keeps_its_limit() -> None:
    pairs = [(with_count(i), with_count(i, rule=f"count.r{'x' * i}")) for i in range(60)]
    whole, cut = as_markdown(report(pairs), 100), as_markdown(report(pairs), 100, limit=9_000)
    assert whole.count("<details>") == whole.count("</details>") == 61
    assert len(cut) <= 9_000 < len(whole)
    assert cut.count("<details>") == cut.count("</details>") > 1
    assert cut.splitlines()[-1].startswith("… and ")


def hostile() -> Report:
    old = with_count(1, HOSTILE)
    new = with_count(1, HOSTILE, noun={"start": 6, "end": 14, "quote": "<script>"}, rule="<img src=x onerror=y>")
    old["id"] = new["id"] = '"><script>alert(2)</script>'
    return report([(old, new)])


class Seen(HTMLParser):
    """The elements and attributes of a page, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("form", [as_html, as_markdown])
def test_nothing_of_an_article_is_markup(form: Any) -> None:
    seen = Seen()
    content = form(hostile(), 50)
    seen.feed(content)
    assert not seen.tags & {"script", "img", "a"}
    assert not any(name.startswith("on") for name in seen.attributes)
    assert "<script>alert(1)</script>" in seen.text
    assert not set(content) & {"\x1b", "\u202e"}


def test_nothing_of_an_article_drives_a_terminal() -> None:
    assert not set(text_of(hostile())) & {"\x1b", "\u202e"}


def test_the_page_says_what_the_text_says() -> None:
    seen = Seen()
    seen.feed(as_html(many(2), 50))
    for expected in ("2 articles in both, 2 differ; 2 changes", "modifier exact → about", "n0:8", "old.jsonl"):
        assert expected in seen.text
