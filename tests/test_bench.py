"""The speed benchmark works, on a small run that says nothing of speed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(BENCHMARKS / script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_figures_as_json() -> None:
    found = json.loads(run("bench.py", "--quick", "--json", "--only", "words", "memory", "length", "workers"))
    assert "Python" in found["machine"]
    words, memory, length, workers = found["figures"]
    assert "every word of 18 articles is underthesea's" in words["note"]
    assert words["holds"] == (words["value"] <= 0.45)
    assert 20 < memory["value"] < 350
    assert length["value"] > 0
    assert workers["sign"] == "≥"


def test_tables() -> None:
    printed = run("bench.py", "--quick", "--only", "memory")
    assert "| peak memory of one worker, MB |" in printed
    assert "| all (3 articles) |" in printed
    assert "| rules: person |" in printed


def test_stages_as_json() -> None:
    stages = json.loads(run("stages.py", str(BENCHMARKS.parent / "samples" / "articles"), "--limit", "2", "--json"))
    assert stages["articles"] == 2
    assert {"read", "segment", "validate", "write"} <= stages["ms"].keys()
