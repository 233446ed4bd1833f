"""The sentence of ours holds only as a disagreement of the page has it."""

from dataclasses import replace

import pytest
from making import account, claims_of, comparison, differing, place, pool

from nutgraf.compose.check import fault
from nutgraf.compose.differ import disagreements
from nutgraf.compose.evidence import Evidence
from nutgraf.compose.highlights import highlights
from nutgraf.compose.joined import parting_text
from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Making, Sentence

ONE = account("Aboard the barge were 31 people.")
TWO = account("Aboard the barge were 37 people.", outlet="Strandavisa")
FOUND = comparison(
    [ONE, TWO],
    disagreements=(differing(("31", (place(ONE, "31"),)), ("37", (place(TWO, "37"),)), about="People aboard"),),
)


def made() -> tuple[Sentence, StoryPage]:
    there = pool([ONE, TWO], FOUND)
    (joined,) = [one for one in highlights(there, claims_of(ONE, TWO)) if one.origin is Making.JOINED]
    page = StoryPage(
        id="s", language="en", headline=None, first_published="", updated="", outlets=0, origins=2, highlights=(joined,),
        story=(), opinions=(), disagreements=disagreements(there), graph=FOUND.origins, edges=(), timeline=(),
        expectations=(), people=(), articles=(),
    )  # fmt: skip
    return joined, page


def why(sentence: Sentence, page: StoryPage) -> str | None:
    return fault(sentence, Evidence.of(page, [ONE.article, TWO.article]))


def test_what_the_page_joins_holds() -> None:
    joined, page = made()
    assert joined.text == parting_text("People aboard", [("31", "Kystposten"), ("37", "Strandavisa")])
    assert why(joined, page) is None


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("31 (Kystposten) or 37 (Strandavisa)", "37 (Kystposten) or 31 (Strandavisa)"),
        ("Kystposten", "Strandavisa"),
        ("differ", "agree"),
        ("people aboard", "people lost"),
        ("31", "32"),
    ],
)
def test_any_other_words_do_not(was: str, now: str) -> None:
    joined, page = made()
    assert why(replace(joined, text=joined.text.replace(was, now)), page) == "no disagreement of the page puts it so"


def test_without_its_disagreement_it_does_not_hold() -> None:
    joined, page = made()
    assert why(joined, replace(page, disagreements=())) is not None


def test_the_versions_may_be_told_apart_by_who_says_them() -> None:
    joined, page = made()
    (found,) = page.disagreements
    spoken = tuple(
        replace(one, said_by=(name,)) for one, name in zip(found.versions, ("Police", "Owners"), strict=True)
    )
    page = replace(page, disagreements=(replace(found, versions=spoken),))
    text = parting_text("People aboard", [("31", "Police"), ("37", "Owners")])
    assert why(replace(joined, text=text), page) is None
    assert why(replace(joined, text=text.replace("Owners", "Police")), page) is not None


def test_swapped_citations_do_not_bear_the_values() -> None:
    joined, page = made()
    assert why(replace(joined, citations=joined.citations[::-1]), page) is not None
