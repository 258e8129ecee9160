"""The registry: every rule of the package, in order of strength within its kind."""

from __future__ import annotations

from hoinghi.rules import (
    amounts,
    blockers,
    counts,
    documents,
    event,
    organisations,
    people,
    percentages,
    programmes,
)
from hoinghi.rules.rule import AnyRule

RULES: tuple[AnyRule, ...] = (
    *blockers.RULES,
    *percentages.RULES,
    *amounts.RULES,
    *counts.RULES,
    *documents.RULES,
    *programmes.RULES,
    *organisations.RULES,
    *people.RULES,
    *event.RULES,
)
