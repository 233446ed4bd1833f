"""What came after a moment."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.compare import compare
from nutgraf.compose import compose
from nutgraf.compose.check import faults, only_what_holds
from nutgraf.compose.since import MOST
from nutgraf.model.article import Article
from nutgraf.model.notes import Account
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import NewKind, NewSince, NewThing
from nutgraf.model.story import Placement, Story
from versions_of_news import accounts, states

SINCE = datetime(2031, 5, 6, 18, tzinfo=UTC)
FIRST = (
    "Twelve people were killed on Tuesday when the wall of Harwick quarry gave way, fire chief Anna Berg said.\n\n"
    "The quarry had been closed to lorries since January. Divers are searching the flooded pit for two diggers.\n\n"
    "The owner, Marlow Stone, declined to comment. Residents said they had heard cracking for weeks.\n\n"
    "The government has promised an inquiry."
)
OTHER_WORDS = (
    "A wall of Harwick quarry collapsed on Tuesday and left 12 dead, according to the fire chief, Anna Berg.\n\n"
    "Heavy trucks had been barred from the quarry since the start of the year. Two diggers are being sought by divers in the "
    "water.\n\nMarlow Stone, which owns it, would not comment. People living nearby reported cracks in recent weeks.\n\n"
    "An investigation has been announced by the government."
)
NEWS = (
    "The death toll of the Harwick quarry accident has risen to 15, fire chief Anna Berg said on Wednesday.\n\n"
    "Police arrested an engineer of the owner, Marlow Stone, on suspicion of forging inspection papers.\n\n"
    "“We were told that everything was in order,” said Piet Hollis, who leads the mining office.\n\n"
    "The quarry had been closed to lorries since January."
)


def record(text: str, day: str, outlet: str) -> dict[str, str]:
    told = {
        "headline": f"Harwick quarry wall gives way, writes {outlet}",
        "outlet": outlet,
        "url": f"https://{outlet.lower()}.example/1",
    }
    return told | {"text": text} | ({"datePublished": day} if day else {})


def page(found: list[Account], earlier: list[Account], since: datetime = SINCE) -> StoryPage:
    members = tuple(Placement(article=account.id, score=1.0, reason="by hand") for account in found)
    comparison = compare(found, earlier=earlier)
    return compose(Story(id="s", members=members), found, comparison, earlier=earlier, new_since=since)


def news(found: list[Account], earlier: list[Account], since: datetime = SINCE) -> NewSince:
    """What is new, every thing of which must hold."""
    made = page(found, earlier, since)
    texts = [account.article for account in (*found, *earlier)]
    assert not [fault for fault in faults(made, texts) if fault.startswith("new")]
    assert made.new is not None
    return made.new


def two(first: str, second: str) -> list[Account]:
    return accounts([record(first, "2031-05-06T08:00:00Z", "Echo"), record(second, "2031-05-07T08:00:00Z", "Post")])


def of_kind(found: NewSince, kind: NewKind) -> list[NewThing]:
    return [thing for thing in found.things if thing.kind is kind]


def test_other_words_for_the_same_are_not_new() -> None:
    found = news(two(FIRST, OTHER_WORDS), [])
    assert (found.articles, found.things) == (1, ())


@pytest.mark.parametrize(
    "text", [FIRST, "\n\n".join(FIRST.split("\n\n")[::-1]), FIRST.split("\n\n", maxsplit=1)[0] + "\n\nMore soon."]
)
def test_a_copy_is_not_new(text: str) -> None:
    assert news(two(FIRST, text), []).things == ()


def test_numbers_claims_and_voices_that_came_after() -> None:
    found = news(two(FIRST, NEWS), [])
    (number,) = of_kind(found, NewKind.NUMBER)
    assert "has risen to 15" in number.sentence.text
    assert (number.note, number.at) == ("was Twelve", "2031-05-07T08:00:00+00:00")
    assert found.things[0] is number
    (claim,) = of_kind(found, NewKind.CLAIM)
    assert claim.sentence.text.startswith("Police arrested an engineer")
    (voice,) = of_kind(found, NewKind.VOICE)
    assert voice.note == "first time Piet Hollis is quoted"
    assert not any("lorries" in thing.sentence.text for thing in found.things)


def test_nothing_came_after_the_last_article_and_nothing_is_new_without_one_before() -> None:
    found = two(FIRST, NEWS)
    late = news(found, [], datetime(2031, 5, 8, tzinfo=UTC))
    assert (late.articles, late.things) == (0, ())
    early = news(found, [], datetime(2031, 5, 1, tzinfo=UTC))
    assert (early.articles, early.things) == (2, ())


def test_undated_articles_are_counted_and_count_as_known() -> None:
    found = accounts(
        [
            record(FIRST, "2031-05-06T08:00:00Z", "Echo"),
            record(NEWS, "", "Post"),
            record(NEWS, "2031-05-07T08:00:00Z", "Mail"),
        ]
    )
    told = news(found, [])
    assert (told.articles, told.undated, told.things) == (1, 1, ())


def test_edits_of_a_later_version() -> None:
    one, other = states(
        FIRST, FIRST.replace("had been closed", "had not been closed").replace("Anna Berg", "Anna Bergh")
    )
    found = news([other], [one], datetime(2031, 5, 6, 10, 30, tzinfo=UTC))
    assert found.articles == 1
    notes = {thing.note: thing for thing in found.things}
    assert set(notes) == {"was Anna Berg", "“not” was not there"}
    assert all(thing.kind is NewKind.EDIT for thing in found.things)
    assert notes["was Anna Berg"].at == "2031-05-06T11:00:00+00:00"
    assert news([other], [one], datetime(2031, 5, 6, 11, 30, tzinfo=UTC)).things == ()


def test_what_was_taken_out_is_cited_from_the_earlier_version() -> None:
    gone = "Marlow Stone had paid a fine of 3 million euros in 2019."
    one, other = states(f"{FIRST}\n\n{gone}", FIRST)
    (thing,) = news([other], [one], datetime(2031, 5, 6, 10, 30, tzinfo=UTC)).things
    assert (thing.sentence.text, thing.note) == (gone, "no longer in the article")
    assert thing.sentence.citations[0].version == one.article.version


def test_german() -> None:
    first = (
        "Ein Feuer hat am Montag die Lagerhalle einer Möbelfabrik in Hollerstedt zerstört. Zwei Menschen wurden verletzt, teilte die "
        "Polizei mit.\n\nDie Ursache ist noch unklar. Die Feuerwehr war mit 80 Kräften im Einsatz."
    )
    again = (
        "In Hollerstedt ist am Montag die Halle einer Möbelfabrik abgebrannt. Nach Angaben der Polizei gab es zwei Verletzte.\n\n"
        "Rund 80 Feuerwehrleute bekämpften die Flammen. Warum das Feuer ausbrach, ist bisher nicht bekannt."
    )
    later = (
        "Nach dem Brand in der Möbelfabrik in Hollerstedt ist die Zahl der Verletzten auf fünf gestiegen.\n\n"
        "Die Polizei nahm am Dienstag einen ehemaligen Mitarbeiter fest."
    )
    assert news(two(first, again), []).things == ()
    found = news(two(first, later), [])
    assert [thing.note for thing in of_kind(found, NewKind.NUMBER)] == ["was Zwei"]
    assert any("nahm" in thing.sentence.text for thing in of_kind(found, NewKind.CLAIM))


def test_at_most_a_dozen_and_no_repeats() -> None:
    names = (
        "Ada Lund",
        "Bo Stern",
        "Cai Holt",
        "Dora Wick",
        "Egil Tarn",
        "Fay Roth",
        "Gus Veld",
        "Hal Brenn",
        "Ina Koss",
        "Jon Marl",
    )
    acts = ("was arrested in", "resigned in", "filed a complaint in", "was injured in")
    texts = [
        f"{name} {acts[at % 4]} the {at + 3} mills of Oster{name[:2].lower()}holm with {at + 21} others."
        for at, name in enumerate(names * 2)
    ]
    found = news(two(FIRST, "\n\n".join(texts)), [])
    assert 0 < len(found.things) <= MOST
    assert len({thing.sentence.text for thing in found.things}) == len(found.things)


def made() -> tuple[StoryPage, list[Article]]:
    found = two(FIRST, NEWS)
    return page(found, []), [account.article for account in found]


@pytest.mark.parametrize(
    "change",
    [
        {"since": "2031-05-07T09:00:00+00:00"},
        {"since": "2031-05-06"},
        {"articles": 2},
        {"undated": 1},
    ],
)
def test_a_wrong_count_or_moment_is_caught(change: dict[str, object]) -> None:
    whole, articles = made()
    assert whole.new is not None
    wrong = replace(whole, new=replace(whole.new, **change))  # type: ignore[arg-type]
    assert any(fault.startswith("new") for fault in faults(wrong, articles))


def _wrong_things(thing: NewThing, voice: NewThing, whole: StoryPage) -> dict[str, NewThing]:
    told = [one for paragraph in whole.story for one in paragraph]
    old = next(
        one for one in told if any(one.text.startswith(word) for word in ("Divers", "Residents", "The owner", "Twelve"))
    )
    return {
        "another time": replace(thing, at="2031-05-07T08:01:00+00:00"),
        "a time before": replace(thing, at="2031-05-06T08:00:00+00:00"),
        "another number": replace(thing, note="was 99"),
        "another outlet": replace(thing, note="against Twelve (Nobody)"),
        "another voice": replace(voice, note="first time Anna Tarn is quoted"),
        "no voice": replace(voice, note=""),
        "an old sentence": replace(thing, sentence=old, note=""),
    }


@pytest.mark.parametrize(
    "what",
    [
        "another time",
        "a time before",
        "another number",
        "another outlet",
        "another voice",
        "no voice",
        "an old sentence",
    ],
)
def test_what_is_not_new_is_caught_and_not_shown(what: str) -> None:
    whole, articles = made()
    assert whole.new is not None
    thing, voice = of_kind(whole.new, NewKind.NUMBER)[0], of_kind(whole.new, NewKind.VOICE)[0]
    found = two(FIRST, NEWS)
    old = page(found, [], datetime(2031, 5, 8, tzinfo=UTC))
    wrong = _wrong_things(thing, voice, old)[what]
    changed = replace(whole, new=replace(whole.new, things=(wrong,)))
    assert any(fault.startswith("new") for fault in faults(changed, articles))
    kept = only_what_holds(changed, articles).new
    assert kept is not None
    assert kept.things == ()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(FIRST.replace("\n\n", " ").split(". ")), min_size=1, max_size=12))
def test_no_sentence_that_was_told_is_ever_new(told: list[str]) -> None:
    found = two(FIRST, "More from the quarry.\n\n" + "\n\n".join(one.rstrip(".") + "." for one in told))
    assert news(found, []).things == ()
