"""Runs over large archives: killed at random moments and resumed, watched for memory, timed with one worker and two.

    python benchmarks/archive.py kill --articles 20000 [--corpus FILE.jsonl.gz] [--kills 3] [--workers 2] [--keep DIR]
    python benchmarks/archive.py speed --articles 2000 [--rounds 3]

`kill` runs once undisturbed, then once more with `kill -9` at random moments and `--resume` each time, and compares the
outputs byte by byte. A moment is a place in the input, not a time: a run that is killed while it loads proves nothing,
and one that is done before its time comes is not killed at all. The memory of all processes is sampled and compared
between two parts of the input; with --keep, `memory.csv` and `memory.svg` show it.

`speed` runs with one worker and with two, in turns: whatever else the machine does meets both alike. It says the
wall time, which needs an idle machine, and the processor time, which does not: what two workers cost above one.

The articles are those of the corpus (JSON Lines with `text`), repeated with fresh ids; without one, made up here.
Exit status: 0 all is well, 1 outputs differ or memory grows.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from hoinghi.archive import journal_path

MAIN = "import sys; sys.argv[0] = 'hoinghi'; from hoinghi.cli import main; main()"
SAMPLE_EVERY = 0.25
# Where in the input memory is compared; before the first part, workers are still loading.
EARLY, LATE = (0.25, 0.5), (0.75, 1.0)
# The main process and two workers may grow by this much from one to the other: allocators round.
GROWTH_MB = 40
# Points of a curve: about one a pixel.
PICTURED = 760
# The parts of the input that a run is killed in.
FIRST_KILL, LAST_KILL = 0.1, 0.9
PLACES = ("Hà Giang", "Lai Châu", "Sóc Trăng", "Kon Tum", "Quảng Ngãi", "Bạc Liêu", "Hòa Bình")
NAMES = ("Lò Văn Páo", "Trần Thị Mỵ", "Nguyễn Hữu Khoát", "Hoàng Thị Nhàn", "Đỗ Quang Sáng")
SENTENCES = (
    "Sáng {day}/12, UBND tỉnh {place} tổ chức Hội nghị tổng kết năm {year}.",
    "Theo báo cáo, thu ngân sách đạt {number} tỷ đồng, bằng {percent},5% dự toán, tăng {day}% so với cùng kỳ.",
    "Toàn tỉnh có {number} hộ thoát nghèo; {day}/{number} xã đạt chuẩn nông thôn mới.",
    "Ông {name}, Phó Chủ tịch UBND tỉnh {place}, đề nghị triển khai Đề án phát triển du lịch giai đoạn {year}-2030.",
    "Hội nghị đã trao bằng khen cho {day} tập thể và {number} cá nhân.",
)


def made_up(seed: int) -> str:
    """An article of a conference, the same for the same seed."""
    dice = random.Random(seed)  # nosec B311
    lines = []
    for sentence in SENTENCES * 3:
        values = {"day": dice.randint(2, 28), "number": dice.randint(30, 9000), "percent": dice.randint(50, 130)}
        names = {"place": dice.choice(PLACES), "name": dice.choice(NAMES), "year": dice.randint(2015, 2029)}
        lines.append(sentence.format(**values, **names))
    return "\n".join(lines)


def texts(corpus: Path | None) -> Iterator[str]:
    """The texts of the corpus over and over, or made-up ones."""
    if corpus is None:
        yield from (made_up(seed) for seed in range(sys.maxsize))
        return
    opened = gzip.open if corpus.suffix == ".gz" else open
    with opened(corpus, "rt", encoding="utf-8") as lines:
        yield from cycle([json.loads(line)["text"] for line in lines])


def write_archive(path: Path, articles: int, corpus: Path | None) -> None:
    """An archive of that many articles, each with an id of its own."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(islice(texts(corpus), articles)):
            file.write(json.dumps({"id": f"{number:08}", "text": text}, ensure_ascii=False) + "\n")


