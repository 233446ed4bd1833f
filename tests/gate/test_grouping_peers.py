"""The ways of grouping that stand beside nutgraf: each does what it says, none falls over, none grows weaker unseen."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from nutgraf.model.article import Article, Outlet
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

Load = Callable[[str], Any]
HERE = Path(__file__).parent
DATA = HERE.parent.parent.parent / "shared" / "data"
FLOORS: dict[str, Any] = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
EVENTS = (
    ("Harbour crane collapses in Port Elwin", "A crane fell onto the quay of Port Elwin and hurt two dockers, the harbour office said. Salvage of the crane began at once."),
    ("Voters in Marrow Vale reject the tram tax", "The tram tax failed at the polls in Marrow Vale, where three in five voters were against it. The mayor called the tram vote a pity."),
    ("Chess champion Ilse Brandt retires", "Ilse Brandt, twice the world champion, gave up chess after her last tournament in Kallen. Brandt wants to coach young chess players."),
)  # fmt: skip


def told(number: int, headline: str, body: str, day: str = "2021-05-03") -> Article:
    text = f"{headline}\n\n{body}".strip()
    at = datetime.fromisoformat(f"{day}T12:00+00:00") if day else None
    return Article(
        id=str(number), version=str(number), address=str(number), outlet=Outlet(), text=text, paragraphs=(), language="en",
        headline=Span(start=0, end=len(headline)) if headline else None,
        published=Stamp(at=at, precision=Precision.MINUTE, known=Known.METADATA) if at else None,
    )  # fmt: skip


def peer_named(load: Load, name: str) -> Any:
    peers = load("grouping_peers")
    if name not in peers.present():
        pytest.skip("the libraries of this peer are not installed")
    return peers.PEERS[name]


GROUPING = ("vectors+centroid", "vectors+hdbscan", "tf-idf", "keywords+louvain", "headlines")


@pytest.mark.parametrize("name", GROUPING)
def test_each_peer_puts_two_reports_of_one_event_together(name: str, load: Load) -> None:
    stream = [told(2 * turn + one, *event) for turn in (0, 1, 2) for one, event in enumerate(EVENTS)]
    assert peer_named(load, name)(stream) == [0, 1, 2] * 3


@pytest.mark.parametrize("name", GROUPING)
def test_no_peer_puts_the_same_words_of_another_season_together(name: str, load: Load) -> None:
    stream = [
        told(number, *event, day=day) for day in ("2021-05-03", "2021-11-03") for number, event in enumerate(EVENTS)
    ]
    assert peer_named(load, name)(stream) == list(range(6))


@pytest.mark.parametrize("name", GROUPING)
@pytest.mark.parametrize(
    "stream",
    [
        [],
        [told(0, *EVENTS[0])],
        [told(0, "", ""), told(1, "", "")],
        [told(0, "", "", day=""), told(1, "!!", "…", day=""), told(2, *EVENTS[0], day="")],
        [told(0, *EVENTS[0], day=""), told(1, "Кран упав у порту", "Двоє поранені."), told(2, "크레인이 무너졌다", "두 명이 다쳤다.")],
        [told(0, "word " * 50_000, ""), told(1, *EVENTS[0], day="2090-01-01"), told(2, *EVENTS[1], day="1970-01-01")],
    ],
    ids=["nothing", "one", "empty", "undated", "scripts", "odd"],
)  # fmt: skip
def test_no_peer_falls_over_odd_articles(stream: list[Article], name: str, load: Load) -> None:
    found = peer_named(load, name)(stream)
    assert len(found) == len(stream)
    assert all(found[first] == first <= number for number, first in enumerate(found))


def test_a_peer_whose_library_is_missing_is_left_out_with_a_word(
    load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    peers = load("grouping_peers")
    monkeypatch.setattr(peers, "find_spec", lambda name: None if name == "networkx" else True)
    for _ in range(2):
        assert peers.present() == ("vectors+centroid", "vectors+hdbscan", "tf-idf")
    said = capsys.readouterr()
    assert not said.out
    assert [line.split(" is left out")[0] for line in said.err.splitlines()] == ["keywords+louvain", "headlines"]
    assert said.err.count("networkx; pip install '.[dev]'") == 2


@pytest.mark.shared
@pytest.mark.skipif(not DATA.is_dir(), reason="the labelled sets beside the repository are not there")
@pytest.mark.parametrize("name", GROUPING)
def test_no_peer_grows_weaker_unseen(name: str, load: Load) -> None:
    """What stands beside us must be as good as it was when we said how much better we are."""
    peer_named(load, name)
    figures = load("stories").measure(name, [DATA / "stories" / "vietnamese.jsonl.gz"], 90)
    assert figures["b3_f1"] >= FLOORS["stories_peers"][name]
