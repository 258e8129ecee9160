"""Every error that hoinghi raises on purpose.

HoinghiError
├── ArticleError      an article that cannot be read or is not text
│   └── UnicodeTextError   a string that is no valid Unicode text (a lone surrogate)
├── InputError        a file or folder that cannot be read as what it should be
├── LexiconError      a broken or unknown word list
├── OutputError       an output that cannot be written, or that an unfinished run stands in the way of
└── RuleError         a rule that is not well formed or contradicts its own examples
"""


class HoinghiError(Exception):
    """The root of the family: one line that says what, where, and the remedy."""


class ArticleError(HoinghiError):
    """An article that cannot be read or is not text."""


class UnicodeTextError(ArticleError):
    """A string with a lone surrogate, which no encoding can write."""


class InputError(HoinghiError):
    """A file or folder that cannot be read as what it should be."""


class LexiconError(HoinghiError):
    """A broken or unknown word list."""


class OutputError(HoinghiError):
    """An output that cannot be written, or that an unfinished run stands in the way of."""


class RuleError(HoinghiError):
    """A rule that is not well formed or contradicts its own examples."""
