"""What an article's records depend on, besides the article: rules, word lists, schema, options, format, versions."""

from __future__ import annotations

import hashlib
import pickle  # nosec B403
import platform
import sys
from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path

import hoinghi
import hoinghi_schemas
from hoinghi.archive.work import MakeExtractor, Setup

# Nothing in these changes what an article's records are: reading is in the article itself.
ASIDE = {"archive", "evaluation", "reading", "review", "cli.py"}
DEPENDENCIES = ("pydantic", "spacy", "underthesea")


def fingerprint(setup: Setup) -> bytes:
    """A digest that changes whenever the same article might give other bytes."""
    digest = hashlib.blake2b(digest_size=8)
    for part in (*_code(), *_own_code(setup.make_extractor), *_versions()):
        digest.update(part)
    digest.update(pickle.dumps((setup.make_extractor, setup.format), protocol=4))
    return digest.digest()


def _code() -> Iterator[bytes]:
    """Every module and word list of the package and of the schemas."""
    for package in (hoinghi, hoinghi_schemas):
        folder = Path(str(package.__file__)).parent
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            if path.suffix in (".py", ".txt") and inside.parts[0] not in ASIDE:
                yield inside.as_posix().encode()
                yield path.read_bytes()


def _own_code(make: MakeExtractor) -> Iterator[bytes]:
    """The module of a user's own rules, as far as it can be seen: what it imports is not followed."""
    function = make.func if isinstance(make, partial) else make
    module = sys.modules.get(getattr(function, "__module__", ""))
    file = getattr(module, "__file__", None)
    if file is not None:
        yield Path(file).read_bytes()


def _versions() -> Iterator[bytes]:
    yield platform.python_version().encode()
    for name in DEPENDENCIES:
        yield f"{name} {version(name)}".encode()
