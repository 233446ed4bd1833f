"""The gate: what cannot be checked is not shown, and what was tampered with is named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import account, find

from nutgraf.compose.check import Evidence, fault, faults, only_what_holds
from nutgraf.compose.cite import cite
from nutgraf.compose.texts import Texts
from nutgraf.model.notes import NameKind
from nutgraf.model.origin import Origins
from nutgraf.model.page import Person, StoryPage
from nutgraf.model.sentence import Change, ChangeKind, Making, Sentence
from nutgraf.model.span import Span

TEXT = (
    "On Monday the ferry, which did not carry cars, left Storhamn with 212 people aboard.\n"
    "“We saw no fire at all,” said Ingrid Solheim. She will not resign. Solheim spoke on Tuesday."
)
ARTICLE = account(TEXT).article


def sentence(text: str, cited: str, *changes: Change, making: Making = Making.EXTRACTED, also: str = "") -> Sentence:
    citations = [cite(ARTICLE, find(TEXT, cited)), *([cite(ARTICLE, find(TEXT, also))] if also else [])]
    return Sentence(text=text, citations=tuple(citations), changes=changes, origin=making)


def change(text: str, now: str, was: str, kind: ChangeKind) -> Change:
    start = text.index(now)
    return Change(kind=kind, start=start, end=start + len(now), was=was)


def page(*highlights: Sentence) -> StoryPage:
    return StoryPage(
        id="s1", language="en", headline=None, first_published="", updated="", outlets=0, origins=0,
        highlights=highlights, story=(), opinions=(), disagreements=(),
        graph=Origins(nodes=(), edges=(), of_article=()), edges=(), timeline=(), expectations=(),
        people=(Person(name="Ingrid Solheim", kind=NameKind.PERSON, role="", aliases=("Solheim",), mentions=2),), articles=(),
    )  # fmt: skip


def why(one: Sentence) -> str | None:
    return fault(one, Evidence.of(page(one), [ARTICLE]))


LEFT = "the ferry, which did not carry cars, left Storhamn with 212 people aboard."


def test_a_cut_sentence_holds() -> None:
    assert why(sentence("Left Storhamn with 212 people.", "left Storhamn with 212 people aboard.")) is None


@pytest.mark.parametrize(
    ("text", "cited", "told"),
    [
        ("The ferry left Storhamn with 213 people aboard.", LEFT, "213"),
        ("The ferry left Hestvik with 212 people aboard.", LEFT, "hestvik"),
        ("Storhamn left the ferry with 212 people aboard.", LEFT, "does not stand"),
        ("The ferry, which did carry cars, left Storhamn.", LEFT, "negation"),
        ("She will resign.", "She will not resign.", "negation"),
        (
            "“We saw a fire at all,” said Ingrid Solheim.",
            "“We saw no fire at all,” said Ingrid Solheim.",
            "does not stand",
        ),
        ("“We saw fire at all,” said Ingrid Solheim.", "“We saw no fire at all,” said Ingrid Solheim.", "negation"),
    ],
)
def test_a_sentence_that_its_citation_does_not_bear_fails(text: str, cited: str, told: str) -> None:
    reason = why(sentence(text, cited))
    assert reason is not None
    assert told in reason


def test_a_day_is_derived_again() -> None:
    text = "On Monday, 3 March, the ferry left."
    good = change(text, "Monday, 3 March", "Monday", ChangeKind.DAY)
    assert (
        why(sentence(text, "On Monday the ferry, which did not carry cars, left", good))
        == "a negation of the cited words is lost"
    )
    text = "On Monday, 3 March the ferry."
    assert why(sentence(text, "On Monday the ferry", change(text, "Monday, 3 March", "Monday", ChangeKind.DAY))) is None
    text = "On Monday, 5 March the ferry."
    wrong = why(sentence(text, "On Monday the ferry", change(text, "Monday, 5 March", "Monday", ChangeKind.DAY)))
    assert wrong is not None
    assert "does not follow" in wrong


def test_a_pronoun_needs_the_name_it_stands_for_cited() -> None:
    text = "Ingrid Solheim will not resign."
    told = change(text, "Ingrid Solheim", "She", ChangeKind.REFERENCE)
    assert why(sentence(text, "She will not resign.", told, also="Ingrid Solheim")) is None
    assert why(sentence(text, "She will not resign.", told)) is not None


def test_a_name_is_only_changed_into_a_form_of_the_same_person() -> None:
    text = "Ingrid Solheim spoke"
    assert why(sentence(text, "Solheim spoke", change(text, "Ingrid Solheim", "Solheim", ChangeKind.NAME))) is None
    text = "Storhamn spoke"
    assert why(sentence(text, "Solheim spoke", change(text, "Storhamn", "Solheim", ChangeKind.NAME))) is not None


def test_a_model_may_not_bring_numbers_or_names() -> None:
    assert why(sentence("Aboard were 212 people.", LEFT, making=Making.MODEL)) is None
    assert why(sentence("Aboard were 214 people.", LEFT, making=Making.MODEL)) is not None
    assert why(sentence("Aboard, says Hestvik, were people.", LEFT, making=Making.MODEL)) is not None


def test_another_version_of_the_article_does_not_do() -> None:
    one = sentence("She will not resign.", "She will not resign.")
    changed = account(TEXT.replace("212", "213")).article
    (told,) = [line for line in faults(page(one), [changed]) if line.startswith("highlight 1")]
    assert "She will not resign." in told


def test_what_fails_is_not_shown() -> None:
    good = sentence("She will not resign.", "She will not resign.")
    bad = sentence("She will resign.", "She will not resign.")
    assert only_what_holds(page(good, bad), [ARTICLE]).highlights == (good,)


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_a_citation_opens_where_it_was_cut(one: int, other: int) -> None:
    start, end = sorted((one, other))
    if TEXT[start:end].strip():
        quoted = Sentence(text=TEXT[start:end].strip(), citations=(cite(ARTICLE, Span(start=start, end=end)),))
        assert "cited" not in (why(quoted) or "")


@given(st.integers(0, 83), st.characters(categories=["Nd", "Lu", "Ll"]))
def test_any_changed_letter_of_the_evidence_is_seen(at: int, letter: str) -> None:
    one = sentence(LEFT, LEFT)
    start = one.citations[0].start
    at = start + at % len(LEFT)
    altered = TEXT[:at] + letter + TEXT[at + 1 :]
    if altered != TEXT:
        evidence = Evidence(page=page(one), texts=Texts.among([replace(ARTICLE, text=altered)]))
        assert fault(one, evidence) is not None


def test_words_that_are_gone_are_told_before_words_of_another_version() -> None:
    stays = sentence("She will not resign.", "She will not resign.")
    gone = sentence(LEFT[0].upper() + LEFT[1:], LEFT)
    changed = account(TEXT.replace("212", "213")).article
    told = [line for line in faults(page(stays, gone), [changed]) if line.startswith("highlight")]
    assert ["none of them" in line for line in told] == [True, False]
    assert "still stand" in told[1]
