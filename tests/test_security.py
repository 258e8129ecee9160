"""SECURITY.md says what is so: its defaults are the code's, its options are there, its files exist."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hoinghi.cli import app
from hoinghi.reading import Limits
from hoinghi.reading.options import MIB

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "SECURITY.md").read_text("utf-8")
ROWS = [line.strip("| ").split(" | ") for line in TEXT.splitlines() if re.match(r"\|.*\| `\w+` \|$", line)]


def number(default: str) -> int:
    """`32 MiB` in bytes."""
    match = re.match(r"([\d,]+)( MiB)?", default)
    assert match is not None
    return int(match[1].replace(",", "")) * (MIB if match[2] else 1)


@pytest.mark.parametrize("limit", [each.name for each in fields(Limits)])
def test_every_limit_is_listed_with_its_default(limit: str) -> None:
    found = [number(default) for _, default, _, name in ROWS if name == f"`{limit}`"]
    assert getattr(Limits(), limit) in found


def test_every_option_is_there() -> None:
    options = set(re.findall(r"`(--[a-z-]+)", TEXT)) - {"--workers", "--format"}
    help_ = CliRunner().invoke(app, ["extract", "--help"], env={"COLUMNS": "200"}).output
    assert options
    assert {option for option in options if option not in help_} == set()


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`((?:tests|fuzz)/[\w/.]+)`", TEXT))))
def test_every_file_is_there(name: str) -> None:
    assert (ROOT / name).exists()
