"""Rights signals in a page's head."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collect_samples import PAGE
from nutgraf.collect.page_rights import rights_in_page


def test_what_the_head_says_is_told():
    signals = (
        "meta robots: noai",
        "meta robots: max-snippet:0",
        "meta tdm-reservation: 1",
        "link license: https://kurier.example/licence",
    )
    assert rights_in_page(PAGE) == signals
    assert rights_in_page(PAGE.encode()) == signals


@pytest.mark.parametrize(
    ("head", "signals"),
    [
        ('<META NAME="Robots" CONTENT="NoArchive, NOIMAGEAI">', ("meta robots: noarchive", "meta robots: noimageai")),
        ('<meta name="tdm-policy" content="https://k.example/Policy">', ("meta tdm-policy: https://k.example/Policy",)),
        ('<meta name="googlebot" content="noarchive">', ()),
        ('<meta name="robots" content="index, follow">', ()),
        ('<!-- <meta name="robots" content="noai"> -->', ()),
        ('<meta name="robots" content="noai"><meta name="robots" content="noai">', ("meta robots: noai",)),
        ("", ()),
    ],
)
def test_only_signals_that_count_are_told(head: str, signals: tuple[str, ...]):
    assert rights_in_page(f"<html><head>{head}</head><body></body></html>") == signals


def test_the_body_is_not_looked_at():
    assert rights_in_page('<html><body><meta name="robots" content="noai"></body></html>') == ()


@given(st.binary(max_size=300))
def test_no_bytes_make_it_raise(body: bytes):
    assert rights_in_page(b"<html><head><meta name=robots content=" + body) is not None
