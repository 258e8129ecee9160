"""What the article says a person did, read from the clause around a mention."""

from __future__ import annotations

from typing import cast

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.people.words import Words
from hoinghi_schemas.person import Action

_WINDOW = 14  # words behind a mention
_SENTENCE_END = frozenset({".", "!", "?", "\n", ";", "…"})
_PARAGRAPH_END = _SENTENCE_END - {";"}
_OPENERS = frozenset({"chair", "attend", "speak"})
_LONGEST_OPENING = 40  # words between a sentence's opening verb and the people it lists
_LISTS = frozenset({"có", "gồm", "là", ":", "của", "do"})


def actions_of(words: Words, lists: Lists, mention: tuple[int, int], following: int) -> tuple[Action, ...]:
    """The actions of the person mentioned, in text order, each once.

    Args:
        mention: from the first word of title or honorific to behind the last office. following: where the next begins.
    """
    found = [*_opening(words, lists, mention[0]), *_behind(words, lists, mention[1], following)]
    return tuple(cast("Action", action) for action in dict.fromkeys(found))


def _behind(words: Words, lists: Lists, at: int, following: int) -> list[str]:
    """Verbs behind the mention up to the end of its clause: «… chủ trì», «… phát biểu và đề nghị …»."""
    found: list[str] = []
    at = words.behind_bracket(at)
    at += words.fold(at) in {",", ")", "-"}
    at += words.fold(at) == ","
    at = _behind_parent(words, lists, at)
    limit = min(at + _WINDOW, following, len(words))
    while at < limit and words.text[at] not in _SENTENCE_END and words.text[at] not in ',:"':
        phrase = lists.actions.at(words, at)
        if phrase and phrase[1] != "none" and words.text[at].islower():
            found.append(phrase[1])
        at = phrase[0] if phrase else at + 1
    return found


def _behind_parent(words: Words, lists: Lists, at: int) -> int:
    """Behind a parent body between commas: «, Cục trưởng Cục A, Bộ B, cho biết»."""
    if not words.capital(at) or lists.heads.at(words, at) is None:
        return at
    for index in range(at, min(at + _WINDOW, len(words))):
        if words.text[index] == ",":
            return index + 1
        if words.text[index] in _SENTENCE_END or lists.actions.at(words, index):
            break
    return at


def _opening(words: Words, lists: Lists, start: int) -> list[str]:
    """The verb that opens the sentence: «Dự hội nghị có …», «Chủ trì hội nghị là …», «Phát biểu tại hội nghị, …»."""
    first = start
    while first > 0 and start - first < _LONGEST_OPENING and words.text[first - 1] not in _PARAGRAPH_END:
        first -= 1
    found: list[str] = []
    for at in range(first, min(first + 4, start)):
        phrase = lists.actions.at(words, at)
        if phrase and phrase[1] in _OPENERS:
            found.append(phrase[1])
            break
    if not found:
        return []
    listed = any(words.fold(at) in _LISTS for at in range(first, start))
    told = words.fold(start - 1) == "," or listed
    if found[0] == "speak":
        return found if words.fold(start - 1) == "," else []
    return found if told else []
