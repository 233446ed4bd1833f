"""Whether a position on the page holds, beside its sentences: who holds it, what it is about, and when."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from nutgraf.compose.changes import anchor_of, times_of
from nutgraf.compose.entries import names
from nutgraf.compose.texts import Texts
from nutgraf.model.notes import NameKind, SourceKind
from nutgraf.model.page import StoryPage
from nutgraf.model.page_compared import PageHeld, PagePosition
from nutgraf.text.countries import country_of
from nutgraf.text.seats import state_seated_in
from nutgraf.text.words import words

_BEFORE = 40


def misheld(position: PagePosition, page: StoryPage, texts: Texts) -> str | None:
    """Why a position does not hold; None where its statements are the holder's, in order of time, and of their day."""
    if not position.held:
        return "it holds nothing"
    cited = [citation.exact for one in position.held for citation in one.sentence.citations]
    if position.about and not any(position.about in " ".join(exact.split()) for exact in cited):
        return f"“{position.about}” does not stand in the cited words"
    days = [one.when.start for one in position.held if one.when]
    if days != sorted(days):
        return "its statements are not in order of time"
    return next((why for one in position.held if (why := _not_held(one, position, page, texts))), None)


def _not_held(one: PageHeld, position: PagePosition, page: StoryPage, texts: Texts) -> str | None:
    cited = [citation.exact for citation in one.sentence.citations]
    speaker = position.speaker
    state = country_of(speaker.name) or state_seated_in(speaker.name) if speaker.kind is SourceKind.OFFICE else ""
    named = names(speaker.name, cited, page, texts) or _of_state(state, cited, page, texts)
    if not named:
        return f"the cited words do not name “{speaker.name}”: “{one.sentence.text}”"
    first = one.sentence.citations[0]
    article = texts.cited(first)
    own = anchor_of(article, page)
    if one.when is None or any(time.when == one.when for time in times_of(first, article, page)):
        return None
    return None if own == one.when.start == one.when.end else f"it was not held then: “{one.sentence.text}”"


def _of_state(state: str, cited: Iterable[str], page: StoryPage, texts: Texts) -> bool:
    """Whether some words name a state, its people or its seat of government, or somebody whom an article calls its own."""
    told = list(cited)
    if not state or any(state in _states(exact) for exact in told):
        return bool(state)
    people = [
        person for person in page.people if person.kind is NameKind.PERSON and names(person.name, told, page, texts)
    ]
    forms = {form for person in people for form in (person.name, *person.aliases)}
    return any(
        state in _states(article.text[max(0, at - _BEFORE) : at])
        for article in texts.articles
        for form in sorted(forms)
        for at in _places(form, article.text)
    )


def _places(form: str, text: str) -> Iterator[int]:
    at = text.find(form)
    while at >= 0:
        yield at
        at = text.find(form, at + 1)


def _states(text: str) -> set[str]:
    told = [word.text for word in words(text)]
    pairs = [f"{one} {other}" for one, other in pairwise(told)]
    doubles = {country_of(pair) or state_seated_in(pair) for pair in pairs}
    return {
        country_of(word) or state_seated_in(word) for word in told if word[:1].isupper() or not word.isascii()
    } | doubles
