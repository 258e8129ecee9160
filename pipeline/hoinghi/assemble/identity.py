"""Record ids that stay the same across runs, machines, and edits elsewhere in the article."""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache


class Identity:
    """Makes ids from what a record says and where it says it, numbering those that say the same.

    >>> identity = Identity()
    >>> identity.of("count", "12", "Có 12 sản phẩm.") == Identity().of("count", "12", "Có 12 sản phẩm.")
    True
    """

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def of(self, kind: str, *parts: str) -> str:
        """`kind-` and 12 hexadecimal digits of the parts (the quote, its sentence), case and spaces aside."""
        folded = "\x1f".join(map(_folded, parts))
        key = f"{kind}\x1f{folded}"
        self._seen[key] = nth = self._seen.get(key, 0) + 1
        digest = hashlib.blake2s(f"{key}\x1f{nth}".encode(), digest_size=6)
        return f"{kind}-{digest.hexdigest()}"


@lru_cache(maxsize=128)
def _folded(part: str) -> str:
    """Without differences of case and spaces; kept for a while, since records of several kinds share sentences."""
    folded = unicodedata.normalize("NFC", part).casefold()
    if folded.isprintable() and "  " not in folded and folded == folded.strip():
        return folded  # most have no white space but single spaces, and cutting them up takes longest
    return " ".join(folded.split())
