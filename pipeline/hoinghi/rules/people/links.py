"""The verbs that join a person's name to an office behind it: `là`, `hiện đang giữ chức`, `được HĐND tỉnh bầu làm`."""

from __future__ import annotations

from hoinghi.rules.people.lists import Lists
from hoinghi.rules.words import Words

_MOST = 6  # parts of one link: `hiện đang tạm thời đảm nhiệm vị trí mới`
_LONGEST_AGENT = 12  # words between `được` and the verb of choosing
_STOPS = frozenset({".", ";", ":", "!", "?", "\n", "(", ")", '"'})
_LONGEST_TERM = 14  # words
_OF_A_TERM = frozenset(
    {"nhiệm", "kỳ", "khóa", "giai", "đoạn", "mới", "cho", "được", "bầu", "bổ", "sung", "thay", "thế"}
    | {"còn", "lại", "hiện", "tại", "nay", "đương", "này", "trên", "(", ")", "-", "/"}
)


def behind_link(words: Words, lists: Lists, at: int) -> int | None:
    """The index behind the verb that begins at the word and says that an office is held; None where none does."""
    end = at
    if words.fold(at) in lists.links.firsts:
        end, joined = _behind_parts(words, lists, at)
        if joined:
            return end
    return _chosen_by(words, lists, end) if words.fold(end) == "được" else None


def _behind_parts(words: Words, lists: Lists, at: int) -> tuple[int, bool]:
    """The index behind the parts of a link that follow each other, and whether they join an office to a name."""
    joined = holds = False
    for _ in range(_MOST):
        link = lists.links.at(words, at)
        if link is None or link[1] == "succeed":
            break
        if (link[1] == "choose" and not joined) or (link[1] == "noun" and not holds):
            break
        joined = joined or link[1] in {"", "chosen", "noun"}
        holds = holds or link[1] in {"hold", "chosen", ""}
        at = link[0]
    return at, joined


def _chosen_by(words: Words, lists: Lists, at: int) -> int | None:
    """Behind `được`, who chooses and the verbs of choosing: «được Thủ tướng bổ nhiệm giữ chức»."""
    for index in range(at + 1, min(at + _LONGEST_AGENT, len(words))):
        if words.text[index] in _STOPS:
            return None
        link = lists.links.at(words, index)
        if link and link[1] == "choose":
            end, joined = _behind_parts(words, lists, link[0])
            if joined:
                return end
    return None


def is_copula(words: Words, at: int, end: int) -> bool:
    """Whether the link is no more than `là`, which may begin what is said of another."""
    return end - at == 1 and words.fold(at) == "là"


def behind_term(words: Words, at: int) -> int:
    """Behind the term of an office: «Thành viên HĐQT nhiệm kỳ VI (2015-2020), …», «Ủy viên khóa XII, …»; else `at`."""
    for end in range(at, min(at + _LONGEST_TERM, len(words))):
        word = words.folded[end]
        if not (word in _OF_A_TERM or word.isdigit() or words.acronym(end)):
            return end
    return at
