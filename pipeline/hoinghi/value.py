"""Classes of values: what cannot be changed once it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(made: type[Made]) -> type[Made]:
    """A frozen dataclass with slots to the type checkers, which see every line that could change one.

    At run time nothing is checked again: that takes three times as long as making the object, hundreds of times an
    article.
    """
    return dataclass(slots=True, unsafe_hash=True)(made)
