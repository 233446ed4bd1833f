"""The edge to the world: files, folders, standard input, http and https. Every way it can go wrong ends in words."""

from nutgraf.fetch.fake import FakeFetcher
from nutgraf.fetch.folders import expand
from nutgraf.fetch.world import WorldFetcher

__all__ = ["FakeFetcher", "WorldFetcher", "expand"]
