"""The words of a sentence are those it cites, in their order; only what the cutters cut may be lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import account

from nutgraf.compose.cite import cite
from nutgraf.compose.verbatim import altered_quotation, lost_words, tokens
from nutgraf.model.sentence import Sentence
from nutgraf.model.span import Span


def why(text: str, cited: str, language: str = "en", *, whole: bool = False) -> str | None:
    article = account(cited, language=language).article
    sentence = Sentence(text=text, citations=(cite(article, Span(start=0, end=len(cited))),))
    return lost_words(sentence, language, whole=whole)


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("The weir, built by monks, holds.", "The weir (a low one), built by monks, holds."),
        ("The weir holds, a warden said.", "The weir holds, a warden said on condition of anonymity."),
        ("The weir holds, a warden, said.", "The weir holds, a warden, who asked not to be named, said."),
        ("Carew leads the search.", "Mr Carew leads the search."),
        ("The abbot Carew sold it.", "The abbot Mr. Carew sold it."),
        ("The weir holds again.", "The weir also holds again."),
        ("holds that the weir is safe.", "The warden, who did not stay, holds that the weir is safe."),
        ("the weir is safe.", "The warden could not see the weir but insists: the weir is safe."),
    ],
)
def test_what_may_be_cut(text: str, cited: str) -> None:
    assert why(text, cited) is None


@pytest.mark.parametrize(
    ("text", "cited", "told"),
    [
        ("The weir does hold.", "The weir doesn’t hold.", "does not stand"),
        ("The warden did resign.", "The warden did not resign.", "negation"),
        ("The weir was sold.", "No paper shows that the weir was sold.", "negation"),
        ("Die Stadt zahlt die Miete", "Die Stadt zahlt die Miete nicht.", "negation"),
        ("The weir fell.", "The weir reportedly fell.", "hedge"),
        ("The weir cost guilders.", "The weir cost 400 guilders.", "number"),
        ("The weir, he said, is a ruin.", "The weir, he “always” said, is a ruin.", "quotation mark"),
        ("The weir is a ruin, he said.", "“The weir is a ruin”, he said.", "quotation mark"),
        ("The weir is a “ruin”.", "The weir is a ruin.", "does not stand"),
        ("The monks sold the weir.", "The monks and nuns sold the weir.", "lost"),
        ("It fell to 5 degrees.", "It fell to −5 degrees.", "lost"),
        ("The weir cost €5.", "The weir cost $5.", "does not stand"),
    ],
)
def test_what_may_not(text: str, cited: str, told: str) -> None:
    reason = why(text, cited, "de" if "Stadt" in cited else "en")
    assert reason is not None
    assert told in reason


def test_a_whole_sentence_loses_nothing_at_its_ends() -> None:
    cited = "The abbey is bankrupt, according to a neighbour."
    assert why("The abbey is bankrupt.", cited) is None
    assert why("The abbey is bankrupt.", cited, whole=True) is not None
    assert why("The abbey is bankrupt, according to a neighbour.", cited, whole=True) is None
    assert why("Carew sold the abbey.", "Mr. Carew sold the abbey.", whole=True) is None
    assert why("Carew sold the abbey.", "Abbot Carew sold the abbey.", whole=True) is not None
    assert why("The abbey fell, a monk said.", "The abbey fell, a monk said in a statement.", whole=True) is None


def test_korean_may_lose_the_ending_that_reports() -> None:
    assert why("수문이 열렸다.", "관리소는 수문이 열렸다고 밝혔다.", "ko") is None
    assert why("수문이 열렸.", "관리소는 수문이 열렸다고 밝혔다.", "ko") is not None
    assert why("수문이 “열렸다” 밝혔다.", "수문이 “열렸다”고 밝혔다.", "ko") is not None


def test_a_letter_with_marks_is_not_the_letter_without() -> None:
    assert why("कल", "कल की बात", "hi") is None
    assert why("कि", "का", "hi") is not None


@pytest.mark.parametrize("quote", ["“We sail”", "“We sail at”", "“sail at dawn”", "“We never sail at dawn”"])
def test_a_quotation_is_whole(quote: str) -> None:
    article = account("“We sail at dawn,” Berg said.").article
    citation = cite(article, Span(start=0, end=len(article.text)))
    assert altered_quotation(Sentence(text=f"{quote}, Berg said.", citations=(citation,))) is not None
    assert altered_quotation(Sentence(text="“We sail at dawn”, Berg said.", citations=(citation,))) is None


@given(st.text("ab Ж한 .,“”\"'1$-", min_size=1, max_size=60).filter(str.strip))
def test_every_text_is_its_own_words(text: str) -> None:
    assert why(text, text, whole=True) in (None, "it has no words")
    assert tokens(text) == tokens(text.upper().casefold())


@given(
    st.text(max_size=40).filter(str.strip), st.text(max_size=60).filter(str.strip), st.sampled_from(["en", "ko", "und"])
)
def test_any_text_is_judged_without_raising(text: str, cited: str, language: str) -> None:
    why(text, cited.replace("\n", " "), language)
