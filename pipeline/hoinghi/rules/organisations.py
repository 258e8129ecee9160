"""Rules for organisations."""

from __future__ import annotations

from hoinghi.rules.rule import Rule

RULES: tuple[Rule[object], ...] = ()
