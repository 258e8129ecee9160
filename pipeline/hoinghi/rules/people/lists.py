"""The word lists that reading people needs, ready for lookup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hoinghi.lexicons import Lexicons
from hoinghi.rules.people.words import Phrases


@dataclass(frozen=True, slots=True)
class Lists:
    """All lexicons of this kind; `compiled` from the lexicons once."""

    surnames: Mapping[str, str]
    compound_surnames: Phrases
    places: Phrases
    historical: Phrases
    blockers: Phrases
    particles: Phrases
    birth_order: frozenset[str]
    honorifics: Phrases
    degrees: Phrases
    ranks: Phrases
    titles: Phrases
    prefixes: Phrases
    suffixes: Phrases
    domains: Phrases
    links: Phrases
    heads: Phrases
    body_words: Phrases
    ends: Phrases
    actions: Phrases
    openers: Phrases
    classes: Phrases
    openings: frozenset[tuple[str, ...]]
    opening_words: frozenset[str]
    offices: Mapping[tuple[str, str], str]
    office_syllables: frozenset[str]


def make_lists(lexicons: Lexicons) -> Lists:
    """The lists made from the lexicons; call through `lexicons.compiled`."""
    surnames = lexicons.entries("surnames")
    offices = {_two(word): word for word in lexicons.entries("frequent_offices") if word.count(" ") == 1}
    opening = ("honorifics", "degrees", "ranks", "titles", "title_prefixes")
    openings = frozenset().union(*(_phrases(lexicons, name).openings for name in opening))
    return Lists(
        surnames={word.casefold(): value for word, value in surnames.items() if " " not in word},
        compound_surnames=Phrases((word, value) for word, value in surnames.items() if " " in word),
        places=Phrases(lexicons.entries("places").items(), cased=True),
        historical=Phrases(lexicons.entries("historical_names").items(), cased=True),
        blockers=_phrases(lexicons, "name_blockers"),
        particles=_phrases(lexicons, "name_particles"),
        birth_order=frozenset(lexicons.words("birth_order")),
        honorifics=_phrases(lexicons, "honorifics"),
        degrees=_phrases(lexicons, "degrees"),
        ranks=_phrases(lexicons, "ranks"),
        titles=_phrases(lexicons, "titles"),
        prefixes=_phrases(lexicons, "title_prefixes"),
        suffixes=_phrases(lexicons, "title_suffixes"),
        domains=_phrases(lexicons, "title_domains"),
        links=_phrases(lexicons, "role_links"),
        heads=_phrases(lexicons, "organisation_heads"),
        body_words=_phrases(lexicons, "body_words"),
        ends=_phrases(lexicons, "role_ends"),
        actions=_phrases(lexicons, "person_actions"),
        openers=_phrases(lexicons, "sentence_openers"),
        classes=_phrases(lexicons, "word_classes"),
        openings=openings,
        opening_words=frozenset(words[0] for words in openings),
        offices=offices,
        office_syllables=frozenset(syllable for office in offices for syllable in office),
    )


def _two(office: str) -> tuple[str, str]:
    first, _, second = office.casefold().partition(" ")
    return first, second


def _phrases(lexicons: Lexicons, name: str) -> Phrases:
    return Phrases(lexicons.entries(name).items())
