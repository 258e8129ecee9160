"""Counts and amounts between percentages: what they measure is what `…, tăng 5%` behind them means."""

from __future__ import annotations

from hoinghi.lexicons import Lexicons
from hoinghi.rules.percentages.behind import noun_at
from hoinghi.rules.percentages.clauses import Clauses, is_nominal
from hoinghi.rules.percentages.phrases import NOUNS, VERBS, WAYS, Stretch, back, kind_at, text_at, trimmed
from hoinghi.rules.percentages.subjects import resumed, subject

_TIMES = "lần"
_UNNAMED = frozenset({"with", "comma", "hint"})


def index_words(lexicons: Lexicons) -> frozenset[str]:
    """Words that make the number behind them a name or a place in an order: `đợt 2`, `thứ 9`."""
    return frozenset(lexicons.words("index_words"))


def quantity(clauses: Clauses, at: int) -> None:
    """Remember what the count or amount at this token measures."""
    line, thread = clauses.line, clauses.thread
    before = back(line, at)
    kind = kind_at(line, before)
    thread.verb = ""
    if text_at(line, at + 1) == _TIMES or text_at(line, at - 1) == "gấp":
        return
    if text_at(line, before) == ":" and clauses.noun(clauses.before(before)):
        thread.measures(clauses.extent(clauses.before(before)), clauses.noun(clauses.before(before)))
    elif line[at].kind == "number" and text_at(line, at - 1) in clauses.lexicons.compiled(index_words):
        return
    elif kind in VERBS or kind == "copula":
        thread.verb = kind
        about = subject(clauses, before)
        thread.measures(about.extent, about.noun)
    elif kind in WAYS or kind == "about":
        subject(clauses, before)
    elif kind not in ("percent", "compare"):
        _named(clauses, at, before)


def _named(clauses: Clauses, at: int, before: int) -> None:
    """By the noun phrase around the number: `phát hiện 20 vụ buôn lậu`, `kim ngạch 3 tỷ USD`."""
    line, thread = clauses.line, clauses.thread
    kind = kind_at(line, before)
    counted, phrase = noun_at(line, at + 1), _behind_verb(clauses, clauses.before(at))
    noun = clauses.noun(phrase)
    acting = kind not in NOUNS or line[before].sense == "verb" or phrase[0] == phrase[1]
    if acting and not noun and kind_at(line, counted[0]) != "number" and counted[0] < counted[1]:
        _recall(clauses, counted, "")
    elif phrase[0] < phrase[1] and kind not in ("preposition", "from"):
        _recall(clauses, phrase, noun)
    elif kind in _UNNAMED and line[at].kind != "number":
        about = clauses.extent(clauses.before(before)) if kind == "hint" else resumed(clauses, at)
        thread.measures(about, thread.noun)


def _behind_verb(clauses: Clauses, phrase: Stretch) -> Stretch:
    """The phrase from behind its last verb on: `đạt kim ngạch 3 tỷ USD`, unless a rate is named before that."""
    line, (first, last) = clauses.line, phrase
    verb = next((i for i in range(last - 1, first - 1, -1) if line[i].kind in VERBS and not is_nominal(line, i)), None)
    if verb is None or verb + 1 == last or clauses.noun(phrase) == "rate":
        return phrase
    return trimmed(line, verb + 1, last)


def _recall(clauses: Clauses, phrase: Stretch, noun: str) -> None:
    thread, indicator = clauses.thread, clauses.extent(phrase)
    if thread.items:
        thread.recent.clear()
    thread.measures(indicator, noun)
    if indicator is not None:
        thread.recent.append(indicator)
