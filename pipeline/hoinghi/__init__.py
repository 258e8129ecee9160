"""Structured, grounded records out of Vietnamese news articles about conferences."""

from hoinghi.errors import ArticleError, HoinghiError, InputError, LexiconError, RuleError, UnicodeTextError
from hoinghi.extractor import Extractor, extract, extract_many
from hoinghi.reading import Article
from hoinghi.rules.rule import Example, Found, Rejected, Rule, regex
from hoinghi_schemas import (
    Amount,
    ArticleRecord,
    Author,
    Count,
    CustomRecord,
    Document,
    Event,
    Organisation,
    Percentage,
    Period,
    Person,
    Programme,
    Publisher,
    Role,
    Source,
    Span,
    Warning,
)

__version__ = "0.1.0"
__all__ = [
    "Amount", "Article", "ArticleError", "ArticleRecord", "Author", "Count", "CustomRecord", "Document", "Event",
    "Example", "Extractor", "Found", "HoinghiError", "InputError", "LexiconError", "Organisation", "Percentage",
    "Period", "Person", "Programme", "Publisher", "Rejected", "Role", "Rule", "RuleError", "Source", "Span",
    "UnicodeTextError", "Warning", "extract", "extract_many", "regex",
]  # fmt: skip
