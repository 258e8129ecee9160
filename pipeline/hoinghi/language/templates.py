"""Feature templates, in the notation of underthesea: `T[-1,0].lower` is the token before and this one in lower case."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from hoinghi.language.underthesea_files import UnexpectedModelError

REACH = 2  # how many tokens away a token can still change a score
_TEMPLATE = re.compile(r"T\[(-?\d)(?:,(-?\d))?\](?:\.(lower|isdigit|istitle|is_in_dict))?")
_LONGEST = 3  # tokens in a phrase


class Template(NamedTuple):
    """What one feature looks at: `length` tokens, the first of them `offset` tokens from the one in question."""

    name: str
    length: int
    offset: int
    function: str


def read_templates(names: Iterable[str]) -> list[list[Template]]:
    """The templates for phrases of one token, of two, and so on.

    Raises UnexpectedModelError for a template that is unknown, stands there twice or reaches too far, or a gap
    between the lengths.

    >>> read_templates(["T[-1].lower", "T[0,1]"])[1]
    [Template(name='T[0,1]', length=2, offset=0, function='exact')]
    """
    templates = [_read(name) for name in names]
    if len({template.name for template in templates}) != len(templates):
        raise UnexpectedModelError("a feature template stands there twice")
    groups: list[list[Template]] = [[] for _ in range(max((template.length for template in templates), default=0))]
    for template in templates:
        groups[template.length - 1].append(template)
    if not all(groups):
        raise UnexpectedModelError("there are no feature templates of some length")
    return groups


def _read(name: str) -> Template:
    match = _TEMPLATE.fullmatch(name)
    if match is None:
        raise UnexpectedModelError(f"the feature template {name} is of no known kind")
    first, last = int(match[1]), int(match[2] or match[1])
    if not (-REACH <= first <= last <= REACH and last < first + _LONGEST):
        raise UnexpectedModelError(f"the feature template {name} looks further than known ones")
    return Template(name, last - first + 1, first, match[3] or "exact")
