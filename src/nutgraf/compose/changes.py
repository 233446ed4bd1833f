"""Whether the changes that a sentence declares are founded: a day is derived again, a name must stand in an article."""

from collections.abc import Mapping
from datetime import date, datetime

from nutgraf.model.article import Article
from nutgraf.model.page import Change, ChangeKind, Sentence, StoryPage
from nutgraf.model.when import Known, Precision, When
from nutgraf.text.calendar import spell_when
from nutgraf.text.dates import resolve
from nutgraf.text.quotes import find_quotes


def unfounded(sentence: Sentence, page: StoryPage, by_version: Mapping[str, Article]) -> str | None:
    """Why a declared change of ``sentence`` does not hold; None where all hold."""
    quotes = find_quotes(sentence.text)
    for change in sentence.changes:
        now = sentence.text[change.start : change.end]
        if not now:
            return "a change is declared outside the sentence"
        if any(quote.start < change.end and change.start < quote.end for quote in quotes):
            return f"“{now}” was put inside a quotation"
        if change.was and change.was not in sentence.citations[0].exact:
            return f"“{change.was}”, which “{now}” stands for, is not in the cited words"
        if not _founded(change, now, sentence, page, by_version):
            return f"“{now}” does not follow from “{change.was}”"
    return None


def _founded(change: Change, now: str, sentence: Sentence, page: StoryPage, by_version: Mapping[str, Article]) -> bool:
    article = by_version[sentence.citations[0].version]
    if change.kind is ChangeKind.DAY:
        return _day_follows(change.was, now, article, page)
    printed = any(now.casefold() in other.text.casefold() for other in by_version.values())
    if change.kind is ChangeKind.NAME:
        return printed and _one_person(change.was, now, page)
    return any(_names(now, citation.exact, page) for citation in sentence.citations[1:]) and printed


def _names(now: str, exact: str, page: StoryPage) -> bool:
    """Whether the cited words ``exact`` name the one whom ``now`` names."""
    return now.casefold() in exact.casefold() or any(
        now == person.name and any(alias in exact for alias in person.aliases) for person in page.people
    )


def _one_person(was: str, now: str, page: StoryPage) -> bool:
    forms = [{person.name, *person.aliases} for person in page.people]
    return any(now in form and was in form for form in forms)


def _day_follows(was: str, now: str, article: Article, page: StoryPage) -> bool:
    anchor = anchor_of(article, page)
    if anchor is None:
        return False
    told = now.strip().removeprefix("(").removesuffix(")")
    told = told.removeprefix("on ").removeprefix("in ").removeprefix("On ").removeprefix("In ")
    told = told[len(was) :].removeprefix(", ") if told.casefold().startswith(was.casefold() + ", ") else told
    return told in {
        spelled for when in resolve(was, article.language, anchor) for spelled in spellings(when, article.language)
    }


def spellings(when: When, language: str) -> set[str]:
    """Every way the page may spell a time."""
    days = [when, When(start=when.start, end=when.end, precision=Precision.DAY)] if when.clock else [when]
    return {
        spell_when(day, language, weekday=weekday, year=year)
        for day in days
        for weekday in (True, False)
        for year in (True, False)
    }


def anchor_of(article: Article, page: StoryPage) -> date | None:
    """The article's own day. A guessed year is taken from the page: the guess hung on the articles beside it."""
    stamp = article.stamp
    if stamp is None:
        return None
    if stamp.known is Known.GUESSED:
        line = next((line for line in page.articles if line.version == article.version), None)
        printed = line and (line.published or line.updated)
        if printed:
            told = datetime.fromisoformat(printed).date()
            return told if (told.month, told.day) == (stamp.at.month, stamp.at.day) else None
    return stamp.at.date()
