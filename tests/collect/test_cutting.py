from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.collect.cutting import cut
from nutgraf.model.article import Article, Outlet
from nutgraf.model.keeping import Keeping
from nutgraf.model.span import Span

HEADLINE = "Pier closed after storm"
DEK = "Ferries wait until Friday"
SENTENCE = "The harbour office closed the northern pier on Tuesday because two of its pillars had moved."


def article(*body: str, headline: str = HEADLINE, dek: str = DEK, language: str = "en") -> Article:
    parts = [part for part in (headline, dek, *body) if part]
    text, spans = "\n\n".join(parts), []
    for part in parts:
        start = spans[-1].end + 2 if spans else 0
        spans.append(Span(start=start, end=start + len(part)))
    above = bool(headline) + bool(dek)
    return Article(
        id="a1",
        version="v1",
        address="pier.txt",
        outlet=Outlet(name="Kystposten", how="text"),
        text=text,
        paragraphs=tuple(spans[above:]),
        headline=spans[0] if headline else None,
        dek=spans[above - 1] if dek else None,
        corrections=tuple(span for span in spans if span.of(text).startswith("Correction")),
        language=language,
    )


def test_full_is_all() -> None:
    whole = article(SENTENCE)
    assert cut(whole, Keeping.FULL) is whole


def test_metadata_is_the_headline_alone() -> None:
    kept = cut(article(SENTENCE, "Correction: it was Monday."), Keeping.METADATA)
    assert (kept.text, kept.headline_text, kept.dek, kept.paragraphs, kept.corrections) == (
        HEADLINE,
        HEADLINE,
        None,
        (),
        (),
    )
    assert kept.version == "v1"


def test_metadata_without_a_headline_is_nothing() -> None:
    kept = cut(article(SENTENCE, headline="", dek=""), Keeping.METADATA)
    assert (kept.text, kept.headline, kept.paragraphs) == ("", None, ())


def test_a_headline_that_stands_further_down_is_not_worth_what_stands_above() -> None:
    whole = article(SENTENCE, headline="", dek="")
    assert cut(replace(whole, headline=Span(start=4, end=11)), Keeping.METADATA).text == ""


def test_an_excerpt_is_whole_paragraphs_of_about_a_hundred_words() -> None:
    whole = article(*[SENTENCE] * 12, "Correction: it was Monday.")
    kept = cut(whole, Keeping.EXCERPT)
    assert kept.text == "\n\n".join([HEADLINE, DEK, *[SENTENCE] * 6])
    assert (kept.headline, kept.dek, kept.corrections) == (whole.headline, whole.dek, ())
    assert kept.paragraphs == whole.paragraphs[:6]


def test_a_short_article_stays_whole() -> None:
    whole = article(SENTENCE, "Correction: it was Monday.")
    assert cut(whole, Keeping.EXCERPT) == whole


def test_a_long_first_paragraph_is_cut_between_sentences() -> None:
    kept = cut(article(" ".join([SENTENCE] * 20)), Keeping.EXCERPT)
    assert kept.paragraphs[0].of(kept.text) == " ".join([SENTENCE] * 6)


def test_a_first_sentence_is_kept_however_long() -> None:
    long = "The list names " + ", ".join(f"boat {number}" for number in range(120)) + "."
    kept = cut(article(f"{long} {SENTENCE}"), Keeping.EXCERPT)
    assert kept.text.endswith("boat 119.")


def test_scripts_without_spaces_are_no_way_round() -> None:
    kept = cut(article("。".join(["港務局は北の桟橋を閉鎖した"] * 200) + "。", language="ja"), Keeping.EXCERPT)
    assert len(kept.text) < 400


def test_what_is_no_sentence_is_cut_anywhere() -> None:
    assert len(cut(article("word " * 50_000), Keeping.EXCERPT).text) <= 4_000
    assert len(cut(article(SENTENCE, headline="word " * 50_000), Keeping.METADATA).text) <= 500


def test_an_excerpt_without_paragraphs_is_headline_and_dek() -> None:
    whole = article()
    assert cut(whole, Keeping.EXCERPT) == whole


def test_a_hundred_words_fit_and_one_more_does_not() -> None:
    fifty, one = " ".join(["pier"] * 50), "pier"
    assert len(cut(article(fifty, fifty, one), Keeping.EXCERPT).paragraphs) == 2
    sentence = " ".join(["Pier"] * 50) + "."
    assert cut(article(f"{sentence} {sentence} Pier."), Keeping.EXCERPT).text.endswith(f"{sentence} {sentence}")


def test_an_empty_article_stays_empty() -> None:
    nothing = article(headline="", dek="")
    assert cut(nothing, Keeping.EXCERPT) == cut(nothing, Keeping.METADATA) == nothing


words = st.text(st.sampled_from('abAB .?!"”\n,。港1'), min_size=1, max_size=200).map(
    lambda text: " ".join(text.split())
)
articles = st.builds(
    lambda body, headline, dek, language: article(*filter(None, body), headline=headline, dek=dek, language=language),
    st.lists(words, max_size=8),
    words | st.just(""),
    words | st.just(""),
    st.sampled_from(["en", "de", "ja", "und"]),
)


@pytest.mark.parametrize("keeping", list(Keeping))
@given(whole=articles)
def test_what_is_kept_is_a_beginning_with_all_spans_inside_and_cutting_again_cuts_nothing(
    whole: Article, keeping: Keeping
) -> None:
    kept = cut(whole, keeping)
    assert whole.text.startswith(kept.text)
    spans = [*kept.paragraphs, *kept.corrections, *filter(None, (kept.headline, kept.dek))]
    assert all(span.end <= len(kept.text) for span in spans)
    assert cut(kept, keeping) == kept


@given(whole=articles)
def test_less_after_more_is_less(whole: Article) -> None:
    assert cut(cut(whole, Keeping.EXCERPT), Keeping.METADATA) == cut(whole, Keeping.METADATA)
