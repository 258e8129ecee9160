"""Rules for people: names told by an office, an honorific, a list, or by themselves.

One pass over the words finds every mention (`mentions`), built on `names` (where a name ends), `titles`, `bodies` and
`roles` (offices and where they are held) and `actions`. Each rule takes the mentions of one construction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from hoinghi.rules.parsed import Parsed
from hoinghi.rules.people.mentions import PersonMention, RoleMention, person_mentions
from hoinghi.rules.rule import Example, Found, Rejected, Rule
from hoinghi_schemas import Warning

__all__ = ["RULES", "PersonMention", "RoleMention"]


def _of(construction: str) -> Callable[[Parsed], Sequence[PersonMention | Rejected]]:
    def pattern(parsed: Parsed) -> Sequence[PersonMention | Rejected]:
        return parsed.once(_by_construction).get(construction, ())

    return pattern


def _by_construction(parsed: Parsed) -> dict[str, list[PersonMention | Rejected]]:
    """The mentions of each construction; what was refused looked like a bare name."""
    mentions, rejected = parsed.once(person_mentions)
    found: defaultdict[str, list[PersonMention | Rejected]] = defaultdict(list)
    for mention in mentions:
        found[mention.construction].append(mention)
    found["bare"] += rejected
    return found


def _build(parsed: Parsed, candidate: PersonMention | Rejected) -> Found | Rejected:
    if isinstance(candidate, Rejected):
        return candidate
    return Found(candidate.start, candidate.end, candidate, tuple(_slips(parsed, candidate)))


def _slips(parsed: Parsed, mention: PersonMention) -> Iterator[Warning]:
    for role in mention.roles:
        if role.meant is not None:
            yield Warning(
                code="likely_typo",
                message=f"«{role.title}» is likely a slip for «{role.meant}»",
                suggestion=role.meant,
                span=parsed.span(role.start, role.start + len(role.title)),
            )


def _rule(construction: str, meaning: str, *examples: str) -> Rule[PersonMention | Rejected]:
    marked = tuple(map(Example, examples))
    return Rule(f"person.{construction}", "person", meaning, _of(construction), _build, marked)


RULES = (
    _rule(
        "titled",
        "a name behind the office: Giám đốc Sở Y tế Lê Văn A",
        'Giám đốc Sở Y tế Hà Giang [Lò Thị Sen]{person roles="Giám đốc @ Sở Y tế Hà Giang" actions=speak} phát biểu.',
        "Chủ tịch UBND tỉnh giao Sở Y tế báo cáo.",
    ),
    _rule(
        "honoured",
        "a name behind an honorific, a degree or a rank: ông Lê Văn A",
        'Ông [Vi Nam]{person honorific=ông roles="Bí thư @ Tỉnh đoàn" actions=chair}, Bí thư Tỉnh đoàn, chủ trì.',
        'Theo PGS.TS [Đỗ Thu Cúc]{person degrees="PGS, TS"}, cần chờ.',
    ),
    _rule(
        "described",
        "a name with its office behind it: Lê Văn A, Giám đốc Sở Y tế",
        'Hội thảo mời [Hà Văn Lực]{person roles="Phó Giám đốc @ Sở Tư pháp"}, Phó Giám đốc Sở Tư pháp.',
    ),
    _rule(
        "listed",
        "a name in a list of people",
        "Khen ông [Lê Văn Sự]{person honorific=ông} và [Trần Thị Mão]{person}.",
    ),
    _rule(
        "bare",
        "a family name and two or more further names, where nothing says that it names something else",
        "Hôm qua [Bùi Văn Lạng]{person} về quê.",
        "Mở rộng đường Bùi Văn Lạng và đường Lê Lợi.",
    ),
    _rule(
        "repeated",
        "a name that the article gives as a person's elsewhere",
        "Ông [Lò Sơn]{person honorific=ông mentions=2 actions=speak} nói. Sau đó Lò Sơn ra về.",
    ),
    _rule(
        "short",
        "a person's last name behind a title or an honorific: ông A",
        "Ông [Lê Văn Sự]{person honorific=ông mentions=2 actions=speak} nói. Ông Sự nói thêm.",
    ),
)
