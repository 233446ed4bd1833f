from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.page_rights import rights_in_page
from nutgraf.collect.rights import Ruling, covers, most_kept
from nutgraf.model.keeping import Keeping, Policy

HOST = "nord.kystposten.example"


def ruled(*signals: str, policies: tuple[Policy, ...] = (), outlet: str = "Kystposten") -> Ruling:
    return most_kept(signals, policies, outlet=outlet, host=HOST)


def test_without_signals_all_is_kept() -> None:
    assert ruled() == Ruling(keeping=Keeping.FULL)


@pytest.mark.parametrize(
    "signal",
    [
        "tdm-reservation: 1",
        "TDM-Reservation: 1",
        "meta tdm-reservation: 1",
        "robots license: https://kystposten.example/rsl.xml",
        "x-robots-tag: nosnippet",
        "meta robots: index, NoSnippet",
        "meta robots: max-snippet:0",
        "x-robots-tag: max-snippet: 0, max-image-preview: large",
        "robots content-signal: search=no, ai-train=no",
        "content-usage: search=n",
        "content-usage: train-ai=y, bots=n",
        "content-usage: search=?0",
    ],
)
def test_what_reserves_a_text(signal: str) -> None:
    ruling = ruled(signal)
    assert (ruling.keeping, ruling.reserved) == (Keeping.METADATA, True)
    assert f"nutgraf outlets keep {HOST} full --because" in ruling.because


@pytest.mark.parametrize(
    "signal",
    [
        "tdm-reservation: 0",
        "tdm-policy: https://kystposten.example/terms",
        "robots license:",
        "link license: https://licences.example/by",
        "meta license: all rights reserved",
        "x-robots-tag: noindex, nofollow",
        "x-robots-tag: none",
        "meta robots: max-snippet:-1, max-image-preview:large",
        "meta robots: max-snippet:50",
        "meta robots: noimageai",
        "x-robots-tag: otherbot: nosnippet, noai, noarchive",
        "x-robots-tag: unavailable_after: 25 Jun 2031 15:00:00 PST",
        "content-usage: search=y, train-ai=y, research=n",
        "robots content-signal: search=yes",
        "description: noarchive",
        "nonsense",
        "",
    ],
)
def test_what_is_recorded_only(signal: str) -> None:
    assert ruled(signal) == Ruling(keeping=Keeping.FULL)


@pytest.mark.parametrize(
    "signal", ["x-robots-tag: noarchive", "meta robots: nocache", "x-robots-tag: nutgraf: noarchive"]
)
def test_no_archive_leaves_an_excerpt(signal: str) -> None:
    ruling = ruled(signal)
    assert (ruling.keeping, ruling.reserved, ruling.no_models) == (Keeping.EXCERPT, False, False)
    assert "excerpt" in ruling.because


@pytest.mark.parametrize(
    "signal",
    [
        "meta robots: noai, noimageai",
        "x-robots-tag: noai",
        "content-signal: ai-input=no",
    ],
)
def test_no_model_reads_what_is_kept_from_ai(signal: str) -> None:
    ruling = ruled(signal)
    assert (ruling.keeping, ruling.no_models, ruling.reserved) == (Keeping.FULL, True, False)
    assert ruling.because


@pytest.mark.parametrize(
    "signal",
    ["content-usage: train-ai=n", "content-usage: train-genai=n", "robots content-signal: search=yes,ai-train=no"],
)
def test_where_training_alone_is_refused_nothing_changes_for_nothing_is_trained(signal: str) -> None:
    ruling = ruled(signal)
    assert (ruling.keeping, ruling.no_models, ruling.reserved) == (Keeping.FULL, False, False)


def test_directives_after_another_robot_may_be_for_us_again() -> None:
    assert ruled("x-robots-tag: otherbot: noindex, nutgraf: noai").no_models
    assert not ruled("x-robots-tag: nutgraf: noindex, otherbot: noai").no_models


