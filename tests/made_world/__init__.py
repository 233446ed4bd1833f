"""A world of invented news on loopback: outlets that publish as a simulated clock goes on, and a server that shows, at each
moment, only what is published by then.

    clock = SimulatedClock(START)
    with World(made_outlets(many=12, articles=120), clock) as world:
        for address in world.feeds:
            desk.add(address)
        clock.advance(timedelta(hours=6))
        …
        assert world.most_connections(host) == 1

`made_outlets` invents any number of outlets with articles about invented events; `sample_outlets` publishes the sample
coverage of the package within one week. The server listens on addresses of 127.0.0.0/8 only, one for each outlet.
"""

from made_world.answers import OutletSite
from made_world.clock import SimulatedClock
from made_world.outlets import Form, MadeArticle, MadeOutlet, Quirk, Version
from made_world.sample import WEEK, sample_outlets
from made_world.server import Asked
from made_world.telling import START, made_outlets
from made_world.world import World

__all__ = [
    "START",
    "WEEK",
    "Asked",
    "Form",
    "MadeArticle",
    "MadeOutlet",
    "OutletSite",
    "Quirk",
    "SimulatedClock",
    "Version",
    "World",
    "made_outlets",
    "sample_outlets",
]
