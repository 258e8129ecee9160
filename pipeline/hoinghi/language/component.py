"""The extraction step as a spaCy component: `nlp.add_pipe("hoinghi")`."""

# No `from __future__ import annotations` here: spaCy 3.8.2 cannot read the factory's arguments as strings.

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from hoinghi.extractor import Extractor
from hoinghi_schemas import ArticleRecord

NAME = "hoinghi"
# `doc.spans` keys: "hoinghi.percentage", "hoinghi.person", …
KEY = "hoinghi.{kind}"


class HoinghiComponent:
    """Sets `doc._.hoinghi` to the text's `ArticleRecord` and one group of spans for each record kind in `doc.spans`.

    A record's span that cuts a token is widened to whole tokens in `doc.spans`; the record keeps the exact characters.
    """

    def __init__(self, kinds: list[str] | None = None) -> None:
        self.extractor = Extractor(kinds=kinds)
        self.kinds = kinds

    def __call__(self, doc: Doc) -> Doc:
        """Extract from `doc.text`; whatever tokeniser made the doc."""
        return annotate(doc, self.extractor.extract(doc.text))


def annotate(doc: Doc, record: ArticleRecord) -> Doc:
    """The doc with the record of its text: as `doc._.hoinghi`, and as span groups in `doc.spans`."""
    doc.user_data[NAME] = record.model_dump_json()
    groups: dict[str, list[Span]] = {}
    for kind, span in record.spans_by_kind():
        found = doc.char_span(span.start, span.end, label=kind, alignment_mode="expand")
        if found is not None:
            groups.setdefault(kind, []).append(found)
    for kind, spans in groups.items():
        key = KEY.format(kind=kind)
        doc.spans[key] = SpanGroup(doc, name=key, spans=sorted(spans, key=_position))
    return doc


def _position(span: Span) -> tuple[int, int]:
    return span.start, span.end


def record_of(doc: Doc) -> ArticleRecord | None:
    """What `doc._.hoinghi` gives: the record, or None where the component has not seen the doc.

    The doc carries it as JSON, which survives `n_process=2`, `to_bytes` and `DocBin`, where a model would not.
    """
    stored = doc.user_data.get(NAME)
    return None if stored is None else ArticleRecord.model_validate_json(stored)


def create_component(nlp: Language, name: str, kinds: list[str] | None) -> HoinghiComponent:
    """The factory behind `nlp.add_pipe("hoinghi", config={"kinds": [...]})`; all kinds by default."""
    return HoinghiComponent(kinds)


if not Doc.has_extension(NAME):
    Doc.set_extension(NAME, getter=record_of)
Language.factory(
    NAME,
    default_config={"kinds": None},
    assigns=["doc._.hoinghi", "doc.spans"],
    func=create_component,
)
