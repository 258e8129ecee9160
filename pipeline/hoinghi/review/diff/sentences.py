"""The sentence that a record stands in, as far as the run has it."""

from __future__ import annotations

from collections.abc import Iterator

from hoinghi.review.diff.entries import Json, Place, place_of
from hoinghi.text.sentences import sentences

# The longest sentence that is shown whole, and what is shown on both sides of a place in a longer one.
LONGEST = 240
AROUND = 80


def sentence_of(article: Json, place: Place) -> Place:
    """The sentence around a place: that of a record beside it, else the text's own, else the place itself.

    Records of numbers hold their sentence; names stand in the same ones often enough. The text itself is in a run only
    where it was taken from a page or the like.
    """
    if not place.quote:
        return place
    for sentence in _sentences(article):
        if sentence.start <= place.start and place.end <= sentence.end:
            return _near(sentence, place)
    source = article.get("source")
    text = source.get("text") if isinstance(source, dict) else None
    return sentence_in(text, place) if isinstance(text, str) else place


def sentence_in(text: str, place: Place) -> Place:
    """The sentence of the text around a place; the place itself where it does not stand in the text."""
    if not place.quote or text[place.start : place.end] != place.quote:
        return place
    line = _line(text, place)
    first, last = place.start - line.start, place.end - line.start
    found = [(start, end) for start, end in sentences(line.quote) if start < last and first < end]
    if found:
        start, end = found[0][0], found[-1][1]
        line = Place(line.start + start, line.start + end, line.quote[start:end])
    return _near(line, place)


def _sentences(article: Json) -> Iterator[Place]:
    for records in article.values():
        for record in records if isinstance(records, list) else ():
            sentence = place_of(record.get("sentence")) if isinstance(record, dict) else None
            if sentence is not None:
                yield sentence


def _line(text: str, place: Place) -> Place:
    """The text's lines from the place's first to its last."""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    end = len(text) if end < 0 else end
    return Place(start, end, text[start:end])


def _near(sentence: Place, place: Place) -> Place:
    """The sentence, or of a long one what stands about the place, cut between words."""
    if len(sentence.quote) <= LONGEST:
        return sentence
    before, behind = place.start - sentence.start, place.end - sentence.start
    first, last = max(0, before - AROUND), min(len(sentence.quote), behind + AROUND)
    while 0 < first < before and not sentence.quote[first - 1].isspace():
        first += 1
    while behind < last < len(sentence.quote) and not sentence.quote[last].isspace():
        last -= 1
    return Place(sentence.start + first, sentence.start + last, sentence.quote[first:last])
