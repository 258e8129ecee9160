"""Word documents, `.docx`: paragraphs and rows of tables, a line each, text boxes after the paragraph that holds them.

Letters typed in a font of TCVN3 (.VnTime, .VnTimeH) or VNI (VNI-Times) are read as that font shows them.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterator
from itertools import groupby
from typing import IO, TYPE_CHECKING

from pydantic import JsonValue

from hoinghi.reading.article import Article
from hoinghi.reading.encodings import UndecodableError, rewritten
from hoinghi.reading.entry import Entry
from hoinghi.reading.expanding import BUFFER, FREE, seekable
from hoinghi.reading.extras import extra
from hoinghi.reading.failure import Failure, UnreadableError, read_failure
from hoinghi.reading.options import Limits, ReadOptions, size
from hoinghi.reading.rows import json_value, repaired_text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_USUAL = "\0"
"""What stands for the style of paragraphs that name none."""
_PROPER = re.compile("[^\x00-\xff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
"""What no text in such a font holds."""


def word_article(entry: Entry, stream: IO[bytes], options: ReadOptions) -> Iterator[Article | Failure]:
    """The one article of a Word document.

    Raises:
        UnreadableError: it is none, damaged, or expands too far.
    """
    extra("docx", "docx")
    with seekable(stream, options.limits) as file:
        _check_size(file, options.limits)
        sha256 = _digest(file)
        document = _opened(file)
    metadata = _properties(document) if options.fields.others else {}
    lines, fonts = _lines(document)
    text = "\n".join(lines).strip("\n")
    if not text.strip():
        yield read_failure(entry.place, "the document holds no text; remove it", id_=entry.id, sha256=sha256)
        return
    try:
        found = repaired_text(text, "utf-8", options)
    except UndecodableError as error:
        yield read_failure(entry.place, str(error), id_=entry.id, sha256=sha256)
        return
    encoding = f"utf-8/{'+'.join(sorted(fonts))}" if fonts else found.encoding
    yield Article(entry.id, found.text, None, entry.place, encoding, sha256, metadata, extracted=True)


def _check_size(file: IO[bytes], limits: Limits) -> None:
    """Refuse what would expand too far; the sizes in the archive's directory are what its library reads at most."""
    packed = file.seek(0, io.SEEK_END)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
    except Exception as error:
        raise UnreadableError(f"no Word document that can be read ({error}); save it anew as .docx") from None
    if unpacked > limits.entry:
        raise UnreadableError(f"expands to more than {size(limits.entry)}; raise --max-entry to read it")
    if unpacked > FREE and unpacked > limits.ratio * packed:
        raise UnreadableError(f"expands to more than {limits.ratio} times its size; if it is sound, raise --max-ratio")


def _digest(file: IO[bytes]) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while content := file.read(BUFFER):
        digest.update(content)
    file.seek(0)
    return digest.hexdigest()


def _opened(file: IO[bytes]) -> Document:
    import docx

    try:
        return docx.Document(file)
    except Exception as error:
        raise UnreadableError(f"no Word document that can be read ({error}); save it anew as .docx") from None


def _lines(document: Document) -> tuple[list[str], set[str]]:
    """The document's lines, and the encodings that its fonts stood for."""
    styles = _style_fonts(document)
    fonts: set[str] = set()
    lines: list[str] = []
    for block in document.element.body:
        if block.tag == f"{_W}tbl":
            lines += (_row(row, styles, fonts) for row in block.iter(f"{_W}tr"))
        else:
            lines += (_paragraph(each, styles, fonts) for each in block.iter(f"{_W}p") if _is_shown(each))
    return lines, fonts


def _row(row: BaseOxmlElement, styles: dict[str, str], fonts: set[str]) -> str:
    """A table's row as its cells with tabs between; tables within cells have rows of their own."""
    cells = (cell.iter(f"{_W}p") for cell in row.iterchildren(f"{_W}tc"))
    joined = (
        (_paragraph(each, styles, fonts) for each in cell if _is_shown(each) and _owner(each) is row) for cell in cells
    )
    return "\t".join(" ".join(filter(None, cell)).replace("\n", " ") for cell in joined).strip("\t")


