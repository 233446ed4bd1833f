"""Disagreements of name: an office with one holder given to two people, one person under two names."""

import re
from collections.abc import Iterable
from datetime import timedelta
from itertools import combinations
from typing import NamedTuple

from nutgraf.compare.material import Material
from nutgraf.compare.names.bearers import bearers
from nutgraf.compare.names.likeness import tokens
from nutgraf.compare.names.misnaming import misnamings
from nutgraf.compare.names.misprints import misprints
from nutgraf.compare.names.offices import single_office
from nutgraf.compare.passages import names_of
from nutgraf.model.comparison import Disagreement, DisagreementKind, Entity, Judgement, Version
from nutgraf.model.notes import Mention, NameKind
from nutgraf.model.place import Place
from nutgraf.model.span import Span
from nutgraf.text.countries import country_of
from nutgraf.text.words import words

_ONCE_HELD = re.compile(
    r"\b(?:former|ex|then|previous|late|acting|interim|vice|deputy|predecessor|successor|elect|candidate|incoming|outgoing|"
    r"ehemalig\w*|früher\w*|damalig\w*|vize\w*|stellvertretend\w*|vorgänger\w*|nachfolger\w*|designiert\w*|"
    r"колишн\w*|екс|тодішн\w*|віце|попередник\w*|наступник\w*|обран\w*)\b|전 |부통령|당선인|권한대행",
    re.IGNORECASE,
)
_NO_DOER = re.compile(
    r"\b(?:by|under|since|during|like|unlike|of|from|after|before|with|von|unter|seit|wie|nach|vor|за|від|після|до)\s+(?:the\s+)?"
    r"(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_LONG_AGO = timedelta(days=60)
_QUOTED = re.compile(r"[“„«\"][^”“»\"]*$")
_AROUND = 30


class Holder(NamedTuple):
    """A mention of a person in an office that only one can hold."""

    account: int
    mention: Mention
    entity: Entity
    office: str


def name_disagreements(material: Material) -> list[Disagreement]:
    """Names that cannot both be right; other spellings of one name are no disagreement."""
    full = bearers(material)
    found = [*_office_slips(material), *misnamings(material, full), *misprints(material, full)]
    return [one for one in found if not _settled(material, one)]


def _settled(material: Material, found: Disagreement) -> bool:
    """Whether persons said who is who."""
    return bool(material.said) and any(
        material.said.settled(_names(material, one), _names(material, other))
        for one, other in combinations(found.versions, 2)
    )


def _names(material: Material, version: Version) -> list[str]:
    """The name of a version, and the others of those it stands for."""
    there = set(version.places)
    meant = [one for one in material.entities if any(not there.isdisjoint(alias.places) for alias in one.aliases)]
    return [version.value, *(name for one in meant for name in one.names)]


def _office_slips(material: Material) -> list[Disagreement]:
    holders = _holders(material)
    found = []
    for stranger in holders:
        if _bare(material, stranger):
            known = _rightful(material, stranger, holders)
            if known and (len(material.accounts) == 1 or _confirmed(stranger, known, holders)):
                found.append(_slip(material, stranger, known))
    return found


def _holders(material: Material) -> list[Holder]:
    found = []
    for number, account in enumerate(material.accounts):
        for index, mention in enumerate(account.notes.mentions):
            office = single_office(mention.office)
            entity = material.entities[material.entity_of[number, index]]
            if office and mention.kind is NameKind.PERSON and not _once_held(material, number, mention.span):
                found.append(Holder(number, mention, entity, office))
    return found


def _once_held(material: Material, account: int, span: Span) -> bool:
    text = material.accounts[account].article.text
    return bool(_ONCE_HELD.search(text[max(0, span.start - _AROUND) : span.end + 3]))


def _bare(material: Material, holder: Holder) -> bool:
    """Whether somebody is printed once in the whole story, as office and bare surname, with no country beside."""
    if holder.entity.mentions != 1 or len(tokens(holder.entity.name)) != 1 or holder.mention.of:
        return False
    sentence = _sentence(material, holder.account, holder.mention.span)
    return sentence is not None and _acts_today(material, holder, sentence)


def _acts_today(material: Material, holder: Holder, sentence: Span) -> bool:
    """Whether the bare name does something in the article's own words and time, and is not a list's or a quotation's."""
    account = material.accounts[holder.account]
    text, span = account.article.text, holder.mention.span
    before = text[max(sentence.start, span.start - _AROUND) : span.start]
    headline = account.article.headline
    if (headline and headline.touches(sentence)) or text[span.end : span.end + 2] in ("'s", "’s"):
        return False
    if _NO_DOER.search(before) or _QUOTED.search(text[sentence.start : span.start]):
        return False
    day = material.time_of(holder.account).date() if material.dated(holder.account) else None
    times = [time.when.end for time in account.times_in(sentence)]
    return day is None or all(day - end < _LONG_AGO for end in times)


def _sentence(material: Material, account: int, span: Span) -> Span | None:
    return next((each for each in material.accounts[account].notes.sentences if each.holds(span)), None)


def _rightful(material: Material, stranger: Holder, holders: Iterable[Holder]) -> Holder | None:
    """The one full-named holder of the same office in the same account whom the bare name stands in for."""
    inside = {
        holder.entity.id: holder
        for holder in holders
        if holder.account == stranger.account and holder.office == stranger.office and _named(holder.entity)
    }
    if len(inside) != 1:
        return None
    known = next(iter(inside.values()))
    inside_all = [holder for holder in holders if holder.account == stranger.account]
    sentence = _sentence(material, stranger.account, stranger.mention.span)
    if sentence is None or known.entity.id in {
        entity for _, entity in material.mentions_in(stranger.account, sentence)
    }:
        return None
    if any(country_of(each.mention.of) for each in inside_all if each.entity.id == known.entity.id):
        return None  # a foreign office, printed with its country: the bare one is at home
    return known if _countries(material, stranger.account, sentence) <= _countries_of(material, known) else None


def _named(entity: Entity) -> bool:
    return len(tokens(entity.name)) > 1


def _countries(material: Material, account: int, sentence: Span) -> set[str]:
    """The countries a sentence names, by name or by adjective."""
    printed = [word.text for word in words(material.accounts[account].words_of(sentence)) if word.text[:1].isupper()]
    named = {
        name for _, entity in material.mentions_in(account, sentence) for name in names_of(material.entities[entity])
    }
    return ({country_of(word) for word in printed} | {name for name in named if name.isupper()}) - {""}


def _countries_of(material: Material, known: Holder) -> set[str]:
    """The countries that stand beside somebody anywhere in the story."""
    found: set[str] = set()
    for alias in known.entity.aliases:
        for place in alias.places:
            number = next(n for n, account in enumerate(material.accounts) if account.id == place.article)
            sentence = _sentence(material, number, place.span)
            found |= _countries(material, number, sentence) if sentence else set()
    return found


def _confirmed(stranger: Holder, known: Holder, holders: Iterable[Holder]) -> bool:
    """Whether another account has the same one in this office: else there may simply be two presidents."""
    return any(
        holder.entity.id == known.entity.id and holder.account != stranger.account and holder.office == known.office
        for holder in holders
    )


def _slip(material: Material, stranger: Holder, known: Holder) -> Disagreement:
    outlet = material.accounts[stranger.account].article.outlet.name
    why = (
        f"The same article of {outlet} has {known.mention.name} in this office, and “{stranger.mention.name}” "
        "stands in it once, without a first name or another country, and in no other account."
    )
    return Disagreement(
        kind=DisagreementKind.NAME,
        about=f"Name of the {stranger.office}",
        judgement=Judgement.SLIP,
        why=why,
        versions=(_all_of(known.entity), _all_of(stranger.entity)),
    )


def _all_of(entity: Entity) -> Version:
    return Version(value=entity.name, places=tuple(sorted((p for a in entity.aliases for p in a.places), key=_where)))


def _where(place: Place) -> tuple[str, int]:
    return place.article, place.span.start
