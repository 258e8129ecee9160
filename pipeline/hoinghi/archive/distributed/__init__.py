"""A run on many machines, on Ray Data: partitions of the input are read, and then extracted, wherever there is room.

The machine that starts the run keeps the journal, settles what only the whole input tells (ids and texts that came
before), and puts the output together, in the order of the input. Everything large goes from machine to machine through
packs in a folder beside the output, on storage that all of them share.
"""

from hoinghi.archive.distributed.cluster import check_installed
from hoinghi.archive.distributed.engine import Distributed

__all__ = ["Distributed", "check_installed"]
