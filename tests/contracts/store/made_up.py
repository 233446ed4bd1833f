"""Rows of every shape, as Hypothesis makes them up; few ids and addresses, so that they meet."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from contracts.store.rows import ODD, article, entry, fate, later, version, waiting
from nutgraf.model.asking import Validators
from nutgraf.model.fate import Ending
from nutgraf.model.feed import Feed, FeedState
from nutgraf.model.found import Wanted
from nutgraf.model.keeping import FACT_FIELDS, Keeping, OutletFact, Policy
from nutgraf.model.site_note import SiteFile, SiteNote

FEEDS = ("https://harbour.example/feed", "https://dune.example/rss", "https://gull.example/map.xml")
ADDRESSES = (
    "https://harbour.example/1",
    "http://www.harbour.example/1/?utm_source=x",
    "https://dune.example/2",
    "https://gull.example/3",
    "notes/4.txt",
)
TEXTS = (
    "Pier to close\n\nThe old pier will close, the pilots said.",
    "Pier stays\n\nThe pier will stay open for the pilots.",
    "Dünen wandern\n\nDie Düne ist am Café vorbei.",
    "부두 폐쇄\n\n부두가 월요일에 닫힌다.",
    "Ice\n\nHalf a pair \ud83d of the pier\x00 and the other \ude00.",
    "Headline alone",
    "",
)
ARTICLES = ("a1", "a2", "a3", "b1")
STORIES = ("s1", "s2", "s3")
QUESTIONS = ("", "pier", '"the pilots"', "cafe dune", "부두", "pair", "pier close", "!!")
hours = st.sampled_from((-50, -1, 0, 0.5, 1, 2, 3, 24, 70, 300))
moments = hours.map(later)
maybe_moments = st.none() | moments
odd = st.sampled_from(("", "Ada", *ODD[1:]))
endings = st.sampled_from(Ending)
versions = st.builds(
    lambda name, text, told, at, came, cut: version(
        article(name, text, outlet=told[0], host=told[1], language=told[2], hours=at), came, cut=cut
    ),
    st.sampled_from(ARTICLES),
    st.sampled_from(TEXTS),
    st.sampled_from((("Harbour Courier", "harbour.example", "en"), ("Gull", "news.gull.example", "de"), ("Ö", "x.y", "und"))),
    st.none() | hours,
    hours,
    st.booleans(),
)  # fmt: skip
feed_states = st.builds(
    FeedState,
    asked=maybe_moments,
    due=maybe_moments,
    every=st.timedeltas(timedelta(0), timedelta(days=9)),
    spoke=maybe_moments,
    validators=st.builds(Validators, etag=odd, modified=odd),
    digest=st.sampled_from(("", "ab" * 32)),
    failures=st.integers(0, 9),
    ending=st.none() | endings,
    reason=odd,
    retired=st.sampled_from(("", "", "It is gone.")),
)
feeds = st.builds(Feed, address=st.sampled_from(FEEDS), title=odd, folder=odd, home=odd, language=odd)
news = st.builds(entry, st.sampled_from(ADDRESSES), odd)
policies = st.builds(
    Policy,
    outlet=st.sampled_from(("", "gull.example", "Harbour Courier")),
    keeping=st.sampled_from(Keeping),
    expires=st.none() | st.timedeltas(timedelta(0), timedelta(days=999)),
    because=odd,
)
facts = st.builds(
    OutletFact,
    outlet=st.sampled_from(("Gull", "gull", "Harbour Courier")),
    field=st.sampled_from(FACT_FIELDS),
    value=st.sampled_from(("1", "2")),
    source=st.sampled_from(("Ada", "Ben")),
    asof=st.dates(date(2031, 1, 1), date(2031, 1, 9)),
)
SITES = ("https://gull.example", "https://gull.example:8443")
site_notes = st.builds(
    SiteNote,
    site=st.sampled_from(SITES),
    what=st.sampled_from(SiteFile),
    body=st.binary(max_size=9),
    status=st.sampled_from((0, 200, 404)),
    asked=moments,
    until=moments,
)
wanted = st.builds(
    Wanted,
    text=st.sampled_from(QUESTIONS),
    outlet=st.sampled_from(("", "gull", "COURIER", ".example", "%")),
    language=st.sampled_from(("", "en", "ko")),
    since=maybe_moments,
    until=maybe_moments,
    differing=st.booleans(),
)


@st.composite
def entries(draw: st.DrawFn) -> Any:
    """An entry on its way, or with a fate."""
    waits = waiting(draw(st.sampled_from(ADDRESSES)), draw(hours), draw(st.none() | hours))
    waits = replace(waits, tries=draw(st.integers(0, 3)), signals=tuple(draw(st.lists(odd, max_size=2))))
    if draw(st.booleans()):
        return waits
    return replace(waits, fate=fate(draw(st.sampled_from(ADDRESSES)), draw(endings)), fated=draw(moments))
