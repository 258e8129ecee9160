"""Whether a word is spelled as a Vietnamese syllable can be: an onset, a rhyme, and a tone that the rhyme allows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE = re.compile(f"[{_TONES}]")
_ENTERING = frozenset("\u0301\u0323")
"""The tones of a syllable that ends in a stop: sắc and nặng."""

# the same sound is spelled otherwise before e, ê, i and y: c/k, g/gh, ng/ngh
_ONSETS = r"b|c(?![eêiy])|ch|d|đ|g(?![eêy])|gh(?=[eêi])|gi|h|k(?=[eêiy])|kh|l|m|n|ng(?![eêiy])|ngh(?=[eêi])|nh"
_MORE_ONSETS = r"p|ph|qu|r|s|t|th|tr|v|x"
_OPEN = (
    "a ai ao au ay âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua ui uôi uê uy uya uyu uây uơ "
    "ư ưa ưi ưu ươi ươu y yêu"
)
_NASAL = (
    "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oong oam oan oang oanh oăm "
    "oăn oăng oen ôm ôn ông ơm ơn um un ung uôm uôn uông uân uâng uênh uyn uynh uyên ưng ươm ươn ương yêm yên yêng yn "
    "ynh"
)
_STOPPED = (
    "ac ach ap at ăc ăk ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot ooc oac oach oap oat oăc oăt "
    "oet ôc ôp ôt ơp ơt uc up ut uôc uôt uât uêch uych uyp uyt uyêt ưc ưt ươc ươp ươt yêt ych yt"
)


def _alternation(rhymes: str) -> str:
    return "|".join(sorted(rhymes.split(), key=len, reverse=True))


_SYLLABLE = re.compile(
    rf"(?:{_ONSETS}|{_MORE_ONSETS})?(?:(?P<stop>{_alternation(_STOPPED)})|{_alternation(f'{_OPEN} {_NASAL}')})"
)
_LONGEST = 12
"""Code points of the longest syllable, `nghiêng`, with all its marks apart, and some to spare."""


def is_syllable(word: str) -> bool:
    """Whether the word, in any case and composed or not, is spelled as a syllable of Vietnamese can be.

    >>> [word for word in ("nghiệp", "Quyền", "thủy", "nghieâp", "cat", "school", "élève") if is_syllable(word)]
    ['nghiệp', 'Quyền', 'thủy']
    """
    return len(word) <= _LONGEST and _is_syllable(word)


@lru_cache(maxsize=8192)
def _is_syllable(word: str) -> bool:
    parted = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(parted)
    if len(tones) > 1:
        return False
    match = _SYLLABLE.fullmatch(unicodedata.normalize("NFC", _TONE.sub("", parted)))
    if match is None:
        return False
    return match["stop"] is None or bool(tones and tones[0] in _ENTERING)
