r"""The notation of marked text: `[quote]{kind field=value …}` inside running text, for rule examples, tests and gold.

    Thu ngân sách đạt [105%]{percentage value=105 relation=reach indicator="Thu ngân sách" baseline="dự toán"} dự toán.

Values with spaces stand in double quotes, in which `\"`, `\\`, `\n`, `\r` and `\t` are escapes. Outside of marks
`\[`, `\]`, `\\` and `\%` are literal. Marks may stand inside marks: `[Đề án [3]{count noun=cây …} cây]{programme …}`.
Where a value is itself a piece of the text, it means the place of those words that is nearest to the mark;
`noun="đại biểu"~2` means the second nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from unicodedata import combining

NONE = "-"
DEFAULTS = {
    "percentage": {"unit": "percent", "modifier": "exact", "indicator": NONE, "baseline": NONE},
    "count": {"total": NONE, "modifier": "exact"},
    "amount": {"total": NONE, "per": NONE, "modifier": "exact"},
    "person": {"honorific": NONE, "degrees": NONE, "roles": NONE, "actions": NONE, "mentions": "1"},
    "programme": {"period": NONE, "abbreviation": NONE, "mentions": "1"},
    "document": {"number": NONE, "issuer": NONE, "mentions": "1"},
    "organisation": {"abbreviation": NONE, "mentions": "1"},
    "event": {"organiser": NONE, "date": NONE, "place": NONE, "periods": NONE},
}
# Atomic: a mark that is never closed costs one look to the end of its line.
INSIDE = r'(?>(?:[^{}"\\\n]|\\.|"(?>(?:[^"\\\n]|\\.)*)")*)'
NTH = r"(?:~(?P<nth>[1-9][0-9]{0,5}))?"
TOKEN = re.compile(rf"\\(?P<literal>[\[\]\\%])|(?P<open>\[)|(?P<close>\]){NTH}(?:\{{(?P<mark>{INSIDE})\}})?")
FIELD = re.compile(
    rf'(?P<name>[a-z_]+)=(?:"(?P<quoted>(?>(?:[^"\\]|\\.)*))"|(?P<bare>[^\s"~]+)){NTH}(?=\s|$)'
    r"|(?P<kind>[a-z_]+)(?=\s|$)|(?P<rest>\S+)"
)
ESCAPE = re.compile(r"\\(.)")
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
LITERAL = re.compile(r"[\[\]\\]|(?<![^\n])%%")


class Given(NamedTuple):
    """One field as a mark states it: its text, which place of the text it means, and its offset in the marked text."""

    text: str
    nth: int
    at: int


class Problem(NamedTuple):
    """What cannot be read, with its offset in the marked text."""

    at: int
    message: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One expected record: half-open code-point offsets into the unmarked text, kind, and fields as text.

    Args:
        fields: the stated fields and the defaults of the others.
        given: only what the mark states. nth: which place of its quote a mark outside of the text means, from the
            first. at: the offset of the mark's `[` in the marked text.
    """

    kind: str
    start: int
    end: int
    quote: str
    fields: dict[str, str]
    given: dict[str, Given] = field(default_factory=dict, compare=False, repr=False)
    nth: int = field(default=1, compare=False, repr=False)
    at: int = field(default=0, compare=False, repr=False)

    def __str__(self) -> str:
        fields = " ".join(f'{name}="{value}"' for name, value in sorted(self.fields.items()) if value != NONE)
        return f"{self.start}:{self.end} [{self.quote}]{{{self.kind} {fields}}}"


