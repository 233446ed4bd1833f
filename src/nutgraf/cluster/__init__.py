"""From articles to stories: which of them tell of one event, with a score and a reason for each."""

from nutgraf.cluster.grouping import group
from nutgraf.cluster.stream import Stream

__all__ = ["Stream", "group"]
