"""HTML pages: the article's text, title, author, date and captions, through trafilatura.

The text is what spans point into, so it is kept in the output. It has a line for each paragraph, heading, list item
and row of a table, the title first, captions where they stood, and the author at its end where he is named elsewhere.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from pydantic import JsonValue

from hoinghi.reading.article import Article
from hoinghi.reading.encodings import Decoded, UndecodableError, alike, decode, is_known, marked_encoding, rewritten
from hoinghi.reading.encodings.legacy import PUNCTUATION
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import whole
from hoinghi.reading.extras import extra
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import Limits, ReadOptions
from hoinghi.reading.rows import repaired_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""")
_TAG = re.compile(rb"<[^<>]*>")
_OPENED = re.compile(r"""<[A-Za-z](?>(?:=\s*+(?>"[^"]*+"|'[^']*+')|[^>])*)""")
"""A tag as parsers see it, up to its end or the page's: what is quoted may hold a `>`."""
_VALUE = re.compile(r"""=\s*+(?>"[^"]*+"|'[^']*+'|[^\s>]*+)""")
_ATTRIBUTE = re.compile(r"[^\s/]+")
_ELEMENTS_AN_ATTRIBUTE = 25
"""Attributes of one element cost the parser the square of their number: it may have that part of all elements."""
_WESTERN = ("utf-8", "utf8", "iso-8859-1", "latin1", "windows-1252", "us-ascii", "x-user-defined", "unicode")
"""What pages say whose letters come from a Vietnamese font, and what says nothing that the bytes do not."""
_IMAGE = re.compile(r"!\[(?>(?:[^\]\n!]|!(?!\[))*)\]\((?>(?:[^)\n!]|!(?!\[))*)\)[ ]?")
"""A picture as trafilatura writes it; none begins within another, so that a line of beginnings is read but once."""
_RULE = re.compile(r"\|(?:-+\|)+")
_WESTERN_LETTER = re.compile("[\xc0-\xff]")
_SPACE = re.compile(r"\s+")
_CAPTION = re.compile(r"caption|chu-?thich", re.IGNORECASE)
_LONGEST_AUTHOR = 60
_LONGEST_TITLE = 300


@dataclass(frozen=True, slots=True)
class _Page:
    text: str
    title: str | None
    author: str | None
    date: str | None


