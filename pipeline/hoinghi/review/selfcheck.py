"""Checks that need no gold: one article in many spellings must give the same records, each span in its place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from pydantic import BaseModel

from hoinghi.extractor import Extractor
from hoinghi.reading import Article
from hoinghi.text.tones import is_syllable
from hoinghi_schemas import ArticleRecord, Span

Change = tuple[int, int, str]
"""`text[start:end]` becomes the string; changes are in order and do not overlap."""

TONES = "\u0300\u0301\u0303\u0309\u0323"
MARKED = re.compile(f"[{TONES}]")
CLUSTER = re.compile(r"\w[\u0300-\u036f]+|[^\x00-\x7f]")
WORD = re.compile(r"[^\W\d_]+")
OPEN_PAIR = re.compile(r"(?i)(?:o[ae]|(?<!q)uy)\Z")
QUOTED = re.compile(r'"([^"\n]*)"')
STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}


@dataclass(frozen=True)
class Variant:
    """The article's text in another spelling, and where each place of the first went."""

    name: str
    text: str
    changes: tuple[Change, ...]

    def place(self, offset: int) -> int:
        """Where a boundary of the original stands here; inside a change of equal length it keeps its distance."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        start, end, new = self.changes[index]
        shift = self._shifts[index] - (len(new) - (end - start))
        if offset >= end:
            return offset + self._shifts[index]
        return offset + shift if len(new) == end - start or offset == start else end + self._shifts[index]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _, _ in self.changes]

    @cached_property
    def _shifts(self) -> list[int]:
        return list(accumulate(len(new) - (end - start) for start, end, new in self.changes))


@dataclass(frozen=True, slots=True)
class Difference:
    """One variant that failed: its name and a line for each record that only one of the two has."""

    variant: str
    lines: tuple[str, ...]


def composed(text: str) -> Iterator[Change]:
    """NFC."""
    return _normalised(text, "NFC")


def decomposed(text: str) -> Iterator[Change]:
    """NFD."""
    return _normalised(text, "NFD")


def _normalised(text: str, form: str) -> Iterator[Change]:
    for match in CLUSTER.finditer(text):
        new = unicodedata.normalize("NFC" if form == "NFC" else "NFD", match[0])
        if new != match[0]:
            yield *match.span(), new


def new_tones(text: str) -> Iterator[Change]:
    """`hoà`, `khoẻ`, `thuý`: the mark on the second vowel of an open syllable."""
    return _toned(text, second=True)


def old_tones(text: str) -> Iterator[Change]:
    """`hòa`, `khỏe`, `thúy`: the mark on the first vowel."""
    return _toned(text, second=False)


def _toned(text: str, *, second: bool) -> Iterator[Change]:
    for match in WORD.finditer(text):
        decomposed = unicodedata.normalize("NFD", match[0])
        tones = MARKED.findall(decomposed)
        bare = unicodedata.normalize("NFC", MARKED.sub("", decomposed))
        if len(tones) != 1 or not OPEN_PAIR.search(bare) or not is_syllable(match[0]):
            continue
        at = len(bare) if second else len(bare) - 1
        new = unicodedata.normalize("NFC", bare[:at] + tones[0] + bare[at:])
        if new != match[0] and len(new) == len(match[0]):
            yield *match.span(), new


def hard_spaces(text: str) -> Iterator[Change]:
    """Non-breaking spaces for all spaces."""
    return _swapped(text, re.compile(" "), "\u00a0")


def doubled_spaces(text: str) -> Iterator[Change]:
    """Two spaces for each one between words; those that begin a line are a caption's sign and stay."""
    return _swapped(text, re.compile(r"(?<=\S) (?=\S)"), "  ")


def windows_lines(text: str) -> Iterator[Change]:
    """CR LF at every line's end."""
    return _swapped(text, re.compile(r"(?<!\r)\n"), "\r\n")


def unix_lines(text: str) -> Iterator[Change]:
    """LF at every line's end."""
    return _swapped(text, re.compile("\r\n"), "\n")


def _swapped(text: str, pattern: re.Pattern[str], new: str) -> Iterator[Change]:
    return ((*match.span(), new) for match in pattern.finditer(text))


