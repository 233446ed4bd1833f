"""Whether the changes that a sentence declares are founded: a day is derived again, a name must stand in an article."""

import re
from datetime import date, datetime

from nutgraf.compose.texts import Texts
from nutgraf.model.article import Article
from nutgraf.model.notes import TimeMention
from nutgraf.model.page import ArticleLine, StoryPage
from nutgraf.model.sentence import Change, ChangeKind, Citation, Sentence
from nutgraf.model.span import Span
from nutgraf.model.when import Known, Precision, When
from nutgraf.text.calendar import spell_when
from nutgraf.text.dates import find_times
from nutgraf.text.quotes import find_quotes
from nutgraf.text.sentences import split_sentences


def unfounded(sentence: Sentence, page: StoryPage, texts: Texts) -> str | None:
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
        if not _founded(change, now, sentence, page, texts):
            return f"“{now}” does not follow from “{change.was}”"
    return None


def _founded(change: Change, now: str, sentence: Sentence, page: StoryPage, texts: Texts) -> bool:
    first = sentence.citations[0]
    article = texts.cited(first)
    if change.kind is ChangeKind.DAY:
        return _day_follows(change.was, now, first, article, page)
    printed = any(stands(now, other.text, other.language) for other in texts.articles)
    if change.kind is ChangeKind.NAME:
        return printed and _one_person(change.was, now, page)
    grounds = (citation for citation in sentence.citations[1:] if citation.article == first.article)
    return printed and any(_names(now, citation.exact, article.language, page) for citation in grounds)


def stands(words: str, text: str, language: str) -> bool:
    """Whether ``words`` stand in ``text`` as whole words; Korean joins particles to them and parts no compounds."""
    if language == "ko":
        return words in text
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE))


def _names(now: str, exact: str, language: str, page: StoryPage) -> bool:
    """Whether the cited words ``exact`` name the one whom ``now`` names."""
    return stands(now, exact, language) or any(
        now == person.name and any(stands(alias, exact, language) for alias in person.aliases) for person in page.people
    )


def _one_person(was: str, now: str, page: StoryPage) -> bool:
    forms = [{person.name, *person.aliases} for person in page.people]
    return any(now in form and was in form for form in forms)


def _day_follows(was: str, now: str, cited: Citation, article: Article, page: StoryPage) -> bool:
    told = now.strip().removeprefix("(").removesuffix(")")
    told = told.removeprefix("on ").removeprefix("in ").removeprefix("On ").removeprefix("In ")
    told = told[len(was) :].removeprefix(", ") if told.casefold().startswith(was.casefold() + ", ") else told
    readings = [one.when for one in times_of(cited, article, page) if one.span.of(article.text) == was]
    return told in {spelled for when in readings for spelled in spellings(when, article.language)}


def times_of(cited: Citation, article: Article, page: StoryPage) -> list[TimeMention]:
    """The times inside a citation, derived again from the sentences around it and the article's own day."""
    span = Span(start=cited.start, end=cited.end)
    heads = [head for head in (article.headline, article.dek) if head]
    blocks = [block for block in (*heads, *article.paragraphs) if block.touches(span)]
    sentences = [one for one in split_sentences(article.text, blocks, article.language) if one.touches(span)]
    found = find_times(article.text, sentences, article.language, anchor_of(article, page))
    return [one for one in found if span.holds(one.span)]


def spellings(when: When, language: str) -> set[str]:
    """Every way the page may spell a time."""
    days = [when, When(start=when.start, end=when.end, precision=Precision.DAY)] if when.clock else [when]
    return {str(when.start.year)} | {
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
        line = _line_of(article, page)
        printed = line and (line.published or line.updated)
        if printed:
            told = moment(printed)
            return told.date() if told and (told.month, told.day) == (stamp.at.month, stamp.at.day) else None
    return stamp.at.date()


def _line_of(article: Article, page: StoryPage) -> ArticleLine | None:
    same = [line for line in page.articles if line.version == article.version]
    return next((line for line in same if line.id == article.id), same[0] if same else None)


def moment(told: str) -> datetime | None:
    """A time of the page, None where it is no time with a zone."""
    try:
        read = datetime.fromisoformat(told)
    except ValueError:
        return None
    return read if read.tzinfo else None
