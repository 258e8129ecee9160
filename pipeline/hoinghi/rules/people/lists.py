"""The word lists that reading people needs, ready for lookup."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain

from hoinghi.lexicons import Lexicons
from hoinghi.rules.people.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Lists:
    """All lexicons of this kind; `compiled` from the lexicons once."""

    surnames: Mapping[str, str]
    doubtful_surnames: frozenset[str]
    compound_surnames: Phrases
    saints: Phrases
    peoples: Phrases
    places: Phrases
    historical: Phrases
    blockers: Phrases
    firms: Phrases
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
    biography: Phrases
    moves: Phrases
    houses: Phrases
    heads: Phrases
    body_words: Phrases
    ends: Phrases
    actions: Phrases
    openers: Phrases
    classes: Phrases
    addressing: frozenset[str]
    """The words that honorifics, degrees and ranks begin with."""
    entitling: frozenset[str]
    """The words that offices begin with, their prefixes included."""
    openings: Mapping[str, frozenset[str] | None]
    """By the words that any of these begin with: those that must stand behind, None where the word says enough."""
    offices: Mapping[tuple[str, str], str]
    office_syllables: frozenset[str]


def make_lists(lexicons: Lexicons) -> Lists:
    """The lists made from the lexicons; call through `lexicons.compiled`."""
    surnames = lexicons.entries("surnames")
    offices = {_two(word): word for word in lexicons.entries("frequent_offices") if word.count(" ") == 1}
    honorifics, degrees, ranks = (_phrases(lexicons, name) for name in ("honorifics", "degrees", "ranks"))
    titles, prefixes = _phrases(lexicons, "titles"), _phrases(lexicons, "title_prefixes")
    return Lists(
        surnames={
            word.casefold(): value for word, value in surnames.items() if " " not in word and value != "doubtful"
        },
        doubtful_surnames=frozenset(word.casefold() for word, value in surnames.items() if value == "doubtful"),
        compound_surnames=Phrases((word, value) for word, value in surnames.items() if " " in word),
        saints=_phrases(lexicons, "saints_names"),
        peoples=_phrases(lexicons, "peoples"),
        places=Phrases(lexicons.entries("places").items(), cased=True),
        historical=Phrases(lexicons.entries("historical_names").items(), cased=True),
        blockers=_phrases(lexicons, "name_blockers"),
        firms=_phrases(lexicons, "firm_words"),
        particles=_phrases(lexicons, "name_particles"),
        birth_order=frozenset(lexicons.words("birth_order")),
        honorifics=honorifics,
        degrees=degrees,
        ranks=ranks,
        titles=titles,
        prefixes=prefixes,
        suffixes=_phrases(lexicons, "title_suffixes"),
        domains=_phrases(lexicons, "title_domains"),
        links=_phrases(lexicons, "role_links"),
        biography=_phrases(lexicons, "biography"),
        moves=_phrases(lexicons, "moves"),
        houses=_phrases(lexicons, "religious_houses"),
        heads=_phrases(lexicons, "organisation_heads"),
        body_words=_phrases(lexicons, "body_words"),
        ends=_phrases(lexicons, "role_ends"),
        actions=_phrases(lexicons, "person_actions"),
        openers=_phrases(lexicons, "sentence_openers"),
        classes=_phrases(lexicons, "word_classes"),
        addressing=frozenset((*honorifics.firsts, *degrees.firsts, *ranks.firsts)),
        entitling=frozenset((*titles.firsts, *prefixes.firsts)),
        openings=_openings((honorifics, degrees, ranks, titles, prefixes)),
        offices=offices,
        office_syllables=frozenset(syllable for office in offices for syllable in office),
    )


def _openings(lists: Collection[Phrases]) -> dict[str, frozenset[str] | None]:
    """By the first words of phrases: their second words, None where one of them has no second."""
    seconds: defaultdict[str, set[str]] = defaultdict(set)
    alone: dict[str, None] = {}
    for word, (value, longer) in chain.from_iterable(each.firsts.items() for each in lists):
        seconds[word].update(longer)
        if value is not None:
            alone[word] = None
    return {**{first: frozenset(found) for first, found in seconds.items()}, **alone}


def _two(office: str) -> tuple[str, str]:
    first, _, second = office.casefold().partition(" ")
    return first, second


def _phrases(lexicons: Lexicons, name: str) -> Phrases:
    return Phrases(lexicons.entries(name).items())
