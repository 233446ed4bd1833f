"""A weekday and a date printed together that cannot both hold: a slip of the one account that prints them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from nutgraf.compare.material import Material
from nutgraf.model.comparison import Disagreement, DisagreementKind, Judgement, Version
from nutgraf.model.span import Span

_DAYS = (
    "monday montag lundi lunes понеділок", "tuesday dienstag mardi martes вівторок", "wednesday mittwoch mercredi miércoles середа середу",
    "thursday donnerstag jeudi jueves четвер", "friday freitag vendredi viernes п’ятниця п’ятницю п'ятниця п'ятницю",
    "saturday samstag sonnabend samedi sábado субота суботу", "sunday sonntag dimanche domingo неділя неділю",
)  # fmt: skip
_MONTHS = (
    "january jan januar janvier enero січня", "february feb februar février febrero лютого", "march mar märz mars marzo березня",
    "april apr avril abril квітня", "may mai mayo травня", "june jun juni juin junio червня", "july jul juli juillet julio липня",
    "august aug août agosto серпня", "september sep sept septembre septiembre вересня", "october oct oktober octobre octubre жовтня",
    "november nov novembre noviembre листопада", "december dec dezember décembre diciembre грудня",
)  # fmt: skip
_DAY_OF = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_BOTH = re.compile(
    rf"(?<!\w)(?P<weekday>{'|'.join(sorted(_DAY_OF, key=len, reverse=True))})\.?,? (?:(?:the|den|dem|le|el|on) )?"
    rf"(?P<date>(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.)?(?: of| de)? (?P<month>{_MONTH})\b|(?P<month2>{_MONTH})\.? (?P<day2>[0-3]?\d)(?:st|nd|rd|th)?)"
    r"(?!\d|:)(?:(?:,| de)? (?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_NEAR = timedelta(days=45)


def weekday_slips(material: Material) -> Iterator[Disagreement]:
    """One for each such pair, with the first account that prints it; nothing where its year cannot be told."""
    seen: set[str] = set()
    for number, account in enumerate(material.accounts):
        published = material.time_of(number).date() if material.dated(number) else None
        for found in _BOTH.finditer(account.article.text):
            day = _day(found, published)
            wrong = day is not None and day.weekday() != _DAY_OF[found["weekday"].lower()]
            if day is not None and wrong and found.group() not in seen:
                seen.add(found.group())
                yield _slip(material, number, found, day)


def _day(found: re.Match[str], published: date | None) -> date | None:
    """The day that a date names: of its printed year, else the one nearest to the day of publication."""
    month = _MONTH_OF[(found["month"] or found["month2"]).lower()]
    number = int(found["day"] or found["day2"])
    if found["year"]:
        return _made(int(found["year"]), month, number)
    if published is None:
        return None
    days = [made for shift in (-1, 0, 1) if (made := _made(published.year + shift, month, number)) is not None]
    nearest = min(days, key=lambda day: abs(day - published), default=None)
    return nearest if nearest is not None and abs(nearest - published) <= _NEAR else None


def _made(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _slip(material: Material, account: int, found: re.Match[str], day: date) -> Disagreement:
    outlet = material.accounts[account].article.outlet.name or "One account"
    spans = [Span(start=found.start(key), end=found.end(key)) for key in ("weekday", "date")]
    return Disagreement(
        kind=DisagreementKind.DATE,
        about=f"Weekday of {found['date']}",
        judgement=Judgement.SLIP,
        why=f"{outlet} has “{' '.join(found.group().split())}”, but that day in {day.year} is no {found['weekday']}.",
        versions=tuple(
            Version(value=span.of(material.accounts[account].article.text), places=(material.place(account, span),))
            for span in spans
        ),
    )
