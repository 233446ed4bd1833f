"""Near-copies: found with cuts and other openings, not found where only quotations or set phrases agree."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.compare.copies import find_copies
from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, Stamp

WIRE = (
    "A cargo ferry ran aground off the port of Tarvik early on Tuesday with ninety-four people aboard, the coast guard said.",
    "Tugs reached the vessel within two hours but heavy swell kept them from making fast a line before noon.",
    "Passengers were taken off by helicopter in groups of twelve and brought to a sports hall above the harbour.",
    "The ferry, built in a yard at Lomm in 1998, had passed its last inspection in March without any remarks.",
    "Investigators will look at the steering gear, which crew members said had answered late on two earlier trips.",
    "The line between Tarvik and the outer islands stays closed until divers have looked at the hull.",
)
OWN = (
    "Rescuers flew dozens of travellers to safety after the island ferry hit rocks near Tarvik before dawn on Tuesday.",
    "Our reporter watched from the breakwater as the swell threw two tugs about like corks.",
    "Fishermen who know the channel say the buoy that marks the reef has been dark since the winter storms.",
    "The shipping company refused to discuss the matter and closed its ticket office for the day.",
    "People in the sports hall were given soup, blankets and very little news about their cars.",
)


def account(
    name: str, paragraphs: tuple[str, ...], hour: int, headline: str = "A ferry runs aground", outlet: str = ""
) -> Account:
    text = "\n\n".join((headline, *paragraphs))
    stamp = Stamp(at=datetime(2031, 5, 6, hour, tzinfo=UTC), precision=Precision.MINUTE, known=Known.PRINTED)
    spans, start = [], 0
    for paragraph in (headline, *paragraphs):
        spans.append(Span(start=start, end=start + len(paragraph)))
        start += len(paragraph) + 2
    return Account(
        article=Article(
            id=name, version="v", address=name, outlet=Outlet(name=outlet or name, how="metadata"), text=text, language="en",
            paragraphs=tuple(spans), headline=spans[0], published=stamp,
        )
    )  # fmt: skip


def test_a_wire_text_with_cuts_another_headline_and_another_opening_is_a_copy_of_the_earliest() -> None:
    first = account("first", WIRE, 6)
    cut = account("cut", (OWN[0], *WIRE[1:4]), 7, headline="Island ferry hits rocks")
    own = account("own", OWN, 8)
    (copy,) = find_copies([own, cut, first])
    assert (copy.original, copy.copy) == ("first", "cut")
    assert 0.5 < copy.share < 0.9
    for original_place, copy_place in copy.places:
        there = first.words_of(original_place.span).split()
        assert there == cut.words_of(copy_place.span).split()
        assert len(there) >= 8


def test_an_agency_is_the_original_even_where_its_own_text_is_dated_later() -> None:
    paper = account("paper", WIRE, 6)
    agency = account("agency", WIRE[:5], 9, outlet="Halvard News Agency")
    (copy,) = find_copies([paper, agency])
    assert (copy.original, copy.copy) == ("agency", "paper")


def test_two_copies_with_different_cuts_both_go_back_to_the_full_text_behind_them() -> None:
    full = account("full", WIRE, 6)
    head = account("head", WIRE[:3], 7)
    tail = account("tail", WIRE[3:], 8)
    assert [(copy.original, copy.copy) for copy in find_copies([tail, head, full])] == [
        ("full", "head"),
        ("full", "tail"),
    ]


def test_quotations_in_common_make_no_copy() -> None:
    said = "“We will find every rock in that channel and we will put a light on each of them before the autumn storms come”"
    more = (
        "“Nobody in this harbour slept last night and nobody will be told to forget what happened to these people here”"
    )
    one = account("one", (f"{said}, the harbour master said.", *OWN[:2], f"{more}, she added."), 6)
    two = account("two", (f"The harbour master was angry: {said}.", WIRE[1], WIRE[2], f"{more}, said the master."), 7)
    assert find_copies([one, two]) == ()


def test_standing_background_of_one_outlet_makes_no_copy() -> None:
    background = WIRE[3:5]
    one = account("one", (*OWN[:3], *background), 6, outlet="The Tarvik Log")
    two = account("two", (*background, "A bakery on the quay opened again after nine years, and gave bread away.", OWN[4]), 7,
                  outlet="The Tarvik Log")  # fmt: skip
    assert find_copies([one, two]) == ()


def test_a_long_report_that_takes_up_a_short_flash_is_no_copy() -> None:
    flash = account("flash", WIRE[:1], 5)
    report = account("report", (WIRE[0], *OWN), 9)
    assert find_copies([flash, report]) == ()


def test_bare_and_broken_texts_do_no_harm() -> None:
    odd = [
        account("empty", (), 1, headline="x"),
        account("one word", ("aaaa " * 50_000,), 2),
        account("broken", ("\udc80 😀 \u202e",), 3),
    ]
    assert find_copies(odd) == ()
    assert find_copies([]) == ()


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(4)))
def test_the_order_of_the_accounts_does_not_matter(order: list[int]) -> None:
    accounts = [account("a", WIRE, 6), account("b", WIRE[:4], 7), account("c", OWN, 8), account("d", WIRE[2:], 9)]
    assert find_copies([accounts[at] for at in order]) == find_copies(accounts)
