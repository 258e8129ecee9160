"""Loads what all workers share, once, in the process that they are forked from: its memory is theirs too.

Imported by name in `multiprocessing`'s fork server, and by nothing else.
"""

from hoinghi.archive import worker
from hoinghi.extractor import default_extractor

__all__ = ["worker"]

# The first article loads the segmentation model and compiles every pattern.
default_extractor().extract("Sáng 5/3, Sở Y tế tổ chức hội nghị; tỷ lệ tiêm chủng đạt 98,5% kế hoạch tại 12 huyện.")
