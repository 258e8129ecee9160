"""Every code block of the READMEs runs: files are written, consoles compared, Python executed as doctests.

A block's language says what it is: `console` holds `$ command` lines and their output (`…` stands for anything; `make`
targets are only resolved, since they would run this very test), `pycon` is a doctest, `python` a file that must run.
A comment `<!-- file: NAME -->` before a block writes it to NAME in the folder where the later blocks run.
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.vi.md")
BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n+)?^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """One fenced block: its language, its body, and the file that it is, if any."""

    language: str
    body: str
    file: str | None


def blocks(page: str) -> list[Block]:
    text = (ROOT / page).read_text("utf-8")
    return [Block(found["language"], found["body"], found["file"]) for found in BLOCK.finditer(text)]


def commands(body: str) -> Iterator[tuple[str, str]]:
    """Each `$ command` with the output that the page shows under it."""
    for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def pattern(output: str) -> re.Pattern[str]:
    lines = (re.escape(line.rstrip()).replace("…", ".*") for line in output.strip().splitlines())
    return re.compile("\n".join(lines).replace("\n.*\n", "\n(?:.*\n)*?"))


def run_console(body: str, folder: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command, shown in commands(body):
        if command.startswith("make "):
            subprocess.run(["make", "-n", *shlex.split(command)[1:]], cwd=ROOT, check=True, capture_output=True)
            continue
        environment = {**os.environ, "PATH": path, "COLUMNS": "120", "PYTHONWARNINGS": "ignore"}
        done = subprocess.run(
            command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"$ {command}\n{done.stdout}{done.stderr}"
        found = "\n".join(line.rstrip() for line in done.stdout.strip().splitlines())
        assert pattern(shown).fullmatch(found), f"$ {command}\nshown:\n{shown}\nfound:\n{found}"


def run_doctest(body: str, names: dict[str, object]) -> None:
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    examples = doctest.DocTestParser().get_doctest(body, names, "README", None, 0)
    runner.run(examples, clear_globs=False)
    assert runner.failures == 0
    names.update(examples.globs)  # a doctest works on a copy; later blocks go on with what earlier ones made


@pytest.mark.parametrize("page", PAGES)
def test_every_block_runs(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    for block in blocks(page):
        if block.file is not None:
            (tmp_path / block.file).write_text(block.body, encoding="utf-8")
        match block.language:
            case "console":
                run_console(block.body, tmp_path)
            case "pycon":
                run_doctest(block.body, names)
            case "python":
                subprocess.run([sys.executable, "-c", block.body], cwd=tmp_path, check=True)
            case language:
                assert block.file is not None, f"{page}: a block of {language!r} is neither run nor a file"


def test_both_pages_show_the_same_blocks() -> None:
    english, vietnamese = (blocks(page) for page in PAGES)
    assert [(block.language, block.body) for block in english] == [(block.language, block.body) for block in vietnamese]
    assert english
