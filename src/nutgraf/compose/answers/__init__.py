"""Questions answered in the accounts' own words, without a language model."""

from nutgraf.compose.answers.answering import answer
from nutgraf.compose.answers.question import searched

__all__ = ["answer", "searched"]
