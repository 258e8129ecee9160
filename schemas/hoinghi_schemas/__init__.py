"""The records that hoinghi writes: frozen Pydantic models, closed to unknown fields, every span provable."""

from hoinghi_schemas.amount import Amount
from hoinghi_schemas.article import SCHEMA_VERSION, ArticleRecord, CustomRecord, Publisher, Source
from hoinghi_schemas.count import Count
from hoinghi_schemas.document import Document
from hoinghi_schemas.event import Event
from hoinghi_schemas.organisation import Organisation
from hoinghi_schemas.percentage import Percentage
from hoinghi_schemas.person import Author, Person, Role
from hoinghi_schemas.programme import Period, Programme
from hoinghi_schemas.span import Span, Warning

__all__ = [
    "SCHEMA_VERSION", "Amount", "ArticleRecord", "Author", "Count", "CustomRecord", "Document", "Event", "Organisation",
    "Percentage", "Period", "Person", "Programme", "Publisher", "Role", "Source", "Span", "Warning",
]  # fmt: skip
