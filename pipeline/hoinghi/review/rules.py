"""The rules, shown and checked against their own examples."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from hoinghi.extractor import Extractor, default_extractor
from hoinghi.rules.marked import differences, parse
from hoinghi.rules.rule import AnyRule


def list_rules(console: Console) -> None:
    """Print every rule with its meaning and examples, by kind."""
    table = Table(title="rules, strongest first within a kind", title_justify="left")
    for name in ("rule", "meaning", "examples"):
        table.add_column(name, overflow="fold")
    for rule in default_extractor().rules:
        examples = Text("\n").join(Text(example.marked) for example in rule.examples)
        table.add_row(Text(rule.name, style="bold"), Text(rule.meaning), examples)
    console.print(table)


def check_rules(console: Console, extractor: Extractor | None = None) -> bool:
    """Run each rule's examples; print failing, dead and shadowed rules; True where there is none.

    A rule is *dead* where it has examples and matches in none of them, *shadowed* where it matches but resolving never
    chooses it, *failing* where an example's records are not what it says.
    """
    extractor = extractor or default_extractor()
    problems = [(rule.name, problem) for rule in extractor.rules for problem in problems_of(rule, extractor)]
    for name, problem in problems:
        console.print(Text(f"{name}: ", style="bold red") + Text(problem))
    examples = sum(len(rule.examples) for rule in extractor.rules)
    console.print(Text(f"{len(extractor.rules)} rules, {examples} examples, {len(problems)} problems"))
    return not problems


def problems_of(rule: AnyRule, extractor: Extractor) -> Sequence[str]:
    """What is wrong with one rule, a line each."""
    if not rule.examples:
        return ["has no example"]
    problems: list[str] = []
    matched = chosen = False
    for example in rule.examples:
        text, marks = parse(example.marked)
        trace = extractor.trace(text)
        matched |= any(match.rule == rule.name for match in trace.matches)
        chosen |= any(match.rule == rule.name for match in trace.chosen)
        kinds = {mark.kind for mark in marks} or {rule.kind}
        problems += [f"failing: {text!r}: {line}" for line in differences(trace.record, marks, kinds)]
    if not matched:
        problems.append("dead: it matches in none of its examples")
    elif not chosen:
        problems.append("shadowed: resolving never chooses it in its examples")
    return problems