def page_article(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The one article of an HTML page.

    Raises:
        UnreadableError: there is too much of it, or no text in it.
    """
    extra("trafilatura", "html")
    content = whole(stream, options.limits.page, "the page", "--max-page")
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        decoded = _decoded(content, options)
        page = _page(decoded.text, options.limits)
        found = _repaired(page.text, decoded, options)
    except (UndecodableError, UnreadableError) as error:
        yield read_failure(entry.place, str(error), id_=entry.id, sha256=sha256)
        return
    # unknown bytes were taken for windows-1252, so that they were set right as letters of UTF-8 are
    title = page.title and alike(
        page.title, f"utf-8/{found.encoding.removeprefix('utf-8/')}" if found.text != page.text else ""
    )
    given = {"author": page.author, "date": page.date} if options.fields.others else {}
    metadata: dict[str, JsonValue] = {name: value for name, value in given.items() if value}
    yield Article(entry.id, found.text, title, entry.place, found.encoding, sha256, metadata, extracted=True)


def _repaired(text: str, decoded: Decoded, options: ReadOptions) -> Decoded:
    """The text set right where its letters are those of a Vietnamese font: of unknown bytes the last hope."""
    if options.encoding is not None:
        return Decoded(text, decoded.encoding)
    found = repaired_text(text, decoded.encoding, options)
    if decoded.encoding != "windows-1252":
        return found
    if found.own and _WESTERN_LETTER.search(text):
        raise UndecodableError("undecodable: not UTF-8, and no Vietnamese encoding fits; name it with --encoding")
    return Decoded(found.text.translate(PUNCTUATION), found.encoding.removeprefix("utf-8/"))


def _decoded(content: bytes, options: ReadOptions) -> Decoded:
    """The page's characters: what its bytes prove, then what it says of itself, then what its words look like."""
    if options.encoding is not None or marked_encoding(content) is not None or _is_utf8(content):
        return decode(content, encoding=options.encoding)
    declared = _CHARSET.search(content[:4096])
    name = declared[1].decode("ascii").lower() if declared else ""
    if name and name not in _WESTERN and is_known(name):
        return decode(content, encoding=name)
    try:
        # tags are no words of Vietnamese, so they are left out of the judgement
        legacy = decode(_TAG.sub(b" ", content)).encoding
    except UndecodableError:
        legacy = "windows-1252"  # as far as can be seen before tags and entities are resolved
    if legacy == "utf-8":  # but for a byte within a tag
        return Decoded(content.decode("utf-8", "replace"), legacy)
    raw = content.decode("latin-1")
    return Decoded(raw, legacy) if legacy == "windows-1252" else rewritten(raw, legacy)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _page(html: str, limits: Limits) -> _Page:
    """What trafilatura finds in a page."""
    import trafilatura
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # or its complaints go to standard error
    tree, shown = _tree(html, limits)
    try:
        # without pictures it drops captions too
        found = trafilatura.bare_extraction(tree, with_metadata=True, include_comments=False, include_images=True)
    except Exception as error:
        raise UnreadableError(f"no page that can be read ({type(error).__name__}: {error})") from None
    text = found.text if isinstance(found, Document) else None
    if not isinstance(found, Document) or not text or not text.strip():
        raise UnreadableError("the page holds no article; convert it to text where it does")
    title, author = _clean(found.title, _LONGEST_TITLE), _clean(found.author, _LONGEST_AUTHOR)
    return _Page(_composed(text, title, author, shown), title, author, found.date)


def _tree(html: str, limits: Limits) -> tuple[HtmlElement, frozenset[str]]:
    """The page's elements, and its captions' texts; captions are made paragraphs, or trafilatura drops them."""
    from lxml.html import HTMLParser, document_fromstring

    _check_attributes(html, limits.elements // _ELEMENTS_AN_ATTRIBUTE)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree: HtmlElement = document_fromstring(html.replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except Exception as error:
        raise UnreadableError(f"no page that can be read ({error})") from None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise UnreadableError("its tags are nested too deep; convert it to text")
    if html.count("<") > limits.elements and sum(1 for _ in tree.iter()) > limits.elements:
        raise UnreadableError(
            f"has more than {limits.elements:,} elements; convert it to text, or raise --max-elements"
        )
    shown: set[str] = set()
    for element in tree.iter("figcaption", "p", "div", "td", "span", "em"):
        if element.tag == "figcaption" or _CAPTION.search(element.get("class") or ""):
            text = _SPACE.sub(" ", element.text_content()).strip()
            if 0 < len(text) <= limits.article:
                shown.add(text)
            element.attrib.pop("class", None)
            if element.tag == "figcaption":
                element.tag = "p"
    return tree, frozenset(shown)


def _check_attributes(html: str, most: int) -> None:
    """Refuse what the parser, which nothing can stop, would be at for hours."""
    for match in _OPENED.finditer(html):
        if match.end() - match.start() > 2 * most and len(_ATTRIBUTE.findall(_VALUE.sub(" ", match[0]))) > most:
            reason = f"has an element with more than {most:,} attributes; convert it to text, or raise --max-elements"
            raise UnreadableError(reason)


def _composed(text: str, title: str | None, author: str | None, shown: frozenset[str]) -> str:
    """The article's lines; a caption begins with a space, as zones know it."""
    lines = [line for line in map(_line, text.split("\n")) if line]
    composed = [f" {line}" if line in shown else line for line in lines]
    if title and not any(line == title or line in title for line in lines[:3]):
        composed.insert(0, title)
    if author and author not in text:
        composed.append(author)
    return "\n".join(composed)


def _line(line: str) -> str:
    """One line without pictures, and a table's row as its cells with tabs between."""
    line = _IMAGE.sub("", line).strip()
    if not line.startswith("|"):
        return line
    if _RULE.fullmatch(line):
        return ""
    return "\t".join(cell.strip() for cell in line.strip("|").split("|")).strip()


def _clean(value: str | None, longest: int) -> str | None:
    text = _SPACE.sub(" ", value or "").strip()
    return text if 0 < len(text) <= longest else None
