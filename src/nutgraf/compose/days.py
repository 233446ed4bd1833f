"""Relative days told as dates: "on Wednesday" → "on Wednesday, 27 November"; where grammar forbids, in parentheses."""

import re
from datetime import date

from nutgraf.compose.draft import Draft, Edit
from nutgraf.model.article import Article
from nutgraf.model.notes import TimeMention
from nutgraf.model.page import ChangeKind
from nutgraf.model.span import Span
from nutgraf.model.when import Precision, When
from nutgraf.text.calendar import spell_when
from nutgraf.text.quotes import find_quotes

_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:today|yesterday|tomorrow)", re.IGNORECASE)
_MONTH_AGO = re.compile(r"(?:last|next) month", re.IGNORECASE)
_TELLABLE = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.MINUTE, Precision.HOUR)


def tell_days(draft: Draft) -> Draft:
    """The draft with every relative day inside it told as a date."""
    article = draft.account.article
    anchor = article.stamp.at.date() if article.stamp else None
    if anchor is None:
        return draft
    quotes = [quote.shift(draft.span.start) for quote in find_quotes(draft.account.words_of(draft.span))]
    edits = [
        tell(mention, article, anchor, quotes)
        for mention in draft.account.notes.times
        if mention.relative and mention.when.precision in _TELLABLE and draft.span.holds(mention.span)
    ]
    return draft.with_edits(*edits)


def tell(mention: TimeMention, article: Article, anchor: date, quotes: list[Span]) -> Edit:
    """The edit that tells one relative time."""
    words = mention.span.of(article.text)
    year = mention.when.start.year != anchor.year
    inside = [quote for quote in quotes if quote.touches(mention.span)]
    if inside:
        return aside(Span(start=inside[-1].end, end=inside[-1].end), mention.when, words, article.language, year)
    if article.language == "en" and article.text[mention.span.end : mention.span.end + 1] not in ("'", "’", "-"):
        put = in_place(words, mention, article.text, year)
        if put:
            return Edit(span=mention.span, put=put, kind=ChangeKind.DAY, was=words)
    return aside(Span(start=mention.span.end, end=mention.span.end), mention.when, words, article.language, year)


def in_place(words: str, mention: TimeMention, text: str, year: bool) -> str:
    """English words that take the place of a plain day or month; "" where only parentheses will do."""
    when = mention.when
    before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
    if _WEEKDAY.fullmatch(words):
        return spell_when(when, "en", year=year)
    if _BARE_DAY.fullmatch(words) and when.precision is Precision.DAY:
        return ("" if before.endswith(("on ", "by ")) else "on ") + spell_when(when, "en", year=year)
    if _MONTH_AGO.fullmatch(words) and when.precision is Precision.MONTH:
        return "in " + spell_when(when, "en", year=True)
    return ""


def aside(at: Span, when: When, words: str, language: str, year: bool) -> Edit:
    """The date in parentheses behind the words."""
    spelled = spell_when(When(start=when.start, end=when.end, precision=_day(when)), language, weekday=False, year=year)
    return Edit(span=at, put=f" ({spelled})", kind=ChangeKind.DAY, was=words)


def _day(when: When) -> Precision:
    return Precision.DAY if when.clock else when.precision
