"""spaCy's own binary format: a folder of `.spacy` files, which `spacy.training.Corpus` and `spacy train` read.

Every doc carries its span groups (`doc.spans["hoinghi.percentage"]`, …) and, where hoinghi is imported, its record as
`doc._.hoinghi`.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import DocBin

from hoinghi.language.component import annotate, record_of
from hoinghi.reading import Article
from hoinghi.writing.atomic import FolderReplacement
from hoinghi.writing.folders import check_own_folder
from hoinghi_schemas import ArticleRecord

# A DocBin is held in memory as a whole, by us and by whoever reads it.
DOCS_A_FILE = 1000
# Rules set nothing else on a token; the default twelve columns would be zeros.
ATTRIBUTES = ("ORTH",)
NAME = "docs-{:05d}.spacy"
SUFFIX = ".spacy"


def encode_doc(article: Article, record: ArticleRecord) -> bytes:
    """A DocBin of one doc: the article's words with the record's spans."""
    doc = annotate(_words().make_doc(article.text), record)
    encoded: bytes = DocBin(ATTRIBUTES, store_user_data=True, docs=[doc]).to_bytes()
    return encoded


@cache
def _words() -> Language:
    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "hoinghi.underthesea.v1"}}})


class DocBinSink:
    """Writes `docs-00000.spacy`, `docs-00001.spacy`, … of a thousand docs each."""

    def __init__(self, out: Path) -> None:
        check_own_folder(out, SUFFIX, "docbin")
        self._out = out
        self._replacement: FolderReplacement | None = None
        self._docs = _empty()
        self._files = 0

    def take_over(self, wanted: Collection[str]) -> set[str]:
        """Begin with copies of OUT's files; new docs go to files of their own."""
        found: set[str] = set()
        for path in sorted(self._out.glob(f"*{SUFFIX}")) if self._out.exists() else ():
            shutil.copyfile(path, self._folder() / path.name)
            found |= _ids(path).intersection(wanted)
            self._files += 1
        return found

    def write(self, article_id: str, payload: bytes) -> None:
        """Add one doc; every thousandth fills a file."""
        self._docs.merge(DocBin(store_user_data=True).from_bytes(payload))
        if len(self._docs) == DOCS_A_FILE:
            self._flush()

    def commit(self) -> None:
        """Put the complete folder in place."""
        if len(self._docs) or not self._files:
            self._flush()
        assert self._replacement is not None
        self._replacement.commit()

    def abort(self) -> None:
        """Remove the incomplete folder."""
        if self._replacement is not None:
            self._replacement.abort()

    def _flush(self) -> None:
        (self._folder() / NAME.format(self._files)).write_bytes(self._docs.to_bytes())
        self._files += 1
        self._docs = _empty()

    def _folder(self) -> Path:
        if self._replacement is None:
            self._replacement = FolderReplacement(self._out)
        return self._replacement.folder


def _empty() -> DocBin:
    return DocBin(ATTRIBUTES, store_user_data=True)


def _ids(path: Path) -> set[str]:
    docs = DocBin().from_disk(path).get_docs(_words().vocab)
    return {record.id for doc in docs if (record := record_of(doc)) is not None}
