"""The tables of a desk as they are now; how they came to be so stands in ``migrations``.

Numbers (``id``) are the file's own and never leave it: outside, articles and stories go by their ids, which are texts here.
What can be many and long (texts, notes, pages, bytes) is packed; beside it stands, unpacked, what is looked for and
counted. Moments are microseconds since 1970.
"""

from nutgraf.store.sqlite.tables.base import metadata
from nutgraf.store.sqlite.tables.collecting import captures, entries, feeds
from nutgraf.store.sqlite.tables.grouping import corrections, event_articles, events, members, snapshot, steps, stories
from nutgraf.store.sqlite.tables.reading import articles, notes, outlets, versions, words
from nutgraf.store.sqlite.tables.setting_up import marks, outlet_facts, policies, settings, sites
from nutgraf.store.sqlite.tables.showing import outlet_sums, page_outlets, page_people, pages, people, story_outlets
from nutgraf.store.sqlite.tables.using import deliveries, hooks, rulings, sessions, tokens, users

__all__ = [
    "articles",
    "captures",
    "corrections",
    "deliveries",
    "entries",
    "event_articles",
    "events",
    "feeds",
    "hooks",
    "marks",
    "members",
    "metadata",
    "notes",
    "outlet_facts",
    "outlet_sums",
    "outlets",
    "page_outlets",
    "page_people",
    "pages",
    "people",
    "policies",
    "rulings",
    "sessions",
    "settings",
    "sites",
    "snapshot",
    "steps",
    "stories",
    "story_outlets",
    "tokens",
    "users",
    "versions",
    "words",
]
