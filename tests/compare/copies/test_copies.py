"""Near-copies: found with cuts and other openings, not found where only quotations or set phrases agree."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.compare.copies.copies import find_copies
from nutgraf.compare.copies.differing import beside
from nutgraf.compare.copies.shingles import text_of
from nutgraf.compare.copies.sketches import Sketch, Sketches
from nutgraf.model.article import Article, Outlet
from nutgraf.model.comparison import CopyKind
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


def test_what_a_copy_has_of_its_own_and_what_it_left_out_are_told_as_whole_sentences() -> None:
    town = "The town of Ostrand has opened its school gymnasium for relatives who wait for news."
    first = account("first", WIRE, 6)
    cut = account("cut", (OWN[0], *WIRE[1:4], town, WIRE[5]), 7)
    (copy,) = find_copies([first, cut])
    assert [cut.words_of(place.span) for place in copy.own] == [OWN[0], town]
    assert [first.words_of(place.span) for place in copy.left_out] == [WIRE[0], WIRE[4]]
    assert {place.article for place in copy.own} == {"cut"}
    assert {place.article for place in copy.left_out} == {"first"}


def test_a_sentence_that_an_editor_touched_differs_in_nothing() -> None:
    touched = WIRE[3].replace("its last inspection in March", "an inspection in spring")
    (copy,) = find_copies([account("first", WIRE, 6), account("touched", (*WIRE[:3], touched, *WIRE[4:]), 7)])
    assert (copy.own, copy.left_out) == ((), ())
    assert 0.8 < copy.printed < 1


def test_two_reports_that_share_quotations_and_a_background_paragraph_are_no_copies() -> None:
    said = "“We will find every rock in that channel and light each of them before the autumn storms,” the master said."
    background = (
        "The ferry was built in a yard at Lomm in 1998. It had passed its last inspection in March without remarks."
    )
    one = account("one", (*OWN[:3], said, background), 6)
    two = account("two", (WIRE[1], background, WIRE[2], said, WIRE[5]), 7)
    assert find_copies([one, two]) == ()


def test_extracts_posts_and_transcripts_without_marks_are_quotations() -> None:
    posted = "Nobody in this harbour slept last night and nobody will forget what happened — Ana Berg (@anaberg) 6 May"
    asked = "Master Holm: The buoy was dark and we told the board so in January and again in the first week of March."
    extract = (
        "The order reads:",
        "All vessels shall keep two cable lengths from the reef until the light burns again.",
    )
    same = (posted, asked, *extract)
    assert find_copies([account("one", (*OWN[:3], *same), 6), account("two", (*same, *WIRE[1:3]), 7)]) == ()


def test_a_later_state_of_an_article_is_an_update_and_no_copy_by_another() -> None:
    first = account("first", WIRE, 6, outlet="The Tarvik Log")
    grown = account("grown", ("Divers found a tear of four metres below the engine room.", *OWN[:2], *WIRE), 9,
                    outlet="Tarvik Log")  # fmt: skip
    printed = account("printed", WIRE, 10, outlet="The Ostrand Mirror")
    kinds = {copy.copy: (copy.kind, copy.original) for copy in find_copies([first, grown, printed])}
    assert kinds == {"grown": (CopyKind.UPDATE, "first"), "printed": (CopyKind.COPY, "first")}


def test_what_is_the_same_weeks_later_is_furniture() -> None:
    later = account("later", WIRE[1:], 7)
    stamp = Stamp(at=datetime(2031, 6, 6, tzinfo=UTC), precision=Precision.DAY, known=Known.PRINTED)
    moved = replace(later, article=replace(later.article, published=stamp))
    assert find_copies([account("first", WIRE, 6), later])
    assert find_copies([account("first", WIRE, 6), moved]) == ()


def test_one_text_ten_thousand_times_is_laid_beside_its_original_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    likely, kept = Sketches.likely, Sketches.add

    def counted(self: Sketches, sketch: Sketch) -> list[int]:
        found = likely(self, sketch)
        asked.append(len(found))
        return found

    def added(self: Sketches, sketch: Sketch, original: int | None = None) -> None:
        kept(self, sketch, original)
        sizes.append(len(self))

    sizes: list[int] = []
    monkeypatch.setattr(Sketches, "likely", counted)
    monkeypatch.setattr(Sketches, "add", added)
    assert len(find_copies([account(f"n{at:05}", WIRE[:2], 6) for at in range(10_000)])) == 9_999
    assert max(asked) == 1
    assert sizes[0] == sizes[-1]


def test_furniture_in_ever_so_many_articles_is_asked_for_no_more() -> None:
    box = "Sign up for our newsletter and never miss what happens in your town this week or any other week."
    accounts = [account(f"n{at}", (f"{' '.join(f'word{at}x{n}' for n in range(40))}", box), 6) for at in range(200)]
    seen = Sketches()
    for each in accounts:
        sketch = seen.sketch(each.article.text)
        seen.add(sketch)
        assert len(seen.likely(sketch)) <= 12
    assert find_copies(accounts) == ()


SENTENCES = st.lists(st.sampled_from([*WIRE, *OWN, "He left.", "“Nobody slept here last night at all.”"]), max_size=9)


@settings(max_examples=60, deadline=None)
@given(SENTENCES, SENTENCES)
def test_what_differs_and_what_is_in_common_hold_every_word_between_them(one: list[str], two: list[str]) -> None:
    here, there = account("one", tuple(one), 6), account("two", tuple(two), 7)
    text, other = text_of(here.article), text_of(there.article)
    sides = beside(here, text, other)
    parts = sorted([*sides.in_common, *sides.own])
    assert [
        word for word in text.words if any(part.start <= word[0] and word[1] <= part.end for part in parts)
    ] == list(text.words)
    assert all(a.end <= b.start for a, b in pairwise(parts))
    assert 0 <= sides.printed <= 1
    itself = beside(here, text, text)
    assert (itself.own, itself.printed) == ((), 1.0 if len(text.words) > 2 else 0.0) or len(text.words) <= 2


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(SENTENCES, st.sampled_from(["Log", "Mirror", ""]), st.integers(0, 23)), max_size=6))
def test_places_lie_inside_the_texts_and_a_text_is_a_copy_of_itself(given: list[tuple[list[str], str, int]]) -> None:
    accounts = [account(f"a{at}", tuple(parts), hour, outlet=name) for at, (parts, name, hour) in enumerate(given)]
    twice = account("twice", WIRE, 0, outlet="Print"), account("again", WIRE, 23, outlet="Reprint")
    texts = {each.id: each.article.text for each in (*accounts, *twice)}
    found = find_copies([*accounts, *twice])
    places = [place for copy in found for place in (*copy.own, *copy.left_out, *chain.from_iterable(copy.places))]
    assert all(place.span.of(texts[place.article]).strip() for place in places)
    assert all(place.span.end <= len(texts[place.article]) for place in places)
    assert any(copy.copy == "again" and copy.share == 1 for copy in found)
    assert len({copy.copy for copy in found}) == len(found)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_read(one: str, two: str) -> None:
    found = find_copies([account("one", (one, *WIRE), 6), account("two", (*WIRE, two), 7)])
    assert [copy.copy for copy in found] == ["two"]
