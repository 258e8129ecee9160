"""Lone surrogates, which no encoding holds and underthesea's model cannot be given."""

import re

_LONE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with each lone surrogate written as U+FFFD, at the same offsets."""
    return text if text.isprintable() else _LONE.sub("\ufffd", text)  # no surrogate is printable
