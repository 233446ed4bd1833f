"""What a desk does for its own good: texts that may be kept for a while only are cut when that is over, and what sites
said of themselves long ago is forgotten."""

from dataclasses import replace
from datetime import datetime, timedelta

from nutgraf.collect.cutting import cut
from nutgraf.desk.house import House, ruling_for
from nutgraf.desk.placing import Placing
from nutgraf.model.keeping import Keeping
from nutgraf.ports.store import Store

REMEMBERED = timedelta(days=7)
"""What a site said of itself holds for a day; so long after it was asked for nobody will look at it again."""


def upkeep(store: Store, placing: Placing, house: House, now: datetime) -> int:
    """Cuts texts whose time is over to what may stay; how many.

    The stream of stories is kept whole before, since it could not be made again from texts that are gone.
    """
    store.sites.forget(now - REMEMBERED)
    done = 0
    for policy in house.policies:
        if policy.expires is None:
            continue
        for version in store.articles.older_than(now - policy.expires, policy.outlet):
            if ruling_for(version.article, (), house).expires != policy.expires:
                continue  # another policy holds for its outlet
            if not done:
                placing.snapshot(now, always=True)
            store.articles.cut(replace(version, article=cut(version.article, Keeping.METADATA), cut=True, capture=""))
            done += 1
    return done
