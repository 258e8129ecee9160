"""One row of a table or of JSON Lines, to an article; everything else that it holds travels along as metadata."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from pydantic import JsonValue

from hoinghi.errors import UnicodeTextError
from hoinghi.reading.article import Article
from hoinghi.reading.encodings import Decoded, UndecodableError, alike, is_legacy, repaired, rewritten
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import Fields, ReadOptions, size

DEEPEST = 64
"""Levels of lists and objects within metadata; writing more as JSON fails."""
Row = Mapping[str, object]


def row_article(row: Row, name: str, place: str, encoding: str, options: ReadOptions) -> Article | Failure:
    """The article of a row.

    Args:
        name: its id where it has none. place: where it stands, with its number. encoding: of the bytes around it.
    """
    problem = _problem(row, options)
    if problem is not None:
        return read_failure(place, problem)
    try:
        return _article(row, name, place, encoding, options)
    except (UnreadableError, UndecodableError, UnicodeTextError) as error:
        return read_failure(place, str(error))


def _article(row: Row, name: str, place: str, encoding: str, options: ReadOptions) -> Article:
    fields = options.fields
    id_, title = row.get(fields.id or "id"), row.get(fields.title or "title")
    if isinstance(id_, float):
        id_ = int(id_)  # whole, as `_problem` saw: a table with gaps turns its numbers into these
    found = repaired_text(str(row[fields.text]), encoding, options)
    metadata = _metadata(row, fields, found.encoding)
    return Article(
        id=name if id_ is None or id_ == "" else str(id_),
        text=found.text,
        title=alike(title, found.encoding) if isinstance(title, str) and title.strip() else None,
        path=place,
        encoding=found.encoding,
        metadata=metadata,
        extracted=not found.own,
    )


def repaired_text(text: str, encoding: str, options: ReadOptions) -> Decoded:
    """Text that was decoded as `encoding`, set right where its letters turn out to be those of a legacy one.

    Raises:
        UndecodableError: the encoding that the user named does not fit.
    """
    if is_legacy(encoding):
        return Decoded(text, encoding, own=encoding == "windows-1258")
    if options.encoding is not None:
        legacy = is_legacy(options.encoding)
        return rewritten(text, options.encoding) if legacy else Decoded(text, encoding)
    return repaired(text) or Decoded(text, encoding)


def _problem(row: Row, options: ReadOptions) -> str | None:
    fields = options.fields
    for name in fields.named:
        if name not in row:
            return f"`{name}` is missing; each article needs it, or name another field"
    text = row[fields.text]
    if not isinstance(text, str | None):
        return f"`{fields.text}` is no string; each article needs its text there"
    if text is None or not text.strip():
        return f"`{fields.text}` is empty; remove the row or fill it"
    if len(text) > options.limits.article:
        return f"`{fields.text}` is larger than {size(options.limits.article)}; raise --max-article to read it"
    return _id_or_title_problem(row.get(fields.id or "id"), row.get(fields.title or "title"), fields)


def _id_or_title_problem(id_: object, title: object, fields: Fields) -> str | None:
    if not isinstance(title, str | None):
        return f"`{fields.title or 'title'}` is no string; leave it out or give text"
    whole = isinstance(id_, float) and id_.is_integer()
    if isinstance(id_, bool) or not (whole or isinstance(id_, str | int | None)) or (id_ == "" and fields.id):
        return f"`{fields.id or 'id'}` is neither text nor a whole number; leave it out or give one"
    return None


def _metadata(row: Row, fields: Fields, encoding: str) -> dict[str, JsonValue]:
    taken = {fields.id or "id", fields.text, fields.title or "title", fields.date}
    found: dict[str, JsonValue] = {}
    if fields.date is not None:
        found["date"] = json_value(row[fields.date])
    if fields.others:
        for name, value in row.items():
            if name not in taken and name not in found:
                clean = json_value(value)
                found[str(json_value(name))] = alike(clean, encoding) if isinstance(clean, str) else clean
    return found


def json_value(value: object, depth: int = 0) -> JsonValue:
    """A value as JSON can hold it: times in ISO 8601, decimals as text, bytes in base 64, what is no number as null.

    Raises:
        UnreadableError: lists and objects within each other too deep.

    >>> from datetime import date
    >>> json_value({"day": date(2017, 3, 5), "part": float("nan"), "sum": Decimal("1E+3")})
    {'day': '2017-03-05', 'part': None, 'sum': '1000'}
    """
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if depth == DEEPEST:
        raise UnreadableError(f"metadata within each other more than {DEEPEST} deep; leave it out with --no-metadata")
    if isinstance(value, Mapping):
        return {str(json_value(str(name))): json_value(each, depth + 1) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [json_value(each, depth + 1) for each in value]
    return _scalar(value)


def _scalar(value: object) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str(value)
