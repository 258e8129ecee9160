"""Fuzz one target: `python -m fuzz.run TARGET [options of libFuzzer]`; needs the extra `fuzz`.

An exception is shown, its input saved in `fuzz/found` once for each place that raises one, and fuzzing goes on; what
takes too long or ends the process is saved there by libFuzzer, and ends it.
"""

from __future__ import annotations

import hashlib
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["hoinghi", "hoinghi_schemas", "trafilatura", "zipfile", "tarfile", "docx"]):
    # readers are loaded when a file needs them: too late to be instrumented
    import trafilatura  # noqa: F401

    import hoinghi.reading.archives
    import hoinghi.reading.delimited
    import hoinghi.reading.pages
    import hoinghi.reading.parquet
    import hoinghi.reading.plain
    import hoinghi.reading.word  # noqa: F401
    from fuzz.seeds import seeds
    from fuzz.targets import TARGETS

FOLDER = Path(__file__).parent
LONGEST = {"text": 1000, "html": 4096, "archive": 4096}
"""Bytes of an input: more of them cost time, and find little that fewer do not."""


def main() -> None:
    """Fuzz until the time is up."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: python -m fuzz.run {'|'.join(TARGETS)} [options of libFuzzer]")
    target, *options = sys.argv[1:]
    work = FOLDER / "work" / target
    work.mkdir(parents=True, exist_ok=True)
    for seed in seeds(target):
        (work / hashlib.sha256(seed).hexdigest()).write_bytes(seed)
    found = FOLDER / "found" / target
    found.mkdir(parents=True, exist_ok=True)
    TARGETS[target](b"m\xe1\xbb\x99t")  # loads the model before the clock of the first input runs
    defaults = [f"-artifact_prefix={found}/", "-timeout=30", f"-max_len={LONGEST[target]}", "-rss_limit_mb=4096"]
    defaults += [f"-dict={FOLDER / 'dictionary.txt'}", "-print_final_stats=1"]
    folders = str(work), str(FOLDER / "corpus" / target)
    atheris.Setup([sys.argv[0], *defaults, *options, *folders], _saving(target, found))
    atheris.Fuzz()


def _saving(target: str, folder: Path) -> Callable[[bytes], None]:
    """The target, its exceptions saved instead of raised."""
    run, seen = TARGETS[target], set[tuple[str, str, int]]()

    def saving(data: bytes) -> None:
        try:
            run(data)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = type(error).__name__, last.filename, last.lineno or 0
            if place not in seen:
                seen.add(place)
                traceback.print_exc()
                (folder / f"{place[0]}-{hashlib.sha256(data).hexdigest()[:12]}").write_bytes(data)

    return saving


if __name__ == "__main__":
    main()
