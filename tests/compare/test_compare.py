import random
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from compare.build import PERSON, PLACE, account, at, day
from nutgraf.compare import compare
from nutgraf.model.comparison import DisagreementKind, ExpectationState, Judgement
from nutgraf.model.notes import Modifier
from nutgraf.model.span import Span

FIRST = account(
    "A Norlandish delegation led by Defence Minister Per Holm is heading to Estavia for talks. "
    "At least 12 people were killed in the blast at Port Aven, police said. "
    "The talks with Estavia are expected to begin on Friday. Who will pay?",
    names=[("Per Holm", PERSON, "", "Defence Minister"), ("Estavia", PLACE), ("Port Aven", PLACE)],
    numbers=[("At least 12", 12, "person", "killed", Modifier.AT_LEAST)],
    times=[("Friday", day(10))],
)
LATER = account(
    "Norland's defence minister Per Holm arrived in Estavia with a delegation. "
    "Police said 31 people died in the blast at Port Aven.",
    names=[("Per Holm", PERSON, "", "defence minister"), ("Estavia", PLACE), ("Port Aven", PLACE)],
    numbers=[("31", 31, "person", "killed")],
    ident="b",
    when=at(26),
)


def kinds(comparison):
    return {(found.kind, found.judgement, found.about) for found in comparison.disagreements}


def test_a_rising_toll_and_an_arrival_are_updates():
    assert kinds(compare([FIRST, LATER])) == {
        (DisagreementKind.NUMBER, Judgement.UPDATE, "People killed"),
        (DisagreementKind.OUTCOME, Judgement.UPDATE, "Journey of Per Holm"),
    }


def test_the_order_of_the_accounts_does_not_matter():
    assert compare([LATER, FIRST]) == compare([FIRST, LATER])


def test_every_assertion_is_in_exactly_one_claim_and_a_question_in_none():
    claims = compare([FIRST, LATER]).claims
    whole = [(s.article, s.span) for claim in claims for s in claim.statements if s.span in _sentences(s.article)]
    assert sorted(whole) == sorted(set(whole))
    assert ("a", FIRST.notes.sentences[-1]) not in whole
    assert len(whole) == 5


def _sentences(article):
    return (FIRST if article == "a" else LATER).notes.sentences


def test_an_expectation_has_its_day_and_stays_open_without_news():
    (found,) = compare([FIRST, LATER]).expectations
    assert found.due is not None
    assert found.due.start == day(10)
    assert found.state is ExpectationState.OPEN


def copy_of(one, ident, hours):
    stamp = replace(one.article.published, at=at(hours))
    return replace(one, article=replace(one.article, id=ident, version=ident, published=stamp))


@given(st.integers(min_value=0, max_value=72), st.sampled_from([FIRST, LATER]))
@settings(max_examples=20, deadline=None)
def test_the_same_text_printed_twice_never_disagrees(hours, printed):
    assert compare([printed, copy_of(printed, "z", hours)]).disagreements == ()


@given(st.text(max_size=200), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_any_text_is_compared_without_raising_and_every_place_lies_inside(text, chance: random.Random):
    cuts = sorted({0, len(text), *(chance.randint(0, len(text)) for _ in range(3))})
    one = account("x")
    spans = tuple(Span(start=a, end=b) for a, b in pairwise(cuts))
    odd = replace(one, article=replace(one.article, text=text), notes=replace(one.notes, sentences=spans))
    for claim in compare([odd, LATER]).claims:
        for statement in claim.statements:
            assert statement.span.end <= max(len(text), len(LATER.article.text))


def test_no_accounts_give_an_empty_comparison():
    empty = compare([])
    assert empty.claims == ()
    assert empty.disagreements == ()
