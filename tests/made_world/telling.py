"""Outlets that write about invented events: in other words, at other hours, with figures as known by then; wire copies,
later versions and corrections. The same ``seed`` gives the same world, byte by byte."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from made_world.events import Event, Name
from made_world.outlets import LISTED, Form, MadeArticle, MadeOutlet, Quirk, Version
from made_world.pages import Print, page
from made_world.wordings import Kind

START = datetime(2031, 5, 5, 6, tzinfo=UTC)
"""A Monday."""

AGENCIES = 100
"""There is a wire for so many outlets, and at least one."""

LANGUAGES = ("en", "en", "en", "de", "en", "uk", "en", "ko")
"""What every eighth outlet in turn writes in."""

COPIES, UPDATES, WITHDRAWN = 0.2, 0.25, 0.01
"""The shares of accounts that print the wire's, that change later, and that are taken off the net."""

_PAPERS = "Courier Gazette Herald Mail Post Observer Star Tribune Echo Argus".split()
_OWN = {
    "en": ("{a}, a neighbour, said {b} had seen it from the bridge of {c}.", "“I have lived in {c} for {n} years and never saw this,” said {a}.",
           "In {c}, {n} kilometres away, {a} kept her shop open all night.", "{a} and {b} of {c} brought {n} blankets and tea.",
           "The last time anything like it was reported from here was {n} years ago, in {c}.", "{a}, a teacher from {c}, called {b} at once.",
           "Buses to {c} went another way, which took {n} minutes longer.", "“Ask {b}, not me,” was all that {a} would say."),
    "de": ("{a} aus {c} sagte, so etwas habe es seit {n} Jahren nicht gegeben.", "In {c}, {n} Kilometer entfernt, ließ {a} den Laden die ganze Nacht offen."),
    "uk": ("{a} з міста {c} сказала, що такого не було {n} років.", "У місті {c}, за {n} кілометрів, {a} принесла ковдри й чай."),
    "ko": ("{c}에 사는 {a}는 {n}년 동안 이런 일은 없었다고 말했다.", "{n}킬로미터 떨어진 {c}에서 {a}는 밤새 가게를 열어 두었다."),
}  # fmt: skip
_CORRECTED = {
    "en": "Correction: An earlier version of this article said {wrong} million euros. It is {right} million.",
    "de": "Korrektur: In einer früheren Fassung stand {wrong} Millionen Euro. Richtig sind {right} Millionen.",
}


def made_outlets(
    *,
    many: int = 16,
    articles: int = 160,
    days: float = 7,
    seed: int = 0,
    quirks: bool = True,
    listed: int = LISTED,
    forms: Sequence[Form] = tuple(Form),
    start: datetime = START,
) -> list[MadeOutlet]:
    """``many`` outlets with about ``articles`` articles between ``start`` and ``days`` later.

    Their feeds take the ``forms`` in turn and show the latest ``listed`` articles; the first outlet, and another one for
    each hundred, is a wire that others copy. With ``quirks`` (``many`` at
    least 8) the last seven outlets are odd, each in its own way (`Quirk`), from the middle of the time on.
    """
    luck = Random(seed)
    odd = [quirk for quirk in Quirk if quirk] if quirks else []
    plain = [Quirk.NONE] * max(0, many - len(odd))
    agencies = 1 + many // AGENCIES
    desks = [
        _Desk.opened(number, number < agencies, forms[number % len(forms)], quirk, luck)
        for number, quirk in enumerate([*plain, *odd][:many])
    ]
    period, number = timedelta(days=days), 0
    made = 0
    while made < articles:
        event = Event.invented(number, start + luck.random() * period * 0.9, luck)
        made += _cover(event, desks, agencies, luck, start + period)
        number += 1
    return [desk.outlet(start + period * 0.5, listed) for desk in desks]


@dataclass
class _Desk:
    """An outlet at work."""

    name: str
    home: str
    language: str
    form: Form
    quirk: Quirk
    articles: list[MadeArticle] = field(default_factory=list)

    @classmethod
    def opened(cls, number: int, agency: bool, form: Form, quirk: Quirk, luck: Random) -> "_Desk":
        town, paper = Name.invented(luck, 4 if agency else 3).written("en"), luck.choice(_PAPERS)
        name = town if agency else f"{town} {paper}"
        home = f"https://{name.lower().replace(' ', '-')}-{number}.example"
        language = LANGUAGES[number % len(LANGUAGES)] if not agency else "en"
        return cls(name=name, home=home, language=language, form=form, quirk=quirk)

    def outlet(self, middle: datetime, listed: int) -> MadeOutlet:
        until = middle + timedelta(hours=12) if self.quirk is Quirk.DOWN else None
        articles = tuple(sorted(self.articles, key=lambda article: article.at))
        return MadeOutlet(
            name=self.name, home=self.home, language=self.language, form=self.form, articles=articles,
            quirk=self.quirk, quirk_from=middle, quirk_until=until, most_listed=listed,
        )  # fmt: skip


