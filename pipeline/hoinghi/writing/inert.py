"""Text that a spreadsheet shows and does not run."""

from __future__ import annotations

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def inert(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would take for a formula.

    For the cells of anything that a spreadsheet opens and guesses the types of: a page's table. JSON and Parquet say
    themselves that their texts are texts.

    >>> inert('=HYPERLINK("x")'), inert("12 xã"), inert("-")
    ('\\'=HYPERLINK("x")', '12 xã', '-')
    """
    return f"'{text}" if text.startswith(_FORMULAS) and len(text) > 1 else text
