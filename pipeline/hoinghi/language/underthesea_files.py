"""underthesea's installed files, read where they lie, without importing underthesea (which takes a second).

Everything the segmenter decides with comes from these files: the expression that cuts syllables, the two
normalising tables, the model and its dictionary. Nothing of them is copied here. underthesea: Apache-2.0.
"""

import ast
import hashlib
import importlib.metadata
import importlib.util
import pickle  # nosec B403
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast

_SYLLABLES = "pipeline/word_tokenize/regex_tokenize.py"
_NORMALISING = "pipeline/text_normalize/tn_rules_2023_07_14.bin"
_WORDS = "pipeline/word_tokenize/models/ws_crf_vlsp2013_20230727"
_PARTS_OF_SPEECH = "pipeline/pos_tag/models/pos_crf_vlsp2013_20230303"
# What decides the outcome of word_tokenize, code and data. If one changes, the decoder must prove itself again.
_DECISIVE = (
    "pipeline/word_tokenize/__init__.py",
    _SYLLABLES,
    "pipeline/text_normalize/character_normalize.py",
    "pipeline/text_normalize/text_normalizer.py",
    "pipeline/text_normalize/token_normalize.py",
    _NORMALISING,
    "models/fast_crf_sequence_tagger.py",
    f"{_WORDS}/features.bin",
    f"{_WORDS}/dictionary.bin",
    f"{_WORDS}/models.bin",
)

# In underthesea's URL pattern this stands inside `(?:…)+`: «http://!!!!!!!!!!!!!!!!!!!!!!!!» takes for ever.
# One character a turn matches the same strings, tries the same ends in the same order, and is not exponential.
_NESTED = r"[^\s()<>{}\[\]]+"
_FLAT = r"[^\s()<>{}\[\]]"


class UnexpectedModelError(Exception):
    """The installed underthesea is not of the shape that the decoder reads."""


@dataclass(frozen=True, slots=True)
class CrfFiles:
    """The parts of one installed model: its file, its feature templates in order, its dictionary of phrases."""

    model: Path
    templates: list[str]
    dictionary: set[str]


def installed_root() -> Path:
    """The folder of the installed underthesea, without importing it.

    Raises UnexpectedModelError if it is not installed as a folder of files.
    """
    spec = importlib.util.find_spec("underthesea")
    if spec is None or spec.origin is None:
        raise UnexpectedModelError("underthesea is not installed as files")
    return Path(spec.origin).parent


def fingerprint(root: Path) -> str:
    """A digest of everything that decides what word_tokenize answers, in hexadecimal."""
    digest = hashlib.sha256(importlib.metadata.version("underthesea_core").encode())
    for name in _DECISIVE:
        content = (root / name).read_bytes()
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def word_files(root: Path) -> CrfFiles:
    """The word segmentation model."""
    return _crf_files(root / _WORDS)


def part_of_speech_files(root: Path) -> CrfFiles:
    """The part-of-speech model."""
    return _crf_files(root / _PARTS_OF_SPEECH)


def syllable_pattern(root: Path) -> re.Pattern[str]:
    """The expression with which underthesea cuts text into syllables, evaluated from its own source.

    Raises UnexpectedModelError if the source does not spell it out as expected.
    """
    tree = ast.parse((root / _SYLLABLES).read_text(encoding="utf-8"))
    constants = [node for node in tree.body if isinstance(node, ast.Assign) and not _compiles(node)]
    names: dict[str, object] = {"__builtins__": {}}
    code = compile(ast.Module(body=list(constants), type_ignores=[]), _SYLLABLES, "exec")
    # the installed package's own source, which importing it would run too
    exec(code, names)  # nosec B102
    source = names.get("regex_patterns_combine")
    if not isinstance(source, str) or source.count(_NESTED) != 1:
        raise UnexpectedModelError("underthesea's syllable expression is spelled in another way")
    return re.compile(source.replace(_NESTED, _FLAT), re.VERBOSE)


def normalising_tables(root: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Characters to replace everywhere (`ð` to `đ`), and whole syllables to replace (`hoà` to `hòa`)."""
    tables = _unpickle(root / _NORMALISING)
    if not isinstance(tables, dict) or tables.keys() < {"character", "token"}:
        raise UnexpectedModelError("underthesea's normalising tables have another shape")
    return cast(dict[str, str], tables["character"]), cast(dict[str, str], tables["token"])


def _compiles(node: ast.Assign) -> bool:
    """Whether the assignment is a call of `re.compile`: we compile our own, linear, variant."""
    call = node.value
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "compile"


def _crf_files(folder: Path) -> CrfFiles:
    templates, dictionary = _unpickle(folder / "features.bin"), _unpickle(folder / "dictionary.bin")
    if not isinstance(templates, list) or not isinstance(dictionary, set):
        raise UnexpectedModelError(f"{folder.name} has another shape")
    return CrfFiles(folder / "models.bin", templates, dictionary)


def _unpickle(path: Path) -> object:
    """joblib writes plain pickles when nothing in them is an array; importing joblib takes longer than reading."""
    with path.open("rb") as file:
        # a part of the installed package, as its code is; nothing of a user's comes here
        return cast(object, pickle.load(file))  # nosec B301