def _cover(event: Event, desks: Sequence[_Desk], agencies: int, luck: Random, until: datetime) -> int:
    """Some outlets write about an event, one of the agencies first where it does; how many articles that makes."""
    agency = luck.choice(desks[:agencies])
    able = [desk for desk in desks[agencies:] if event.told_in(desk.language)]
    writing = luck.sample(able, min(len(able), 1 + int(luck.paretovariate(0.9))))
    wire = _account(event, agency, event.at, luck)
    made = 0
    if luck.random() < 0.6:
        agency.articles.append(_article(event, agency, [wire]))
        made += 1
    for desk in writing:
        at = event.at + timedelta(hours=min(30.0, 0.3 + luck.expovariate(1 / 5)))
        if at >= until:
            continue
        copying = desk.language == "en" and luck.random() < COPIES
        account = _copied(wire, at, agency.name, luck) if copying else _account(event, desk, at, luck)
        accounts = [account, *(later for later in _later(event, desk, account, luck) if later.at < until)]
        gone = at + timedelta(hours=20) if luck.random() < WITHDRAWN else None
        gone = gone if gone and gone < until else None
        desk.articles.append(_article(event, desk, accounts, copy=copying, gone=gone))
        made += 1
    return made


@dataclass(frozen=True, slots=True)
class _Account:
    """What is written at one moment."""

    at: datetime
    headline: str
    sentences: tuple[str, ...]
    known: dict[str, str]
    last: str = ""


def _account(event: Event, desk: _Desk, at: datetime, luck: Random) -> _Account:
    kind = event.told_in(desk.language)
    assert kind is not None
    known = event.known(at, desk.language, luck)
    chosen = sorted(luck.sample(range(1, len(kind.facts)), luck.randint(4, len(kind.facts) - 1)))
    facts = [luck.choice(kind.facts[one]).format(**known) for one in (0, *chosen)]
    most = len(_OWN[desk.language])
    own = [
        _own(wording, desk.language, luck)
        for wording in luck.sample(_OWN[desk.language], min(most, luck.randint(2, 6)))
    ]
    sentences = (*facts[:3], *_voices(kind, known, luck), *facts[3:], *own)
    return _Account(at, luck.choice(kind.headlines).format(**known), sentences, known)


def _voices(kind: Kind, known: dict[str, str], luck: Random) -> Iterator[str]:
    """One or two people quoted, in whole or in part."""
    for who, whole, part in luck.sample(kind.voices, min(len(kind.voices), luck.randint(1, 2))):
        speaker = who.format(**known)
        if luck.random() < 0.6:
            yield f"“{whole},” said {speaker}."
        else:
            yield f"“{part},” {speaker} said."


def _own(wording: str, language: str, luck: Random) -> str:
    """A sentence with people and places that no other account has."""
    people = {slot: Name.invented(luck, 2, 3).written(language) for slot in "ab"}
    return wording.format(**people, c=Name.invented(luck, 3).written(language), n=luck.randint(3, 90))


def _copied(wire: _Account, at: datetime, credit: str, luck: Random) -> _Account:
    """The wire's words, shortened, with its name below."""
    kept = wire.sentences[: luck.randint(max(5, len(wire.sentences) - 3), len(wire.sentences))]
    return _Account(
        at, wire.headline, (*kept, _own(luck.choice(_OWN["en"]), "en", luck)), wire.known, f"Source: {credit}"
    )


def _later(event: Event, desk: _Desk, first: _Account, luck: Random) -> Iterator[_Account]:
    """A later version: with the figures of its hour or, of one that had a wrong sum, with a correction."""
    at = first.at + timedelta(hours=luck.uniform(2, 10))
    wrong, right = first.known["sum"], str(event.sum)
    if wrong != right and desk.language in _CORRECTED and luck.random() < 0.5:
        sentences = tuple(sentence.replace(f"{wrong} ", f"{right} ") for sentence in first.sentences)
        last = _CORRECTED[desk.language].format(wrong=wrong, right=right)
        yield _Account(at, first.headline, sentences, first.known | {"sum": right}, last)
    elif luck.random() < UPDATES:
        now = _account(event, desk, at, luck)
        kept = first.sentences[len(now.sentences) // 2 :]
        yield _Account(at, now.headline, (*now.sentences[:3], *kept), now.known, first.last)


def _article(
    event: Event, desk: _Desk, accounts: Sequence[_Account], *, copy: bool = False, gone: datetime | None = None
) -> MadeArticle:
    first = accounts[0]
    path = f"/{first.at:%Y/%m/%d}/{event.name}-{len(desk.articles)}"
    return MadeArticle(
        path=path,
        versions=tuple(_version(account, desk, path, first.at) for account in accounts),
        published=first.at,
        language=desk.language,
        event=event.name,
        copy=copy,
        gone=gone,
    )


def _version(account: _Account, desk: _Desk, path: str, published: datetime) -> Version:
    said = account.sentences
    paragraphs = [" ".join(said[start : start + 2]) for start in range(0, len(said), 2)]
    printed = Print(
        headline=account.headline,
        paragraphs=[*paragraphs, account.last] if account.last else paragraphs,
        url=desk.home + path,
        outlet=desk.name,
        language=desk.language,
        published=published,
        updated=account.at,
        free=desk.quirk is not Quirk.PAYWALLED,
    )
    return Version(at=account.at, headline=account.headline, summary=said[0], page=page(printed))
