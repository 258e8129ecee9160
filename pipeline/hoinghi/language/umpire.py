"""What only underthesea_core can say: how its roundings settle a tie, and what its Unicode calls a small letter."""

from collections.abc import Callable, Iterable
from functools import cache, cached_property, lru_cache
from importlib import import_module
from typing import Protocol

from hoinghi.language.underthesea_files import CrfFiles


class _Tag(Protocol):
    def __call__(self, syllables: list[list[str]]) -> list[str]: ...


class _Featurizer(Protocol):
    def process(self, sentences: list[list[list[str]]]) -> list[list[list[str]]]: ...


class Umpire:
    """Decides syllables with `underthesea_core`, which is read when first asked (0.2 s).

    Some 20 ms for the 900 syllables of an article, and 3 kB for each syllable.
    """

    def __init__(self, files: Callable[[], CrfFiles]) -> None:
        self._files = files

    def decide(self, syllables: Iterable[str]) -> bytearray:
        """1 for each syllable that continues a word, 0 for each that begins one."""
        readable = [[syllable.encode(errors="replace").decode()] for syllable in syllables]
        return bytearray(tag == "I-W" for tag in self._tag(readable))

    @cached_property
    def _tag(self) -> _Tag:
        core, files = import_module("underthesea_core"), self._files()
        featurizer = core.CRFFeaturizer(files.templates, files.dictionary)
        tagger = core.CRFTagger()
        tagger.load(str(files.model))

        def tag(syllables: list[list[str]]) -> list[str]:
            tags: list[str] = tagger.tag(featurizer.process([syllables])[0])
            return tags

        return tag


@lru_cache(maxsize=10_000)
def is_title(character: str) -> bool:
    """Whether underthesea_core takes the character for its own capital.

    `ɤ` has one since Unicode 16, which underthesea_core 3.3 knows and Python 3.11 does not.
    """
    return _title_featurizer().process([[[character]]])[0][0][0].endswith("True")


@cache
def _title_featurizer() -> _Featurizer:
    featurizer: _Featurizer = import_module("underthesea_core").CRFFeaturizer(["T[0].istitle"], set())
    return featurizer
