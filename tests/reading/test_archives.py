"""Compressed files and archives: the same articles as outside of them, within limits, and under safe ids."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from hoinghi.reading import Limits, ReadOptions
from reading.reads import SMALL, TEXT, ids, results

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zstandard.compress,
}  # fmt: skip
FEW = b'{"id": "0", "text": "M\xe1\xbb\x99t"}\n{"id": "1", "text": "Hai"}\n'
LINES = "".join(json.dumps({"id": str(n), "text": f"{TEXT} {n}"}) + "\n" for n in range(500)).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        for name, member in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(member)
            archive.addfile(info, io.BytesIO(member))
    return content.getvalue()


PACK: dict[str, Callable[[dict[str, bytes]], bytes]] = {".zip": zipped, ".tar": tarred}


@pytest.mark.parametrize("suffix", COMPRESS)
def test_compressed_files_are_as_their_contents(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(COMPRESS[suffix](TEXT.encode()))
    (tmp_path / f"b.jsonl{suffix}").write_bytes(COMPRESS[suffix](LINES))
    assert ids(tmp_path) == ["a", *(str(n) for n in range(500))]


@pytest.mark.parametrize("suffix", COMPRESS)
def test_several_streams_in_one_file(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"b.jsonl{suffix}").write_bytes(COMPRESS[suffix](LINES[:30_000]) + COMPRESS[suffix](LINES[30_000:]))
    assert len(ids(tmp_path)) == 500


@pytest.mark.parametrize("suffix", COMPRESS)
def test_a_file_that_is_cut_off_gives_what_it_has_and_one_failure(tmp_path: Path, suffix: str) -> None:
    content = COMPRESS[suffix](LINES)
    (tmp_path / f"b.jsonl{suffix}").write_bytes(content[: -len(content) // 4])
    (tmp_path / "z.txt").write_bytes(TEXT.encode())
    articles, (error,) = results(tmp_path)
    assert articles[-1].id == "z"
    assert error.startswith(f"{tmp_path}/b.jsonl{suffix}: damaged or cut off (")


@pytest.mark.parametrize("suffix", COMPRESS)
def test_what_is_not_compressed_at_all(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(TEXT.encode())
    _, (error,) = results(tmp_path)
    assert "damaged or cut off" in error


@pytest.mark.parametrize("suffix", COMPRESS)
@pytest.mark.parametrize("inner", [".jsonl", ".txt", ".html"])
def test_a_bomb_goes_off_within_its_limits(tmp_path: Path, suffix: str, inner: str) -> None:
    (tmp_path / f"a{inner}{suffix}").write_bytes(COMPRESS[suffix](b"\n" * 12_000_000))
    (tmp_path / "z.txt").write_bytes(TEXT.encode())
    articles, (error,) = results(tmp_path, options=ReadOptions(limits=Limits(article=20_000_000, page=20_000_000)))
    assert [article.id for article in articles] == ["z"]
    assert "expands to more than 200 times its size; if it is sound, raise --max-ratio" in error


@pytest.mark.parametrize("suffix", PACK)
def test_archives_are_as_folders(tmp_path: Path, suffix: str) -> None:
    members = {"b/c.jsonl": FEW, "b/d.txt.gz": gzip.compress(TEXT.encode()), "z.txt": b"x", "skipped.png": b""}
    archive = tmp_path / f"a{suffix}"
    archive.write_bytes(PACK[suffix](members))
    assert ids(archive) == ["0", "1", "b/d", "z"]
    assert ids(tmp_path) == ["0", "1", "a/b/d", "a/z"]
    articles, _ = results(archive)
    assert [article.path for article in articles[1:3]] == [f"{archive}!/b/c.jsonl:2", f"{archive}!/b/d.txt.gz"]


@pytest.mark.parametrize("name", ["a.tgz", "a.tar.gz", "a.tar.zst", "a.tar.xz", "a.TAR.BZ2", "a.tbz2"])
def test_compressed_tars(tmp_path: Path, name: str) -> None:
    suffix = {".tgz": ".gz", ".tbz2": ".bz2"}.get(Path(name).suffix, Path(name).suffix.lower())
    (tmp_path / name).write_bytes(COMPRESS[suffix](tarred({"x.txt": b"x", "y.txt": b"y" * 100_000, "z.txt": b"z"})))
    assert ids(tmp_path) == ["a/x", "a/y", "a/z"]


@pytest.mark.parametrize("suffix", PACK)
@pytest.mark.parametrize(
    ("name", "id_"),
    [("../../x.txt", "x"), ("/etc/x.txt", "etc/x"), ("C:\\t\\x.txt", "t/x"), ("a/../b/./x.txt", "a/b/x")],
)
def test_names_that_lead_out_have_safe_ids(tmp_path: Path, suffix: str, name: str, id_: str) -> None:
    (tmp_path / f"a{suffix}").write_bytes(PACK[suffix]({name: TEXT.encode()}))
    assert ids(tmp_path / f"a{suffix}") == [id_]
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"a{suffix}"]


@pytest.mark.parametrize("suffix", PACK)
def test_archives_within_archives_are_read_to_a_depth(tmp_path: Path, suffix: str) -> None:
    deep = PACK[suffix]({"c.txt": b"c"})
    middle = PACK[suffix]({f"deep{suffix}": deep, "b.txt": b"b"})
    (tmp_path / f"a{suffix}").write_bytes(PACK[suffix]({f"middle{suffix}": middle, "z.txt": b"z"}))
    articles, (error,) = results(tmp_path / f"a{suffix}")
    assert [article.id for article in articles] == ["middle/b", "z"]
    assert error.endswith(f"!/middle{suffix}!/deep{suffix}: an archive within 2 others; unpack it first")


@pytest.mark.parametrize("suffix", PACK)
def test_too_many_files_in_an_archive(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a{suffix}").write_bytes(PACK[suffix]({f"{n}.txt": b"x" for n in range(5)}))
    articles, (error,) = results(tmp_path / f"a{suffix}", options=SMALL)
    assert [article.id for article in articles] == ["0", "1", "2"]
    assert "holds more than 3 files; the others are not read; raise --max-entries" in error


def test_a_bomb_in_a_zip_fails_alone(tmp_path: Path) -> None:
    inner = zipped({f"{n}.txt": bytes(3_000_000) for n in range(5)})
    (tmp_path / "a.zip").write_bytes(zipped({"bomb.jsonl": b"\n" * 12_000_000, "a.txt": b"a", "inner.zip": inner}))
    articles, errors = results(tmp_path / "a.zip", options=ReadOptions(limits=Limits(ratio=100)))
    assert [article.id for article in articles] == ["a"]
    assert len(errors) >= 2
    assert all("expands to more than 100 times its size" in error for error in errors)


def test_files_of_a_zip_that_share_their_bytes_are_one_bomb(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": bytes(900_000)}))
    # a directory that names the same bytes a thousand times
    end = content.rfind(b"PK\x05\x06")
    start = int.from_bytes(content[end + 16 : end + 20], "little")
    entry, tail = content[start:end], content[end:]
    entries = b"".join(bytes(entry).replace(b"a.txt", f"{n:05}".encode()[:5]) for n in range(1000))
    named = entries.replace(b"00", b"0.")
    tail[8:12] = (1000).to_bytes(2, "little") * 2
    tail[12:16] = len(named).to_bytes(4, "little")
    path = tmp_path / "a.zip"
    path.write_bytes(bytes(content[:start]) + named + bytes(tail))
    articles, _ = results(path)
    assert len(articles) < 100


def test_a_name_that_is_empty_fails_nothing_else(tmp_path: Path) -> None:
    """Found by fuzzing: a name ends at a zero, and asking whether "" is a folder was an IndexError."""
    (tmp_path / "a.zip").write_bytes(zipped({"a.txt": b"a", "x.txt": b"x"}).replace(b"x.txt", b"\0.txt"))
    assert ids(tmp_path / "a.zip") == ["a"]


@pytest.mark.parametrize("suffix", PACK)
@pytest.mark.parametrize("content", [b"", b"x" * 2000])
def test_what_is_no_archive(tmp_path: Path, suffix: str, content: bytes) -> None:
    (tmp_path / f"a{suffix}").write_bytes(content)
    _, (error,) = results(tmp_path)
    assert f"no {suffix[1:]} archive that can be read" in error or "damaged or cut off" in error


def test_a_damaged_file_in_a_zip_fails_alone(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": TEXT.encode() * 5, "b.txt": b"b"}))
    content[45:60] = b"\0" * 15
    (tmp_path / "a.zip").write_bytes(content)
    articles, (error,) = results(tmp_path)
    assert [article.id for article in articles] == ["a/b"]
    assert error.startswith(f"{tmp_path}/a.zip!/a.txt: damaged")


def test_a_tar_that_is_cut_off_gives_what_it_has(tmp_path: Path) -> None:
    content = tarred({f"{n}.txt": TEXT.encode() * 20 for n in range(20)})
    (tmp_path / "a.tar").write_bytes(content[: 9 * 512])
    articles, errors = results(tmp_path)
    assert [article.id for article in articles] == ["a/0"]
    assert errors
    assert all("cut off" in error for error in errors)


def test_a_tar_with_a_damaged_header_is_not_taken_for_whole(tmp_path: Path) -> None:
    content = bytearray(tarred({f"{n}.txt": b"x" for n in range(4)}))
    content[2 * 1024 : 2 * 1024 + 100] = b"\xff" * 100
    (tmp_path / "a.tar").write_bytes(content)
    articles, (error,) = results(tmp_path)
    assert [article.id for article in articles] == ["a/0", "a/1"]
    assert error.startswith(f"{tmp_path}/a.tar: damaged or cut off")


def test_a_header_without_end_is_bounded(tmp_path: Path) -> None:
    info = tarfile.TarInfo("x")
    info.type, info.size = tarfile.GNUTYPE_LONGNAME, 20_000_000
    (tmp_path / "a.tar").write_bytes(info.tobuf(tarfile.GNU_FORMAT) + b"x" * 20_000_000)
    _, (error,) = results(tmp_path)
    assert "a header in it takes more than 16 MiB" in error


def test_links_and_devices_in_a_tar_are_refused(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo(f"{kind.decode()}.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    articles, errors = results(tmp_path)
    assert articles == []
    assert len(errors) == 4
    assert all("a link or a device within an archive is not read" in error for error in errors)


def test_an_encrypted_zip_says_so(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": b"a"}))
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(content)
    _, (error,) = results(tmp_path)
    assert error.endswith("a.zip!/a.txt: encrypted; unpack it with its password and give the folder")


def test_compressed_over_and_over(tmp_path: Path) -> None:
    content = TEXT.encode()
    for _ in range(4):
        content = gzip.compress(content)
    (tmp_path / "a.txt.gz.gz.gz.gz").write_bytes(content)
    _, (error,) = results(tmp_path)
    assert "compressed more than 2 times over" in error
