"""The page's file: one piece, nothing from outside, nothing of an article as markup, the same bytes each time."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from html.parser import HTMLParser
from typing import Any

from hoinghi.reading import Article
from hoinghi.review.page.document import CHUNK, SCRIPTS, STYLES, About, document
from hoinghi.review.page.reviewed import alone
from hoinghi.review.page.texts import with_texts
from review.diff.articles import article, count

TEXT = "Có 12 xã đạt chuẩn."
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u2028\u202e"


class Blocks(HTMLParser):
    """What a browser makes of the page: its scripts and styles by id or number, and every tag and attribute."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: dict[str, str] = {}
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.policy = ""
        self._block: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes.update(given)
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"] or ""
        self._block = (given.get("id") or tag) if tag in ("script", "style") else None

    def handle_endtag(self, tag: str) -> None:
        self._block = None

    def handle_data(self, data: str) -> None:
        if self._block:
            self.blocks[self._block] = self.blocks.get(self._block, "") + data


def page(ids: list[str], *, text: str = TEXT, title: str | None = None, name: str = "run.jsonl") -> str:
    made = [alone(article(text, id_, title=title, counts=[count(text, "12", "12")])) for id_ in ids]
    return "".join(document(About(name), made, with_texts(made, [Article(text=text)])))


def parsed(html: str) -> Blocks:
    blocks = Blocks()
    blocks.feed(html)
    blocks.close()
    return blocks


def chunk(blocks: Blocks, at: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(zlib.decompress(base64.b64decode(blocks.blocks[f"chunk-{at}"])))
    return found


def test_index_and_chunks_hold_every_article_once() -> None:
    ids = [f"a{number}" for number in range(CHUNK + 3)]
    blocks = parsed(page(ids))
    index = json.loads(blocks.blocks["index"])
    assert [entry[0] for entry in index["articles"]] == ids
    assert [each["id"] for at in (0, 1) for each in chunk(blocks, at)] == ids
    assert index["facets"][index["articles"][0][2][0]] == ["count", ["count.digits"], [], []]


def test_the_policy_allows_this_script_and_style_and_nothing_else() -> None:
    blocks = parsed(page(["a"]))
    policy = dict(part.strip().split(" ", 1) for part in blocks.policy.split(";"))
    for directive, block in (("script-src", "script"), ("style-src", "style")):
        digest = base64.b64encode(hashlib.sha256(blocks.blocks[block].encode()).digest()).decode()
        assert policy[directive] == f"'sha256-{digest}'"
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert (policy["require-trusted-types-for"], policy["trusted-types"]) == ("'script'", "'none'")


def test_nothing_of_an_article_becomes_markup() -> None:
    calm = parsed(page(["a"], title="b", text=f"{TEXT} x", name="c"))
    hostile = parsed(page([HOSTILE], title=HOSTILE, text=f"{TEXT} {HOSTILE}", name=HOSTILE))
    assert (hostile.tags, hostile.attributes) == (calm.tags, calm.attributes)
    assert json.loads(hostile.blocks["index"])["articles"][0][:2] == [HOSTILE, HOSTILE]
    assert not any(name.startswith("on") for name in hostile.attributes)


def test_lines_of_the_index_end_nowhere() -> None:
    index = re.search(r'id="index">(.*?)</script>', page([HOSTILE]), re.DOTALL)
    assert index is not None
    assert not {"<", ">", "\u2028", "\n"} & set(index[1])


def test_nothing_is_loaded_from_anywhere() -> None:
    html = page(["a"])
    assert not re.search(r"https?:|\burl\(|@import|\bimport\(|\bfetch\(|XMLHttpRequest|WebSocket", html)
    assert {"src", "srcset", "action"}.isdisjoint(parsed(html).attributes)


def test_the_scripts_never_parse_markup_or_run_strings() -> None:
    script = parsed(page(["a"])).blocks["script"]
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|DOMParser", script)


def test_the_same_run_gives_the_same_bytes_and_another_one_another_key() -> None:
    assert page(["a", "b"]) == page(["a", "b"])
    keys = {json.loads(parsed(html).blocks["index"])["key"] for html in (page(["a"]), page(["b"]))}
    assert len(keys) == 2


def test_every_asset_is_on_the_page() -> None:
    from hoinghi.review.page.document import ASSETS

    assert {path.name for path in ASSETS.iterdir()} == {"page.html", *STYLES, *SCRIPTS}
