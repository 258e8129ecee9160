"""Runs over large archives: killed at random moments and resumed, watched for memory, timed with one worker and two.

    python benchmarks/archive.py kill --articles 20000 [--corpus FILE.jsonl.gz] [--kills 3] [--workers 2] [--keep DIR]
    python benchmarks/archive.py speed --articles 2000 [--rounds 3]

`kill` runs once undisturbed, then once more with `kill -9` at random moments and `--resume` each time, and compares the
outputs byte by byte. The memory of all processes is sampled; with --keep, `memory.csv` and `memory.svg` show it.

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
import statistics
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path

MAIN = "import sys; sys.argv[0] = 'hoinghi'; from hoinghi.cli import main; main()"
SAMPLE_EVERY = 0.25
# The main process and two workers may grow by this much between the first and the last quarter: allocators round.
GROWTH_MB = 40
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


def watched(run: subprocess.Popen[bytes], samples: list[tuple[float, float, float]], until: float | None) -> bool:
    """Sample memory until the run ends, or kill it when `until` seconds have passed; whether it was killed."""
    began = time.monotonic()
    while run.poll() is None:
        now = time.monotonic() - began
        if until is not None and now > until:
            run.send_signal(signal.SIGKILL)
            run.wait()
            return True
        main, others = memory(run.pid)
        samples.append((now, main, others))
        time.sleep(SAMPLE_EVERY)
    if run.returncode:
        raise SystemExit(f"the run ended with status {run.returncode}")
    return False


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


def growth(samples: list[tuple[float, float, float]]) -> float:
    """How many MB more the last quarter of the run takes than the second, by their medians."""
    quarter = max(1, len(samples) // 4)
    totals = [main + others for _, main, others in samples]
    return statistics.median(totals[-quarter:]) - statistics.median(totals[quarter : 2 * quarter] or totals)


def plot(samples: list[tuple[float, float, float]], folder: Path) -> None:
    """`memory.csv` and `memory.svg`: MB over seconds."""
    rows = "".join(f"{at:.2f},{main:.1f},{others:.1f}\n" for at, main, others in samples)
    (folder / "memory.csv").write_text(f"seconds,main_mb,workers_mb\n{rows}")
    end, top = samples[-1][0] or 1, max(main + others for _, main, others in samples) * 1.1
    lines = ""
    for colour, values in (("#1565c0", [main for _, main, _ in samples]), ("#c62828", [m + o for _, m, o in samples])):
        points = " ".join(
            f"{at / end * 760 + 30:.1f},{380 - mb / top * 350:.1f}"
            for (at, *_), mb in zip(samples, values, strict=True)
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
    samples: list[tuple[float, float, float]] = []
    began = time.monotonic()
    watched(start(archive, whole, options.workers), samples, None)
    took = time.monotonic() - began
    print(f"undisturbed: {options.articles} articles, {took:.1f} s, {options.articles / took:.0f} a second")
    print(f"memory: {max(m + o for _, m, o in samples):.0f} MB at most, {growth(samples):+.1f} MB from early to late")
    dice, killed = random.Random(options.seed), 0  # nosec B311
    more: tuple[str, ...] = ()
    for _ in range(options.kills):
        after = dice.uniform(1.0, max(1.5, took / (options.kills + 1) * 1.5))
        if watched(start(archive, out, options.workers, *more), [], after):
            killed += 1
            print(f"killed after {after:.1f} s")
        more = ("--resume",)
    watched(start(archive, out, options.workers, "--resume"), [], None)
    same = digest(whole) == digest(out)
    print(
        f"killed {killed} times: the output is {'the same' if same else 'NOT the same'}, {whole.stat().st_size} bytes"
    )
    if options.keep:
        plot(samples, options.keep)
    return same and killed == options.kills and growth(samples) < GROWTH_MB


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
    folder = Path(tempfile.mkdtemp(prefix="hoinghi-archive-"))
    try:
        return 0 if {"kill": kill, "speed": speed}[options.what](options, folder) else 1
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
