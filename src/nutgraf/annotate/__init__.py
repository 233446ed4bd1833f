"""From articles to accounts: sentences, names, attributions, citing chains, quantities and times, all as spans."""

from nutgraf.annotate.steps import annotate

__all__ = ["annotate"]
