"""The accuracy gate: score the dev gold with its own scorer and the samples with ours, and hold both to `floors.json`.

python benchmarks/accuracy.py                    check both (exit status 1 below a floor)
python benchmarks/accuracy.py --only samples     one of them; the dev gold is passed over where it is not at hand
python benchmarks/accuracy.py --raise            raise the floors to the present scores where these are higher
"""

from __future__ import annotations

import argparse
import json
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
FLOORS = ROOT / "benchmarks" / "floors.json"
HOINGHI = (sys.executable, "-c", "from hoinghi.cli import main; main()")
Scores = dict[str, float]


def dev() -> Scores | None:
    """F1 by row and `core` on the dev gold; None where the gold is not at hand."""
    if not GOLD.is_dir():
        return None
    return _score(GOLD / "dev.jsonl", [sys.executable, str(GOLD / "score.py"), str(GOLD / "dev.jsonl")])


def samples() -> Scores:
    """F1 by row and `core` on the samples of this project, whose gold is `samples/gold`."""
    return _score(ROOT / "samples" / "articles", [*HOINGHI, "evaluate", str(ROOT / "samples" / "gold")])


def _score(articles: Path, scorer: Sequence[str]) -> Scores:
    with tempfile.TemporaryDirectory() as folder:
        predicted = f"{folder}/predicted.jsonl"
        subprocess.run([*HOINGHI, "extract", str(articles), "--out", predicted, "--quiet"], check=True)  # nosec B603
        done = subprocess.run([*scorer, predicted, "--json"], check=True, capture_output=True, text=True)  # nosec B603
    result = json.loads(done.stdout)
    return {**{row: found["f1"] for row, found in result["rows"].items()}, "core": result["core"]}


def compare(name: str, found: Scores, floors: Scores) -> list[str]:
    """Print the table; the rows below their floors."""
    print(f"{name:18}{'F1':>8}{'floor':>8}")
    below = [row for row, f1 in found.items() if f1 < floors.get(row, 0.0)]
    for row, f1 in found.items():
        print(f"{row:18}{f1:8.4f}{floors.get(row, 0.0):8.4f}{'  BELOW' if row in below else ''}")
    return [f"{name}: {row}" for row in below]


def main() -> int:
    """Score, print, and raise the floors where asked; 1 when a score is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("dev", "samples"))
    parser.add_argument("--raise", dest="raising", action="store_true")
    options = parser.parse_args()
    floors: dict[str, Scores] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    below: list[str] = []
    for name, measure in (("dev", dev), ("samples", samples)):
        if options.only not in (None, name):
            continue
        found = measure()
        if found is None:
            print(f"{name}: no gold at {GOLD}, nothing to measure")
            continue
        known = floors.get(name, {})
        below += compare(name, found, known)
        floors[name] = {row: max(f1, known.get(row, 0.0)) for row, f1 in found.items()}
    if options.raising:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    print("below the floor: " + ", ".join(below) if below else "no score is below its floor")
    return int(bool(below))


if __name__ == "__main__":
    sys.exit(main())
