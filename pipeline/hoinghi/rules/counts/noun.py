"""The noun that a number counts: where it begins and ends behind the number, by the classes of the words there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from hoinghi.lexicons import Lexicons, opening_pairs
from hoinghi.rules.parsed import Parsed
from hoinghi.value import value

_LONGEST_WORD = 4  # syllables
_SYLLABLE = r"[^\W\d_]{1,12}(?:-[^\W\d_]{2,6}){0,2}"  # `xi-lanh`, `công-ten-nơ`
_RUN = re.compile(rf"{_SYLLABLE}(?: {_SYLLABLE}){{0,8}}")
_GAP = re.compile(r" ?(?:\([^\W\d_]{2,7}(?: [^\W\d_]{2,7}){0,3}\) )?[\"']?")  # `02 (hai) tập thể`, `3 "nhà"`
_NUMBER_OF = " số "
_PLACES = frozenset({"miền", "vùng", "phía", "khu vực", "ở", "vịnh", "đảo", "nước"})
_VOWEL = re.compile(r"[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]")


class Word(NamedTuple):
    """A word behind a number; `kind` is its class in the lexicon, `""` for a word that stands in none."""

    start: int
    end: int
    text: str
    kind: str

    @property
    def syllables(self) -> int:
        return self.text.count(" ") + 1

    @property
    def is_compound_noun(self) -> bool:
        return self.kind == "noun" and self.syllables > 1

    @property
    def is_abbreviation(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()

    @property
    def is_capitalised(self) -> bool:
        return self.text[0].isupper() and not self.is_abbreviation


@value
class Noun:
    """A noun phrase, half-open offsets into the view; `head` is its first word."""

    start: int
    end: int
    head: Word

    @property
    def is_counted(self) -> bool:
        """Whether articles are known to count such things."""
        return self.head.kind == "counted"

    @property
    def is_countable(self) -> bool:
        """Whether it may be counted: known to be, or a compound noun."""
        return self.is_counted or self.head.is_compound_noun


def word_kinds(lexicons: Lexicons) -> Mapping[str, str]:
    """The classes of words, by word in lower case."""
    return lexicons.entries("word_classes")


def openings(lexicons: Lexicons) -> frozenset[str]:
    """The heads that a verb may complete: `vụ buôn lậu` (smuggling case), `người dự thi` (examinee)."""
    return frozenset(lexicons.words("noun_heads", "verb"))


def compound_openings(lexicons: Lexicons) -> frozenset[str]:
    """The heads that only a verb of two syllables and more completes: `tổ hòa giải`, but `đội thắng` (teams won)."""
    return frozenset(lexicons.words("noun_heads", "compound"))


def prefixes(lexicons: Lexicons) -> frozenset[str]:
    """The words before nouns of people: `cựu sinh viên` (alumni)."""
    return frozenset(lexicons.words("noun_heads", "prefix"))


def predicates(lexicons: Lexicons) -> frozenset[str]:
    """The verbs that say something of a noun and never complete it."""
    return frozenset((*lexicons.words("noun_heads", "predicate"), *lexicons.words("noun_heads", "undergo")))


def words_from(parsed: Parsed, start: int) -> Iterator[Word]:
    """The words from `start` to the end of the run of words there, the longest known first."""
    run = _RUN.match(parsed.text, start)
    if run is None:
        return
    kinds, longer = parsed.lexicons.compiled(word_kinds), parsed.lexicons.compiled(longer_words)
    sentence = _one_sentence(run[0])
    syllables, lowered = sentence.split(" "), sentence.lower().split(" ")
    at, first = start, 0
    while first < len(syllables):
        text, word, behind = syllables[first], lowered[first], first + 1
        if word in longer and behind < len(lowered) and lowered[behind] in longer[word]:
            behind = _longest(kinds, lowered, first)
            text, word = " ".join(syllables[first:behind]), " ".join(lowered[first:behind])
        yield Word(at, at + len(text), text, kinds.get(word, ""))
        at, first = at + len(text) + 1, behind


def _one_sentence(run: str) -> str:
    """The run up to a capital inside a word: `xãTrong năm` is `xã`, the space and the full stop are missing."""
    if run.islower():
        return run
    end = 0
    for syllable in run.split(" "):
        if not (syllable[1:].islower() or syllable.isupper()):
            for at in range(1, len(syllable)):
                if syllable[at].isupper() and syllable[at - 1].islower():
                    return run[: end + at]
        end += len(syllable) + 1
    return run


def longer_words(lexicons: Lexicons) -> Mapping[str, Collection[str]]:
    """By first syllable of the words of two and more, their second syllables."""
    found: dict[str, set[str]] = {}
    for pair in opening_pairs(lexicons.entries("word_classes")):
        first, second = pair.split(" ")
        found.setdefault(first, set()).add(second)
    return found


def _longest(kinds: Mapping[str, str], lowered: Sequence[str], first: int) -> int:
    """Where the longest known word of the syllables from `first` on ends; behind the first where there is none."""
    for end in range(min(first + _LONGEST_WORD, len(lowered)), first + 1, -1):
        if " ".join(lowered[first:end]) in kinds:
            return end
    return first + 1


def noun_after(parsed: Parsed, end: int) -> Noun | None:
    """The noun behind a number that ends at `end`; None where something else stands there."""
    if parsed.text.startswith(_NUMBER_OF, end):
        noun = noun_at(parsed, end + len(_NUMBER_OF))
        if noun and noun.is_counted:
            return noun  # `đại diện cho 512 số cổ phần`
    if parsed.text.startswith(" ", end) and parsed.text[end + 1 : end + 2].isalpha():
        return noun_at(parsed, end + 1)  # by far the most frequent
    gap = _GAP.match(parsed.text, end)
    return noun_at(parsed, gap.end() if gap else end)


def noun_at(parsed: Parsed, start: int) -> Noun | None:
    """The noun phrase that begins at `start`, the shortest that says what is counted."""
    words = words_from(parsed, start)
    head, following = next(words, None), next(words, None)
    if head and following and head.text.lower() in parsed.lexicons.compiled(prefixes) and _is_known(following):
        head = Word(head.start, following.end, parsed.text[head.start : following.end], following.kind)
        following = next(words, None)
    if head is None or not _is_noun(head):
        return None
    taken = [head]
    while following and _belongs(parsed, taken, following):
        taken.append(following)
        following = next(words, None)
    while len(taken) > 1 and taken[-1].text.lower() in _PLACES and following and following.is_capitalised:
        following = taken.pop()  # `4 tỉnh miền Trung`: the region is a name
    return Noun(start, taken[-1].end, head)


def _is_known(word: Word) -> bool:
    return word.kind in ("noun", "counted") and not word.is_abbreviation


def _is_noun(word: Word) -> bool:
    if word.is_capitalised:
        return word.kind == "counted" or word.is_compound_noun
    if word.kind:
        return word.kind in ("noun", "counted")
    return word.is_abbreviation or (len(word.text) > 1 and bool(_VOWEL.search(word.text)))


def _belongs(parsed: Parsed, taken: list[Word], word: Word) -> bool:
    """Whether the word still belongs to the noun phrase that the words before it began."""
    head = taken[0]
    syllables = parsed.text.count(" ", head.start, taken[-1].end) + 1
    if (
        word.is_capitalised
        and not head.is_capitalised
        and not (word.syllables > 1 and word.kind in ("noun", "counted"))
    ):
        return False
    if word.is_abbreviation:
        return syllables == 1
    if word.kind in ("noun", "counted"):
        return _complements(taken, word, syllables)
    if syllables > 1:
        return False
    if word.kind == "verb" or (word.kind == "adjective" and word.syllables > 1):
        return _completes(parsed, head, word)
    return (not word.kind and len(word.text) > 1) or word.kind == "adjective"


def _complements(taken: list[Word], word: Word, syllables: int) -> bool:
    """`con heo`, `vụ phạm pháp hình sự`, `báo cáo tham luận`; but `12 xã` stays what it is before `vùng` and a name."""
    if syllables == 1 or taken[-1].kind == "verb":
        return True
    limit = 5 if taken[0].syllables == 1 else 4
    return word.syllables > 1 and syllables + word.syllables <= limit


def _completes(parsed: Parsed, head: Word, verb: Word) -> bool:
    """Whether a verb or a long adjective names the kind of thing: `vụ buôn lậu`, `ca dương tính`, not `tàu hư`."""
    if verb.text.lower() in parsed.lexicons.compiled(predicates):
        return False
    lowered = head.text.lower()
    if verb.syllables > 1 and lowered in parsed.lexicons.compiled(compound_openings):
        return True
    return lowered in parsed.lexicons.compiled(openings)