def scan(marked: str) -> tuple[str, list[Mark], list[Problem]]:
    r"""The text without marks, its marks in text order (outer ones first), and whatever cannot be read.

    >>> text, marks, problems = scan("Có [12]{count value=12 noun=xã} xã \\[mới\\].")
    >>> text, marks[0].fields["noun"], problems
    ('Có 12 xã [mới].', 'xã', [])
    """
    pieces: list[str] = []
    opened: list[tuple[int, int]] = []
    closed: list[tuple[int, int, int, re.Match[str]]] = []
    problems: list[Problem] = []
    length = position = 0
    for token in TOKEN.finditer(marked):
        piece = marked[position : token.start()] + (token["literal"] or "")
        pieces.append(piece)
        length, position = length + len(piece), token.end()
        if token["open"]:
            opened.append((length, token.start()))
        elif token["close"] and (not opened or token["mark"] is None):
            opened = opened[:-1]
            problems.append(Problem(token.start(), r"`]` without `[` or without {…}; a literal one is `\]`"))
        elif token["close"]:
            start, at = opened.pop()
            closed.append((start, length, at, token))
    text = "".join([*pieces, marked[position:]])
    problems += [Problem(at, r"a `[` is never closed; a literal one is `\[`") for _, at in opened]
    marks = [_mark(text, *each, problems) for each in closed]
    return text, sorted(filter(None, marks), key=_position), sorted(problems)


def _position(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.at


def _mark(text: str, start: int, end: int, at: int, token: re.Match[str], problems: list[Problem]) -> Mark | None:
    inside = token["mark"]
    found = list(FIELD.finditer(inside))
    place = token.start("mark")
    problems += [Problem(place + each.start(), f"cannot read {each['rest']!r}") for each in found if each["rest"]]
    kinds = [each["kind"] for each in found if each["kind"]]
    if len(kinds) != 1:
        problems.append(Problem(place, f"{{{inside}}} names {len(kinds)} kinds, not one"))
        return None
    given = dict(_given(found, place, problems))
    fields = {"warnings": NONE, **DEFAULTS.get(kinds[0], {}), **{name: each.text for name, each in given.items()}}
    return Mark(kinds[0], start, end, text[start:end], fields, given, int(token["nth"] or 1), at)


def _given(found: list[re.Match[str]], place: int, problems: list[Problem]) -> Iterator[tuple[str, Given]]:
    seen: set[str] = set()
    for each in found:
        if not each["name"]:
            continue
        if each["name"] in seen:
            problems.append(Problem(place + each.start(), f"the field {each['name']} stands twice"))
        seen.add(each["name"])
        value = each["bare"] if each["quoted"] is None else ESCAPE.sub(_unescaped, each["quoted"])
        yield each["name"], Given(value, int(each["nth"] or 1), place + each.start())


def _unescaped(escape: re.Match[str]) -> str:
    return ESCAPES.get(escape[1], escape[1])


def literal(text: str) -> str:
    r"""The text as it stands between marks, with what the notation would read escaped.

    >>> literal("[1] 5%")
    '\\[1\\] 5%'
    """
    return LITERAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return "\\" + match[0]


def valued(value: str, nth: int = 1) -> str:
    r"""A field's value as it stands in a mark: bare where it can be, else in double quotes.

    >>> valued("12"), valued('nhóm "A"'), valued("xã", 2)
    ('12', '"nhóm \\"A\\""', 'xã~2')
    """
    suffix = f"~{nth}" if nth > 1 else ""
    if value and not re.search(r'[\s"~{}\\\[\]]', value):
        return value + suffix
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    for letter, character in ESCAPES.items():
        escaped = escaped.replace(character, f"\\{letter}")
    return f'"{escaped}"{suffix}'


def places(text: str, quote: str, start: int, end: int) -> list[int]:
    """Where the quote stands in the text, nearest to `start:end` first; of two equally near, the earlier.

    Places that cut a word come last: with «khu vực I tăng 3%, khu vực II tăng 5%», `khu vực I` is not in `khu vực II`.

    >>> places("xã này, 12 xã, xã kia", "xã", 8, 10)
    [11, 15, 0]
    """
    found: list[tuple[bool, int, int]] = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        last = at + len(quote)
        cut = _joined(text, at) or _joined(text, last)
        found.append((cut, max(at - end, start - last, 0), at))
        at = text.find(quote, at + 1)
    return [at for _, _, at in sorted(found)]


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on from before the place to behind it."""
    if not 0 < at < len(text):
        return False
    return bool(combining(text[at])) or (text[at - 1].isalnum() and text[at].isalnum())