def _owner(element: BaseOxmlElement) -> BaseOxmlElement | None:
    return next(element.iterancestors(f"{_W}tr"), None)


def _is_shown(element: BaseOxmlElement) -> bool:
    """Not the copy of a text box that old versions of Word would show in its place."""
    return next(element.iterancestors(_FALLBACK), None) is None


def _paragraph(paragraph: BaseOxmlElement, styles: dict[str, str], fonts: set[str]) -> str:
    """A paragraph's own text: insertions included, deletions and what stands in its text boxes not."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    inherited = styles.get(style.get(f"{_W}val", "") if style is not None else _USUAL, styles[""])
    pieces = (
        (_run_font(run, styles, inherited), _run_text(run))
        for run in paragraph.iter(f"{_W}r")
        if next(run.iterancestors(f"{_W}p")) is paragraph
    )
    texts: list[str] = []
    # a letter of VNI is two characters, which two runs may part
    for font, group in groupby(pieces, key=_first):
        texts.append(_shown_in(font, "".join(text for _, text in group), fonts))
    return "".join(texts)


def _first(piece: tuple[str, str]) -> str:
    return piece[0]


def _run_text(run: BaseOxmlElement) -> str:
    return "".join(
        (element.text or "") if element.tag == f"{_W}t" else _SIGNS.get(element.tag, "")
        for element in run.iterchildren()
    )


def _run_font(run: BaseOxmlElement, styles: dict[str, str], inherited: str) -> str:
    fonts, style = run.find(f"{_W}rPr/{_W}rFonts"), run.find(f"{_W}rPr/{_W}rStyle")
    own = fonts.get(f"{_W}ascii") if fonts is not None else None
    if own is None and style is not None:
        own = styles.get(style.get(f"{_W}val", ""))
    return own or inherited


def _style_fonts(document: Document) -> dict[str, str]:
    """The font of each style by its id, inherited ones included; "" is the document's, `_USUAL` a paragraph's."""
    fonts = {"": ""}
    elements = {style.style_id: style.element for style in document.styles}
    default = document.styles.element.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr/{_W}rFonts")
    if default is not None:
        fonts[""] = default.get(f"{_W}ascii") or ""
    for name in elements:
        fonts[name] = _style_font(name, elements) or fonts[""]
        if elements[name].get(f"{_W}default") == "1" and elements[name].get(f"{_W}type") == "paragraph":
            fonts[_USUAL] = fonts[name]
    return fonts


def _style_font(name: str, elements: dict[str, BaseOxmlElement]) -> str | None:
    seen: set[str] = set()
    while name in elements and name not in seen:
        seen.add(name)
        found, based = elements[name].find(f"{_W}rPr/{_W}rFonts"), elements[name].find(f"{_W}basedOn")
        if found is not None and found.get(f"{_W}ascii"):
            return str(found.get(f"{_W}ascii"))
        name = based.get(f"{_W}val", "") if based is not None else ""
    return None


def _shown_in(font: str, text: str, fonts: set[str]) -> str:
    """Text as its font shows it: of TCVN3 those named `.Vn…`, all capitals in `.Vn…H`, of VNI `VNI-…`."""
    name = font.lower()
    encoding = "tcvn3" if name.startswith(".vn") else "vni" if name.startswith("vni") else ""
    # a document set in such a font may hold proper letters too, which it shows as best it can
    if not encoding or text.isascii() or _PROPER.search(text):
        return text.upper() if encoding == "tcvn3" and name.endswith("h") else text
    fonts.add(encoding)
    shown = rewritten(text, encoding).text
    return shown.upper() if encoding == "tcvn3" and name.endswith("h") else shown


def _properties(document: Document) -> dict[str, JsonValue]:
    """Title, author and time of writing as the document's properties say."""
    properties = document.core_properties
    given = {"title": properties.title, "author": properties.author, "created": properties.created}
    return {name: json_value(value) for name, value in given.items() if value}
