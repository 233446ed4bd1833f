"""The edge to the world: files, folders, standard input, http and https. Every way it can go wrong ends in words."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nutgraf.fetch.asker import PoliteAsker
    from nutgraf.fetch.clock import FakeClock, SystemClock
    from nutgraf.fetch.fake import FakeAsker, FakeFetcher, FakeSender
    from nutgraf.fetch.folders import expand
    from nutgraf.fetch.sender import WebSender
    from nutgraf.fetch.world import WorldFetcher

__all__ = [
    "FakeAsker",
    "FakeClock",
    "FakeFetcher",
    "FakeSender",
    "PoliteAsker",
    "SystemClock",
    "WebSender",
    "WorldFetcher",
    "expand",
]

_ROOMS = {
    "FakeAsker": "fake",
    "FakeClock": "clock",
    "FakeFetcher": "fake",
    "FakeSender": "fake",
    "PoliteAsker": "asker",
    "SystemClock": "clock",
    "WebSender": "sender",
    "WorldFetcher": "world",
    "expand": "folders",
}
"""Where each stands: who only wants to know the time needs nothing of the web."""


def __getattr__(name: str) -> Any:
    """One of the names, brought in when it is first asked for."""
    if name in _ROOMS:
        return getattr(import_module(f"nutgraf.fetch.{_ROOMS[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
