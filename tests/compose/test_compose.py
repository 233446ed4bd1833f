"""The whole page: what leaves the gate always holds, in every language and every order of the accounts."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from making import account, claims_of, comparison, differing, expected, place, spoken
from newsroom import COVERAGE, articles_of, coverage, page_of

from nutgraf.compose import compose
from nutgraf.compose.check import Evidence, every_fault, faults, only_what_holds
from nutgraf.model.article import Article
from nutgraf.model.comparison import Judgement
from nutgraf.model.notes import Account, AttributionKind
from nutgraf.model.page import StoryPage
from nutgraf.model.sentence import Sentence
from nutgraf.model.story import Placement, Story
from nutgraf.render.json import dumps, loads

LANGUAGES = sorted(COVERAGE)


def held(articles: Sequence[Article]) -> StoryPage:
    return only_what_holds(page_of(articles), articles)


def texts(page: StoryPage) -> list[str]:
    parts: list[Sentence] = [*page.highlights, *(one for paragraph in page.story for one in paragraph)]
    return [sentence.text for sentence in parts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_in_one_language(language: str) -> None:
    articles, page = coverage(language)
    assert page.language == language
    assert page.headline is not None
    assert 3 <= len(page.highlights) <= 5
    assert page.story
    assert page.opinions
    assert page.timeline
    assert len(page.articles) == page.outlets == len(articles)
    assert faults(page, articles) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gate_takes_nothing_from_a_page_of_plain_accounts(language: str) -> None:
    articles = articles_of(COVERAGE[language])
    raw = page_of(articles)
    assert [(where, why) for where, why in every_fault(raw, Evidence.of(raw, articles)) if why] == []


def test_the_page_of_the_dam_tells_what_happened() -> None:
    _, page = coverage("en")
    told = " ".join(texts(page))
    assert "about 4,200 people" in told
    assert "Tuesday night, 11 March" in told
    assert {"Rupert Annesley", "Hester Quennell"} <= {person.name for person in page.people}
    quennell = next(one for one in page.opinions if one.speaker.name == "Hester Quennell")
    assert quennell.statements[0].kind is AttributionKind.DIRECT


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_the_accounts_changes_nothing(language: str) -> None:
    articles, page = coverage(language)
    for order in permutations(articles):
        other = held(order)
        assert dumps([other]) == dumps([held(order)])
        assert replace(other, articles=page.articles, notes=page.notes) == page
        assert sorted(line.id for line in other.articles) == sorted(line.id for line in page.articles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_form_holds_as_the_page_does(language: str) -> None:
    articles, page = coverage(language)
    (again,) = loads(dumps([page]))
    assert faults(again, articles) == ()
    assert texts(again) == texts(page)


def test_accounts_in_four_languages_make_a_page_in_that_of_most() -> None:
    articles = articles_of([*COVERAGE["de"], COVERAGE["en"][0], COVERAGE["ko"][0], COVERAGE["uk"][0]])
    page = held(articles)
    assert page.language == "de"
    assert faults(page, articles) == ()


def test_one_account_says_that_it_is_one() -> None:
    page = held(articles_of(COVERAGE["en"][:1]))
    assert (page.origins, page.outlets) == (1, 1)
    assert "One account only." in page.notes
    assert all(sentence.origins == 1 for sentence in page.highlights)


def test_what_is_not_there_is_told() -> None:
    one = account("The lock has been closed for good.", day=None)
    page = compose(Story(id="s", members=(Placement(article=one.id, score=1.0, reason=""),)), [one], comparison([one]))
    assert "Nobody is quoted." in page.notes
    assert "1 of 1 articles print no date." in page.notes
    assert (page.first_published, page.updated) == ("", "")


@pytest.mark.parametrize(
    ("elsewhere", "told"),
    [
        (1, "1 more article of this story came in earlier; this page is made without it."),
        (7, "7 more articles of this story came in earlier; this page is made without them."),
    ],
)
def test_articles_that_are_not_at_hand_are_counted(elsewhere: int, told: str) -> None:
    one = account("The lock has been closed for good.")
    members = (Placement(article=one.id, score=1.0, reason=""),)
    page = compose(Story(id="s", members=members, elsewhere=elsewhere), [one], comparison([one]))
    assert page.notes[0] == told
    assert "One account only." not in page.notes
    assert "All accounts go back to one origin." not in page.notes


def test_two_prints_of_one_origin_are_told_as_one() -> None:
    one, two = account("The lock is shut."), account("The lock is shut today.", outlet="Strandavisa")
    found = comparison([one, two])
    found = replace(found, origins=replace(found.origins, of_article=((one.id, one.id), (two.id, one.id))))
    members = tuple(Placement(article=each.id, score=1.0, reason="") for each in (one, two))
    page = compose(Story(id="s", members=members), [one, two], found)
    assert (page.origins, page.outlets) == (1, 2)
    assert "All accounts go back to one origin." in page.notes


NAMES = ("Ylva Brandt", "Odo Carew", "Joss Tarry")
SENTENCES = (
    "The mill at Orlock burned down on Monday.", "However, {name} said the wheel (an old one) is worn.", "She did not resign.",
    "“We lost 40 sacks of oats,” said {name}.", "At least 12 people were hurt, according to the clinic.", "Officials declined to comment.",
    "The parish will vote on Friday.", "Also, about 300 families left last month, which nobody had expected.", "He told the Orlock Post it fell.",
    "Who pays?", "{name}, who asked not to be named, denied it.", "It cost $4.5 million, {name} says.", "Two of them died yesterday",
    "The roof isn’t safe, reportedly.", "Der Müller {name} sagte, das Rad sei nicht sicher.", "방앗간이 불탔다고 {name} 시장은 말했다.",
    "“Only the roof”, she said, “held”.", "Mr Carew would not say when.", "\u202eנהרס\u202c {name} 🔥 −5 °C.", "«Ми не знали», — сказала {name}.",
)  # fmt: skip
MORE = st.text("abc .,“”()1$é한Ж\n'’-", max_size=30)
LINES = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(NAMES), MORE), min_size=1, max_size=6)


FIRE = ("The mill at Orlock burned down on Monday.", "Ylva Brandt", "")


@given(st.lists(LINES, min_size=1, max_size=3), st.sampled_from(["en", "de", "ko", "uk", "und"]))
@example([[FIRE], [FIRE, ("He told the Orlock Post it fell.", "Ylva Brandt", "")]], "en")  # a credit on a copy
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_the_accounts_say_the_page_holds(coverages: list[list[tuple[str, str, str]]], language: str) -> None:
    records = [
        {
            "headline": f"The mill at Orlock {number}",
            "outlet": f"Outlet {number}",
            "datePublished": f"2025-03-{4 + number:02}T09:00:00Z",
            "text": "\n\n".join(f"{sentence.format(name=name)} {more}" for sentence, name, more in lines),
        }
        for number, lines in enumerate(coverages)
    ]
    articles = [replace(article, language=language) for article in articles_of(records)]
    assume(articles)
    page = held(articles)
    assert faults(page, articles) == ()
    assert faults(loads(dumps([page]))[0], articles) == ()


WORDS = st.sampled_from("the mill burned 12 people not “worn” on Monday She said Odo Carew , . ( ) 40".split())


@st.composite
def hand_made(draw: st.DrawFn) -> list[Account]:
    """Accounts whose annotations are anything that could be marked, sensible or not."""
    made = []
    for outlet in ("Kystposten", "Strandavisa")[: draw(st.integers(1, 2))]:
        text = " ".join(draw(st.lists(WORDS, min_size=3, max_size=25))) + ". Odo Carew said no."
        content = text[: draw(st.integers(1, len(text)))].strip()
        kind = draw(st.sampled_from(list(AttributionKind)))
        said = spoken(text, "Odo Carew", "said no", content if content else "no", kind=kind)
        made.append(account(text, outlet=outlet, people=("Odo Carew",), said=(said,)))
    return made


@given(hand_made(), st.sampled_from(list(Judgement)), st.booleans())
@settings(max_examples=60, deadline=None)
def test_whatever_was_annotated_the_page_holds(accounts: list[Account], judgement: Judgement, settled: bool) -> None:
    first, last = accounts[0], accounts[-1]
    versions = (("Odo", (place(first, "Odo Carew"),)), ("no", (place(last, "no."),)))
    ahead = expected(place(first, "said no"), by="Odo Carew", settled=place(last, "said") if settled else None)
    found = comparison(
        accounts,
        {"Odo Carew": ("Odo Carew",)},
        claims=claims_of(*accounts),
        disagreements=(differing(*versions, judgement=judgement),),
        expectations=(ahead,),
    )
    members = tuple(Placement(article=one.id, score=1.0, reason="") for one in accounts)
    articles = [one.article for one in accounts]
    page = only_what_holds(compose(Story(id="s", members=members), accounts, found), articles)
    assert faults(page, articles) == ()
    assert page.articles
