"""The page as one HTML file: an index that is read at once, articles in compressed chunks, and the files of `assets`.

Nothing that an article holds is markup or script here: the index is JSON in a data block with every `<` escaped, the
chunks are Base64, and the policy in the head lets run only the script of this package, known by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files

from hoinghi.review.page.reviewed import Facet, Reviewed

CHUNK = 48
"""Articles in one chunk: small enough to be opened in an instant, large enough to compress well."""
LEVEL = 6
ASSETS = files("hoinghi.review.page") / "assets"
STYLES = ("colours.css", "frame.css", "list.css", "article.css", "records.css")
SCRIPTS = (
    "elements.js", "signs.js", "data.js", "decisions.js", "filters.js", "search.js", "spans.js", "list.js", "text.js",
    "values.js", "card.js", "article.js", "drawing.js", "exporting.js", "controls.js", "keys.js", "main.js",
)  # fmt: skip
# `</script>` ends a data block wherever it stands; the other two end lines of scripts for some readers.
UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@dataclass(frozen=True, slots=True)
class About:
    """What the page is of: the names of the run and of the one it is compared with."""

    run: str
    against: str | None = None


def document(about: About, articles: Sequence[Reviewed], payloads: Sequence[bytes]) -> Iterator[str]:
    """The page in pieces.

    Args:
        payloads: the articles' JSON objects with their texts, in the same order.
    """
    style, script = _joined(STYLES), f'"use strict";\n(() => {{\n{_joined(SCRIPTS)}}})();\n'
    head, body = _asset("page.html").split("<!-- index, script, chunks -->")
    title = f"{about.run} against {about.against}" if about.against else about.run
    yield head.replace("{policy}", _policy(style, script)).replace("{style}", style).replace("{title}", escape(title))
    yield _block("index", _json(_index(about, articles, payloads)))
    blocks = (_chunk(at, payloads[at * CHUNK : (at + 1) * CHUNK]) for at in range(-(-len(payloads) // CHUNK)))
    yield next(blocks, "")
    yield f"<script>{script}</script>\n"
    yield from blocks
    yield body


def _policy(style: str, script: str) -> str:
    allowed = f"script-src '{_hash(script)}'; style-src '{_hash(style)}'"
    rest = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    return f"default-src 'none'; {allowed}; {rest}"


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def _index(about: About, articles: Sequence[Reviewed], payloads: Sequence[bytes]) -> dict[str, object]:
    """What lists and filters need of every article; facets are numbered."""
    numbers: dict[Facet, int] = {}
    rows = [_row(article, numbers) for article in articles]
    key = hashlib.sha256(b"\0".join(payloads)).hexdigest()[:20]
    return {
        "run": about.run, "against": about.against, "key": key, "chunk": CHUNK, "facets": list(numbers),
        "articles": rows,
    }  # fmt: skip


def _row(article: Reviewed, numbers: dict[Facet, int]) -> list[object]:
    facets = [
        number for facet, times in article.facets.items() for number in (numbers.setdefault(facet, len(numbers)), times)
    ]
    return [article.id, article.title, facets, article.records, article.changed]


def _chunk(at: int, payloads: Sequence[bytes]) -> str:
    packed = zlib.compress(b"[" + b",".join(payloads) + b"]", LEVEL)
    return _block(f"chunk-{at}", base64.b64encode(packed).decode())


def _block(name: str, content: str) -> str:
    return f'<script type="application/json" id="{name}">{content}</script>\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(UNSAFE)


def _joined(names: Sequence[str]) -> str:
    return "".join(_asset(name) for name in names)


def _asset(name: str) -> str:
    return (ASSETS / name).read_text("utf-8")
