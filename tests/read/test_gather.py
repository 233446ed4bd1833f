"""Each text of an outlet, and each address, once."""

import json
from dataclasses import replace
from time import process_time

import pytest

from nutgraf.model.fate import Capture, Ending, Reading
from nutgraf.read import gather, read_capture

BODY = "The harbour board of Velmouth voted on Tuesday to close the old pier after engineers found cracks."


def reading(address: str, text: str = BODY, **fields: str) -> Reading:
    record = {"title": "Velmouth to close its old pier", "text": text, **fields}
    return read_capture(Capture(address=address, body=json.dumps(record).encode()))


def test_the_same_text_of_one_outlet_is_kept_once_and_the_copy_names_it() -> None:
    got = gather([reading("a.json", outlet="Bote"), reading("b.json", outlet="bote")])
    assert [article.address for article in got.articles] == ["a.json"]
    assert [fate.ending for fate in got.fates] == [Ending.KEPT, Ending.COPY]
    assert "a.json" in got.fates[1].reason
    assert got.fates[1].article == got.articles[0].id


def test_the_same_text_of_another_outlet_stays() -> None:
    got = gather([reading("a.json", outlet="Bote"), reading("b.json", outlet="Kurier")])
    assert len(got.articles) == 2
    assert len({article.id for article in got.articles}) == 2


def test_an_unknown_outlet_gives_way_to_a_known_one() -> None:
    got = gather([reading("a.json"), reading("b.json", outlet="Bote"), reading("c.json")])
    assert [article.address for article in got.articles] == ["b.json"]
    assert [fate.ending for fate in got.fates] == [Ending.COPY, Ending.KEPT, Ending.COPY]
    assert {fate.article for fate in got.fates} == {got.articles[0].id}


def test_of_two_versions_the_later_is_kept_whichever_comes_first() -> None:
    url = "https://bote.example/pier"
    early = reading("early.json", url=url, date="2031-04-09")
    late = reading("late.json", text=BODY + " Nobody was hurt.", url=url, date="2031-04-09", dateModified="2031-04-10")
    for given in ([early, late], [late, early]):
        got = gather(given)
        assert [article.address for article in got.articles] == ["late.json"]
        lost = next(fate for fate in got.fates if fate.ending is Ending.EARLIER)
        assert lost.address == "early.json"
        assert "earlier version of late.json" in lost.reason
        assert lost.good
        assert [article.address for article in got.earlier] == ["early.json"]


def test_versions_without_times_keep_the_one_given_last() -> None:
    url = "https://bote.example/pier"
    got = gather([reading("a.json", url=url), reading("b.json", text=BODY + " More.", url=url)])
    assert [article.address for article in got.articles] == ["b.json"]
    assert [article.address for article in got.earlier] == ["a.json"]


def test_earlier_versions_stand_oldest_first_each_text_once() -> None:
    url = "https://bote.example/pier"
    states = [
        reading(
            f"{hour}.json", text=f"{BODY} {word}.", url=url, date="2031-04-09", dateModified=f"2031-04-09T0{hour}:00Z"
        )
        for hour, word in (
            (2, "Second state"),
            (4, "Last state"),
            (1, "First state"),
            (3, "Third state"),
            (2, "Second state"),
        )
    ]
    got = gather(states)
    assert [article.address for article in got.articles] == ["4.json"]
    assert [article.address for article in got.earlier] == ["1.json", "2.json", "3.json"]
    assert sorted(fate.ending for fate in got.fates) == ["earlier version"] * 4 + ["kept"]


def test_a_text_that_came_back_is_no_earlier_version_of_itself() -> None:
    url = "https://bote.example/pier"
    got = gather(
        [reading("a.json", url=url), reading("b.json", text=BODY + " More.", url=url), reading("c.json", url=url)]
    )
    assert [article.address for article in got.articles] == ["c.json"]
    assert [article.address for article in got.earlier] == ["b.json"]


def test_the_same_file_twice_is_one_article_and_two_fates() -> None:
    got = gather([reading("a.json"), reading("a.json")])
    assert len(got.articles) == 1
    assert sorted(fate.ending for fate in got.fates) == [Ending.COPY, Ending.KEPT]


def test_fates_without_article_pass_through() -> None:
    empty = read_capture(Capture(address="x", body=b""))
    assert gather([empty, reading("a.json")]).fates[0] == empty.fates[0]
    assert gather([]) == Reading()


@pytest.mark.parametrize("fields", [{}, {"outlet": "Bote"}, {"url": "https://bote.example/pier"}])
def test_thousands_of_copies_are_told_apart_at_once(fields: dict[str, str]) -> None:
    told = reading("a.json", **fields)
    addresses = [f"{number}.json" for number in range(10_000)]
    many = Reading(
        articles=tuple(replace(told.articles[0], address=address) for address in addresses),
        fates=tuple(replace(told.fates[0], address=address) for address in addresses),
    )
    started = process_time()
    got = gather([many])
    assert process_time() - started < 2
    assert len(got.articles) == 1
    assert [fate.address for fate in got.fates] == addresses
    assert [fate.ending for fate in got.fates].count(Ending.COPY) == 9_999
