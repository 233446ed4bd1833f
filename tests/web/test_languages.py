"""The language of the pages, as it is chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from nutgraf.web.languages import local


def test_a_choice_is_kept_and_leads_back(reader: TestClient) -> None:
    answer = reader.get("/language/de", params={"back": "/search?q=a"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=a")
    assert '<html lang="de"' in reader.get("/search").text


def test_an_unknown_language_changes_nothing(reader: TestClient) -> None:
    assert "set-cookie" not in reader.get("/language/xx").headers


@pytest.mark.parametrize(
    "elsewhere", ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "/a\nb"]
)
def test_a_link_to_this_desk_leads_nowhere_else(elsewhere: str) -> None:
    assert local(elsewhere) == "/"


@given(st.text())
def test_what_is_local_begins_with_one_slash(address: str) -> None:
    found = local(address)
    assert found.startswith("/")
    assert not found.startswith(("//", "/\\"))
