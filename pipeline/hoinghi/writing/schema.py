"""The JSON Schema of the output."""

from __future__ import annotations

import json

from hoinghi_schemas import ArticleRecord

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def article_schema() -> str:
    """The JSON Schema (draft 2020-12) of one output object, pretty, with a final line end."""
    schema = ArticleRecord.model_json_schema(mode="serialization")
    return json.dumps({"$schema": DRAFT, **schema}, indent=2, ensure_ascii=False) + "\n"
