"""The review page: one HTML file with the records of a run beside their texts, to be read and judged by eye."""

from hoinghi.review.page.building import LIMIT, Built, PageOptions, build

__all__ = ["LIMIT", "Built", "PageOptions", "build"]
