"""The edge to the world: files, folders, standard input, http and https. Every way it can go wrong ends in words."""

from nutgraf.fetch.asker import PoliteAsker
from nutgraf.fetch.clock import FakeClock, SystemClock
from nutgraf.fetch.fake import FakeAsker, FakeFetcher
from nutgraf.fetch.folders import expand
from nutgraf.fetch.world import WorldFetcher

__all__ = ["FakeAsker", "FakeClock", "FakeFetcher", "PoliteAsker", "SystemClock", "WorldFetcher", "expand"]
