"""What is the same, and what is as wanted."""

from dataclasses import replace

import pytest

from contracts.store.rows import article
from nutgraf.store.matching import beside_headline, entry_key, goes_on, host_of, names_outlet, of_outlet, outlet_key

PIER = article(outlet="Harbour Courier", host="www.news.harbour.example")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://harbour.example/1", "http://www.harbour.example/1/?utm_source=x#top", True),
        ("https://harbour.example/1", "https://harbour.example/2", False),
        ("notes/1.txt", "notes/1.txt", True),
        ("notes/1.txt", "notes/1.TXT", False),
        ("", "/", False),
    ],
)
def test_addresses_of_one_entry_share_a_key(one: str, other: str, same: bool) -> None:
    assert (entry_key(one) == entry_key(other)) is same


def test_an_outlet_is_the_same_in_any_case() -> None:
    assert outlet_key("Straße") == outlet_key("STRASSE")


@pytest.mark.parametrize("outlet", ["", "harbour courier", "news.harbour.example", "Harbour.example", "example"])
def test_a_policy_means_an_outlet_by_name_or_host(outlet: str) -> None:
    assert of_outlet(PIER, outlet)


@pytest.mark.parametrize("outlet", ["harbour", "arbour.example", "www.news.harbour.example", "courier"])
def test_a_policy_means_no_part_of_a_name(outlet: str) -> None:
    assert not of_outlet(PIER, outlet)


def test_whoever_looks_may_name_a_part() -> None:
    assert all(names_outlet(PIER, part) for part in ("", "COURIER", "bour.ex", "news."))
    assert not names_outlet(PIER, "gull")


def test_the_host_is_that_of_the_article_itself() -> None:
    assert host_of(PIER) == "news.harbour.example"
    assert host_of(replace(PIER, url="")) == ""
    assert not of_outlet(replace(PIER, url=""), "harbour.example")


def test_more_than_a_headline() -> None:
    assert beside_headline(PIER).strip() == "The old pier will close on Monday."
    assert goes_on(PIER)
    assert not goes_on(article(text="Pier to close"))
    assert not goes_on(article(text="Pier to close\n\n"))
    assert goes_on(replace(article(text="Words."), headline=None))
    assert not goes_on(replace(article(text=""), headline=None))
