"""Zones: where title, lead, captions, lists, byline and publisher are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.text.view import view
from hoinghi.text.zones import Zones, zones

BODY = "Sáng 4/5, UBND xã Tân Lạc họp bàn việc làm đường. Ông Lê Hữu Bằng chủ trì. Các bên đã thống nhất"

# the end of an article, and the authors in it, joined with "|"
BYLINES = [
    (f"{BODY}.\n\nKim Duyên", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên", "Kim Duyên"),
    (f"{BODY}.Kim Duyên", "Kim Duyên"),
    (f"{BODY}. Kim Duyên ", "Kim Duyên"),
    (f"{BODY}./. Trần Thị Mơ", "Trần Thị Mơ"),
    (f"{BODY}… Hữu Lộc", "Hữu Lộc"),
    (f'{BODY}", ông nói "phải xong". Hữu Lộc', "Hữu Lộc"),
    (f"{BODY}. K.Duyên", "K.Duyên"),
    (f"{BODY}. K. Duyên", "K. Duyên"),
    (f"{BODY}. K.D", "K.D"),
    (f"{BODY}. LỘC AN", "LỘC AN"),
    (f"{BODY}. LỘC AN (VnExpress)", "LỘC AN"),
    (f"{BODY}. Mơ", "Mơ"),
    (f"{BODY}.\nKim Duyên - Hữu Lộc", "Kim Duyên|Hữu Lộc"),
    (f"{BODY}.\nKim Duyên, Hữu Lộc và K.An", "Kim Duyên|Hữu Lộc|K.An"),
    (f"{BODY}.\nTin, ảnh: Kim Duyên", "Kim Duyên"),
    (f"{BODY}.\nTin Kim Duyên - Hữu Lộc", "Kim Duyên|Hữu Lộc"),
    (f"{BODY}.\nTin, ảnh: Thiếu tá Kim Duyên", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên - Y Krông", "Kim Duyên|Y Krông"),
    (f"{BODY}. Theo TTXVN Kim Duyên", "Kim Duyên"),
    (f"{BODY}. Tiếp tục cập nhật Kim Duyên", "Kim Duyên"),
    (f"{BODY}.\nBài và ảnh: Kim Duyên (TTXVN)", "Kim Duyên"),
    (f"{BODY}.\nPV Kim Duyên", "Kim Duyên"),
    (f"{BODY}. Kim Duyên/VOV.VN", "Kim Duyên"),
    (f"{BODY}. Kim Duyên/VOV-Tây Bắc", "Kim Duyên"),
    (f"{BODY}. Theo Kim Duyên/VnExpress", "Kim Duyên"),
    (f"{BODY}. Kim Duyên (ghi)", "Kim Duyên"),
    (f"{BODY}. Kim Duyên thực hiện", "Kim Duyên"),
    (f"{BODY}. Kim Duyên Theo Tri thức trẻ", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên - Ảnh: Hữu Lộc", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên\nTheo Reuters", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên\nXem thêm: Đường về xã Tân Lạc", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên\nXã Tân Lạc đón xe buýt(03/02/2019)\nCầu mới ở Tân Lạc(1/2/2019)", "Kim Duyên"),
    (f"{BODY}.\n\nKim Duyên\n\nmore(BTL) – Sáng nay xã Tân Lạc họp bàn việc làm đường.", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên (ghi)\n\nKim Duyên", "Kim Duyên"),
    (f"{BODY}.\nK.D (lược ghi)\n\nKim Duyên", "Kim Duyên"),
    (f"{BODY}.\nKim Duyên\n\nHữu Lộc", "Kim Duyên|Hữu Lộc"),
    (f"{BODY}. (Nguồn: UBND xã) Kim Duyên", "Kim Duyên"),
    (f"{BODY}.\nTrường Giang", "Trường Giang"),
]
NO_BYLINE = [
    f"{BODY}.",
    f"{BODY}",
    f"{BODY}.\nTheo TTXVN",
    f"{BODY}. TTXVN/Tin Tức",
    f"{BODY}. PV",
    f"{BODY}. Theo P.V (VNE)",
    f"{BODY}. Theo Người lao động",
    f"{BODY}. VnExpress",
    f"{BODY} theo PGS. Lê Hữu Bằng",
    f"{BODY} ở TP. Tân Lạc",
    f"{BODY}.\nẢnh: Kim Duyên",
    f"{BODY}. (Ảnh: Kim Duyên)",
    f"{BODY}.\nNhóm phóng viên",
    f"{BODY}.\nTùy theo mức độ, người vi phạm sẽ bị phạt.",
    f"{BODY}.\nDanh sách khen thưởng\nLê Văn Năm\nTrần Thị Sáu\nPhạm Văn Bảy",
    f"{BODY}. Ông Lê Hữu Bằng, Chủ tịch UBND xã nói về con đường mới.",
    f"(Báo Tân Lạc) - {BODY}.",
    f"(Dân trí) - {BODY}.",
    f"{BODY}. Real Madrid",
    "Kim Duyên",
]


def _quotes(text: str, found: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(("original", "authors"), BYLINES)
def test_authors(original: str, authors: str) -> None:
    text = view(original).text
    found = zones(text)
    assert _quotes(text, found.authors) == authors.split("|")
    assert found.byline is not None
    assert all(found.byline[0] <= start and end <= found.byline[1] for start, end in found.authors)


@pytest.mark.parametrize("original", NO_BYLINE)
def test_nobody_signs(original: str) -> None:
    text = view(original).text
    assert _quotes(text, zones(text).authors) == []


@pytest.mark.parametrize(
    ("last_lines", "publisher"),
    [
        ("Kim Duyên\nTrung tâm Văn hóa và Thông tin huyện", "Trung tâm Văn hóa và Thông tin huyện"),
        ("Kim Duyên\nSở Nông nghiệp và PTNT", "Sở Nông nghiệp và PTNT"),
        ("Kim Duyên\nCổng thông tin điện tử Chính phủ", "Cổng thông tin điện tử Chính phủ"),
        ("Kim Duyên - Phòng Văn hóa huyện", "Phòng Văn hóa huyện"),
        ("Kim Duyên", None),
        ("Kim Duyên\nBáo chí đưa tin nhiều về con đường", None),
        ("Kim Duyên\nBộ Giao thông cho làm tiếp đường(04/05/2019)", None),
    ],
)
def test_publisher(last_lines: str, publisher: str | None) -> None:
    text = f"{BODY}.\n\n{last_lines}"
    found = zones(text)
    assert (text[slice(*found.publisher)] if found.publisher else None) == publisher


CAPTIONS = [
    "Chủ trì hội nghị.",
    "Đại biểu dự Hội nghị.",
    "Quang cảnh buổi họp",
    "Toàn cảnh lễ khởi công",
    "Ông Lê Hữu Bằng phát biểu tại hội nghị",
    "Lãnh đạo xã trao quà cho hộ nghèo",
    "Con đường mới của xã. Ảnh: Hữu Lộc",
    "Con đường mới của xã. Ảnh H.L",
    "Con đường mới của xã (ảnh: Hữu Lộc).",
    "Con đường mới của xã (Ảnh minh họa).",
    "Ông Lê Hữu Bằng (thứ hai từ trái sang).",
]
NO_CAPTIONS = [
    "Xây dựng nông thôn mới",
    "Ông Lê Hữu Bằng phát biểu: con đường phải xong trong năm.",
    "Ông Phạm Anh Tuấn thông tin về tiến độ.",
    "Đó là chỉ đạo của Chủ tịch xã tại hội nghị",
    "Bộ trưởng phát biểu tại hội nghị(05/06/2019)",
    "Sáng nay trời nắng. Ông Lê Hữu Bằng phát biểu tại hội nghị.",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    text = f"Xã Tân Lạc làm đường\n\n{BODY}.\n\n{line}\n\n{BODY}."
    assert _quotes(text, zones(text).captions) == [line]


@pytest.mark.parametrize("line", NO_CAPTIONS)
def test_other_lines_are_no_captions(line: str) -> None:
    text = f"Xã Tân Lạc làm đường\n\n{BODY}.\n\n{line}\n\n{BODY}."
    assert zones(text).captions == ()


def test_an_indented_line_that_shows_somebody_speak_is_a_caption() -> None:
    text = view(f"{BODY}.\n\n\u00a0Ông Lê Hữu Bằng phát biểu tại hội nghị.\n\n{BODY}.").text
    assert _quotes(text, zones(text).captions) == ["Ông Lê Hữu Bằng phát biểu tại hội nghị."]


def test_lists() -> None:
    items = ["- Làm 3 km đường", "+ Trồng cây", "• Xây cầu", "1. Mở chợ", "2) Sửa trường", "a) Vốn xã", "* Vốn huyện"]
    text = "\n".join([f"{BODY}:", *items, "1.500 hộ hưởng lợi.", "12 xã tham gia."])
    assert _quotes(text, zones(text).lists) == items


@pytest.mark.parametrize(
    ("text", "title", "found", "lead"),
    [
        (f"Xã Tân Lạc làm đường\n\n{BODY}.", None, "Xã Tân Lạc làm đường", f"{BODY}."),
        (f"Xã Tân Lạc làm đường\n{BODY}.", "Xã Tân Lạc làm đường", "Xã Tân Lạc làm đường", f"{BODY}."),
        (f"Xã Tân Lạc làm đường. {BODY}.", "xã tân lạc làm đường.", "Xã Tân Lạc làm đường.", f"{BODY}."),
        (f"{BODY}.\n{BODY}.", "Xã Tân Lạc làm đường", None, f"{BODY}."),
        (f"{BODY}.\n{BODY} và còn lâu dài.", None, None, f"{BODY}."),
        (f"Xã làm đường\nQuang cảnh buổi họp\n{BODY}.", None, "Xã làm đường", f"{BODY}."),
        (f"Xã làm đường\nNhững con số đầu tiên\n{BODY}.", None, "Xã làm đường", f"{BODY}."),
        (f"{BODY}.", None, None, f"{BODY}."),
    ],
)
def test_title_and_lead(text: str, title: str | None, found: str | None, lead: str) -> None:
    seen = zones(text, title=title)
    assert (text[slice(*seen.title)] if seen.title else None) == found
    assert seen.lead is not None
    assert text[slice(*seen.lead)] == lead


def test_the_lead_of_one_long_paragraph_is_its_first_two_sentences() -> None:
    text = " ".join([f"{BODY}."] * 20) + " Kim Duyên"
    found = zones(text)
    assert found.lead is not None
    assert text[slice(*found.lead)] == "Sáng 4/5, UBND xã Tân Lạc họp bàn việc làm đường. Ông Lê Hữu Bằng chủ trì."
    assert _quotes(text, found.authors) == ["Kim Duyên"]


def test_an_empty_text_has_no_zones() -> None:
    assert zones("") == zones("\n\n") == Zones()


@given(st.text(st.sampled_from("aBẢ. \n(/:)-1ảnhTheo"), max_size=80) | st.text(max_size=80))
def test_zones_lie_within_the_text(original: str) -> None:
    text = view(original).text
    found = zones(text, title=text[:5])
    single = [zone for zone in (found.title, found.lead, found.byline, found.publisher) if zone is not None]
    for start, end in (*single, *found.captions, *found.lists, *found.authors):
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]


@pytest.mark.parametrize("piece", ["Lê An - ", "Ảnh: ", "A.", "- a\n", "Lê An\n", "(1/1/2001)\n", "Ảnh (", "x (ảnh: "])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    found = zones(piece * 20_000)
    _ = found.lead, found.lists
    assert time.process_time() - started < 10
