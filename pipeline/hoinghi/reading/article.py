"""The input: one article."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from hoinghi.errors import UnicodeTextError


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was given: spans of its records are code-point offsets into `text`.

    Args:
        id: unique in its archive; made from the text where left empty.
        text: the whole article, title included where the source has it there.
        title: a separate title, where the source gives one; it is read, but spans point into `text`.
        path: the file it came from. encoding: of that file. sha256: of the text's bytes in that file.
        metadata: whatever else the source says, passed through to `source.metadata`.
        extracted: whether `text` is not the file's own characters (a page, a document, a legacy encoding), so that
            the output has to keep it.

    Raises:
        UnicodeTextError: text, title or id hold a lone surrogate.
    """

    id: str = ""
    text: str = ""
    title: str | None = None
    path: str | None = None
    encoding: str = "utf-8"
    sha256: str = ""
    metadata: Mapping[str, JsonValue] = field(default_factory=dict)
    extracted: bool = False

    def __post_init__(self) -> None:
        text, _, _ = _encoded("text", self.text), _encoded("title", self.title or ""), _encoded("id", self.id)
        if not self.sha256:
            object.__setattr__(self, "sha256", hashlib.sha256(text).hexdigest())
        if not self.id:
            object.__setattr__(self, "id", self.sha256[:16])


def _encoded(name: str, value: str) -> bytes:
    try:
        return value.encode()
    except UnicodeEncodeError as error:
        raise UnicodeTextError(
            f"{name} is not valid Unicode: lone surrogate U+{ord(value[error.start]):04X} at offset {error.start}; "
            "decode the bytes with errors='strict' or 'replace' before extracting"
        ) from None
