"""Label Studio tasks: they fit the labelling interface, and every region stands where it says."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

from hoinghi import Article, Extractor
from hoinghi.writing import find_format
from hoinghi.writing.label_studio import labeling_config

# As it is read back from JSON.
Task = dict[str, Any]
TEXT = (
    "📈 Sáng 5/3, ông Trần Văn Minh, Giám đốc Sở Y tế, cho biết tỷ lệ tiêm chủng đạt 98,5% kế hoạch; 12 huyện có y sĩ, "
    "kinh phí 3 tỷ đồng theo Quyết định số 12/QĐ-UBND."
)


def tasks(tmp_path: Path, extractor: Extractor) -> list[Task]:
    sink = find_format("label-studio").to_path(tmp_path / "tasks.json")
    for id_ in ("a", "b"):
        article = Article(id=id_, text=TEXT)
        sink.write(id_, find_format("label-studio").encode(article, extractor.extract(article)))
    sink.commit()
    read: list[Task] = json.loads((tmp_path / "tasks.json").read_text("utf-8"))
    return read


def test_tasks_fit_the_interface(tmp_path: Path, extractor: Extractor) -> None:
    config = ElementTree.fromstring(labeling_config())
    labels = {each.get("value") for each in config.iter("Label")}
    relations = {each.get("value") for each in config.iter("Relation")}
    (control,), (text,) = config.iter("Labels"), config.iter("Text")
    for task in tasks(tmp_path, extractor):
        data, prediction = task["data"], task["predictions"][0]
        assert data[str(text.get("value")).removeprefix("$")] == TEXT
        ids = {region["id"] for region in prediction["result"] if region["type"] == "labels"}
        for region in prediction["result"]:
            if region["type"] == "relation":
                assert set(region["labels"]) <= relations
                assert {region["from_id"], region["to_id"]} <= ids
            else:
                value = region["value"]
                assert (region["from_name"], region["to_name"]) == (control.get("name"), text.get("name"))
                assert TEXT[value["start"] : value["end"]] == value["text"]
                assert set(value["labels"]) <= labels


def test_regions_say_what_the_record_says(tmp_path: Path, extractor: Extractor) -> None:
    (_, task) = tasks(tmp_path, extractor)
    result = task["predictions"][0]["result"]
    (percentage,) = [each for each in result if each.get("value", {}).get("labels") == ["percentage"]]
    assert percentage["value"]["text"] == "98,5%"
    assert "value: 98.5" in percentage["meta"]["text"]
    linked = {each["labels"][0]: each["to_id"] for each in result if each.get("from_id") == percentage["id"]}
    texts = {each["id"]: each["value"]["text"] for each in result if each["type"] == "labels"}
    assert {name: texts[id_] for name, id_ in linked.items()} == {
        "indicator": "tỷ lệ tiêm chủng",
        "baseline": "kế hoạch",
    }
