"""What an address asks for."""

from datetime import UTC, datetime
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from starlette.requests import Request

from nutgraf.errors import WrongUse
from nutgraf.hall.asked import asked_again, wanted_of
from nutgraf.model.found import Wanted

NOW = datetime(2026, 3, 13, 9, tzinfo=UTC)


def asking(**query: str) -> Request:
    clock = SimpleNamespace(now=lambda: NOW)
    app = SimpleNamespace(state=SimpleNamespace(hall=SimpleNamespace(clock=clock)))
    return Request({"type": "http", "query_string": urlencode(query).encode(), "headers": [], "app": app})


def test_all_that_can_be_asked_for() -> None:
    request = asking(
        q=" ferry ", outlet="Post", language="DE", since="2d", until="2026-03-12", differing="1", after="m", more="x"
    )
    assert wanted_of(request, most=7) == Wanted(
        text="ferry", outlet="Post", language="de", since=datetime(2026, 3, 11, 9, tzinfo=UTC),
        until=datetime(2026, 3, 12, 23, 59, 59, 999999, tzinfo=UTC), differing=True, after="m", most=7,
    )  # fmt: skip


def test_nothing_asks_for_nothing() -> None:
    assert wanted_of(asking(), most=20) == Wanted(most=20)


@pytest.mark.parametrize("query", [{"q": "x" * 401}, {"since": "soon"}, {"until": "2026-02-30"}, {"after": "x" * 401}])
def test_what_cannot_be_looked_for_is_said(query: dict[str, str]) -> None:
    with pytest.raises(WrongUse):
        wanted_of(asking(**query), most=20)


def test_the_same_is_asked_again_with_more() -> None:
    request = asking(q="a&b", since="1d", after="old", unread="1")
    assert asked_again(request) == "?q=a%26b&since=1d"
    assert asked_again(request, after="new", since="") == "?q=a%26b&after=new"
    assert asked_again(asking()) == ""
