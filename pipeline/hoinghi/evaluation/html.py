"""An evaluation as one self-contained page: the tables, and every error in its context. No script runs in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import pairwise

from hoinghi.evaluation.errors import Example, Group, Log
from hoinghi.evaluation.report import MATCHINGS, span_kinds
from hoinghi.evaluation.rows import FIELDS, SCORER
from hoinghi.evaluation.scoring import Evaluation
from hoinghi.writing.inert import inert

BREAKS = re.compile(r"\s*\n\s*")
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>hoinghi: evaluation</title><style>
:root { color-scheme: light dark; --line: #8884; --gold: #2a9d5c55; --found: #d6453d55; --both: #c9a22755; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; } caption { text-align: left; font-weight: 600; }
th[colspan] { text-align: center; }
td, th { padding: .15rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap;
  font-variant-numeric: tabular-nums; }
td:first-child, th:first-child { text-align: left; font-weight: 500; }
.bar { position: relative; width: 12rem; height: .8rem; background: var(--line); }
.bar i, .bar b { position: absolute; top: 0; bottom: 0; left: 0; background: #4a7bd055; }
.bar b { background: #4a7bd0; width: 2px; }
summary { cursor: pointer; } summary b { font-variant-numeric: tabular-nums; }
details { margin: .3rem 0; } details > div { margin: .5rem 0 1rem 1.2rem; }
.example { border-left: 3px solid var(--line); padding-left: .8rem; margin: .8rem 0; }
.example p { margin: .2rem 0; white-space: pre-wrap; overflow-wrap: anywhere; } .place { opacity: .65; }
.example td, .example th { text-align: left; white-space: normal; overflow-wrap: anywhere; }
.example tr.differs td:first-child::before { content: "\\2260\\00a0"; }
.example tr.differs { background: var(--found); }
mark { color: inherit; padding: 0 .1em; border-radius: .2em; }
mark.gold { background: var(--gold); } mark.found { background: var(--found); } mark.both { background: var(--both); }
</style></head><body>
"""
LEGEND = (
    '<p><mark class="gold">gold only</mark> <mark class="found">predicted only</mark> '
    '<mark class="both">both</mark></p>'
)


def page(evaluation: Evaluation, log: Log, *, gold: str, predicted: str) -> Iterator[str]:
    """The page in pieces; everything that comes from files is escaped, and inert to spreadsheets."""
    yield HEAD
    yield f"<h1>Evaluation</h1><p>{escape(predicted)} against {escape(gold)}: {evaluation.articles} articles"
    yield f", {len(evaluation.missing)} missing, core <b>{evaluation.core:.3f}</b></p>"
    yield from _table("by kind", [row.name for row in SCORER], evaluation)
    yield from _matchings(evaluation)
    yield "<details><summary>by field</summary><div>"
    yield from _table("by field", [row.name for row in FIELDS], evaluation)
    yield f"</div></details><h2>Errors</h2>{LEGEND}"
    kind = ""
    for (name, rule, cause), group in log.ranked():
        if name != kind:
            yield f"<h3>{escape(name)}</h3>"
            kind = name
        yield from _group(rule, cause, group)
    yield "</body></html>\n"


def _table(title: str, names: list[str], evaluation: Evaluation) -> Iterator[str]:
    yield f"<table><caption>{escape(title)}</caption><tr><th></th><th>P</th><th>R</th><th>F1</th><th>95 % of F1</th>"
    yield "<th></th><th>gold</th><th>found</th></tr>"
    for name in names:
        score, (low, high) = evaluation.scores[name], evaluation.intervals[name]
        yield f"<tr><td>{escape(name)}</td><td>{score.precision:.3f}</td><td>{score.recall:.3f}</td>"
        yield f"<td>{score.f1:.3f}</td><td>{low:.3f} – {high:.3f}</td><td>{_bar(score.f1, low, high)}</td>"
        yield f"<td>{score.wanted}</td><td>{score.found}</td></tr>"
    yield "</table>"


def _bar(f1: float, low: float, high: float) -> str:
    interval = f'<i style="left:{low:.1%};width:{high - low:.1%}"></i>'
    return f'<div class="bar">{interval}<b style="left:{f1:.1%}"></b></div>'


def _matchings(evaluation: Evaluation) -> Iterator[str]:
    yield "<table><caption>matching of spans: P, R, F1</caption><tr><th></th>"
    yield "".join(f'<th colspan="3">{escape(heading)}</th>' for heading in MATCHINGS.values()) + "</tr>"
    for kind in span_kinds():
        scores = [evaluation.scores[f"{kind}.{matching}"] for matching in MATCHINGS]
        numbers = [number for each in scores for number in (each.precision, each.recall, each.f1)]
        yield f"<tr><td>{escape(kind)}</td>" + "".join(f"<td>{number:.3f}</td>" for number in numbers) + "</tr>"
    yield "</table>"


def _group(rule: str, cause: str, group: Group) -> Iterator[str]:
    yield f"<details><summary><b>{group.times}</b> {escape(rule)} · {escape(cause)}</summary><div>"
    for example in group.examples:
        yield from _example(example)
    if len(group.examples) < group.times:
        yield f"<p>… and {group.times - len(group.examples)} more</p>"
    yield "</div></details>"


def _example(example: Example) -> Iterator[str]:
    miss = example.miss
    at = "" if miss.at is None else f":{miss.at}"
    yield f'<div class="example"><p class="place">{escape(miss.article)}{at}</p>'
    if example.text:
        yield f"<p>…{''.join(_painted(example))}…</p>"
    names = list(dict.fromkeys([*miss.gold, *miss.predicted]))
    yield f"<table><tr><th></th><th>gold</th><th>predicted</th></tr>{''.join(_field(example, name) for name in names)}"
    yield "</table></div>"


def _field(example: Example, name: str) -> str:
    miss = example.miss
    style = ' class="differs"' if name in miss.differing else ""
    cells = (escape(inert(each.get(name, "–"))) for each in (miss.gold, miss.predicted))
    return f"<tr{style}><td>{escape(name)}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _painted(example: Example) -> Iterator[str]:
    """The surroundings, each stretch in the colour of who says something of it."""
    miss, last = example.miss, example.start + len(example.text)
    cuts = {example.start, last, *(miss.wanted or ()), *(miss.found or ())}
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        text = escape(BREAKS.sub(" ⏎ ", example.text[start - example.start : end - example.start]))
        style = _style(_holds(miss.wanted, start), _holds(miss.found, start))
        yield f'<mark class="{style}">{text}</mark>' if style else text


def _holds(place: tuple[int, int] | None, offset: int) -> bool:
    return place is not None and place[0] <= offset < place[1]


def _style(gold: bool, found: bool) -> str:
    if gold and found:
        return "both"
    return "gold" if gold else "found" if found else ""