def start(archive: Path, out: Path, workers: int, *more: str) -> subprocess.Popen[bytes]:
    """A run, as a user starts it."""
    arguments = ["extract", str(archive), "-o", str(out), "--workers", str(workers), "--quiet", *more]
    return subprocess.Popen([sys.executable, "-c", MAIN, *arguments])  # nosec B603


class Sample(NamedTuple):
    """Seconds since the start, MB of the main process and of the others, and how much of the input is read, 0 to 1."""

    at: float
    main: float
    others: float
    read: float

    @property
    def total(self) -> float:
        """MB of all processes."""
        return self.main + self.others


def watched(run: subprocess.Popen[bytes], archive: Path, *, until: float | None = None) -> list[Sample] | None:
    """Sample memory until the run ends; or kill it when it has read the input up to `until`, and give None."""
    began = sampled = time.monotonic()
    samples: list[Sample] = []
    read = 0.0
    while run.poll() is None:
        now = time.monotonic()
        read = share_read(run.pid, archive, before=read)
        if until is not None and read >= until:
            run.send_signal(signal.SIGKILL)
            run.wait()
            return None
        if now - sampled > SAMPLE_EVERY:
            sampled = now
            samples.append(Sample(now - began, *memory(run.pid), read))
        time.sleep(SAMPLE_EVERY / 10)
    if run.returncode:
        raise SystemExit(f"the run ended with status {run.returncode}")
    return samples


def share_read(pid: int, archive: Path, *, before: float) -> float:
    """How much of the archive the process has read: where its open file stands; all of it once that is closed."""
    with suppress(OSError):
        for descriptor in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                if descriptor.readlink() == archive:
                    position = Path(f"/proc/{pid}/fdinfo/{descriptor.name}").read_text().split()[1]
                    return int(position) / archive.stat().st_size
    return 1.0 if before else 0.0


def memory(pid: int) -> tuple[float, float]:
    """MB of the main process and of all its descendants together, each page counted once among those who share it."""
    return proportional_mb(pid), sum(map(proportional_mb, descendants(pid)))


def descendants(pid: int) -> list[int]:
    """Children, their children, and so on."""
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parent = int(stat_fields(path)[1])
            children.setdefault(parent, []).append(int(path.parent.name))
    below = list(children.get(pid, []))
    for each in below:
        below += children.get(each, [])
    return below


def stat_fields(path: Path) -> list[str]:
    """The fields of /proc/PID/stat after the name, which may hold anything: state, parent, …"""
    return path.read_text().rpartition(")")[2].split()