def test_the_page_stands_above_its_server() -> None:
    assert not ruled("meta tdm-reservation: 0", "tdm-reservation: 1").reserved
    assert ruled("meta tdm-reservation: 1", "tdm-reservation: 0").reserved
    assert ruled("tdm-reservation: 0", "tdm-reservation: 1").reserved


def test_what_a_page_says_is_ruled_on() -> None:
    head = '<head><meta name="ROBOTS" content="NoAI, noarchive"><meta name="content-usage" content="search=n"></head>'
    signals = rights_in_page(head)
    assert most_kept(signals[:1], (), outlet="Kystposten", host=HOST).no_models
    assert most_kept(signals[:2], (), outlet="Kystposten", host=HOST).keeping is Keeping.EXCERPT
    assert most_kept(signals, (), outlet="Kystposten", host=HOST).reserved


def test_a_policy_for_the_outlet_stands_above_signals() -> None:
    licence = Policy(outlet="kystposten.example", because="licence of 3 March", expires=timedelta(days=30))
    ruling = ruled("tdm-reservation: 1", "meta robots: noai", policies=(licence,))
    assert ruling == Ruling(
        keeping=Keeping.FULL,
        expires=timedelta(days=30),
        because="A person decided this for kystposten.example: licence of 3 March.",
    )


def test_the_policy_for_all_does_not() -> None:
    usual = Policy(outlet="", keeping=Keeping.FULL, expires=timedelta(days=90))
    ruling = ruled("tdm-reservation: 1", policies=(usual,))
    assert (ruling.keeping, ruling.reserved, ruling.expires) == (Keeping.METADATA, True, timedelta(days=90))


def test_the_policy_for_all_may_keep_less() -> None:
    usual = Policy(outlet="", keeping=Keeping.METADATA, because="a small disk")
    ruling = ruled("meta robots: noarchive, noai", policies=(usual,))
    assert (ruling.keeping, ruling.reserved, ruling.no_models) == (Keeping.METADATA, False, True)
    assert "a small disk" in ruling.because


def test_the_narrowest_host_counts_and_then_the_name() -> None:
    name = Policy(outlet="kystPOSTEN", keeping=Keeping.EXCERPT)
    wide = Policy(outlet="https://www.kystposten.example/", keeping=Keeping.METADATA)
    narrow = Policy(outlet="Nord.Kystposten.example", keeping=Keeping.FULL)
    assert ruled(policies=(name, wide, narrow)).keeping is Keeping.FULL
    assert ruled(policies=(narrow, wide, name)).keeping is Keeping.FULL
    assert ruled(policies=(name, wide)).keeping is Keeping.METADATA
    assert ruled(policies=(name,)).keeping is Keeping.EXCERPT


def test_a_policy_for_another_host_says_nothing() -> None:
    other = Policy(outlet="posten.example", keeping=Keeping.METADATA)
    assert not covers(other, outlet="Kystposten", host=HOST)
    assert not covers(Policy(), outlet="", host="")
    assert covers(Policy(outlet="kystposten.example"), outlet="", host="www.kystposten.example")
    assert ruled(policies=(other,)).keeping is Keeping.FULL


def test_a_name_with_spaces_is_quoted_in_the_advice() -> None:
    ruling = most_kept(["tdm-reservation: 1"], (), outlet="Der Havnebote", host="")
    assert 'nutgraf outlets keep "Der Havnebote" full' in ruling.because


@given(st.lists(st.text(max_size=80) | st.text(max_size=60).map(lambda text: f"x-robots-tag: {text}"), max_size=20))
def test_more_signals_never_allow_more(signals: list[str]) -> None:
    order = list(Keeping)
    plain = [signal for signal in signals if "tdm-reservation" not in signal.lower()]
    less, more = (
        most_kept(plain, (), outlet="", host=""),
        most_kept([*plain, "x-robots-tag: noarchive"], (), outlet="", host=""),
    )
    assert order.index(more.keeping) >= order.index(less.keeping)
    assert more.keeping is not Keeping.FULL
