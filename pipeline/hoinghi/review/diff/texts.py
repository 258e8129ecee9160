"""The examples of a report put into their sentences, where the articles that were read are at hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from hoinghi.reading import Article, Failure
from hoinghi.review.diff.report import Example, Report
from hoinghi.review.diff.sentences import sentence_in


def find_sentences(report: Report, sources: Iterable[Article | Failure]) -> None:
    """Give every example without a sentence the sentence of its text; a text is known by its sha256, not by its name.

    Args:
        sources: read until every text is there; what cannot be read is passed over.
    """
    wanted: defaultdict[object, list[tuple[list[Example], int]]] = defaultdict(list)
    for group in report.groups():
        for at, example in enumerate(group.examples):
            if example.is_bare and example.change.entry.place.quote:
                wanted[example.digest].append((group.examples, at))
    for source in sources if wanted else ():
        if isinstance(source, Failure):
            continue
        for examples, at in wanted.pop(source.sha256, ()):
            example = examples[at]
            examples[at] = replace(example, sentence=sentence_in(source.text, example.change.entry.place))
        if not wanted:
            break
