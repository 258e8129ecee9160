"""Word documents: all that they show, in order, letters of old fonts included."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.styles.style import ParagraphStyle

from hoinghi.reading import Article, Limits, ReadOptions
from reading.encoders import tcvn3, vni
from reading.reads import SMALL, TEXT, results

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def only(path: Path) -> Article:
    (article,), errors = results(path)
    assert errors == []
    return article


def test_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Hội nghị tổng kết", style="Title")
    table = document.add_table(2, 2)
    for row, texts in zip(table.rows, (("Huyện", "Tỷ lệ"), ("Ba Tri", "97%")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph(f"{TEXT}\tcột hai\ndòng hai")
    document.core_properties.author = "Kim Anh"
    document.save(str(tmp_path / "a.docx"))
    article = only(tmp_path / "a.docx")
    assert article.text == f"Hội nghị tổng kết\nHuyện\tTỷ lệ\nBa Tri\t97%\n{TEXT}\tcột hai\ndòng hai"
    assert (article.id, article.encoding, article.extracted) == ("a", "utf-8", True)
    assert article.metadata["author"] == "Kim Anh"


def test_insertions_and_text_boxes_are_read_and_deletions_not(tmp_path: Path) -> None:
    document = docx.Document()
    box = "<w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent>"
    document.element.body.insert(
        0,
        parse_xml(
            f"<w:p {W} {MC}><w:r><w:t>Có </w:t></w:r><w:ins><w:r><w:t>12 xã</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>13 xã</w:delText></w:r></w:del>"
            f"<mc:AlternateContent><mc:Choice Requires='x'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
            "</mc:AlternateContent></w:p>"
        ),
    )
    document.save(str(tmp_path / "a.docx"))
    assert only(tmp_path / "a.docx").text == "Có 12 xã\nTrong khung"


def test_a_table_within_a_table(tmp_path: Path) -> None:
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "Ngoài"
    outer.cell(0, 1).add_table(1, 1).cell(0, 0).text = "Trong"
    document.save(str(tmp_path / "a.docx"))
    assert only(tmp_path / "a.docx").text == "Ngoài\nTrong"


def test_letters_of_old_fonts(tmp_path: Path) -> None:
    document = docx.Document()
    style = document.styles["Normal"]
    assert isinstance(style, ParagraphStyle)
    style.font.name = ".VnTime"
    paragraph = document.add_paragraph()
    paragraph.add_run(tcvn3("hội nghị ").decode("latin-1")).font.name = ".VnTimeH"
    paragraph.add_run(tcvn3("đã họp, ").decode("latin-1"))
    paragraph.add_run(vni("có ủy ban ").decode("windows-1252")).font.name = "VNI-Times"
    paragraph.add_run("và đại biểu, ").font.name = ".VnTime"  # proper letters in such a font stay
    paragraph.add_run("café").font.name = "Arial"
    document.save(str(tmp_path / "a.docx"))
    article = only(tmp_path / "a.docx")
    assert article.text == "HỘI NGHỊ đã họp, có ủy ban và đại biểu, café"
    assert article.encoding == "utf-8/tcvn3+vni"


def test_letters_of_an_old_font_without_its_name(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(tcvn3(TEXT).decode("latin-1"))
    document.save(str(tmp_path / "a.docx"))
    article = only(tmp_path / "a.docx")
    assert (article.text, article.encoding) == (TEXT, "utf-8/tcvn3")


@pytest.mark.parametrize("content", [b"", b"PK", b"text"])
def test_what_is_no_document(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.docx").write_bytes(content)
    _, (error,) = results(tmp_path)
    assert "no Word document that can be read" in error


def test_another_zip_is_no_document(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("x.txt", "x")
    _, (error,) = results(tmp_path)
    assert "no Word document that can be read" in error


def test_an_empty_document(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    _, (error,) = results(tmp_path)
    assert error.endswith("the document holds no text; remove it")


def test_a_document_that_expands_too_far(tmp_path: Path) -> None:
    content = io.BytesIO()
    docx.Document().save(content)
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/bomb.xml", bytes(20_000_000))
    (tmp_path / "a.docx").write_bytes(content.getvalue())
    _, (error,) = results(tmp_path, options=ReadOptions(limits=Limits(ratio=100)))
    assert "expands to more than 100 times its size" in error
    _, (error,) = results(tmp_path, options=SMALL)
    assert "expands to more than 20,000 bytes; raise --max-entry" in error
