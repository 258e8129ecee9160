"""Encodings: what is recognised is converted exactly, what is not is refused, and nothing else is touched."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoinghi.errors import InputError
from hoinghi.reading.encodings import UndecodableError, checked_name, decode, repaired
from reading.encoders import ALPHABET, ENCODERS, tcvn3, viqr

LONG = (
    "Ngày 12/3, Sở Nông nghiệp tỉnh tổ chức hội nghị tổng kết công tác phòng chống thiên tai. Theo báo cáo, diện tích "
    "lúa bị hư hỏng giảm rõ rệt so với vụ trước; nhiều hộ dân đã được hỗ trợ giống và phân bón. Phát biểu kết luận, "
    "ông Nguyễn Hữu Thắng yêu cầu các địa phương khẩn trương sửa chữa kè, cống và đường dây điện trước mùa mưa bão. "
)
MEDIUM = "Hội nghị có sự tham dự của đại biểu các sở, ngành và địa phương."
SHORT = "Hội nghị triển khai nhiệm vụ"
TEXTS = {"long": LONG * 20, "article": LONG, "sentence": MEDIUM, "headline": SHORT}
FRENCH = (
    "Le conseil a été réuni à Hué. Là où la délégation était déjà très engagée, les députés ont décidé d'être présents "
    "à côté du maire ; c'est là que tout s'est passé dès février, né d'une idée évoquée l'été précédent. "
)
ENGLISH = (
    "The meeting was held on Friday; delegates agreed to do so. Who will go to Hanoi? I do. See a^2 + b^2, o+ and u+v: "
    "add (a) and (e). A naïve résumé of the café's history, as in the well-known TO-DO list. "
)
UNACCENTED = "Hoi nghi tong ket cong tac nam 2016 va trien khai nhiem vu. Ong An la ai? Co. Ta di dau? Do la nha to. "


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("name", ["vni", "viscii", "windows-1258", "viqr"])
def test_the_whole_alphabet_comes_back(name: str) -> None:
    # apart, or VIQR would read the next letter's sign
    letters = " ".join(ALPHABET)
    assert nfc(decode(ENCODERS[name](letters), encoding=name).text) == letters


def test_the_whole_small_alphabet_of_tcvn3_comes_back() -> None:
    letters = " ".join(sign for sign in ALPHABET if sign.islower())
    assert decode(tcvn3(f"x {letters}"), encoding="tcvn3").text == f"x {letters}"


def test_tcvn3_has_capitals_of_all_letters_without_a_tone() -> None:
    assert decode(tcvn3("Ăn Âu Êm Ôn Ơn Ưu Đi"), encoding="tcvn3").text == "Ăn Âu Êm Ôn Ơn Ưu Đi"


@pytest.mark.parametrize(
    ("meant", "read"),
    [
        ("HỘI NGHỊ TỔNG KẾT", "HỘI NGHỊ TỔNG KẾT"),
        ("LỄ KHAI MẠC", "LỄ KHAI MẠC"),
        ("ỦY BAN NHÂN DÂN TỈNH", "ỦY BAN NHÂN DÂN TỈNH"),
        ("UBND TP Hà Nội", "UBND TP Hà Nội"),
        ("GDP đạt 7%, và tăng", "GDP đạt 7%, và tăng"),
        ("Ủy ban họp. Ở tỉnh, có", "Ủy ban họp. Ở tỉnh, có"),
        # a capital that only the font knew, amid small letters: it cannot be told
        ("thuộc Tỉnh Ủy", "thuộc Tỉnh ủy"),
    ],
)
def test_capitals_that_tcvn3_fonts_only_show(meant: str, read: str) -> None:
    assert decode(tcvn3(meant), encoding="tcvn3").text == read


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("name", ["tcvn3", "vni", "viscii", "windows-1258"])
def test_legacy_bytes_are_recognised(name: str, kind: str) -> None:
    found = decode(ENCODERS[name](TEXTS[kind]))
    assert (found.encoding, nfc(found.text)) == (name, TEXTS[kind])
    assert found.own == (name == "windows-1258")


@pytest.mark.parametrize("kind", ["long", "article", "sentence"])
@pytest.mark.parametrize("name", ["tcvn3", "vni", "viscii", "windows-1258"])
@pytest.mark.parametrize("western", ["latin-1", "windows-1252"])
def test_legacy_bytes_that_were_saved_again_as_utf8_are_set_right(name: str, kind: str, western: str) -> None:
    saved = ENCODERS[name](TEXTS[kind]).decode("latin-1")
    if western == "windows-1252":
        saved = "".join(sign.encode("latin-1").decode("windows-1252", "ignore") or sign for sign in saved)
    found = repaired(saved)
    assert found is not None
    assert (found.encoding, nfc(found.text), found.own) == (f"utf-8/{name}", TEXTS[kind], False)


@pytest.mark.parametrize("kind", TEXTS)
def test_utf8_read_as_windows_1252_is_set_right(kind: str) -> None:
    content = TEXTS[kind].encode()
    found = repaired("".join(bytes([byte]).decode("windows-1252", "ignore") or chr(byte) for byte in content))
    assert found is not None
    assert (found.encoding, found.text) == ("utf-8/utf-8", TEXTS[kind])


@pytest.mark.parametrize("kind", ["long", "article", "headline"])
def test_viqr_is_recognised(kind: str) -> None:
    # its full stops would be tones, so they are escaped as the standard has it
    found = repaired(viqr(TEXTS[kind].replace(".", "\\.")).decode())
    assert found is not None
    assert (found.encoding, found.text) == ("viqr", TEXTS[kind])


@pytest.mark.parametrize("text", [FRENCH, ENGLISH, UNACCENTED, LONG], ids=["french", "english", "unaccented", "nfc"])
@pytest.mark.parametrize("times", [1, 30])
def test_sound_text_is_left_alone(text: str, times: int) -> None:
    assert repaired(text * times) is None
    assert decode((text * times).encode()).encoding == "utf-8"


def test_each_sentence_of_sound_text_is_left_alone() -> None:
    for text in (FRENCH, ENGLISH, UNACCENTED, LONG, "“Cởi trói” cho dân", "Mục tiêu “lãng mạn”", "Là bà Hà", "Ô tô"):
        for part in (text, *text.split(". "), *text.split(" ")):
            assert repaired(part) is None
            assert repaired(unicodedata.normalize("NFD", part)) is None


@pytest.mark.parametrize("text", [FRENCH, ENGLISH * 3], ids=["french", "english"])
def test_western_bytes_are_refused(text: str) -> None:
    with pytest.raises(UndecodableError, match="undecodable: not UTF-8"):
        decode(text.encode("latin-1"))


def test_typographic_quotes_alone_are_windows_1252() -> None:
    found = decode("“Hoi nghi” – 2016…".encode("windows-1252"))
    assert (found.encoding, found.text) == ("windows-1252", "“Hoi nghi” – 2016…")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_unicode_with_its_mark(encoding: str) -> None:
    mark = b"" if encoding in ("utf-8", "utf-8-sig") else "\ufeff".encode(encoding)
    found = decode(mark + MEDIUM.encode(encoding))
    assert (found.encoding, found.text, found.own) == (encoding, MEDIUM, True)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark(encoding: str) -> None:
    assert decode(MEDIUM.encode(encoding)).text == MEDIUM


def test_decomposed_text_stays_as_it_is() -> None:
    text = unicodedata.normalize("NFD", LONG)
    assert decode(text.encode()).text == text


def test_one_broken_byte_in_utf8_makes_no_legacy_text_of_it() -> None:
    with pytest.raises(UndecodableError, match=r"byte 0xE1 at offset \d+"):
        decode((LONG + "ế").encode()[:-1])


@pytest.mark.parametrize("content", [bytes(1000), bytes(range(256)) * 4, b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 9])
def test_binary_data_is_refused(content: bytes) -> None:
    with pytest.raises(UndecodableError, match="undecodable"):
        decode(content)


def test_a_named_encoding_that_does_not_fit_is_refused() -> None:
    with pytest.raises(UndecodableError, match="not utf-8 "):
        decode(tcvn3(LONG), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "known"),
    [("ABC", "tcvn3"), ("VNI-Windows", "vni"), ("UTF8", "utf-8"), ("UTF-16", "utf-16"), ("koi8-r",) * 2],
)
def test_names_of_encodings(name: str, known: str) -> None:
    assert checked_name(name) == known


@pytest.mark.parametrize("name", ["klingon", "rot13", "zlib", "hex", ""])
def test_unknown_names_say_which_are_known(name: str) -> None:
    with pytest.raises(InputError, match="unknown; use utf-8, utf-16, tcvn3, viqr, viscii, vni"):
        checked_name(name)


@given(st.text())
def test_any_text_comes_back_from_utf8_or_is_refused(text: str) -> None:
    try:
        found = decode(text.encode("utf-8", "replace"))
    except UndecodableError:
        return
    if found.encoding == "utf-8":
        assert found.text == text.encode("utf-8", "replace").decode()
    repaired(found.text)


@given(st.binary())
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        found = decode(content)
    except UndecodableError:
        return
    found.text.encode()
