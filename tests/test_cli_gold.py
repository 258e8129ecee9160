"""The measuring commands: what they write, exit statuses, one line of error."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from commands import hoinghi

MARKED = """Sáng 5/3, ông [Trần Văn Minh]{person roles="Giám đốc @ Sở Y tế"}, Giám đốc Sở Y tế, cho biết
tỷ lệ tiêm chủng đạt [98,5%]{percentage value=98.5 relation=reach indicator="tỷ lệ tiêm chủng"} tại
[12]{count value=12 noun=huyện} huyện."""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold" / "a.txt"
    path.parent.mkdir()
    path.write_text(MARKED, encoding="utf-8", newline="")
    return path


@pytest.fixture
def lines(gold: Path) -> Path:
    done = hoinghi("gold", "convert", gold, "-o", gold.with_name("gold.jsonl"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return gold.with_name("gold.jsonl")


def test_gold_against_itself_is_perfect(gold: Path, lines: Path) -> None:
    done = hoinghi("evaluate", gold, lines, "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert report["rows"]["percentages.full"]["f1"] == report["rows"]["people.roles"]["f1"] == 1
    assert report["fields"]["counts.noun"]["gold"] == 1


def test_extract_and_evaluate_through_a_pipe(gold: Path, lines: Path) -> None:
    extracted = hoinghi("extract", lines)
    done = hoinghi("evaluate", gold, "-", "--errors", stdin=extracted.stdout)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(" " * 24 + "      P")


@pytest.mark.parametrize("options", [["--errors"], ["--errors", "counts"], ["--errors", "all", "--examples", "1"]])
def test_errors_take_a_kind_or_none(gold: Path, tmp_path: Path, options: list[str]) -> None:
    empty = tmp_path / "empty.jsonl"
    empty.write_text('{"id": "a"}\n')
    done = hoinghi("evaluate", gold, empty, *options)
    assert "counts · no rule · missed (1)" in done.stdout
    assert ("people · no rule · missed (1)" in done.stdout) == ("counts" not in options)


def test_the_page_is_written_where_it_says(gold: Path, lines: Path, tmp_path: Path) -> None:
    done = hoinghi("evaluate", gold, lines, "--html", tmp_path / "out" / "page.html")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "page.html").read_text("utf-8").startswith("<!doctype html>")


def test_missing_predictions_are_said(gold: Path, tmp_path: Path) -> None:
    (tmp_path / "other.jsonl").write_text('{"id": "b"}\n')
    done = hoinghi("evaluate", gold, tmp_path / "other.jsonl", "--json")
    assert json.loads(done.stdout)["missing"] == ["a"]
    assert "1 gold articles have no prediction" in done.stderr


def test_check_passes_and_finds(gold: Path) -> None:
    assert hoinghi("gold", "check", gold.parent).returncode == 0
    gold.write_text(MARKED.replace("noun=huyện", "noun=tỉnh"), encoding="utf-8")
    done = hoinghi("gold", "check", gold.parent)
    assert done.returncode == 1
    assert done.stdout == f"{gold}:3:21: noun 'tỉnh' stands nowhere in the text; copy it as it is there\n"
    assert done.stderr == "1 articles, 1 problems\n"


def test_check_proves_the_text_against_its_article(gold: Path, tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    hoinghi("gold", "convert", gold, "-o", tmp_path / "g.jsonl")
    text = json.loads((tmp_path / "g.jsonl").read_text("utf-8"))["text"]
    (articles / "a.txt").write_text(text, encoding="utf-8", newline="")
    assert hoinghi("gold", "check", gold, "--articles", articles).returncode == 0
    (articles / "a.txt").write_text(text.replace("Sáng", "Chiều"), encoding="utf-8", newline="")
    done = hoinghi("gold", "check", gold, "--articles", articles)
    assert (done.returncode, "the text is not the article's: 'Sáng 5/3" in done.stdout) == (1, True)


def test_json_lines_gold_is_checked_too(lines: Path) -> None:
    row = json.loads(lines.read_text("utf-8"))
    row["counts"][0]["noun"]["start"] -= 1
    broken = [json.dumps(row), "{", '{"id": "b"}', json.dumps({**row, "id": "c", "counts": [{"span": 3}]})]
    lines.write_text("\n".join(broken), encoding="utf-8")
    done = hoinghi("gold", "check", lines)
    found = done.stdout.splitlines()
    assert done.returncode == 1
    assert found[0].startswith(f"{lines}:1:1: a: counts[0]: noun ")
    assert found[1].startswith(f"{lines}:2:2: not JSON")
    assert found[2] == f"{lines}:3:1: text is missing; gold has it even where it is empty"
    assert found[-1].startswith(f"{lines}:4:1: counts[0].span: ")


def test_a_draft_is_gold_of_the_article_and_work_by_hand_is_kept(tmp_path: Path, lines: Path) -> None:
    article = tmp_path / "b.txt"
    article.write_text(json.loads(lines.read_text("utf-8"))["text"] + "\r\n [x] \\ %\n", encoding="utf-8", newline="")
    done = hoinghi("gold", "draft", article, "-o", tmp_path / "drafts")
    assert done.returncode == 0, done.stderr
    assert hoinghi("gold", "check", tmp_path / "drafts", "--articles", article).stdout == ""
    again = hoinghi("gold", "draft", article, "-o", tmp_path / "drafts")
    assert (again.returncode, "is there already; --force replaces it" in again.stderr) == (2, True)
    assert hoinghi("gold", "draft", article, "-o", tmp_path / "drafts", "--force").returncode == 0


def test_marked_text_and_json_lines_convert_into_each_other(lines: Path, tmp_path: Path) -> None:
    marked = hoinghi("gold", "convert", lines)
    assert marked.stdout.startswith("%% id: a\nSáng 5/3, ông [Trần Văn Minh]{person")
    (tmp_path / "again.txt").write_text(marked.stdout, encoding="utf-8", newline="")
    assert hoinghi("gold", "convert", tmp_path / "again.txt").stdout == lines.read_text("utf-8")


def test_decisions_become_gold_and_correct_it(lines: Path, tmp_path: Path) -> None:
    row = json.loads(lines.read_text("utf-8"))
    (count,) = row["counts"]
    records = [{"verdict": "right", "run": "new", "kind": "count", "record": count}]
    head = {"format": "hoinghi.decisions/1", "id": "a", "title": None, "sha256": "", "text": row["text"]}
    decisions = tmp_path / "decisions.jsonl"
    decisions.write_text(json.dumps({**head, "records": records}), encoding="utf-8")
    done = hoinghi("gold", "apply", decisions)
    assert (done.returncode, done.stderr) == (0, "1 articles, 1 records found right, 0 found wrong\n")
    assert json.loads(done.stdout)["counts"] == [count]
    records[0]["verdict"] = "wrong"
    decisions.write_text(json.dumps({**head, "records": records}), encoding="utf-8")
    done = hoinghi("gold", "apply", decisions, "--to", lines, "-o", lines, "--force")
    corrected = json.loads(lines.read_text("utf-8"))
    assert (corrected["counts"], len(corrected["people"])) == ([], 1)


def test_articles_with_undecided_records_are_left_out_and_named(lines: Path, tmp_path: Path) -> None:
    row = json.loads(lines.read_text("utf-8"))
    records = [{"verdict": "open", "run": "new", "kind": "count", "record": row["counts"][0]}]
    line = {"format": "hoinghi.decisions/1", "id": "a", "text": row["text"], "records": records}
    (tmp_path / "decisions.jsonl").write_text(json.dumps(line), encoding="utf-8")
    done = hoinghi("gold", "apply", tmp_path / "decisions.jsonl", "-o", tmp_path / "out.jsonl")
    assert done.returncode == 1
    assert "left out for undecided records: a (1); decide them in the page" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["gold", "apply", "nowhere.jsonl"], "nowhere.jsonl: cannot be read: no such file or directory"),
        (["gold", "apply", "GOLD"], "no decisions of a review page: it is not JSON"),
        (["evaluate", "nowhere.jsonl", "nowhere.jsonl"], "nowhere.jsonl: no such file or folder; check the path"),
        (["evaluate", "-", "-"], "gold and predictions cannot both be standard input"),
        (["evaluate", "GOLD", "GOLD", "--errors", "nouns"], "--errors nouns: unknown; use all, percentages"),
        (["evaluate", "GOLD", "README"], "gold is JSON Lines (.jsonl) or marked text (.txt), not '.md'"),
        (["evaluate", "BROKEN", "GOLD"], "broken.txt:1:3: a `[` is never closed"),
        (["gold", "check", "nowhere"], "nowhere: no such file or folder"),
        (["gold", "convert", "EMPTY"], "holds no .jsonl or .txt file"),
        (["gold", "draft", "README"], "files of type '.md' are not read"),
        (["selfcheck", "nowhere.txt"], "nowhere.txt: no such file or folder"),
        (["mine", "nowhere"], "nowhere: no such file or folder"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(gold: Path, tmp_path: Path, arguments: list[str], error: str) -> None:
    (tmp_path / "broken.txt").write_text("x [y")
    (tmp_path / "readme.md").write_text("x")
    (tmp_path / "empty").mkdir()
    names = {
        "GOLD": str(gold),
        "BROKEN": str(tmp_path / "broken.txt"),
        "README": str(tmp_path / "readme.md"),
        "EMPTY": str(tmp_path / "empty"),
    }
    done = hoinghi(*(names.get(each, each) for each in arguments))
    assert done.returncode == 2
    assert error in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_closed_pipe_ends_quietly(gold: Path, lines: Path) -> None:
    command = f'"$0" -c "from hoinghi.cli import main; main()" evaluate "{gold}" "{lines}" | head -1'
    done = subprocess.run(["bash", "-c", command, sys.executable], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_selfcheck_reads_standard_input() -> None:
    done = hoinghi("selfcheck", "-", stdin="Sở Hoà bình đạt 5% tại 12 xã.")
    assert (done.returncode, done.stderr) == (0, "1 articles, 0 variants differ\n")


def test_mine_prints_one_json_object(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Đại diện QXLM phát biểu.", encoding="utf-8")
    report = json.loads(hoinghi("mine", tmp_path, "--json", "--top", "5").stdout)
    assert report["articles"] == 1
    assert [each["what"] for each in report["abbreviations"]] == ["QXLM"]
    assert "QXLM" in hoinghi("mine", tmp_path).stdout
