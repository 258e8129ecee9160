"""HTML pages: the article without what surrounds it, its text kept, and hostile pages bounded."""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path

import pytest

from hoinghi import Extractor
from hoinghi.reading import Article, Fields, ReadOptions
from reading.encoders import ENCODERS, vni, windows_1258
from reading.reads import SMALL, TEXT, results

SECOND = (
    "Hội nghị có sự tham dự của 125 đại biểu đến từ các sở, ngành và địa phương trong toàn tỉnh, cùng nhiều khách mời."
)
PAGE = f"""<!DOCTYPE html><html><head><title>Hội nghị tiêm chủng - Báo tỉnh</title>{{head}}
<meta name="author" content="Kim Anh"><meta property="og:title" content="Hội nghị tiêm chủng">
<meta property="article:published_time" content="2017-03-05"></head>
<body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/x">Liên hệ 0123</a></li></ul></nav>
<article><h1>Hội nghị tiêm chủng</h1><p>{TEXT}</p>
<figure><img src="a.jpg" alt="x"><figcaption>Quang cảnh  hội nghị.
 Ảnh: K.A</figcaption></figure><p>{SECOND}</p>
<table><tr><th>Huyện</th><th>Tỷ lệ</th></tr><tr><td>Ba Tri</td><td>97%</td></tr></table>
<p class="caption">Đại biểu biểu quyết</p></article>
<footer>Bản quyền &copy; Báo tỉnh</footer><script>alert("42")</script></body></html>"""


def only(path: Path, options: ReadOptions | None = None) -> Article:
    (article,), errors = results(path, options=options)
    assert errors == []
    return article