def curly_quotes(text: str) -> Iterator[Change]:
    """Curly double quotes for each pair of straight ones in a line, `’` for `'` inside words."""
    found: list[Change] = []
    for match in QUOTED.finditer(text):
        found += [(match.start(), match.start() + 1, "“"), (match.end() - 1, match.end(), "”")]
    found += _swapped(text, re.compile(r"(?<=\w)'(?=\w)"), "’")
    return iter(sorted(found))


def straight_quotes(text: str) -> Iterator[Change]:
    """Straight quotes for all curly ones."""
    return ((*match.span(), STRAIGHT[match[0]]) for match in re.finditer("[“”‘’]", text))


SPELLINGS: dict[str, Callable[[str], Iterator[Change]]] = {
    "NFC": composed,
    "NFD": decomposed,
    "new tone placement": new_tones,
    "old tone placement": old_tones,
    "non-breaking spaces": hard_spaces,
    "doubled spaces": doubled_spaces,
    "CRLF": windows_lines,
    "LF": unix_lines,
    "curly quotes": curly_quotes,
    "straight quotes": straight_quotes,
}


def variant(name: str, text: str) -> Variant:
    """The text in the spelling of that name.

    >>> variant("doubled spaces", "Sở Y tế").text
    'Sở  Y  tế'
    """
    changes = tuple(SPELLINGS[name](text))
    written: list[str] = []
    position = 0
    for start, end, new in changes:
        written += (text[position:start], new)
        position = end
    return Variant(name, "".join([*written, text[position:]]), changes)


def selfcheck(article: Article, extractor: Extractor) -> Iterator[Difference]:
    """Every spelling of the article whose records differ from those of the article as it is."""
    record = extractor.extract(article)
    if found := _ungrounded(record, article.text):
        yield Difference("as it is", tuple(found))
    for name in SPELLINGS:
        other = variant(name, article.text)
        if other.text == article.text:
            continue
        lines = _differences(record, article, other, extractor)
        if lines:
            yield Difference(name, tuple(lines))


def _differences(record: ArticleRecord, article: Article, other: Variant, extractor: Extractor) -> list[str]:
    title = variant(other.name, article.title).text if article.title else None
    found = extractor.extract(Article(id=article.id, text=other.text, title=title))
    wanted = _facts(record, other)
    same = _facts(found, None)
    return [
        *_ungrounded(found, other.text),
        *(f"- {line}" for line in _only(wanted, same)),
        *(f"+ {line}" for line in _only(same, wanted)),
    ]


def _ungrounded(record: ArticleRecord, text: str) -> list[str]:
    wrong = [span for span in record.spans() if text[span.start : span.end] != span.quote]
    return [
        f"! {span.start}:{span.end} says {span.quote!r}, the text {text[span.start : span.end]!r}" for span in wrong
    ]


def _only(mine: Iterable[str], yours: Iterable[str]) -> list[str]:
    return sorted((Counter(mine) - Counter(yours)).elements())


def _facts(record: ArticleRecord, moved: Variant | None) -> list[str]:
    """One line a record: what it says, spelling folded, and where; for the original, where that is in the variant."""
    facts: list[str] = []
    for name in type(record).model_fields:
        value = getattr(record, name)
        if name not in ("id", "source", "schema_version"):
            facts += [f"{name}: {_said(each, moved)}" for each in (value if isinstance(value, tuple) else (value,))]
    return facts


def _said(value: object, moved: Variant | None) -> str:
    if isinstance(value, Span):
        start, end = (moved.place(value.start), moved.place(value.end)) if moved else (value.start, value.end)
        return f"[{folded(value.quote)}]@{start}:{end}"
    if isinstance(value, BaseModel):
        fields = ((name, getattr(value, name)) for name in type(value).model_fields if name != "id")
        return " ".join(f"{name}={_said(each, moved)}" for name, each in fields if each not in (None, ()))
    if isinstance(value, tuple):
        return ", ".join(_said(each, moved) for each in value)
    return folded(str(value))


def folded(text: str) -> str:
    """The text with its spelling levelled: straight quotes, single spaces, each word's tone mark at its end.

    >>> folded("“Hoà  bình”") == folded('"Hòa bình"')
    True
    """
    straight = "".join(STRAIGHT.get(sign, sign) for sign in text)
    spaced = " ".join(straight.split())
    return unicodedata.normalize("NFC", re.sub(r"[^\W\d_][\w\u0300-\u036f]*", _tone_last, spaced))


def _tone_last(match: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFD", match[0])
    return MARKED.sub("", decomposed) + "".join(MARKED.findall(decomposed))
