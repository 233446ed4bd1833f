"""Whatever is altered on a page by hand, the gate names it: every leaf of the JSON form is tried."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from newsroom import COVERAGE, coverage

from nutgraf.compose.check import Evidence, fault, faults
from nutgraf.errors import BrokenPage
from nutgraf.model.sentence import Sentence
from nutgraf.render.json import from_json, to_json

LANGUAGES = sorted(COVERAGE)
Path = tuple[str | int, ...]

#: What no citation can bear out: our own judgements and remarks, and how an article came to be here.
OURS = {
    "id", "notes/*", "disagreements/*/kind", "disagreements/*/about", "disagreements/*/judgement", "disagreements/*/why",
    "origins_graph/nodes/*/kind", "origins_graph/edges/*/from", "origins_graph/edges/*/to", "people/*/mentions", "people/*/kind", "people/*/doubt",
    "origins_graph/nodes/*/articles/*", "opinions/*/speaker/kind", "opinions/*/speaker/role", "opinions/*/statements/*/kind", "expectations/*/by/kind",
    "expectations/*/by/role", "articles/*/placed", "articles/*/score", "articles/*/address", "articles/*/fate", "articles/*/time_note",
    "origins_graph/unnamed", "claims/*/treatments/*/why", "claims/*/treatments/*/ground_name",
}  # fmt: skip


@cache
def sentences(language: str) -> tuple[Sentence, ...]:
    """Every sentence of a page, each once."""
    _, page = coverage(language)
    told = [*page.highlights, *(one for paragraph in page.story for one in paragraph)]
    told += [page.headline] if page.headline else []
    told += [said.sentence for opinion in page.opinions for said in opinion.statements]
    told += [entry.sentence for entry in (*page.timeline, *page.expectations)]
    return tuple(dict.fromkeys(told))


def named(sentence: Sentence, language: str) -> str | None:
    articles, page = coverage(language)
    return fault(sentence, Evidence.of(page, articles))


def put(sentence: Sentence, start: int, end: int, words: str) -> Sentence:
    """The sentence with other words; its declared changes stay around what they stood around."""
    by = len(words) - (end - start)
    moved = tuple(
        replace(change, start=change.start + by * (change.start >= end), end=change.end + by * (change.end >= end))
        for change in sentence.changes
    )
    return replace(sentence, text=sentence.text[:start] + words + sentence.text[end:], changes=moved)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_untouched_page_holds(language: str) -> None:
    articles, page = coverage(language)
    assert faults(page, articles) == ()
    assert len(sentences(language)) >= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_digit_can_be_changed(language: str) -> None:
    tried = 0
    for sentence in sentences(language):
        for found in re.finditer(r"\d", sentence.text):
            for other in set("0123456789") - {found.group()}:
                altered = put(sentence, found.start(), found.end(), other)
                assert named(altered, language), altered.text
                tried += 1
    assert tried >= 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_can_be_changed(language: str) -> None:
    for sentence in sentences(language):
        for found in re.finditer(r"[^\W\d_]+", sentence.text):
            if any(change.start - 1 <= found.end() and found.start() < change.end for change in sentence.changes):
                continue  # days and names have tests of their own
            for other in ("Zorbel", found.group() + "x", found.group()[:-1], ""):
                altered = put(sentence, found.start(), found.end(), other)
                assert named(altered, language) or cut_short(altered, sentence), altered.text


def cut_short(altered: Sentence, sentence: Sentence) -> bool:
    """Whether only the first or last word is gone: where a sentence begins and ends is open."""
    return altered.text.strip(" .,:") in sentence.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_can_change_places(language: str) -> None:
    for sentence in sentences(language):
        words = list(re.finditer(r"[^\W\d_]+", sentence.text))
        for one, two in pairwise(words):
            if one.group().casefold() == two.group().casefold():
                continue
            turned = two.group() + sentence.text[one.end() : two.start()] + one.group()
            assert named(put(sentence, one.start(), two.end(), turned), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_can_be_exchanged(language: str) -> None:
    _, page = coverage(language)
    for sentence in sentences(language):
        for person in page.people:
            others = [other.name for other in page.people if other is not person]
            for found in re.finditer(re.escape(person.name), sentence.text):
                for other in others:
                    altered = put(sentence, found.start(), found.end(), other)
                    assert named(altered, language), altered.text


@pytest.mark.parametrize(("language", "negations"), [("en", "not|no"), ("de", "nicht"), ("uk", "не"), ("ko", "")])
def test_no_negation_can_be_left_out(language: str, negations: str) -> None:
    found = [
        (sentence, one)
        for sentence in sentences(language)
        for one in re.finditer(rf"\b(?:{negations}) ", sentence.text)
    ]
    for sentence, one in found if negations else []:
        assert named(put(sentence, one.start(), one.end(), ""), language), sentence.text
    assert found or not negations


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_quotation_mark_can_be_lost_or_put(language: str) -> None:
    for sentence in sentences(language):
        marks = list(re.finditer("[“”„«»]", sentence.text))
        for mark in marks:
            assert named(put(sentence, mark.start(), mark.end(), ""), language)
        word = re.search(r"(?<![^\s])[^\W\d_]+(?=\s)", sentence.text)
        if word and not marks:
            assert named(put(sentence, word.start(), word.end(), f"“{word.group()}”"), language)


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every string, number and truth value of a JSON value with its path."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from leaves(part, (*path, key))
    if not isinstance(value, dict | list) and value is not None:
        yield path, value


def shape(path: Path) -> str:
    return "/".join("*" if isinstance(part, int) else part for part in path)


def others(value: Any) -> list[Any]:
    """What a hand could put in the place of a leaf."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int | float):
        return [value + 1]
    digits = [found.start() for found in re.finditer(r"\d", value)][:12]
    turned = [value[:at] + str((int(value[at]) + 1) % 10) + value[at + 1 :] for at in digits]
    return [*turned, "Zorbel " + value, value[1:]] if value else ["Zorbel"]


def altered(value: Any, path: Path, put: Any) -> Any:
    copy = json.loads(json.dumps(value))
    place = copy
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = put
    return copy


def test_no_leaf_of_the_json_form_can_be_changed() -> None:
    articles, page = coverage("en")
    value = to_json(page)
    seen: dict[str, int] = {}
    for path, leaf in leaves(value):
        form = shape(path)
        seen[form] = seen.get(form, 0) + 1
        if seen[form] > 2 or form in OURS or re.search("/(prefix|suffix|text)$", form):
            continue
        for other in others(leaf):
            try:
                told = faults(from_json(altered(value, path, other)), articles)
            except BrokenPage:
                continue
            assert told, f"{form}: {leaf!r} → {other!r}"
    assert len(seen) > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_an_article_can_be_changed_under_the_page(language: str) -> None:
    articles, page = coverage(language)
    cited = {
        (article.version, at)
        for sentence in sentences(language)
        for citation in sentence.citations
        for article in articles
        if article.version == citation.version
        for at in range(citation.start, citation.end, 17)
    }
    for version, at in sorted(cited):
        texts = [
            replace(one, text=one.text[:at] + "#" + one.text[at + 1 :]) if one.version == version else one
            for one in articles
        ]
        assert faults(page, texts)


def test_a_page_of_other_articles_is_no_page_of_these() -> None:
    _, page = coverage("en")
    assert len(faults(page, coverage("de")[0])) >= len(sentences("en"))
