"""Label Studio tasks with pre-annotations: one JSON list, to be imported into a project that has `LABELING_CONFIG`.

Offsets are code points, which is what Label Studio stores and shows since its text tag was repaired for emoji (2021).
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from hoinghi.reading import Article
from hoinghi.rules.marked import NONE, Mark, observed
from hoinghi.writing.sinks import Layout
from hoinghi_schemas import SCHEMA_VERSION, ArticleRecord, Span

# The parts of a record that stand elsewhere in the sentence, and are worth correcting by hand.
PARTS = ("indicator", "baseline", "noun")
COLOURS = {
    "percentage": "#2e7d32", "count": "#00838f", "amount": "#1565c0", "person": "#ad1457", "programme": "#f9a825",
    "document": "#5d4037", "organisation": "#757575", "event": "#6a1b9a", "indicator": "#66bb6a", "baseline": "#a5d6a7",
    "noun": "#80deea",
}  # fmt: skip

Region = dict[str, object]


def labeling_config() -> str:
    """The labelling interface that the tasks fit, for the project's settings."""
    labels = "\n".join(f'    <Label value="{name}" background="{colour}"/>' for name, colour in COLOURS.items())
    relations = "\n".join(f'    <Relation value="{name}"/>' for name in PARTS)
    return (
        '<View>\n  <Header value="$title"/>\n'
        f'  <Labels name="label" toName="text">\n{labels}\n  </Labels>\n'
        f"  <Relations>\n{relations}\n  </Relations>\n"
        '  <Text name="text" value="$text" granularity="word"/>\n</View>\n'
    )


def encode_task(article: Article, record: ArticleRecord) -> bytes:
    """One task on one line: the text, and each record as a region with its fields as a note."""
    data = {"id": article.id, "title": record.title or article.id, "text": article.text}
    prediction = {"model_version": f"hoinghi-schema-{SCHEMA_VERSION}", "result": list(_result(record))}
    return json.dumps({"data": data, "predictions": [prediction]}, ensure_ascii=False).encode()


def task_id(line: bytes) -> str:
    """The article's id of a task's line."""
    return str(json.loads(line)["data"]["id"])


def _result(record: ArticleRecord) -> Iterator[Region]:
    number = 0
    for mark in observed(record):
        number += 1
        whole = f"r{number}"
        yield _region(whole, mark.kind, mark.start, mark.end, mark.quote, _notes(mark))
        for name, span in _parts(record, mark):
            number += 1
            yield _region(f"r{number}", name, span.start, span.end, span.quote, [])
            yield {"type": "relation", "from_id": whole, "to_id": f"r{number}", "direction": "right", "labels": [name]}


def _region(id_: str, label: str, start: int, end: int, text: str, notes: list[str]) -> Region:
    value = {"start": start, "end": end, "text": text, "labels": [label]}
    region: Region = {"id": id_, "from_name": "label", "to_name": "text", "type": "labels", "value": value}
    return {**region, "meta": {"text": notes}} if notes else region


def _notes(mark: Mark) -> list[str]:
    return [f"{name}: {value}" for name, value in mark.fields.items() if value != NONE and name not in PARTS]


def _parts(record: ArticleRecord, mark: Mark) -> Iterator[tuple[str, Span]]:
    """The spans of `indicator`, `baseline` or `noun` of the record that the mark shows."""
    measured = {"percentage": record.percentages, "count": record.counts}.get(mark.kind, ())
    for each in measured:
        if (each.span.start, each.span.end) == (mark.start, mark.end):
            for name in PARTS:
                if isinstance(span := getattr(each, name, None), Span):
                    yield name, span


TASKS = Layout(task_id, head=b"[\n", between=b",\n", tail=b"\n]\n")
