"""Runs that something happens to at any moment: the output is whole or absent, and `--resume` completes it."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from archive.test_command import TEXT, size, when
from commands import command, hoinghi

ARTICLES = 150
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT)
WITHOUT_PRIVILEGES = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
"""What root may do all the same is not to be done here."""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "news.jsonl"
    path.parent.mkdir()
    texts = (f"{TEXT.format(n=n % 28 + 1) * 4}{n}" for n in range(ARTICLES))
    lines = (json.dumps({"id": f"a{n}", "text": text}, ensure_ascii=False) for n, text in enumerate(texts))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("workers", [1, 2])
def test_signals_at_random_moments(archive: Path, tmp_path: Path, workers: int) -> None:
    out, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    done = hoinghi("extract", archive, "-o", whole)
    assert done.returncode == 0, done.stderr
    dice = random.Random(workers)
    arguments = command("extract", archive, "-o", out, "--workers", str(workers), "--resume")
    for sign in dice.sample(SIGNALS, len(SIGNALS)):
        with subprocess.Popen(arguments, stderr=subprocess.DEVNULL) as run:
            time.sleep(dice.uniform(0.1, 4))
            run.send_signal(sign)
        assert not out.exists() or out.read_bytes() == whole.read_bytes()
    last = hoinghi("extract", archive, "-o", out, "--resume")
    assert last.returncode == 0, last.stderr
    assert out.read_bytes() == whole.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"in", "whole.jsonl", "out.jsonl"}


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may write everywhere")
def test_permission_lost_during_the_run_costs_nothing(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    out, journal = folder / "out.jsonl", folder / ".out.jsonl.part-wal"
    arguments = command("extract", archive, "-o", out, "--workers", "1")
    prefix = WITHOUT_PRIVILEGES if os.geteuid() == 0 else []
    with subprocess.Popen([*prefix, *arguments], stderr=subprocess.PIPE, text=True) as run:
        when(lambda: size(journal) > 100_000, run)
        folder.chmod(0o555)
        assert run.stderr is not None
        said = run.stderr.read()
    folder.chmod(0o755)
    assert run.returncode == 2, said
    assert "Traceback" not in said
    assert "cannot be written: Permission denied" in said
    assert not out.exists()
    resumed = hoinghi("extract", archive, "-o", out, "--resume")
    assert resumed.returncode == 0, resumed.stderr
    assert "done before" in resumed.stderr
    assert len(out.read_bytes().splitlines()) == ARTICLES


def test_a_pipe_that_closes_gets_whole_articles_only(archive: Path) -> None:
    with subprocess.Popen(command("extract", archive, "--workers", "1"), stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        lines = [run.stdout.readline() for _ in range(3)]
        run.stdout.close()
    assert run.returncode == 128 + signal.SIGPIPE
    assert [json.loads(line)["id"] for line in lines] == ["a0", "a1", "a2"]
