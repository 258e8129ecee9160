"""Why a record was missed or wrongly found."""

from __future__ import annotations

import pytest

from hoinghi.errors import InputError
from hoinghi.evaluation import GoldArticle, Log, error_kinds
from hoinghi.evaluation.annotated import read_annotated
from hoinghi.evaluation.causes import misses


def read(marked: str, *, rule: str | None = None) -> GoldArticle:
    article, doubts = read_annotated(marked, path="a.txt", name="a")
    assert not [doubt for doubt in doubts if doubt.fatal]
    made = {
        name: tuple(entry.model_copy(update={"rule": rule}) for entry in getattr(article, name))
        for name in ("percentages", "counts", "amounts", "people", "programmes")
    }
    return article.model_copy(update=made)


PERCENT = "Số hộ nghèo giảm [5%%]{percentage value=5 relation=%s indicator=%s}"
SPURIOUS = "count.rule: spurious, gold says count"
CAUSES = [
    ("counts", "[5]{count value=5 noun=xã} xã", "[5]{count value=5 noun=xã} xã", None),
    ("counts", "[5]{count value=5 noun=xã} xã", "[5]{count value=5 total=6 noun=xã} xã", "count.rule: total differs"),
    (
        "counts",
        "[5]{count value=5 noun=xã} xã [điểm]{event}",
        "[5]{count value=5 noun=điểm modifier=about} xã [điểm]{event}",
        "count.rule: modifier, noun differs",
    ),
    ("counts", "[5]{count value=5 noun=xã} xã", "5 xã", "no rule: missed"),
    ("counts", "5 xã", "[5]{count value=5 noun=xã} xã", "count.rule: spurious"),
    (
        "counts",
        "[5]{count value=5 noun=ha} ha",
        "[5 ha]{amount value=5 unit=ha}",
        "count.rule: missed, predicted as amount",
    ),
    (
        "amounts",
        "[5]{count value=5 noun=ha} ha",
        "[5 ha]{amount value=5 unit=ha}",
        "count.rule: spurious, gold says count",
    ),
    (
        "percentages",
        PERCENT % ("decrease", '"Số hộ nghèo"'),
        PERCENT % ("share", "giảm"),
        "count.rule: relation, indicator differs",
    ),
    ("people", "[Lò Văn Pánh]{person}", "Lò [Văn Pánh]{person}", "count.rule: name differs"),
    (
        "people.roles",
        '[Lò Pánh]{person roles="Giám đốc @ Sở Y tế"}',
        '[Lò Pánh]{person roles="Giám đốc @ Trường Mầm non"}',
        "count.rule: organisation differs",
    ),
    (
        "programmes",
        "[Đề án A]{programme kind=scheme} B",
        "[Đề án A B]{programme kind=scheme}",
        "count.rule: name differs",
    ),
    ("event", "[Hội nghị cà phê]{event}", "Hội nghị cà phê", "no rule: missed"),
    ("authors", "%% author: Mơ\nx", "%% author: Lê Mơ\nx", "no rule: name differs"),
    ("authors", "%% author: Mơ\nx", "x", "no rule: missed"),
]


@pytest.mark.parametrize(("kind", "gold", "predicted", "cause"), CAUSES)
def test_each_miss_has_its_rule_and_cause(kind: str, gold: str, predicted: str, cause: str | None) -> None:
    found = list(misses(read(gold), read(predicted, rule="count.rule"), error_kinds(kind)))
    assert [f"{miss.rule}: {miss.cause}" for miss in found] == ([cause] if cause else [])


def test_groups_are_ranked_and_keep_a_few_examples() -> None:
    gold = read(" ".join(f"[{n}]{{count value={n} noun=xã}} xã" for n in range(2, 9)))
    log = Log(error_kinds("counts"), limit=2)
    log.add(gold, read("2 xã" + " x" * 40))
    log.add(gold, None)
    ((_, rule, cause), group), *rest = log.ranked()
    assert (rule, cause, group.times, len(group.examples), rest) == ("no rule", "missed", 14, 2, [])
    lines = list(log.lines())
    assert lines[:2] == ["\ncounts · no rule · missed (14)", "  a:0  …[2] xã 3 xã 4 xã 5 xã 6 xã 7 xã 8 xã…"]
    assert lines[2] == "    gold quote='2', value='2', modifier='exact', noun='xã' | predicted nothing"


def test_control_signs_of_an_article_do_not_reach_the_terminal() -> None:
    log = Log(error_kinds("counts"))
    log.add(read("\x1b[31m\\]\r\n[5]{count value=5 noun=xã} xã".replace("\x1b[", "\x1b\\[")), None)
    assert "\x1b" not in "".join(log.lines())
    assert "⏎[5] xã" in "".join(log.lines())


@pytest.mark.parametrize("name", ["all", "counts", "percentages.full", "people.roles"])
def test_error_kinds_have_the_names_of_rows(name: str) -> None:
    assert error_kinds(name)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(InputError, match="--errors nouns: unknown; use all, percentages, counts"):
        error_kinds("nouns")
