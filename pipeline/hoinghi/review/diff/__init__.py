"""What differs between two runs over the same articles: records aligned, changes counted and grouped, and shown."""

from hoinghi.review.diff.changes import WHATS, Change, FieldChange, What, changes
from hoinghi.review.diff.entries import Entry, Json, Place

__all__ = ["WHATS", "Change", "Entry", "FieldChange", "Json", "Place", "What", "changes"]
