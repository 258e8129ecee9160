"""The archive benchmark itself, on a few hundred made-up articles: killed three times, the output is the same."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "archive.py"


def test_a_run_killed_three_times_writes_the_same_bytes(tmp_path: Path) -> None:
    arguments = [sys.executable, str(BENCHMARK), "kill", "--articles", "240", "--seed", "54", "--keep", str(tmp_path)]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "killed 3 times: the output is the same" in done.stdout
    kept = [int(number) for number in re.findall(r"with (\d+) articles done", done.stdout)]
    assert len(kept) == 3
    assert kept == sorted(kept)
    assert 0 < kept[-1] < 240
    assert (tmp_path / "memory.csv").read_text().startswith("seconds,main_mb,others_mb,read\n")
    assert "<svg" in (tmp_path / "memory.svg").read_text()
