"""Stage 2: the normalised view of an article's text, its sentences and its zones."""

from hoinghi.text.sentences import sentences
from hoinghi.text.view import View, view
from hoinghi.text.zones import Zones, zones

__all__ = ["View", "Zones", "sentences", "view", "zones"]
