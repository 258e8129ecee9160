"""Measuring: predictions scored against gold, errors by cause, and gold as people write and check it."""

from hoinghi.evaluation.errors import Log, error_kinds
from hoinghi.evaluation.files import Predictions, read_gold, sound
from hoinghi.evaluation.gold import GoldArticle
from hoinghi.evaluation.scoring import Evaluation, evaluate

__all__ = ["Evaluation", "GoldArticle", "Log", "Predictions", "error_kinds", "evaluate", "read_gold", "sound"]
