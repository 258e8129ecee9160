"""The encodings by name: which are known, which hoinghi reads itself, and text that one of those is undone in."""

from __future__ import annotations

from dataclasses import dataclass

from hoinghi.errors import ArticleError, InputError

_NAMES = {
    "abc": "tcvn3", "tcvn": "tcvn3", "tcvn-3": "tcvn3", "tcvn5712": "tcvn3", "vni-windows": "vni", "vni-times": "vni",
    "cp1258": "windows-1258", "cp1252": "windows-1252", "utf8": "utf-8", "utf16": "utf-16",
}  # fmt: skip
_LEGACY = frozenset(("tcvn3", "viqr", "viscii", "vni", "windows-1258"))


class UndecodableError(ArticleError):
    """Bytes that are not text in any encoding known here; the message says why and begins with `undecodable`."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was in.

    Args:
        encoding: `utf-8`, `tcvn3`, …; `utf-8/tcvn3` is TCVN3 that was saved again as UTF-8.
        own: whether the text is what Python's codec of that name gives, so that the file alone shows what spans mean.
    """

    text: str
    encoding: str
    own: bool = True


def checked_name(encoding: str) -> str:
    """The name under which an encoding is known here.

    Raises:
        InputError: neither Python nor hoinghi knows it.
    """
    name = _NAMES.get(encoding.lower().replace("_", "-"), encoding.lower().replace("_", "-"))
    if name in _LEGACY:
        return name
    if not is_known(name):
        known = ", ".join(sorted(_LEGACY))
        raise InputError(f"--encoding {encoding}: unknown; use utf-8, utf-16, {known} or a name that Python knows")
    return name


def is_known(name: str) -> bool:
    """Whether Python has a codec of text of this name."""
    try:
        # Python's rot13, hex and zlib are codecs too, but none of text: decoding refuses them with a LookupError
        b"a".decode(name)  # of nothing, no codec is asked
    except UnicodeError:
        return True  # one letter is no whole one in UTF-16
    except (LookupError, ValueError):
        return False
    return True


def is_legacy(encoding: str) -> bool:
    """Whether it is one of the encodings that hoinghi reads itself."""
    return encoding in _LEGACY


def rewritten(text: str, encoding: str) -> Decoded:
    """Text whose characters are bytes of the legacy encoding named.

    Raises:
        UndecodableError: a character has no meaning in it.
    """
    from hoinghi.reading.encodings.legacy import REWRITINGS, as_bytes, from_viqr

    if encoding == "viqr":
        return Decoded(from_viqr(text), "viqr", own=False)
    reading = REWRITINGS[encoding](as_bytes(text))
    if reading is None:
        raise UndecodableError(f"undecodable: not {encoding}; leave --encoding out or name another")
    return Decoded(reading, encoding, own=encoding == "windows-1258")
