"""How far a name reaches that began with a noun such as `chương trình`, `nghị quyết` or `hội nghị`.

`extent` walks over the words behind the noun, `tails` reads the place and the period that complete a name.
"""

from hoinghi.rules.names.extent import Extent, extent
from hoinghi.rules.names.tails import impossible, years

__all__ = ["Extent", "extent", "impossible", "years"]
