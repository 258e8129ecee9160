"""Pages made for the browser tests: runs with changes, with many overlaps, of many articles, and hostile ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hoinghi.review.page import PageOptions, build
from review.diff.articles import article, count, named, span

TEXT = """Sở Ươm mầm tổng kết năm
Sáng 5/3, ông Lò Văn Pánh, Giám đốc Sở Ươm mầm, cho biết có 12 huyện và 1.250 hộ trồng điều tham gia.

Theo báo cáo, tỷ lệ giải ngân đạt 98,5% kế hoạch; 30 hợp tác xã mới ra đời 🎉, thêm 7 mô hình."""
OVERLAPS = "Đề án phát triển 12 vùng điều của Sở Ươm mầm tỉnh Nậm Lúa do ông Lò Văn Pánh, Phó Giám đốc, chủ trì."
TRICKS = (
    "<script>window.pwned=1</script>",
    '<img src=x onerror="window.pwned=1">',
    '<a href="javascript:window.pwned=1">bấm</a>',
    "</script><svg onload=window.pwned=1>",
    "\u202egnp.exe\u202c \u2066xã\u2069 \u200b\u0007",
    "{{7*7}} ${window.pwned=1} &lt;b&gt;",
)
HOSTILE = "Có 12 xã. " + " ".join(TRICKS) + " Hết 7 hội."


def kept(text: str, id_: str, **records: Any) -> dict[str, Any]:
    """An article of a run that keeps its text."""
    made = article(text, id_, **records)
    made["source"]["text"] = text
    return made


def percentage(text: str, quote: str, value: str, **fields: Any) -> dict[str, Any]:
    """A percentage with its indicator and baseline."""
    rest: dict[str, Any] = {"unit": "percent", "relation": "reach", "indicator": None, "baseline": None}
    return {**count(text, quote, value), **rest, "rule": "percentage.governed", **fields}


def before_and_after() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Two runs of three articles: records gained, lost, of another value, moved; one article is the same."""
    doubt = {"code": "ambiguous_number", "message": "1250 or 1.25", "suggestion": "1250", "span": None}
    pointed = {"indicator": span(TEXT, "tỷ lệ giải ngân"), "baseline": span(TEXT, "kế hoạch")}
    person = named(TEXT, "Lò Văn Pánh", roles=[{"title": "Giám đốc", "organisation": "Sở Ươm mầm"}])
    twelve = count(TEXT, "12", "12", noun=span(TEXT, "huyện"))
    farms = count(TEXT, "1.250", "1250", noun=span(TEXT, "hộ trồng điều"), warnings=[doubt])
    reach = percentage(TEXT, "98,5%", "98.5", **pointed)
    models = count(TEXT, "7", "7", noun=span(TEXT, "mô hình"), rule="count.words")
    clubs = count(TEXT, "30", "30", noun=span(TEXT, "hợp tác xã"))
    old = kept(TEXT, "a", counts=[twelve, {**farms, "value": "1.25"}, clubs], people=[person], percentages=[reach])
    new = kept(TEXT, "a", counts=[twelve, farms, models], people=[person], percentages=[{**reach, "relation": "level"}])
    calm = kept(f"{TEXT} (2)", "b", counts=[twelve])
    third = kept(f"{TEXT} (3)", "c", counts=[twelve])
    return [old, calm, kept(f"{TEXT} (3)", "c")], [new, calm, third]


def overlapping() -> list[dict[str, Any]]:
    """One article whose records lie over one another, six deep, and cross."""
    names = ("Đề án phát triển 12 vùng điều của Sở Ươm mầm", "phát triển 12 vùng", "12 vùng điều của Sở")
    programmes = [named(OVERLAPS, name, rule="programme.named", kind="scheme") for name in (OVERLAPS, *names)]
    body = named(OVERLAPS, "Sở Ươm mầm tỉnh Nậm Lúa", rule="organisation.named")
    counts = [count(OVERLAPS, "12", "12", noun=span(OVERLAPS, "vùng điều"))]
    people = [named(OVERLAPS, "Lò Văn Pánh")]
    return [kept(OVERLAPS, "overlaps", programmes=programmes, organisations=[body], counts=counts, people=people)]


def hostile() -> list[dict[str, Any]]:
    """Articles that try to run code or to hide: in the text, the title, the id, a name, a message, a kind, a field."""
    doubt = {"code": TRICKS[0], "message": TRICKS[1], "suggestion": TRICKS[4], "span": None}
    names = [named(HOSTILE, trick, rule=trick, honorific=trick, warnings=[doubt]) for trick in TRICKS]
    own = {"id": "x", "kind": TRICKS[1], "span": span(HOSTILE, "7 hội"), "fields": {TRICKS[0]: TRICKS[4]}, "rule": "x"}
    records: dict[str, Any] = {"people": names, "counts": [count(HOSTILE, "12", "12")], "custom": [own]}
    return [kept(HOSTILE, f"{nth} {trick}", title=trick, **records) for nth, trick in enumerate(TRICKS)]


def many(number: int) -> list[dict[str, Any]]:
    """Small articles, each of another text and title; every hundredth is about a festival."""
    made = []
    for nth in range(number):
        text = f"Hội nghị số {nth} có 12 xã dự.\n" + "Đại biểu thảo luận. " * 60 + ("Lễ hội." if nth % 100 == 0 else "")
        made.append(kept(text, f"n{nth:05}", title=f"Hội nghị số {nth}", counts=[count(text, "12", "12")]))
    return made


def crowded(number: int, id_: str, *, between: str = "\n") -> dict[str, Any]:
    """An article of as many records, three in each sentence; a paragraph each, where a line lies between them."""
    sentences = [
        f"Xã số {nth} có {nth + 1000} hộ, đạt {nth % 100},{nth}% kế hoạch, ông Số{nth} nêu."
        for nth in range(number // 3)
    ]
    text, at = between.join(sentences), 0
    made: dict[str, list[dict[str, Any]]] = {"counts": [], "percentages": [], "people": []}
    for nth, sentence in enumerate(sentences):
        own = {"sentence": {"start": at, "end": at + len(sentence), "quote": sentence}}
        made["counts"].append(
            _moved(count(sentence, str(nth + 1000), str(nth + 1000), noun=span(sentence, "hộ")), at) | own
        )
        plan = percentage(sentence, f"{nth % 100},{nth}%", f"{nth % 100}.{nth}", baseline=span(sentence, "kế hoạch"))
        made["percentages"].append(_moved(plan, at) | own)
        made["people"].append(_moved(named(sentence, f"Số{nth}"), at))
        at += len(sentence) + len(between)
    return kept(text, id_, **made)


def _moved(value: Any, by: int) -> Any:
    """The record with all its places so much further on."""
    if isinstance(value, list):
        return [_moved(each, by) for each in value]
    if isinstance(value, dict):
        return {key: each + by if key in ("start", "end") else _moved(each, by) for key, each in value.items()}
    return value


def page_of(folder: Path, new: list[dict[str, Any]], old: list[dict[str, Any]] | None = None) -> str:
    """The address of a page of these articles, which keep their texts."""
    paths = {name: _run(folder / f"{name}.jsonl", run) for name, run in (("new", new), ("old", old)) if run is not None}
    out = folder / "review.html"
    build(PageOptions(paths["new"], paths.get("old")), out)
    return out.as_uri()


def _run(path: Path, articles: list[dict[str, Any]]) -> Path:
    path.write_text("".join(f"{json.dumps(each)}\n" for each in articles), encoding="utf-8")
    return path