def processor_seconds(pid: int) -> float:
    """User and system time of the process."""
    fields = stat_fields(Path(f"/proc/{pid}/stat"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def proportional_mb(pid: int) -> float:
    """The process's proportional set size in MB; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def digest(path: Path) -> str:
    """The file's sha256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def growth(samples: list[Sample]) -> float:
    """How many MB more the run takes late in the input than early, by their medians."""
    early, late = (
        [each.total for each in samples if first <= each.read < last] or [0.0] for first, last in (EARLY, LATE)
    )
    return statistics.median(late) - statistics.median(early)


def plot(samples: list[Sample], folder: Path) -> None:
    """`memory.csv` and `memory.svg`: MB over seconds."""
    rows = "".join(f"{each.at:.2f},{each.main:.1f},{each.others:.1f},{each.read:.3f}\n" for each in samples)
    (folder / "memory.csv").write_text(f"seconds,main_mb,others_mb,read\n{rows}")
    end, top = samples[-1].at, max(each.total for each in samples) * 1.1
    samples = samples[:: len(samples) // PICTURED + 1]
    lines = ""
    for colour, values in (("#1565c0", [each.main for each in samples]), ("#c62828", [each.total for each in samples])):
        points = " ".join(
            f"{each.at / end * 760 + 30:.1f},{380 - mb / top * 350:.1f}"
            for each, mb in zip(samples, values, strict=True)
        )
        lines += f'<polyline fill="none" stroke="{colour}" points="{points}"/>'
    label = (
        f'<text x="30" y="20" font-size="14">MB (top {top:.0f}) over {end:.0f} s: main process (blue), all (red)</text>'
    )
    (folder / "memory.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400">{label}{lines}</svg>\n'
    )


def kill(options: argparse.Namespace, folder: Path) -> bool:
    """One undisturbed run, one that is killed again and again; whether all is well."""
    archive, whole, out = folder / "archive.jsonl", folder / "whole.jsonl", folder / "killed.jsonl"
    write_archive(archive, options.articles, options.corpus)
    began = time.monotonic()
    samples = watched(start(archive, whole, options.workers), archive) or []
    took = time.monotonic() - began
    print(f"undisturbed: {options.articles} articles, {took:.1f} s, {options.articles / took:.0f} a second", flush=True)
    grown = growth(samples)
    print(
        f"memory: {max(each.total for each in samples):.0f} MB at most, {grown:+.1f} MB from early to late", flush=True
    )
    if options.keep:
        plot(samples, options.keep)
    killed = killed_again_and_again(archive, out, options)
    watched(start(archive, out, options.workers, "--resume"), archive)
    same = digest(whole) == digest(out)
    print(
        f"killed {killed} times: the output is {'the same' if same else 'NOT the same'}, {whole.stat().st_size} bytes"
    )
    return same and killed == options.kills and grown < GROWTH_MB


def killed_again_and_again(archive: Path, out: Path, options: argparse.Namespace) -> int:
    """Runs that are killed, each later in the input than the one before; how many of them were."""
    dice, killed = random.Random(options.seed), 0  # nosec B311
    more: tuple[str, ...] = ()
    for until in sorted(dice.uniform(FIRST_KILL, LAST_KILL) for _ in range(options.kills)):
        if watched(start(archive, out, options.workers, *more), archive, until=until) is None:
            killed += 1
            print(f"killed at {until:.0%} of the input, with {kept(out)} articles done", flush=True)
        more = ("--resume",)
    return killed


def kept(out: Path) -> int:
    """How many results the journal of a killed run holds; a copy is asked, so that --resume finds it as it was."""
    journal = journal_path(out)
    with tempfile.TemporaryDirectory() as folder:
        for path in journal.parent.glob(f"{journal.name}*"):
            shutil.copy(path, folder)
        with closing(sqlite3.connect(Path(folder) / journal.name)) as base:
            return int(base.execute("SELECT count(*) FROM done").fetchone()[0])


def timed(run: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Wall and processor seconds of a run, all its processes together."""
    began = time.monotonic()
    seen: dict[int, float] = {}
    while run.poll() is None:
        for pid in [run.pid, *descendants(run.pid)]:
            with suppress(OSError):
                seen[pid] = processor_seconds(pid)
        time.sleep(SAMPLE_EVERY / 5)
    if run.returncode:
        raise SystemExit(f"the run ended with status {run.returncode}")
    return time.monotonic() - began, sum(seen.values())


def speed(options: argparse.Namespace, folder: Path) -> bool:
    """One worker and two, in turns."""
    archive = folder / "archive.jsonl"
    write_archive(archive, options.articles, options.corpus)
    wall: list[float] = []
    cost: list[float] = []
    for _ in range(options.rounds):
        one, two = (timed(start(archive, folder / "out.jsonl", workers)) for workers in (1, 2))
        print(
            f"one worker {one[0]:.2f} s ({one[1]:.2f} s of processor), two {two[0]:.2f} s ({two[1]:.2f} s)", flush=True
        )
        wall.append(one[0] / two[0])
        cost.append(one[1] / two[1])
    print(f"two workers against one: {statistics.median(wall):.2f} times as fast by the clock")
    print(f"{2 * statistics.median(cost):.2f} times where two whole cores are free, by the processor time")
    print(f"load: {os.getloadavg()}")
    return True


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kill", "speed"))
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--keep", type=Path, help="a folder for the memory plot")
    options = parser.parse_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="hoinghi-archive-")).resolve()
    try:
        return 0 if {"kill": kill, "speed": speed}[options.what](options, folder) else 1
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
