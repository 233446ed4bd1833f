"""Relative days told as dates: "on Wednesday" → "on Wednesday, 27 November"; where grammar forbids, in parentheses."""

import re
from datetime import date

from nutgraf.compose.draft import Draft, Edit
from nutgraf.model.article import Article
from nutgraf.model.notes import TimeMention
from nutgraf.model.sentence import ChangeKind
from nutgraf.model.span import Span
from nutgraf.model.when import Precision, When
from nutgraf.text.calendar import spell_when
from nutgraf.text.quotes import find_quotes

_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:today|yesterday|tomorrow)", re.IGNORECASE)
_MONTH_AGO = re.compile(r"(?:last|next) month", re.IGNORECASE)
_MONTH = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)", re.IGNORECASE
)
_VAGUE = re.compile(r"\b(?:overnight|now|currently|nowadays|season|über Nacht|jetzt)\b", re.IGNORECASE)
_TOLD_FROM_TODAY = re.compile(
    r"day\b(?<!last day)(?<!first day)|\b(?:tomorrow|tonight|ago|earlier|weekend)\b"
    r"|\b(?:last|next|this|past|coming|previous|following) (?:week|month|year|spring|summer|autumn|fall|winter)\b"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(r"^(?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9}\.?)$", re.IGNORECASE)
_STILL_TODAY = re.compile(r"\b(?:still|even|as|than)\b[^.;]{0,40}$", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s\b")
_MARKED = re.compile(
    r"\d|\b(?:last|next|past|coming|previous|following|this|ago|earlier|later|yesterday|tomorrow|letzte\w*|vergangene\w*|kommende\w*|"
    r"nächste\w*|минул\w+|наступн\w+)\b|지난|다음|오는",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:will|(?:is|are|was|were) (?:now )?(?:expected|due|scheduled|set|planned|to))\b[^.;:!?“”\n]*$", re.IGNORECASE
)
_HALF_A_YEAR = 183
KNOWN_LANGUAGES = ("en", "de", "uk", "ko")
LONG_QUOTE = 60
_TELLABLE = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.MINUTE, Precision.HOUR)


def tell_days(draft: Draft) -> Draft:
    """The draft with every relative day inside it told as a date."""
    article = draft.account.article
    anchor = article.stamp.at.date() if article.stamp else None
    if anchor is None or article.language not in KNOWN_LANGUAGES:
        return draft
    quotes = [quote.shift(draft.span.start) for quote in find_quotes(draft.account.words_of(draft.span))]
    speeches = [quote for quote in quotes if len(quote) > LONG_QUOTE]
    edits = [
        tell(mention, article, anchor, quotes)
        for mention in draft.account.times_in(draft.span)
        if needs_telling(mention, article, anchor) and not any(speech.touches(mention.span) for speech in speeches)
    ]
    return draft.with_edits(*edits)


def needs_telling(mention: TimeMention, article: Article, anchor: date) -> bool:
    """Whether a reader of another day would misread it: a relative day, or one whose year is not the article's."""
    if not mention.relative or mention.when.precision not in _TELLABLE:
        return False
    words = mention.span.of(article.text)
    printed = any(letter.isdigit() for letter in words)
    before = article.text[max(0, mention.span.start - 60) : mention.span.start]
    if words.lower() == "today" and _STILL_TODAY.search(before):
        return False  # "wounds they still cope with today": these days
    if not (certain(mention, words, anchor) or is_said_to_come(mention, article, anchor)) or is_own_year(
        mention, anchor
    ):
        return False
    plain_day = article.language != "en" or _TOLD_FROM_TODAY.search(words)
    return bool(plain_day) and not _VAGUE.search(words) and (not printed or mention.when.start.year != anchor.year)


def certain(mention: TimeMention, words: str, anchor: date) -> bool:
    """Whether a bare weekday or month can only mean what it was resolved to: the nearer of the one past and the one to come."""
    away = abs((mention.when.start - anchor).days)
    if mention.relative and _DAY_OF_MONTH.search(words) and away > _HALF_A_YEAR:
        return False  # "a June 20 run-off": that of another year is nearer
    if not mention.relative or _MARKED.search(words):
        return True
    if mention.when.precision is Precision.MONTH:
        return away <= 150
    return mention.when.start != mention.when.end or not 3 < away <= 7


def is_said_to_come(mention: TimeMention, article: Article, anchor: date) -> bool:
    """Whether the words right before a coming day say that it is to come: "is expected on Wednesday"."""
    before = article.text[max(0, mention.span.start - 50) : mention.span.start]
    days = mention.when.start == mention.when.end and 0 < (mention.when.start - anchor).days <= 7
    return days and article.language == "en" and _TO_COME.search(before) is not None


def is_own_year(mention: TimeMention, anchor: date) -> bool:
    """Whether it is only the year of the article itself ("earlier this year")."""
    return mention.when.precision is Precision.YEAR and mention.when.start.year == anchor.year


def tell(mention: TimeMention, article: Article, anchor: date, quotes: list[Span]) -> Edit:
    """The edit that tells one relative time."""
    words = mention.span.of(article.text)
    year = mention.when.start.year != anchor.year
    inside = [quote for quote in quotes if quote.touches(mention.span)]
    if inside and words[:1].isupper() and not _WEEKDAY.search(words):
        return Edit(span=Span(start=mention.span.end, end=mention.span.end))  # part of a title: “… Tonight”
    if inside:
        return aside(Span(start=inside[-1].end, end=inside[-1].end), mention.when, words, article.language, year)
    owned = _POSSESSIVE.match(article.text, mention.span.end)
    put = in_place(words, mention, article.text, year) if article.language == "en" and not owned else ""
    if put:
        return Edit(span=mention.span, put=put, kind=ChangeKind.DAY, was=words)
    behind = owned.end() if owned else mention.span.end
    return aside(Span(start=behind, end=behind), mention.when, words, article.language, year)


def in_place(words: str, mention: TimeMention, text: str, year: bool) -> str:
    """English words that take the place of a day or month; "" where only parentheses will do."""
    when = mention.when
    before = text[max(0, mention.span.start - 4) : mention.span.start].lower()
    if year and _DAY_OF_MONTH.search(words) and when.precision is not Precision.MONTH:
        return f"{words}, {when.start.year}"
    if _WEEKDAY.search(words):
        return f"{words}, {spell_when(_day(when), 'en', weekday=False, year=year)}"
    if _BARE_DAY.fullmatch(words) and when.precision is Precision.DAY:
        return ("" if before.endswith(("on ", "by ")) else "on ") + spell_when(when, "en", year=year)
    if _MONTH_AGO.fullmatch(words) and when.precision is Precision.MONTH:
        return "in " + spell_when(when, "en", year=True)
    if year and _MONTH.fullmatch(words) and when.precision is Precision.MONTH:
        return spell_when(when, "en", year=True)
    return ""


def aside(at: Span, when: When, words: str, language: str, year: bool) -> Edit:
    """The date in parentheses behind the words."""
    spelled = spell_when(_day(when), language, weekday=False, year=year)
    if spelled.casefold() in words.casefold():
        return Edit(span=at)
    return Edit(span=at, put=f" ({spelled})", kind=ChangeKind.DAY, was=words)


def _day(when: When) -> When:
    """The same time without its clock, which the words tell already."""
    return When(start=when.start, end=when.end, precision=Precision.DAY) if when.clock else when
