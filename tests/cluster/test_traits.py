"""What grouping looks at in one article."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.coverage import FERRY, START, account
from nutgraf.cluster.terms import Terms
from nutgraf.cluster.traits import LISTENED_TO, READ, Traits, traits_of
from nutgraf.model.article import Outlet


def of(headline: str, body: str, language: str = "en", terms: Terms | None = None) -> Traits:
    return traits_of(account("one", headline, body, language=language).article, terms or Terms())


def test_words_are_counted_and_stand_where_they_first_stood() -> None:
    terms = Terms()
    traits = of("Ferry aground", "The ferry struck a reef. Reefs are sharp.", terms=terms)
    at = {place: (count, first) for place, count, first in zip(traits.words, traits.counts, traits.first, strict=True)}
    words = terms.words("en")
    assert at[words["ferry"]] == (2, 0)
    assert at[words["reef"]] == (2, 6)
    assert 0 not in at
    assert (traits.head, traits.length) == (2, 10)
    assert len(set(traits.words.tolist())) == len(traits.words)


def test_names_numbers_days_counters_and_countries_are_seen() -> None:
    terms = Terms()
    traits = of(
        "Dock strike in Skarvik, day 12",
        "The union of Mirja Holt wants 417 crowns. Ships wait in Norway since Monday, 5 May. In 2031 all was calm.",
        terms=terms,
    )
    assert {"Mirja Holt", "Norway"} <= set(traits.printed)
    assert len(traits.names) == len(traits.name_counts) == len(traits.lead) == len(traits.printed)
    assert traits.numbers_printed.count("417") == 1
    assert "2031" not in traits.numbers_printed
    assert len(traits.numbers) == len(traits.numbers_printed)
    assert traits.counters == {"day": 12}
    assert traits.countries == ("NO",)
    assert int(START.timestamp() // 86_400) - 1 in traits.days


def test_time_and_outlet_are_known_or_not() -> None:
    article = FERRY[0].article
    assert traits_of(article, Terms()).day == pytest.approx(START.timestamp() / 86_400)
    assert traits_of(replace(article, published=None), Terms()).day is None
    assert traits_of(article, Terms()).outlet != 0
    assert traits_of(replace(article, outlet=Outlet()), Terms()).outlet == 0
    loud, quiet = (replace(article, outlet=Outlet(name=name, how="text")) for name in ("THE WREN", "The Wren"))
    assert traits_of(loud, Terms()).outlet == traits_of(quiet, Terms()).outlet


@pytest.mark.parametrize("language", ["de", "ko"])
def test_languages_whose_capitals_tell_no_names_are_listened_to(language: str) -> None:
    traits = of("Fähre", "Die Fähre lief vor Tarvik auf Grund.", language)
    assert language in LISTENED_TO
    assert traits.printed == ()
    assert len(traits.heard) == len(traits.words) > 0
    assert any("Tarvik" in word for word in traits.heard)
    assert of("Ferry", "The ferry left Tarvik.").heard == ()


def test_a_language_without_spaces_is_read_in_pairs_of_signs() -> None:
    terms = Terms()
    one, other = of("", "青岚镇发生爆炸", "zh", terms), of("", "昨天青岚镇的爆炸", "zh", terms)
    shared = set(one.words.tolist()) & set(other.words.tolist())
    assert shared == {terms.words("zh")[pair] for pair in ("青岚", "岚镇", "爆炸")}
    assert one.length == 6
    assert of("", "青", "zh").length == 1
    assert of("", "NATO 94", "zh").length == 2


def test_only_the_top_is_read() -> None:
    top = "tide " * READ
    assert of("x", top + "walrus").words.tolist() == of("x", top + "anchor").words.tolist()
    assert of("x", top + "walrus").length == READ + 1


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=80), st.text(st.characters(), max_size=300), st.sampled_from(["en", "de", "uk", "ko", "ja", "und"])
)
def test_any_text_has_traits_whose_lists_agree(headline: str, body: str, language: str) -> None:
    terms = Terms()
    traits = of(headline, body, language, terms)
    assert len(traits.words) == len(traits.counts) == len(traits.first)
    assert len(traits.names) == len(traits.name_counts) == len(traits.lead) == len(traits.printed)
    assert len(traits.numbers) == len(traits.numbers_printed)
    assert 0 not in traits.words
    assert 0 not in traits.names
    again = of(headline, body, language, terms)
    assert np.array_equal(again.words, traits.words)
    assert again.printed == traits.printed