def page(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_the_article_with_title_captions_table_author_and_date(tmp_path: Path) -> None:
    article = only(page(tmp_path / "a.html", PAGE.format(head='<meta charset="utf-8">').encode()))
    assert article.text == "\n".join(
        (
            "Hội nghị tiêm chủng", TEXT, " Quang cảnh hội nghị. Ảnh: K.A", SECOND, "Huyện\tTỷ lệ", "Ba Tri\t97%",
            " Đại biểu biểu quyết", "Kim Anh",
        )
    )  # fmt: skip
    assert (article.title, article.encoding, article.extracted) == ("Hội nghị tiêm chủng", "utf-8", True)
    assert dict(article.metadata) == {"author": "Kim Anh", "date": "2017-03-05"}


def test_the_text_that_spans_point_into_is_kept(tmp_path: Path, extractor: Extractor) -> None:
    article = only(page(tmp_path / "a.html", PAGE.format(head="").encode()))
    record = extractor.extract(article)
    assert record.source.text == article.text
    record.verify(article.text)
    assert [str(each.value) for each in record.percentages] == ["98.5", "97"]
    assert [each.quote for each in record.captions] == ["Quang cảnh hội nghị. Ảnh: K.A", "Đại biểu biểu quyết"]
    assert [each.name for each in record.authors] == ["Kim Anh"]
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    assert extractor.extract(only(tmp_path / "b.txt")).source.text is None


def test_metadata_can_be_left_behind(tmp_path: Path) -> None:
    path = page(tmp_path / "a.htm", PAGE.format(head="").encode())
    assert dict(only(path, ReadOptions(Fields(others=False))).metadata) == {}


@pytest.mark.parametrize("declared", ["", '<meta charset="windows-1252">', '<meta charset="x-user-defined">'])
@pytest.mark.parametrize("name", ["tcvn3", "vni", "viscii"])
def test_pages_in_a_legacy_encoding(tmp_path: Path, name: str, declared: str) -> None:
    html = f"<html><head><title>Hội nghị</title>{declared}</head><body><p>{TEXT}</p><p>{SECOND}</p></body></html>"
    article = only(page(tmp_path / "a.html", ENCODERS[name](html)))
    assert (article.text, article.encoding) == (f"Hội nghị\n{TEXT}\n{SECOND}", name)


def test_a_page_whose_letters_are_entities_of_a_vni_font(tmp_path: Path) -> None:
    entities = "".join(sign if sign.isascii() else f"&#{ord(sign)};" for sign in vni(TEXT).decode("latin-1"))
    article = only(page(tmp_path / "a.html", f"<html><body><p>{entities}</p></body></html>".encode()))
    assert (article.text, article.encoding) == (TEXT, "utf-8/vni")


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1258", "gb18030"])
def test_pages_that_say_their_encoding(tmp_path: Path, encoding: str) -> None:
    html = f'<html><head><meta charset="{encoding}"></head><body><p>{TEXT}</p><p>{SECOND}</p></body></html>'
    content = windows_1258(html) if encoding == "windows-1258" else html.encode(encoding)
    article = only(page(tmp_path / "a.html", content))
    assert unicodedata.normalize("NFC", article.text) == f"{TEXT}\n{SECOND}"


def test_an_xhtml_page_with_an_encoding_declaration(tmp_path: Path) -> None:
    html = f'<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>{TEXT}</p><p>{SECOND}</p></body></html>'
    assert only(page(tmp_path / "a.html", html.encode())).text == f"{TEXT}\n{SECOND}"


def test_a_broken_byte_within_a_tag_harms_no_text(tmp_path: Path) -> None:
    html = f'<html><body><p title="\0">{TEXT}</p><p>{SECOND}</p></body></html>'.encode().replace(b"\0", b"\xe1\xff")
    assert only(page(tmp_path / "a.html", html)).text == f"{TEXT}\n{SECOND}"


def test_a_western_page_is_undecodable(tmp_path: Path) -> None:
    html = "<html><body><p>Les élèves très âgés ont été à l'école dès février, où ils ont mangé.</p></body></html>"
    _, (error,) = results(page(tmp_path / "a.html", html.encode("latin-1")))
    assert "undecodable: not UTF-8, and no Vietnamese encoding fits" in error


@pytest.mark.parametrize(
    "html", ["", "<html></html>", "<html><body><script>x()</script></body></html>", "<!-- -->", "\0"]
)
def test_a_page_without_an_article(tmp_path: Path, html: str) -> None:
    _, (error,) = results(page(tmp_path / "a.html", html.encode()))
    assert error.startswith(f"{tmp_path}/a.html: ")


def test_a_million_nested_tags(tmp_path: Path) -> None:
    html = f"<html><body>{'<div>' * 1_000_000}{TEXT}"
    _, (error,) = results(page(tmp_path / "a.html", html.encode()))
    assert error.endswith("its tags are nested too deep; convert it to text")


def test_pages_are_bounded(tmp_path: Path) -> None:
    _, (error,) = results(page(tmp_path / "a.html", f"<html><body>{'<p>Một</p>' * 100}".encode()), options=SMALL)
    assert error.endswith("has more than 50 elements; convert it to text, or raise --max-elements")
    _, (error,) = results(page(tmp_path / "b.html", f"<html><body>{'Một' * 10_000}".encode()), options=SMALL)
    assert error.endswith("the page is larger than 5,000 bytes; raise --max-page to read it")


@pytest.mark.parametrize("attribute", ["a{}", "a{}=1", 'a{}=">"', "a{} = '>' /"])
def test_an_element_with_a_million_attributes(tmp_path: Path, attribute: str) -> None:
    """The parser's time grows with their square: 500,000 kept it for hours, and no signal was heard meanwhile."""
    html = f"<html><body><p {' '.join(attribute.format(n) for n in range(400_000))}>{TEXT}</p>"
    _, (error,) = results(page(tmp_path / "a.html", html.encode()))
    assert error.endswith("an element with more than 2,000 attributes; convert it to text, or raise --max-elements")


def test_attributes_with_long_values_are_few(tmp_path: Path) -> None:
    image = f"<img src=\"data:image/png;base64,{'a/b+c= ' * 50_000}\" alt='{'> x=1 ' * 20_000}'>"
    html = f"<html><body><p>{TEXT}</p>{image}<p>{SECOND}</p></body></html>"
    assert only(page(tmp_path / "a.html", html.encode())).text == f"{TEXT}\n{SECOND}"


@pytest.mark.parametrize("unit", ["![", "![](", "[", "|-", "<a ", '="', "&amp"])
def test_a_page_of_beginnings_without_end(tmp_path: Path, unit: str) -> None:
    """A line of 40,000 beginnings of pictures was searched to its end from each of them."""
    html = f"<html><body><p>{TEXT}</p><p>{SECOND}</p><p>{unit * 100_000}</p></body></html>"
    start = time.process_time()
    results(page(tmp_path / "a.html", html.encode()))
    assert time.process_time() - start < 20


def test_entities_of_xml_are_not_expanded(tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    entities = f'<!ENTITY a0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">{bomb}'
    html = f"<!DOCTYPE html [{entities}]><html><body><p>{TEXT} &a9; &f;"
    article = only(page(tmp_path / "a.html", html.encode()))
    assert len(article.text) < 2000
    assert "root:" not in article.text
