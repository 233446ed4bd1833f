"""Tools about people and outlets."""

import re

import pytest

from mcp_client import Model, holds
from nutgraf.hall.hall import Hall


def test_people_are_found_some_at_a_time(model: Model) -> None:
    text, first = model.ask("find_people", most=2)
    _, second = model.ask("find_people", most=2, cursor=first["cursor"])
    keys = [one["key"] for one in (*first["people"], *second["people"])]
    assert len(set(keys)) == 4
    assert text.startswith(f"{keys[0]}: {first['people'][0]['name']}")


def test_somebody_by_name_by_key_and_by_a_part_that_only_they_have(model: Model, hall: Hall) -> None:
    text, value = model.ask("get_person", person="Annegret Wolkenthin")
    assert value["key"] == "annegret-wolkenthin"
    assert value["permalink"] == "/person/annegret-wolkenthin"
    assert value["said"]
    assert all(holds(hall, one) for one in value["citations"])
    assert "said: " in text
    assert model.ask("get_person", person="annegret-wolkenthin")[1] == value
    assert model.ask("get_person", person="Wolkenthin")[1] == value


def test_nobody_and_several(model: Model) -> None:
    assert model.fail("get_person", person="zzz") == "nobody on the pages is called so; find_people lists who is"
    assert re.search(r"several are called so: .*\(.*\).*; give a key", model.fail("get_person", person="ann"))


def test_what_somebody_said(model: Model, hall: Hall, plant: str) -> None:
    text, value = model.ask("get_quotes", person="Jonas Friedlaub", most=2)
    assert len(value["said"]) == 2
    assert all(holds(hall, one) for one in value["citations"])
    assert all(one["outlet"] in text for one in value["citations"])
    _, more = model.ask("get_quotes", person="Jonas Friedlaub", most=2, cursor=value["cursor"])
    assert more["said"] != value["said"]
    assert all(
        one["story"] == plant for one in model.ask("get_quotes", person="Jonas Friedlaub", story=plant)[1]["said"]
    )


def test_what_all_said_in_a_story(model: Model, hall: Hall, plant: str) -> None:
    text, value = model.ask("get_quotes", story=plant, most=3)
    assert len(value["opinions"]) == len(value["quotations"]) == 3
    assert all(holds(hall, one) for one in value["citations"])
    assert "OPINIONS" in text
    assert value["cursor"] == "3"


@pytest.mark.parametrize(
    ("given", "told"),
    [({}, "give a person"), ({"story": "snone"}, "no story is called"), ({"person": "zzz"}, "nobody on the pages")],
)
def test_quotes_of_nobody(model: Model, given: dict[str, str], told: str) -> None:
    said = model.fail("get_quotes", **given)
    assert said.startswith(told)


def test_outlets_are_found_some_at_a_time(model: Model) -> None:
    text, first = model.ask("find_outlets", most=2)
    _, second = model.ask("find_outlets", most=2, cursor=first["cursor"])
    assert len({one["name"] for one in (*first["outlets"], *second["outlets"])}) == 4
    assert first["outlets"][0]["name"] in text
    assert "outlets" not in model.ask("find_outlets", text="zzz")[1]


def test_an_outlet_across_stories(model: Model, hall: Hall) -> None:
    text, value = model.ask("get_outlet", outlet="quillon post", most=3)
    assert value["name"] == "Quillon Post"
    assert len(value["first"]) == 3
    assert all(one["outlet"] for one in value["citations"])
    assert all(holds(hall, one) for one in value["citations"])
    assert "took from Telvane" in text


def test_no_such_outlet(model: Model) -> None:
    assert "search_stories" in model.fail("get_outlet", outlet="zzz") or "outlet" in model.fail(
        "get_outlet", outlet="zzz"
    )
