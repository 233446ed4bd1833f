"""Lists go on where they ended, and give everything once."""

from typing import Any

import pytest
from starlette.testclient import TestClient

API = "/api/v1"


def walk(reader: TestClient, address: str) -> list[dict[str, Any]]:
    """All items of a list, by the address that each part of it names for the next one."""
    found, parts = [], 0
    onward: str | None = address
    while onward:
        answer = reader.get(onward)
        assert answer.status_code == 200
        told = answer.json()
        found += told["items"]
        onward = answer.links["next"]["url"] if told["next"] else None
        assert ("link" in answer.headers) == bool(told["next"])
        parts += 1
        assert parts < 200
    assert parts > 1
    return found


@pytest.mark.parametrize(
    ("path", "key"),
    [("/stories", "id"), ("/search?q=plant", "article"), ("/people", "key"), ("/outlets", "name")],
)
def test_a_list_gives_everything_once(reader: TestClient, path: str, key: str) -> None:
    joint = "&" if "?" in path else "?"
    whole = [one[key] for one in reader.get(f"{API}{path}{joint}most=200").json()["items"]]
    assert len(whole) > 2
    assert [one[key] for one in walk(reader, f"{API}{path}{joint}most=2")] == whole


def test_what_is_wanted_is_kept_along_the_way(reader: TestClient) -> None:
    found = walk(reader, f"{API}/stories?most=1&language=de")
    assert all("de" in one["languages"] for one in found)


def test_a_mark_of_nothing_is_told(reader: TestClient) -> None:
    assert reader.get(f"{API}/stories?after=%00%ff").status_code in (200, 422)
