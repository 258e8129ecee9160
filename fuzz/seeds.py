"""What fuzzing begins with: the samples, as they are, as pages, and packed in every way that is read."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from fuzz.targets import SHARE, SUFFIXES

SAMPLES = Path(__file__).parents[1] / "samples" / "articles"
LONGEST = 700
"""Characters of a seed: short ones are mutated to more effect."""
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>{0}</title><meta name="author" content="Kim Anh">'
    '</head><body><nav><a href="/">Trang chủ</a></nav><article><h1>{0}</h1><p>{1}</p><figure><img src="a.jpg">'
    '<figcaption>Ảnh: K.A</figcaption></figure><table><tr><td>Xã</td><td>97%</td></tr></table><p class="caption">'
    "Đại biểu &amp; khách &#7843;</p></article><!-- x --><script>1</script></body></html>"
)


def seeds(target: str) -> Iterator[bytes]:
    """The seeds of a target."""
    for path in sorted(SAMPLES.glob("*.txt")):
        title, _, body = path.read_text("utf-8").partition("\n")
        if target == "text":
            yield from (part[:LONGEST].encode() for part in body.split("\n\n") if part)
        elif target == "html":
            yield PAGE.format(title, "</p><p>".join(body[:LONGEST].split("\n"))).encode()
        else:
            yield from _packed(title, body[:300])


def _packed(title: str, body: str) -> Iterator[bytes]:
    line = json.dumps({"id": title[:8], "text": body, "title": title}).encode() + b"\n"
    table = f'id,text\n1,"{body.replace(chr(34), "")}"\n'.encode()
    contents = {
        ".zip": _zip(body), ".tar": _tar(body), ".tgz": gzip.compress(_tar(body), mtime=0),
        ".txt.gz": gzip.compress(body.encode(), mtime=0),
        ".jsonl.bz2": bz2.compress(line), ".csv.xz": lzma.compress(table), ".jsonl": line, ".csv": table,
        ".tsv": table.replace(b",", b"\t"), ".txt": body.encode("utf-16"), ".docx": _document(body),
        ".txt.zst": _zst(body), ".parquet": _parquet(body),
    }  # fmt: skip
    for number, suffix in enumerate(SUFFIXES):
        yield bytes([number * SHARE]) + contents[suffix]
    members = b"a/b.txt\0" + body.encode() + b"\0../c.jsonl\0" + line + b"\0d.csv\0" + table
    yield from (bytes([first]) + members for first in (254, 255))


def _zip(body: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr(zipfile.ZipInfo("a.txt"), body)
        packed.writestr(zipfile.ZipInfo("b/c.jsonl"), json.dumps({"text": body}))
    return content.getvalue()


def _tar(body: str) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as packed:
        info = tarfile.TarInfo("a.txt")
        info.size = len(body.encode())
        packed.addfile(info, io.BytesIO(body.encode()))
    return content.getvalue()


def _zst(body: str) -> bytes:
    import zstandard

    return zstandard.compress(body.encode())


def _document(body: str) -> bytes:
    import docx

    content, document = io.BytesIO(), docx.Document()
    document.add_paragraph(body)
    document.save(content)
    return content.getvalue()


def _parquet(body: str) -> bytes:
    import pyarrow
    import pyarrow.parquet

    content = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({"id": ["a"], "text": [body]}), content)
    return content.getvalue()
