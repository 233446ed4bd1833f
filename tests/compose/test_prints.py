"""Whose words an article prints: shown in short quotations, and taken again from the texts by the check."""

from dataclasses import replace

import pytest
from making import account

from nutgraf.compose.check import faults, only_what_holds
from nutgraf.compose.prints import OPENING, SHOWN, misprint, prints
from nutgraf.compose.texts import Texts
from nutgraf.model.comparison import Copy, CopyKind
from nutgraf.model.notes import Account
from nutgraf.model.origin import Origins
from nutgraf.model.page import ArticleLine, Prints, StoryPage
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.runs import plain, printed_in, runs_of, words_from
from nutgraf.text.words import word_spans

WIRE = (
    "The bridge at Aldern closed on Monday after divers found a crack in its third pier. "
    "Lorries go round by the valley road. The county looks for money."
)
OWN = (
    "Shopkeepers in the old town fear for the summer, which brings them half of what they earn in a whole year, and have "
    "asked the mayor for a ferry to be laid on before the holidays begin in July."
)
FIRST, SECOND = account(WIRE, outlet="The Harbour Wire"), account(f"{OWN} {WIRE[:85]}", outlet="The Ostrand Mirror")
BOTH = {one.id: one for one in (FIRST, SECOND)}


def span(one: Account, words: str) -> Place:
    start = one.article.text.index(words)
    return Place(article=one.id, span=Span(start=start, end=start + len(words)))


def share(one: Account, other: Account) -> float:
    here, there = (plain(each.article.text, words_from(each.article.text, 0)) for each in (one, other))
    return round(sum(printed_in(here, set(runs_of(there)))) / len(here), 3)


def told() -> Prints:
    copy = Copy(
        original=FIRST.id,
        copy=SECOND.id,
        share=0.3,
        printed=share(SECOND, FIRST),
        places=(),
        own=(span(SECOND, OWN),),
        left_out=(span(FIRST, "The county looks for money."),),
    )
    return prints(copy, BOTH)


def page(said: Prints) -> StoryPage:
    lines = tuple(
        ArticleLine(
            id=one.id, version=one.article.version, outlet=one.article.outlet.name, headline="", url="", published="",
            updated="", language="en", words=9, fate="kept", prints=said if one is SECOND else None,
        )
        for one in (FIRST, SECOND)
    )  # fmt: skip
    whole = dict.fromkeys(
        ("highlights", "story", "opinions", "disagreements", "edges", "timeline", "expectations", "people"), ()
    )
    return StoryPage(
        id="s", language="en", headline=None, first_published="", updated="", outlets=2, origins=2, articles=lines,
        graph=Origins(nodes=(), edges=(), of_article=()), **whole,
    )  # fmt: skip


def why(said: Prints) -> str | None:
    shown = page(said)
    return misprint(shown.articles[1], shown, Texts.among([one.article for one in BOTH.values()]))


def test_the_opening_words_of_each_passage_are_cited() -> None:
    said = told()
    assert (said.of, said.kind, said.own_passages, said.left_out_passages) == (FIRST.id, CopyKind.COPY, 1, 1)
    assert OWN.startswith(said.own[0].exact)
    assert len(word_spans(said.own[0].exact)) == OPENING
    assert said.left_out[0].exact == "The county looks for money."
    assert why(said) is None


def test_of_many_passages_the_longest_few_are_shown_in_their_order() -> None:
    places = tuple(span(SECOND, OWN[at : at + 20 + at]) for at in (0, 20, 40, 60, 80, 100))
    said = prints(replace(Copy(original=FIRST.id, copy=SECOND.id, share=1, places=()), own=places), BOTH)
    assert said.own_passages == 6
    assert len(said.own) == SHOWN
    assert [one.start for one in said.own] == sorted(one.start for one in said.own)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"share": 0.9}, "another share"),
        ({"of": "nobody"}, "not among those of the page"),
        ({"of": SECOND.id}, "not among those of the page"),
        ({"own_passages": 0}, "more passages than it counts"),
        ({"own": told().left_out}, "cited from another article"),
        ({"left_out": prints(replace(Copy(original=FIRST.id, copy=SECOND.id, share=1, places=()),
                                     left_out=(span(FIRST, WIRE[:83]),)), BOTH).left_out}, "stands in both"),
    ],
)  # fmt: skip
def test_what_is_not_so_is_named_and_taken_off_the_page(changes: dict[str, object], reason: str) -> None:
    said = replace(told(), **changes)  # type: ignore[arg-type]
    assert reason in (why(said) or "")
    articles = [one.article for one in BOTH.values()]
    assert any(reason in fault for fault in faults(page(said), articles))
    assert only_what_holds(page(said), articles).articles[1].prints is None


def test_a_passage_whose_words_do_not_stand_there_is_named() -> None:
    said = told()
    altered = replace(said, own=(replace(said.own[0], exact="Shoppers in the old town"),))
    assert any("do not read" in fault for fault in faults(page(altered), [one.article for one in BOTH.values()]))
    assert only_what_holds(page(said), [one.article for one in BOTH.values()]).articles[1].prints == said
