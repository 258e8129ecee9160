"""The accuracy gate: extract the dev gold, score it with the gold's own scorer, compare with `floors.json`.

python benchmarks/accuracy.py            check (exit status 1 below a floor); says so and passes without gold
python benchmarks/accuracy.py --raise    write the present scores as the new floors where they are higher
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from hoinghi import Extractor
from hoinghi.reading import Article, read
from hoinghi.writing import to_json

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT.parent / "shared" / "gold"
FLOORS = ROOT / "benchmarks" / "floors.json"


def scores() -> dict[str, float]:
    """F1 by row of the scorer, and `core`, on the dev gold."""
    dev, extractor = GOLD / "dev.jsonl", Extractor()
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predicted:
        for article in read([dev]):
            if not isinstance(article, Article):
                sys.exit(f"the gold cannot be read: {article.error}")
            predicted.write(to_json(extractor.extract(article)) + "\n")
        predicted.flush()
        command = [sys.executable, str(GOLD / "score.py"), str(dev), predicted.name, "--json"]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {**{row: found["f1"] for row, found in result["rows"].items()}, "core": result["core"]}


def main() -> int:
    """Print the table; 1 when a score is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="raising", action="store_true", help="raise the floors to the present scores")
    options = parser.parse_args()
    if not GOLD.is_dir():
        print(f"accuracy gate: no gold at {GOLD}, nothing to measure")
        return 0
    found, floors = scores(), json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    print(f"{'row':18}{'F1':>8}{'floor':>8}")
    for row, f1 in found.items():
        print(f"{row:18}{f1:8.4f}{floors.get(row, 0.0):8.4f}{'  BELOW' if f1 < floors.get(row, 0.0) else ''}")
    if options.raising:
        raised = {row: max(f1, floors.get(row, 0.0)) for row, f1 in found.items()}
        FLOORS.write_text(json.dumps(raised, indent=2) + "\n", "utf-8")
    return int(any(f1 < floors.get(row, 0.0) for row, f1 in found.items()))


if __name__ == "__main__":
    sys.exit(main())
