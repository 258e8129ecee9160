"""What a function makes of words met lately: articles are made of the same few thousand, over and over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Made = TypeVar("Made")


class Kept(dict[str, Made]):
    """What `make` returns for a text, made at the first look-up and kept as long as it is looked up now and then.

    Once full, it sets all that it holds aside and begins anew; whatever is looked up again is taken back from there.
    So the words of every article are never made twice, however many rare ones come between.

    Args:
        make: what is to be kept. most: how many texts, and as many again set aside. longest: characters of a text that
            is worth keeping.

    >>> kept = Kept(str.upper, most=1, longest=4)
    >>> [kept["sở"], kept["y tế"], list(kept), kept["sở"], list(kept)]
    ['SỞ', 'Y TẾ', ['y tế'], 'SỞ', ['sở']]
    """

    def __init__(self, make: Callable[[str], Made], *, most: int, longest: int) -> None:
        super().__init__()
        self._make, self._most, self._longest = make, most, longest
        self._aside: dict[str, Made] = {}

    def __missing__(self, text: str) -> Made:
        if len(text) > self._longest:
            return self._make(text)
        aside = self._aside  # another thread may put another in its place
        made = aside[text] if text in aside else self._make(text)
        if len(self) >= self._most:
            self._aside = dict(self)
            self.clear()
        self[text] = made
        return made
