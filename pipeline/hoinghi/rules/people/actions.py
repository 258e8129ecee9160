"""What the article says a person did, read from the clause around a mention."""

from __future__ import annotations

from typing import cast

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.words import Words
from hoinghi_schemas.person import Action

_WINDOW = 14  # words behind a mention
_SENTENCE_END = frozenset({".", "!", "?", "\n", ";", "…"})
_CLAUSE_END = _SENTENCE_END | {",", ":", '"'}
_PARAGRAPH_END = _SENTENCE_END - {";"}
_OPENERS = frozenset({"chair", "attend", "speak"})
_BEFORE_OPENER = frozenset({"cùng", "cũng", "đến", "tới", "về", "sau", "khi", "trước", "và", "-", '"', "(", ")", "tin"})
_LISTING = frozenset({"chair", "attend"})  # «Dự hội nghị có …»
_GIVING = frozenset({"present", "propose"})  # «Trình bày báo cáo, ông A …», not «Báo cáo của tỉnh, ông A …»
_LONGEST_OPENING = 40  # words between a sentence's opening verb and the people it lists
_APPOSED = frozenset({("đại", "diện"), ("thành", "viên"), ("cổ", "đông"), ("dân", "tộc")})
_LISTS = frozenset({"có", "gồm", "là", ":", "của", "do"})


def actions_of(words: Words, lists: Lists, mention: tuple[int, int], following: int) -> tuple[Action, ...]:
    """The actions of the person mentioned, in text order, each once.

    Args:
        mention: from the first word of title or honorific to behind the last office. following: where the next begins.
    """
    found = [*_opening(words, lists, mention[0]), *_behind(words, lists, mention, following)]
    return tuple(cast("Action", action) for action in dict.fromkeys(found))


def _behind(words: Words, lists: Lists, mention: tuple[int, int], following: int) -> list[str]:
    """Verbs behind the mention up to the end of its clause: «… chủ trì», «… phát biểu và đề nghị …»."""
    found: list[str] = []
    at = words.behind_bracket(mention[1])
    if words.fold(mention[0] - 1) != "theo":  # «Theo ông A, cần nhìn nhận đúng»
        at += words.fold(at) in {",", ")", "-"}
        at += words.fold(at) == ","
        at = _behind_apposition(words, lists, at)
    limit = min(at + _WINDOW, following, len(words))
    while at < limit and words.text[at] not in _CLAUSE_END:
        word = words.folded[at]
        if word == "để" or (word == "trong" and words.fold(at + 1) == "đó"):
            break  # what something is done for, what is in a letter to the one named
        phrase = lists.actions.at(words, at) if word in lists.actions.firsts else None
        if phrase and phrase[1] != "none" and words.text[at].islower() and not _undergone(words, at):
            found.append(phrase[1])
        at = phrase[0] if phrase else at + 1
    return found


def _undergone(words: Words, at: int) -> bool:
    """Whether it is done to the one named: «ông A được thông báo», «bị yêu cầu»; but `được trao` is his own."""
    return words.fold(at - 1) in {"được", "bị"}


def _behind_apposition(words: Words, lists: Lists, at: int) -> int:
    """Behind a parent body or what someone is between commas: «, Bộ B, cho biết», «, đại diện C, nói»."""
    parent = words.capital(at) and lists.heads.at(words, at)
    apposed = (words.fold(at), words.fold(at + 1)) in _APPOSED or words.fold(at) in {"người", "quê", "ngụ"}
    if not (parent or apposed or lists.ranks.at(words, at)):
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
    action = _first_action(words, lists, first, start)
    comma = words.fold(start - 1) == ","
    told = comma or (action in _LISTING and any(words.fold(at) in _LISTS for at in range(first, start)))
    return [action] if action and told else []


def _first_action(words: Words, lists: Lists, first: int, start: int) -> str | None:
    """The action of a verb among the sentence's first words; of giving, the very first."""
    for at in range(first, min(first + 4, start)):
        end, action = lists.actions.at(words, at) or (at, "")
        if words.folded[at] not in _BEFORE_OPENER and action not in _OPENERS | _GIVING:
            break  # «Thủ tướng dự hội nghị theo lời mời của ông A»
        if action in _OPENERS or (action in _GIVING and at == first and words.fold(end) != "của"):
            return action
    return None
