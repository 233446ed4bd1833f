"""Articles as plain values and back; with real ones from the sample coverage."""

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.annotate.rules import RulesTagger
from nutgraf.desk import Desk
from nutgraf.errors import BrokenDesk
from nutgraf.model.article import Article
from nutgraf.model.notes import Account
from nutgraf.sample import paths
from nutgraf.store.codec import article_from_plain, article_to_plain, decode_notes, encode_notes, pack, unpack
from store.values import HALVES, articles


@cache
def sample() -> tuple[Account, ...]:
    desk = Desk(tagger=RulesTagger())
    return tuple(desk.annotate(desk.read(*map(str, paths())).articles))


def exactly(article: Article) -> tuple[Any, ...]:
    """What must come back: also how far from UTC its times were told, which comparing times passes over."""
    stamps = (article.published, article.updated)
    return (article, *[stamp and (stamp.at.replace(tzinfo=None), stamp.at.utcoffset()) for stamp in stamps])


@given(articles)
def test_an_article_comes_back_as_it_was(article: Article) -> None:
    assert exactly(article_from_plain(unpack(pack(article_to_plain(article))))) == exactly(article)


def test_the_sample_coverage_comes_back_as_it_was() -> None:
    assert len(sample()) > 30
    for account in sample():
        plain = json.loads(json.dumps(article_to_plain(account.article)))
        assert exactly(article_from_plain(plain)) == exactly(account.article)
        assert decode_notes(encode_notes(account.notes)) == account.notes


def test_what_was_found_takes_less_room_than_the_words() -> None:
    words = sum(len(account.article.text.encode()) for account in sample())
    assert sum(len(encode_notes(account.notes)) for account in sample()) < words


def test_the_words_stand_alone() -> None:
    article = sample()[0].article
    plain = article_to_plain(article)
    words = plain.pop("text")
    assert words == article.text
    assert article.headline_text not in json.dumps(plain, ensure_ascii=False)
    assert article_from_plain({**plain, "text": words[:20]}) == replace(article, text=words[:20])


@given(articles, st.data())
def test_a_missing_or_foreign_value_is_told(article: Article, data: st.DataObject) -> None:
    plain = article_to_plain(article)
    name = data.draw(st.sampled_from(sorted(plain)))
    foreign = data.draw(st.sampled_from((7.5, {"a": 1}, [HALVES], ["a", 1])))
    with pytest.raises(BrokenDesk, match="damaged"):
        article_from_plain({**plain, name: foreign})
    for needed in ("id", "version", "address", "text", "outlet", "paragraphs"):
        with pytest.raises(BrokenDesk, match="damaged"):
            article_from_plain({key: value for key, value in plain.items() if key != needed})


@pytest.mark.parametrize("other", [None, 7, "words", [], ["id"]])
def test_what_is_no_article_is_told(other: Any) -> None:
    with pytest.raises(BrokenDesk, match="an article cannot be read"):
        article_from_plain(other)


def test_names_of_a_later_nutgraf_are_passed_over() -> None:
    article = sample()[0].article
    assert article_from_plain({**article_to_plain(article), "mood": "calm"}) == article
