"""The headline is an article's own: no teaser, no doubtful name, in the page's language; else a lede."""

from datetime import UTC, datetime

import pytest
from making import account, claims_of, comparison, differing, place, pool

from nutgraf.compose.headline import headline, page_language
from nutgraf.model.comparison import Comparison, DisagreementKind, Judgement
from nutgraf.model.notes import Account

BODY = "The ice road to Holme island has been closed after a lorry broke through."


def made(*accounts: Account, found: Comparison | None = None) -> str | None:
    there = pool(list(accounts), found)
    one = headline(there.cast, there.candidates(claims_of(*accounts), most_words=28), "en")
    return one.text if one else None


def told(head: str, outlet: str = "Kystposten", **more: object) -> Account:
    return account(f"{head}\n{BODY}", outlet=outlet, headline=True, **more)  # type: ignore[arg-type]


def test_the_articles_own_words_without_a_full_stop() -> None:
    assert (
        made(told("Ice road to Holme closed after lorry breaks through"))
        == "Ice road to Holme closed after lorry breaks through"
    )


@pytest.mark.parametrize(
    "teaser",
    [
        "Will the ice road to Holme ever open?",
        "Watch: lorry breaks through the ice road",
        "How a lorry broke the ice road",
        "Ice!",
    ],
)
def test_a_teaser_gives_way_to_the_lede(teaser: str) -> None:
    assert made(told(teaser)) == BODY


def test_what_weighs_more_wins_over_what_is_beside_the_point() -> None:
    plain = told("Ice road to Holme island closed after lorry breaks through")
    assert made(told("Choir of Saint Ansgar wins a silver cup", "Strandavisa"), plain) == plain.article.headline_text


def test_of_equal_headlines_the_later_wins() -> None:
    one = told("Ice road to Holme closed")
    two = told("Ice road to Holme reopened", "Strandavisa", day=datetime(2025, 3, 9, tzinfo=UTC))
    assert made(one, two) == "Ice road to Holme reopened"


def test_a_headline_with_a_slip_is_not_taken() -> None:
    one = told("Ice road to Holm closed after lorry breaks through")
    slip = differing(
        ("Holme", (place(one, "Holme"),)),
        ("Holm", (place(one, "Holm"),)),
        kind=DisagreementKind.NAME,
        judgement=Judgement.SLIP,
    )
    assert made(one, found=comparison([one], disagreements=(slip,))) == BODY


def test_a_page_has_a_name_wherever_there_are_words() -> None:
    assert made(account("Why?\nIt did this. They did that.", headline=True)) == "Why?"
    assert made(account("   ")) is None


@pytest.mark.parametrize(
    ("languages", "page"),
    [("de de en", "de"), ("de en", "en"), ("ko", "ko"), ("uk de", "uk"), ("ko ko uk uk en", "ko")],
)
def test_the_page_is_in_the_language_of_most_articles(languages: str, page: str) -> None:
    accounts = [account(f"x{number}", language=code) for number, code in enumerate(languages.split())]
    assert page_language(accounts) == page


def test_what_runs_on_without_an_end_is_no_headline() -> None:
    assert made(account("the ice road and the lorry and the island and the men " * 30, outlet="Kystposten")) is None
