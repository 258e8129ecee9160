"""Parquet: a folder with one table for articles and one for each record kind; see `tables` for their columns."""

from hoinghi.writing.parquet.sink import ParquetSink
from hoinghi.writing.parquet.tables import tables

__all__ = ["ParquetSink", "tables"]
