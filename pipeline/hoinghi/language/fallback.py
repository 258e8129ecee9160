"""underthesea's own calls, with offsets: slow, and right whatever its models look like."""

from itertools import pairwise
from typing import cast

from hoinghi.language.alignment import alignment
from hoinghi.language.surrogates import without_surrogates


def segment_by_underthesea(text: str) -> list[tuple[int, int]]:
    """The words of `underthesea.word_tokenize` as half-open spans.

    Importing underthesea takes a second, a 4,000-character article some 25 ms.
    """
    from underthesea.pipeline.word_tokenize import word_tokenize
    from underthesea.pipeline.word_tokenize.regex_tokenize import tokenize

    readable = without_surrogates(text)
    tokens = cast(list[str], tokenize(readable, use_token_normalize=False))
    sizes = [len(token) for token in tokens]
    counts = [word.count(" ") + 1 for word in word_tokenize(readable)]
    edges = _edges(readable)
    if sum(counts) != len(sizes) or sum(sizes) != len(edges):
        raise RuntimeError("underthesea's words are not made of its tokens")
    places, token, spans = 0, 0, []
    for count in counts:
        size = sum(sizes[token : token + count])
        spans.append((edges[places][0], edges[places + size - 1][1]))
        token, places = token + count, places + size
    return _apart(spans)


def _edges(text: str) -> list[tuple[int, int]]:
    """For every normalised character that is no space, the span of what it stands for."""
    edges = []
    start = 0
    for part in text.split():
        start = text.index(part, start)
        normal = _normalise(part)
        places = alignment(part, normal, _normalise)
        edges += [(start + first, start + last) for first, last in pairwise(places)]
        start += len(part)
    return edges


def _normalise(text: str) -> str:
    from underthesea.pipeline.text_normalize.character_normalize import normalize_characters_in_text

    normal: str = normalize_characters_in_text(text)
    return normal


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without the empty spans of characters that normalising made into several."""
    return [span for span in spans if span[0] < span[1]]
