from hypothesis import given
from hypothesis import strategies as st

from nutgraf.model.article import Article, Outlet
from nutgraf.model.notes import Account, Attribution, Notes
from nutgraf.model.span import Span

TEXT = "Boats left. The mayor waved. Rain came."
SENTENCES = (Span(start=0, end=11), Span(start=12, end=28), Span(start=29, end=39))


def account(**notes: object) -> Account:
    article = Article(
        id="a1", version="v1", address="x", outlet=Outlet(), text=TEXT, paragraphs=(Span(start=0, end=39),)
    )
    return Account(article=article, notes=Notes(sentences=SENTENCES, **notes))  # type: ignore[arg-type]


@given(st.integers(0, 39))
def test_the_sentence_before_is_the_last_that_has_ended(at: int) -> None:
    ended = [sentence for sentence in SENTENCES if sentence.end <= at]
    assert account().sentence_before(at) == (ended[-1] if ended else None)


def test_a_stretch_over_two_sentences_stands_in_the_first() -> None:
    assert account().sentence_at(Span(start=20, end=35)) == SENTENCES[1]
    assert account().sentence_at(Span(start=11, end=12)) is None


def test_an_attribution_is_found_by_any_of_its_parts() -> None:
    said = Attribution(sentence=SENTENCES[1], source=Span(start=12, end=21), content=(Span(start=29, end=38),))
    assert said.reach == Span(start=12, end=38)
    assert account(attributions=(said,)).attributions_at(Span(start=30, end=33)) == [said]
    assert account(attributions=(said,)).attributions_at(Span(start=0, end=11)) == []
