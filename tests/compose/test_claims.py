"""The claims of a page, and whether the check catches a wrong one."""

from dataclasses import replace
from functools import cache

import pytest

from compose.newsroom import articles_of, page_of
from nutgraf.compose.check import faults, only_what_holds
from nutgraf.model.article import Article
from nutgraf.model.claim import Treating
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageClaim, PageTreatment

RECORDS = (
    {
        "headline": "Crane falls on market hall in Tervik",
        "outlet": "Tervik Tidings",
        "url": "https://tidings.example/crane",
        "datePublished": "2025-03-12T08:30:00+00:00",
        "text": "A crane fell on the market hall of Tervik on Tuesday night. Nobody was inside the hall, the police said.\n\n"
        "The storm had torn a cable, said Mayor Odd Brekke. The market will stay shut for a week.",
    },
    {
        "headline": "Builder denies overloading crane in Tervik",
        "outlet": "The Coast Herald",
        "url": "https://herald.example/crane",
        "datePublished": "2025-03-12T17:05:00+00:00",
        "text": "A crane fell on the market hall of Tervik on Tuesday night.\n\nThe crane had been overloaded with steel, the inspector "
        "Lise Moe said on Wednesday.\n\nThe storm had torn a cable, said Mayor Odd Brekke, and the hall must be pulled down.",
    },
    {
        "headline": "Tervik asks why its crane fell",
        "outlet": "Fjord Weekly",
        "url": "https://fjord.example/crane",
        "datePublished": "2025-03-14T06:45:00+00:00",
        "text": "The crane fell on the market hall of Tervik on Tuesday night.\n\nBuilder Nils Aune denied that the crane had been "
        "overloaded with steel. He has built half of the town, he said.\n\nThe stalls stand on the quay for now.",
    },
)  # fmt: skip


@cache
def made() -> tuple[tuple[Article, ...], StoryPage]:
    articles = articles_of(RECORDS)
    return articles, only_what_holds(page_of(articles), articles)


def claim(words: str) -> PageClaim:
    return next(one for one in made()[1].claims if words in one.sentence.text)


def test_a_claim_of_several_accounts_has_a_treatment_for_each_article() -> None:
    found = claim("fell on the market hall")
    assert [one.how for one in found.treatments] == [Treating.STATES] * 3
    assert [one.outlet for one in found.treatments] == ["Tervik Tidings", "The Coast Herald", "Fjord Weekly"]
    assert found.first == found.treatments[0].article
    assert found.sentence.origins == made()[1].graph.behind({one.article for one in found.treatments})


def test_a_claim_that_one_makes_and_one_disputes_is_shown_with_both() -> None:
    found = claim("overloaded")
    told = {one.outlet: one for one in found.treatments}
    assert told["The Coast Herald"].how is Treating.ATTRIBUTES
    assert told["The Coast Herald"].speaker == "Lise Moe"
    assert told["Fjord Weekly"].how is Treating.DISPUTES
    assert "Nils Aune" in told["Fjord Weekly"].speaker
    assert told["Fjord Weekly"].citation
    assert "denied" in told["Fjord Weekly"].citation.exact
    assert told["Tervik Tidings"].how is Treating.UNSEEN
    assert found.sentence.origins == 1


def test_what_one_account_alone_tells_is_no_claim_of_the_page() -> None:
    assert not any("quay" in one.sentence.text for one in made()[1].claims)


def test_nothing_is_claimed_twice() -> None:
    texts = [one.sentence.text for one in made()[1].claims]
    assert len(texts) == len(set(texts))


def put(found: PageClaim, at: int, **changed: object) -> PageClaim:
    treatments = list(found.treatments)
    treatments[at] = replace(treatments[at], **changed)  # type: ignore[arg-type]
    return replace(found, treatments=tuple(treatments))


def wrong(found: PageClaim) -> list[PageClaim]:
    """The claim that one makes and another disputes, with one thing wrong each time."""
    other = next(one for one in found.treatments if one.how is Treating.DISPUTES)
    extra = PageTreatment(article="none", outlet="None", how=Treating.UNSEEN)
    carried = next(at for at, one in enumerate(found.treatments) if one.how is Treating.ATTRIBUTES)
    return [
        replace(found, treatments=found.treatments[1:]),
        replace(found, treatments=(*found.treatments, extra)),
        replace(found, first=other.article),
        replace(found, sentence=replace(found.sentence, origins=3)),
        put(found, carried, outlet="Fjord Weekly"),
        put(found, carried, speaker="Zorbel Quast"),
        put(found, carried, citation=None),
        put(found, carried, citation=other.citation),
        put(found, carried, how=Treating.UNSEEN),
        put(found, carried, how=Treating.OMITS),
    ]


@pytest.mark.parametrize("number", range(10))
def test_a_wrong_claim_is_caught_and_not_shown(number: int) -> None:
    articles, page = made()
    assert not faults(page, articles)
    altered = replace(page, claims=(wrong(claim("overloaded"))[number],))
    assert any(told.startswith("claim 1") for told in faults(altered, articles))
    assert not only_what_holds(altered, articles).claims
