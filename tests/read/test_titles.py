"""Titles of pages without the outlet's name."""

import pytest

from nutgraf.read.titles import without_tail

URL = "https://www.velmouthcourier.example/pier"


@pytest.mark.parametrize(
    ("title", "outlet", "url", "headline"),
    [
        ("Pier to close | Region | Velmouth Courier", "Velmouth Courier", "", "Pier to close"),
        ("Pier to close - The Velmouth Courier", "", URL, "Pier to close"),
        ("Pier to close — Velmouth Courier", "The Velmouth Courier", "", "Pier to close"),
        ("Pier to close - and then what?", "", URL, "Pier to close - and then what?"),
        ("Old pier: Shops must leave", "Velmouth Courier", URL, "Old pier: Shops must leave"),
        ("Pier to close - Velmouth Courier - Velmouth, Northmoor", "", URL, "Pier to close"),
        (
            "Pier to close - Shops must leave - Velmouth, Northmoor",
            "",
            URL,
            "Pier to close - Shops must leave - Velmouth, Northmoor",
        ),
        (
            "Pier to close at noon - Velmouth Courier 12 Northmoor, Lakeland News Weather & Sports",
            "",
            URL,
            "Pier to close at noon",
        ),
        ("", "", "", ""),
    ],
)
def test_tails(title: str, outlet: str, url: str, headline: str) -> None:
    assert without_tail(title, outlet, url) == headline
