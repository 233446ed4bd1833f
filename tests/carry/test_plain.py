"""Values as plain JSON and back."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

from nutgraf.carry.article_form import BAD_FORM
from nutgraf.carry.plain import from_plain, to_plain
from nutgraf.model.article import Article
from nutgraf.model.entry_state import KeptEntry
from nutgraf.model.fate import Ending, Fate
from nutgraf.model.feed import Entry, Feed, FeedState, KeptFeed
from nutgraf.model.keeping import OutletFact, Policy
from nutgraf.model.settings import Settings
from store.values import articles

AT = datetime(2031, 4, 9, 7, 30, 0, 1, tzinfo=UTC)
FATE = Fate(address="https://bote.example/1", ending=Ending.KEPT, reason="Read.", article="a1")
VALUES = [
    Settings(pause=timedelta(seconds=2.5), quiet="23:00-06:00", private=True),
    Policy(outlet="bote.example", expires=timedelta(days=3)),
    OutletFact(outlet="Bote", field="owner", value="Dahl", source="me", asof=date(2031, 4, 9)),
    KeptEntry(
        entry=Entry(address="https://bote.example/1", published=AT),
        announced=AT,
        fate=FATE,
        fated=AT,
        signals=("noai",),
    ),
    KeptFeed(
        feed=Feed(address="https://bote.example/feed"),
        added=AT,
        state=FeedState(asked=AT, every=timedelta(hours=2)),
        entries=7,
    ),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_as_they_were(value: object) -> None:
    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


@given(articles)
def test_any_article_comes_back_as_it_was(article: Article) -> None:
    told = json.dumps(to_plain(article), ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert from_plain(Article, json.loads(told.decode("utf-8", "surrogatepass"))) == article


@pytest.mark.parametrize(
    "plain",
    [None, 7, [], {}, {"pause": "soon"}, {"at_once": True}, {"private": 1}, {"contact": None}, {"pause": 1e300}],
)
def test_what_is_no_such_value_is_refused(plain: object) -> None:
    if plain == {}:
        assert from_plain(Settings, plain) == Settings()
        return
    with pytest.raises(BAD_FORM):
        from_plain(Settings, plain)


def test_names_of_a_later_nutgraf_are_passed_over() -> None:
    assert from_plain(Settings, {"mood": "calm"}) == Settings()
