"""underthesea's own decoder for one text: it settles ties as its roundings do."""

from collections.abc import Callable, Iterable
from functools import cached_property
from importlib import import_module
from typing import Protocol

from hoinghi.language.underthesea_files import CrfFiles


class _Tag(Protocol):
    def __call__(self, syllables: list[list[str]]) -> list[str]: ...


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
