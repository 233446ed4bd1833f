"""From accounts to stories: which articles tell of one event, with a score and a reason for each."""

from nutgraf.cluster.grouping import group

__all__ = ["group"]
